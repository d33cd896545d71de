import { randomUUID } from 'node:crypto';
import { connect } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { TestOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import type { CreditNoteData } from '../src/credit-notes/credit-note-data.ts';
import { recordCreditNote } from '../src/credit-notes/record-credit-note.ts';
import type { DB } from '../src/generated/tables.ts';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { createBillingSubgraph } from '../src/subgraph.ts';
import { type Billing, gateway, logger, representing, secretKey, test } from './fixtures.ts';
import { invoiceData, metaOf, recorded } from './invoice-data.ts';
import { textsIn } from './pdf-texts.ts';

/** A credit note of 1.00 as Stripe has it, unless it says otherwise. */
const noteData = (note: Partial<CreditNoteData> = {}): CreditNoteData => ({
  externalId: `cn_${randomUUID()}`,
  externalInvoiceId: 'in_1',
  status: 'ISSUED',
  reason: null,
  memo: null,
  currency: 'EUR',
  subtotalMinor: 100n,
  discountMinor: 0n,
  taxMinor: 0n,
  totalMinor: 100n,
  owedLessMinor: 100n,
  refundedMinor: 0n,
  issuedAt: new Date('2026-01-31T12:00:00Z'),
  voidedAt: null,
  request: null,
  lines: [{ description: 'A line', quantity: 1n, amountMinor: 100n, discountMinor: 0n, taxMinor: 0n }],
  ...note,
});

/** Credits each of the invoices. */
function credited(
  billing: Billing,
  { id: orgId }: TestOrganization,
  invoices: readonly { id: string }[],
  note?: Partial<CreditNoteData>,
) {
  return billing.inspect((database) =>
    database.transact({ orgId }, metaOf(billing), async (trx) => {
      const rows = [];
      for (const { id } of invoices) rows.push(await recordCreditNote(trx, id, noteData(note)));
      return rows;
    }),
  );
}

test('a credit note is a PDF that is the same to the byte each time, for who reads invoices in its organization', async ({
  billing,
  organization,
  otherOrganization: other,
}) => {
  const invoices = await recorded(billing, organization, invoiceData({ status: 'PAID' }));
  const given = { memo: 'For the outage', totalMinor: 1_900n, owedLessMinor: 0n, refundedMinor: 1_900n };
  const [row] = await credited(billing, organization, invoices, given);
  const note = { id: encodeId('creditnote', row!.id), number: row!.number };
  const pathQuery = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on CreditNote { pdfPath } }
  }`;
  const asked = { representations: [{ __typename: 'CreditNote', id: note.id }] };
  const { data } = await billing.execute(organization.owner, pathQuery, asked);
  const foreign = await billing.execute(other.owner, pathQuery, asked);
  const path = `/invoices/${note.id}.pdf`;
  const download = async (actor: TestOrganization['owner']) => {
    const headers = { authorization: `Bearer ${await gateway.sign(actor)}` };
    return billing.service.app.fetch(new Request(`http://billing${path}`, { headers }));
  };
  const answers = [await download(organization.owner), await download(organization.owner)];
  const [first, second] = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
  const statuses = [(await download(organization.member)).status, (await download(other.owner)).status];

  expect(data._entities).toEqual([{ pdfPath: `${path}?organization=${encodeId('org', organization.id)}` }]);
  expect(foreign.data._entities).toEqual([null]);
  expect(answers[0]!.headers.get('content-disposition')).toBe(`inline; filename="${note.number}.pdf"`);
  expect(first!.equals(second!)).toBe(true);
  const texts = await textsIn(first!);
  for (const text of [
    'Credit note',
    note.number,
    'Acme GmbH',
    invoices[0]!.number,
    '€19.00 credited',
    'For the outage',
    'Paid back',
  ])
    expect(texts).toContain(text);
  expect(statuses).toEqual([403, 404]);
});

test('a hundred invoices with what was credited of them cost as many statements as one', async ({
  billing,
  organization,
}) => {
  const { databaseUrl: url, clock } = billing;
  const invoices = await recorded(billing, organization, ...Array.from({ length: 100 }, () => invoiceData()));
  await credited(billing, organization, invoices);
  const statements: unknown[] = [];
  const database = connect<DB>({ url, service: 'billing', observe: (statement) => statements.push(statement) });
  const offer = await publishCatalog({ databaseUrl: url, name: 'leads', clock });
  const options = { database, offer, stripe: null, actorKeys: gateway.actorKeys, secretKey, clock, logger };
  const execute = gateway.executeAs(createBillingSubgraph(options));
  const query = `query ($representations: [_Any!]!, $first: Int!) {
    _entities(representations: $representations) { ... on Organization { invoices(first: $first) { nodes {
      amountCredited { amountMinor } amountRefunded { amountMinor } refunds { status }
      creditNotes { nodes { number invoice { status } lines { description } } }
    } } } }
  }`;
  const costOf = async (first: number) => {
    statements.length = 0;
    const { data } = await execute(organization.owner, query, { ...representing(organization), first });
    const shown = data._entities[0].invoices.nodes;
    expect(shown.map((one: { creditNotes: { nodes: object[] } }) => one.creditNotes.nodes.length)).toEqual(
      Array.from({ length: first }, () => 1),
    );
    return statements.length;
  };
  const one = await costOf(1);
  const hundred = await costOf(100);
  await database.close();

  expect(hundred).toBe(one);
});
