import { connect } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { testOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { forgetDraft, recordInvoice } from '../src/invoices/record-invoice.ts';
import { codesOf, representing, test } from './fixtures.ts';
import { invoiceData, lineData, metaOf, recorded } from './invoice-data.ts';

const listQuery = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) {
    ... on Organization { invoices(first: $first, after: $after) { nodes { number status total { formatted } } pageInfo { hasNextPage endCursor } } }
  }
}`;
const detailQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Invoice {
      number status reason customer { name address taxIds }
      lines { description kind quantity unitPriceMinor amount { amountMinor } discount { amountMinor } tax { amountMinor } }
      subtotal { amountMinor } discount { amountMinor } tax { amountMinor } total { amountMinor formatted } amountDue { amountMinor }
      amountPaid { amountMinor } taxes { name percentage jurisdiction isInclusive taxable { amountMinor } amount { amountMinor } }
      payments { amount { amountMinor } paidAt } attemptCount nextAttemptAt createdAt finalizedAt paidAt voidedAt
    }
  }
}`;
const invoiceOf = (id: string) => ({ representations: [{ __typename: 'Invoice', id: encodeId('invoice', id) }] });
const numbersOf = (invoices: readonly { number: string | null }[]) => invoices.map(({ number }) => number).toSorted();

test('an invoice is told as the provider has it, with our own number, its lines and the taxes that came with it', async ({
  billing,
  organization,
}) => {
  const at = new Date('2026-01-31T12:00:00Z');
  const invoice = invoiceData({
    status: 'PAID',
    lines: [
      lineData({ discountMinor: 490n, taxMinor: 838n }),
      lineData({
        kind: 'ITEM',
        description: '1,234 leads',
        quantity: 1_234n,
        unitPriceMinor: '0.25',
        amountMinor: 309n,
        taxMinor: 59n,
      }),
    ],
    taxes: [
      { name: 'VAT', percentage: '19', jurisdiction: 'DE', isInclusive: false, taxableMinor: 4719n, amountMinor: 897n },
    ],
    payments: [{ externalId: 'py_1', amountMinor: 5616n, paidAt: at }],
  });
  const [row] = await recorded(billing, organization, invoice);
  const { data } = await billing.execute(organization.owner, detailQuery, invoiceOf(row!.id));

  const minor = (amountMinor: string) => ({ amountMinor });
  expect(data._entities).toEqual([
    {
      number: 'INV-2026-000001',
      status: 'PAID',
      reason: 'SUBSCRIPTION_RENEWED',
      customer: { name: 'Acme GmbH', address: ['Weg 1', '10115 Berlin'], taxIds: [] },
      lines: [
        {
          description: 'Starter, January',
          kind: 'SUBSCRIPTION',
          quantity: '1',
          unitPriceMinor: '4900',
          amount: minor('4900'),
          discount: minor('490'),
          tax: minor('838'),
        },
        {
          description: '1,234 leads',
          kind: 'ITEM',
          quantity: '1234',
          unitPriceMinor: '0.25',
          amount: minor('309'),
          discount: minor('0'),
          tax: minor('59'),
        },
      ],
      subtotal: minor('5209'),
      discount: minor('490'),
      tax: minor('897'),
      total: { amountMinor: '5616', formatted: '€56.16' },
      amountDue: minor('5616'),
      amountPaid: minor('5616'),
      taxes: [
        {
          name: 'VAT',
          percentage: '19',
          jurisdiction: 'DE',
          isInclusive: false,
          taxable: minor('4719'),
          amount: minor('897'),
        },
      ],
      payments: [{ amount: minor('5616'), paidAt: at.toISOString() }],
      attemptCount: 1,
      nextAttemptAt: null,
      createdAt: at.toISOString(),
      finalizedAt: at.toISOString(),
      paidAt: at.toISOString(),
      voidedAt: null,
    },
  ]);
});

test('what happens to an invoice is told once, however often and late it is heard of', async ({
  billing,
  organization,
}) => {
  const { externalId } = invoiceData();
  const draft = invoiceData({ externalId, status: 'DRAFT' });
  const open = invoiceData({ ...draft, externalId, status: 'OPEN', finalizedAt: draft.createdAt });
  const failed = { ...open, attemptCount: 1, nextAttemptAt: new Date('2026-02-03T12:00:00Z') };
  const paid = invoiceData({
    ...open,
    status: 'PAID',
    attemptCount: 2,
    amountPaidMinor: 4900n,
    paidAt: open.createdAt,
  });
  for (const heard of [draft, draft, open, open, failed, open, failed, paid, failed, draft, paid])
    await recorded(billing, organization, heard);

  const events = await billing.eventsOf(organization);
  const told = events.filter(({ type }) => type.startsWith('billing.invoice.'));
  const { data } = await billing.execute(organization.owner, listQuery, representing(organization));

  expect(told.map(({ type, data: state }) => [type, state['attemptCount'], state['nextAttemptAt']])).toEqual([
    ['billing.invoice.finalized', 0, null],
    ['billing.invoice.payment_failed', 1, '2026-02-03T12:00:00.000Z'],
    ['billing.invoice.paid', 2, null],
  ]);
  expect(data._entities[0].invoices.nodes).toMatchObject([{ status: 'PAID' }]);
});

test('invoices are listed from the newest, without drafts, page by page', async ({ billing, organization }) => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const issued = [1, 2, 3].map((day) =>
    invoiceData({ createdAt: at(day), lines: [lineData({ amountMinor: BigInt(day) * 100n })] }),
  );
  await recorded(billing, organization, ...issued, invoiceData({ status: 'DRAFT', createdAt: at(9) }));
  const page = async (after: string | null) =>
    (await billing.execute(organization.admin, listQuery, { ...representing(organization), first: 2, after })).data
      ._entities[0].invoices;

  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);

  const totals = (nodes: readonly { total: { formatted: string } }[]) => nodes.map(({ total }) => total.formatted);
  expect(totals(first.nodes)).toEqual(['€3.00', '€2.00']);
  expect(totals(second.nodes)).toEqual(['€1.00']);
  expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
});

test('a draft that is deleted is forgotten, an invoice that was issued never is', async ({ billing, organization }) => {
  const [draft, open] = [invoiceData({ status: 'DRAFT' }), invoiceData()];
  await recorded(billing, organization, draft, open);
  const remaining = await billing.inspect(async (database) => {
    for (const { externalId } of [draft, open])
      await database.transact({ orgId: organization.id }, metaOf(billing), (trx) => forgetDraft(trx, externalId));
    return database.tenant(organization.id).selectFrom('invoice').select('externalId').execute();
  });

  expect(remaining).toEqual([{ externalId: open.externalId }]);
});

test('an invoice whose lines do not add up is refused whole', async ({ billing, organization }) => {
  const invoice = { ...invoiceData(), subtotalMinor: 4901n };

  await expect(recorded(billing, organization, invoice)).rejects.toThrow('add up to 4900, its subtotal is 4901');
});

test('a hundred invoices that are issued at once, some of them in vain and some twice, have numbers without a gap', async ({
  billing,
}) => {
  const organizations = Array.from({ length: 10 }, () => testOrganization());
  const database = connect<DB>({ url: billing.databaseUrl, service: 'billing', max: 5, waitMs: 60_000 });
  billing.clock.set('2027-03-01T00:00:00Z');
  const attempts = Array.from({ length: 100 }, (_, index) => ({
    orgId: organizations[index % 10]!.id,
    invoice: invoiceData(),
    fails: index % 3 === 0,
    isDouble: index % 7 === 0,
  }));
  const issue = ({ orgId, invoice, fails }: (typeof attempts)[number]) =>
    database.transact({ orgId }, metaOf(billing), async (trx) => {
      const row = await recordInvoice(trx, invoice);
      if (fails) throw new Error('in vain');
      return row;
    });

  const outcomes = await Promise.allSettled(
    attempts.flatMap((attempt) => (attempt.isDouble ? [issue(attempt), issue(attempt)] : [issue(attempt)])),
  );
  await database.close();
  billing.clock.set('2026-01-31T12:00:00Z');

  const rows = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : []));
  const succeeded = attempts.filter(({ fails }) => !fails).length;
  expect(new Set(reasons)).toEqual(new Set(['Error: in vain']));
  expect([...new Set(numbersOf(rows))]).toEqual(
    Array.from({ length: succeeded }, (_, index) => `INV-2027-${String(index + 1).padStart(6, '0')}`),
  );
});

test('another organization sees nothing of an invoice, and who may not read invoices neither', async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const [row] = await recorded(billing, organization, invoiceData());

  const foreign = await billing.execute(otherOrganization.owner, detailQuery, invoiceOf(row!.id));
  const list = await billing.execute(otherOrganization.owner, listQuery, representing(otherOrganization));
  const member = await billing.execute(organization.member, detailQuery, invoiceOf(row!.id));

  expect(foreign).toEqual({ data: { _entities: [null] } });
  expect(list.data._entities[0].invoices.nodes).toEqual([]);
  expect(codesOf(member)).toEqual(['FORBIDDEN']);
});
