import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { freePort } from '@tenantry/testing/free-port';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Billing, codesOf, customerOf, representing, startBilling } from './fixtures.ts';
import { creditedInvoicesQuery, issueCreditNoteMutation, moveMutation } from './operations.ts';

// Two processes of billing on one database, and a local Stripe that tells the first of them what happens.
let billing: Billing;
let another: Billing;
beforeAll(async () => {
  billing = await startBilling('leads', undefined, { port: await freePort() });
  another = await startBilling('leads', billing);
});
afterEach(() => billing.emulator.faults.clear());
afterAll(async () => {
  await another.stop();
  await billing.stop();
});

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;

/** Somebody who has paid 49.00 for a month of STARTER. */
async function newBuyer(): Promise<TestOrganization> {
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  await billing.execute(organization.owner, moveMutation, { input: { planKey: 'STARTER' } });
  return organization;
}

async function invoiceOf(organization: TestOrganization) {
  const { data } = await billing.execute(organization.owner, creditedInvoicesQuery, representing(organization));
  return data._entities[0].invoices.nodes[0];
}

/** An invoice of 30.00 that nobody has paid yet. */
async function openInvoice(organization: TestOrganization): Promise<string> {
  const customer = await customerOf(billing, organization);
  const { id } = await billing.stripe.invoices.create({ customer, currency: 'eur', auto_advance: false });
  await billing.stripe.invoiceItems.create({ customer, invoice: id, amount: 3_000, currency: 'eur' });
  await billing.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
  await followed();
  return id;
}

/** Waits until Stripe has told everything, and both processes have followed it. */
async function followed() {
  await billing.emulator.settle();
  await Promise.all([billing, another].map(({ service }) => service.followEvents()));
}

type Given = Partial<Record<'amountMinor' | 'invoiceId' | 'reason' | 'memo' | 'refund', string>>;
async function credit(
  organization: TestOrganization,
  given: Given = {},
  { key = randomUUID(), by = billing }: { key?: string; by?: Billing } = {},
) {
  const input = {
    organizationId: encodeId('org', organization.id),
    invoiceId: given.invoiceId ?? (await invoiceOf(organization)).id,
    amountMinor: '1000',
    reason: 'ORDER_CHANGE',
    ...given,
  };
  return by.execute(staff, issueCreditNoteMutation, { input }, { idempotencyKey: key });
}

/** What Stripe has of it. */
async function atStripe(organization: TestOrganization) {
  const customer = await customerOf(billing, organization);
  const { data: notes } = await billing.stripe.creditNotes.list({ customer, limit: 100 });
  const { data: intents } = await billing.stripe.paymentIntents.list({ customer });
  const refunds = await Promise.all(
    intents.map(async ({ id }) => (await billing.stripe.refunds.list({ payment_intent: id, limit: 100 })).data),
  );
  return { notes: notes.map(({ total }) => total), refunds: refunds.flat().map(({ amount }) => amount) };
}

const minor = (amountMinor: string) => ({ amountMinor });

test('staff credit part of a paid invoice, once for a key, and the organization reads why and what it gets back', async () => {
  const organization = await newBuyer();
  const other = await newBuyer();
  const given = { amountMinor: '1900', memo: 'For the outage' };
  const { id } = await invoiceOf(organization);
  const answers = [
    await credit(organization, given, { key: 'key-1' }),
    await credit(organization, given, { key: 'key-1' }),
  ];
  await followed();
  const [shown, events] = [await invoiceOf(organization), await billing.eventsOf(organization)];

  const issued = {
    creditNote: {
      number: 'CN-2026-000001',
      total: { formatted: '€19.00' },
      owedLess: minor('0'),
      refunded: minor('1900'),
      issuedAt: '2026-01-31T12:00:00.000Z',
    },
    errors: [],
  };
  expect(answers.map(({ data }) => data.issueCreditNote)).toEqual([issued, issued]);
  expect(shown).toEqual({
    id,
    status: 'PAID',
    total: minor('4900'),
    amountDue: minor('4900'),
    amountCredited: minor('1900'),
    amountRefunded: minor('1900'),
    refunds: [{ amount: minor('1900'), status: 'SUCCEEDED' }],
    creditNotes: {
      nodes: [
        {
          id: shown.creditNotes.nodes[0].id,
          number: 'CN-2026-000001',
          status: 'ISSUED',
          reason: 'ORDER_CHANGE',
          memo: 'For the outage',
          lines: [{ description: '', amount: minor('1900') }],
          total: minor('1900'),
          owedLess: minor('0'),
          refunded: minor('1900'),
          issuedAt: '2026-01-31T12:00:00.000Z',
          voidedAt: null,
          invoice: { status: 'PAID' },
        },
      ],
      pageInfo: { hasNextPage: false },
    },
  });
  expect(await atStripe(organization)).toEqual({ notes: [1_900], refunds: [1_900] });
  expect((await invoiceOf(other)).creditNotes.nodes).toEqual([]);
  const told = events.filter(
    ({ type }) => type === 'billing.credit_note.issued' || type === 'billing.invoice.refunded',
  );
  expect(
    told.map(({ type, data }) => [type, data['number'] ?? null, data['amountMinor'] ?? data['totalMinor']]),
  ).toEqual([
    ['billing.invoice.refunded', null, '1900'],
    ['billing.credit_note.issued', 'CN-2026-000001', '1900'],
  ]);
  expect(events.filter(({ data }) => data['action'] === 'billing.issueCreditNote')).toHaveLength(1);
});

test('of an open invoice less is owed, and what was paid can be kept or given back elsewhere', async () => {
  const organization = await newBuyer();
  await credit(organization, { amountMinor: '900', refund: 'BALANCE' });
  await credit(organization, { amountMinor: '100', refund: 'ELSEWHERE' });
  const paid = await invoiceOf(organization);
  billing.clock.advance({ seconds: 1 });
  await openInvoice(organization);
  const { data } = await credit(organization, { amountMinor: '1200' });
  const open = await invoiceOf(organization);
  const { balance } = (await billing.stripe.customers.retrieve(await customerOf(billing, organization))) as {
    balance: number;
  };

  expect(paid).toMatchObject({ amountCredited: minor('1000'), amountRefunded: minor('0'), refunds: [] });
  expect(data.issueCreditNote).toMatchObject({
    creditNote: { owedLess: minor('1200'), refunded: minor('0') },
    errors: [],
  });
  // The 9.00 that were kept have paid a part of it.
  expect(open).toMatchObject({ status: 'OPEN', amountDue: minor('900'), amountCredited: minor('1200') });
  expect(balance).toBe(0);
});

test('100 refunds of one invoice at once, by two processes, never come to more than it was', async () => {
  const organization = await newBuyer();
  const { id: invoiceId } = await invoiceOf(organization);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      credit(organization, { invoiceId, amountMinor: '150' }, { by: index % 2 === 0 ? billing : another }),
    ),
  );
  await followed();
  const { notes, refunds } = await atStripe(organization);
  const shown = await invoiceOf(organization);
  const numbers = answers.flatMap(({ data }) => data.issueCreditNote.creditNote?.number ?? []);
  const refusals = answers.flatMap(({ data }) => data.issueCreditNote.errors);

  expect([notes, refunds].map((amounts) => [amounts.length, amounts.reduce((sum, one) => sum + one)])).toEqual([
    [32, 4_800],
    [32, 4_800],
  ]);
  expect(new Set(numbers).size).toBe(32);
  expect(refusals).toHaveLength(68);
  expect(refusals[0]).toMatchObject({ code: 'CREDIT_TOO_LARGE', left: { amountMinor: '100', currency: 'EUR' } });
  expect(shown).toMatchObject({ amountCredited: minor('4800'), amountRefunded: minor('4800') });
});

test('what Stripe did and could not answer is found by the same key, and not done twice', async () => {
  const organization = await newBuyer();
  billing.emulator.faults.outage = ({ method, path }) =>
    method === 'POST' && path === '/v1/credit_notes' ? 'lost_answer' : null;
  const lost = await credit(organization, { amountMinor: '4000' }, { key: 'again' });
  billing.emulator.faults.clear();
  const found = await credit(organization, { amountMinor: '4000' }, { key: 'again' });
  const more = await credit(organization, { amountMinor: '4000' });

  expect(codesOf(lost)).toEqual(['UNAVAILABLE']);
  expect(found.data.issueCreditNote).toMatchObject({ creditNote: { total: { formatted: '€40.00' } }, errors: [] });
  expect(more.data.issueCreditNote.errors).toMatchObject([{ code: 'CREDIT_TOO_LARGE', left: minor('900') }]);
  expect(await atStripe(organization)).toEqual({ notes: [4_000], refunds: [4_000] });
});

test('what is credited and paid back in Stripe’s dashboard is followed, once, and so is that it is void', async () => {
  const organization = await newBuyer();
  const customer = await customerOf(billing, organization);
  const [invoice] = (await billing.stripe.invoices.list({ customer, expand: ['data.payments'] })).data;
  const intent = invoice!.payments!.data[0]!.payment.payment_intent as string;
  Object.assign(billing.emulator.faults, { duplicate: true, reorder: true });
  await billing.stripe.creditNotes.create({ invoice: invoice!.id, amount: 700, refund_amount: 700 });
  await billing.stripe.refunds.create({ payment_intent: intent, amount: 200 });
  await followed();
  const paid = await invoiceOf(organization);
  billing.clock.advance({ seconds: 1 });
  const note = await billing.stripe.creditNotes.create({ invoice: await openInvoice(organization), amount: 500 });
  await followed();
  const before = (await invoiceOf(organization)).amountDue;
  await billing.stripe.creditNotes.voidCreditNote(note.id);
  await followed();
  const open = await invoiceOf(organization);
  const told = (await billing.eventsOf(organization)).map(({ type }) => type);

  expect(paid).toMatchObject({
    amountCredited: minor('700'),
    amountRefunded: minor('900'),
    creditNotes: { nodes: [{ status: 'ISSUED', reason: null, refunded: minor('700') }] },
  });
  expect([before, open.amountDue]).toEqual([minor('2500'), minor('3000')]);
  expect(open).toMatchObject({ amountCredited: minor('0'), creditNotes: { nodes: [{ status: 'VOID' }] } });
  expect(told.filter((type) => /credit_note|refunded/.test(type)).toSorted()).toEqual([
    'billing.credit_note.issued',
    'billing.credit_note.issued',
    'billing.credit_note.voided',
    'billing.invoice.refunded',
    'billing.invoice.refunded',
  ]);
});

test('what was paid back in the dashboard cannot be paid back again', async () => {
  const organization = await newBuyer();
  const customer = await customerOf(billing, organization);
  const [intent] = (await billing.stripe.paymentIntents.list({ customer })).data;
  await billing.stripe.refunds.create({ payment_intent: intent!.id, amount: 4_500 });
  const { data } = await credit(organization, { amountMinor: '401' });
  const kept = await credit(organization, { amountMinor: '401', refund: 'BALANCE' });

  expect(data.issueCreditNote.errors).toMatchObject([{ code: 'CREDIT_TOO_LARGE', left: minor('400') }]);
  expect(kept.data.issueCreditNote.errors).toEqual([]);
});

test('nothing is credited without a right and a key, of nothing, of what is void, and of what is another’s', async () => {
  const [organization, other] = [await newBuyer(), await newBuyer()];
  const { id: invoiceId } = await invoiceOf(organization);
  const input = {
    organizationId: encodeId('org', organization.id),
    invoiceId,
    amountMinor: '1',
    reason: 'DUPLICATE',
  };
  const byOwner = await billing.execute(
    organization.owner,
    issueCreditNoteMutation,
    { input },
    { idempotencyKey: 'mine' },
  );
  const withoutKey = await billing.execute(staff, issueCreditNoteMutation, { input });
  billing.clock.advance({ seconds: 1 });
  await billing.stripe.invoices.voidInvoice(await openInvoice(organization));
  await followed();
  const refused = await Promise.all([
    credit(organization, { invoiceId, amountMinor: '0' }),
    credit(organization, { invoiceId, memo: 'x'.repeat(501) }),
    credit(organization, { invoiceId, amountMinor: '4901' }),
    credit(organization),
    credit(other, { invoiceId }),
    credit(organization, { invoiceId: encodeId('invoice', randomUUID()) }),
  ]);

  expect([byOwner, withoutKey].map(codesOf)).toEqual([['FORBIDDEN'], ['BAD_USER_INPUT']]);
  expect(
    refused.map(({ data }) =>
      data.issueCreditNote.errors.map((one: { code: string; path: string[] }) => [one.code, one.path[1]]),
    ),
  ).toEqual([
    [['INVALID_VALUE', 'amountMinor']],
    [['INVALID_VALUE', 'memo']],
    [['CREDIT_TOO_LARGE', 'amountMinor']],
    [['INVOICE_NOT_CREDITABLE', 'invoiceId']],
    [['NOT_FOUND', 'invoiceId']],
    [['NOT_FOUND', 'invoiceId']],
  ]);
});
