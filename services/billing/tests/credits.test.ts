import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { connect } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { TestOrganization } from '@tenantry/testing';
import fc from 'fast-check';
import { expect } from 'vitest';
import { drawCredit } from '../src/credits/draw-credit.ts';
import type { DB } from '../src/generated/tables.ts';
import { type Billing, codesOf, representing, test } from './fixtures.ts';
import { invoiceData, metaOf, recorded } from './invoice-data.ts';

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
const grantMutation = `mutation ($input: GrantCreditInput!) {
  grantCredit(input: $input) {
    creditGrant { amount { formatted } expiresAt }
    errors { __typename ... on UserError { code path } ... on CurrencyMismatch { currency } }
  }
}`;
const creditQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organization { creditBalances { formatted } creditGrants { nodes { reason amount { amountMinor } remaining { amountMinor } expiresAt } } }
  }
}`;
const invoiceCreditQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Invoice { credit { amountMinor } } }
}`;

interface Given {
  readonly amountMinor?: string;
  readonly currency?: string;
  readonly reason?: string;
  readonly expiresAt?: string | null;
}

function grant(billing: Billing, { id }: TestOrganization, given: Given = {}, idempotencyKey: string = randomUUID()) {
  const input = {
    amountMinor: '1000',
    currency: 'EUR',
    reason: 'For the outage',
    ...given,
    organizationId: encodeId('org', id),
  };
  return billing.execute(staff, grantMutation, { input }, { idempotencyKey });
}

async function draftOf(billing: Billing, organization: TestOrganization): Promise<string> {
  const [row] = await recorded(billing, organization, invoiceData({ status: 'DRAFT' }));
  return row!.id;
}

async function creditOf(billing: Billing, organization: TestOrganization) {
  const { data } = await billing.execute(organization.owner, creditQuery, representing(organization));
  return data._entities[0];
}

test('staff grant credit, once for a key, and the organization reads what it got and why', async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const given = { amountMinor: '1050', expiresAt: '2026-06-30T00:00:00.000Z' };
  const answers = [
    await grant(billing, organization, given, 'key-1'),
    await grant(billing, organization, given, 'key-1'),
  ];
  const events = await billing.eventsOf(organization);

  const granted = { creditGrant: { amount: { formatted: '€10.50' }, expiresAt: given.expiresAt }, errors: [] };
  expect(answers.map(({ data }) => data.grantCredit)).toEqual([granted, granted]);
  expect(await creditOf(billing, organization)).toEqual({
    creditBalances: [{ formatted: '€10.50' }],
    creditGrants: {
      nodes: [
        {
          reason: 'For the outage',
          amount: { amountMinor: '1050' },
          remaining: { amountMinor: '1050' },
          expiresAt: given.expiresAt,
        },
      ],
    },
  });
  expect(await creditOf(billing, otherOrganization)).toEqual({ creditBalances: [], creditGrants: { nodes: [] } });
  const told = events.filter(({ type }) => type === 'billing.credit.granted');
  expect(told.map(({ data }) => [data['amountMinor'], data['currency']])).toEqual([['1050', 'EUR']]);
});

test('nobody grants credit to themselves, and nobody without a key', async ({ billing, organization }) => {
  const input = { amountMinor: '1', currency: 'EUR', reason: 'Mine', organizationId: encodeId('org', organization.id) };
  const byOwner = await billing.execute(organization.owner, grantMutation, { input }, { idempotencyKey: 'mine' });
  const withoutKey = await billing.execute(staff, grantMutation, { input });

  expect([byOwner, withoutKey].map(codesOf)).toEqual([['FORBIDDEN'], ['BAD_USER_INPUT']]);
});

test.for<[string, Given, object]>([
  ['nothing', { amountMinor: '0' }, { code: 'INVALID_VALUE', path: ['input', 'amountMinor'] }],
  ['less than nothing', { amountMinor: '-1' }, { code: 'INVALID_VALUE', path: ['input', 'amountMinor'] }],
  [
    'more than sums bear',
    { amountMinor: `1${'0'.repeat(13)}` },
    { code: 'INVALID_VALUE', path: ['input', 'amountMinor'] },
  ],
  ['without a reason', { reason: ' ' }, { code: 'INVALID_VALUE', path: ['input', 'reason'] }],
  ['what has expired', { expiresAt: '2026-01-31T12:00:00Z' }, { code: 'INVALID_VALUE', path: ['input', 'expiresAt'] }],
  [
    'in another currency',
    { currency: 'USD' },
    { code: 'CURRENCY_MISMATCH', path: ['input', 'currency'], currency: 'EUR' },
  ],
])('credit is not granted: %s', async ([, given, error], { billing, organization }) => {
  const { data } = await grant(billing, organization, given);

  expect(data.grantCredit.creditGrant).toBeNull();
  expect(data.grantCredit.errors).toMatchObject([error]);
});

test('what expires first is drawn first, what has expired never, and what is not needed after all is given back', async ({
  billing,
  organization,
}) => {
  await grant(billing, organization, { amountMinor: '300', reason: 'for ever' });
  await grant(billing, organization, { amountMinor: '200', reason: 'later', expiresAt: '2026-09-01T00:00:00Z' });
  await grant(billing, organization, { amountMinor: '100', reason: 'soon', expiresAt: '2026-03-01T00:00:00Z' });
  await grant(billing, organization, { amountMinor: '999', reason: 'over', expiresAt: '2026-01-31T12:00:01Z' });
  const invoiceId = await draftOf(billing, organization);
  const draw = (amountMinor: bigint) =>
    billing.inspect((database) =>
      database.transact({ orgId: organization.id }, metaOf(billing), (trx) =>
        drawCredit(trx, { invoiceId, currency: 'EUR', amountMinor }),
      ),
    );
  billing.clock.advance({ seconds: 1 });

  const left = async () =>
    Object.fromEntries(
      (await creditOf(billing, organization)).creditGrants.nodes.map(
        ({ reason, remaining }: { reason: string; remaining: { amountMinor: string } }) => [
          reason,
          remaining.amountMinor,
        ],
      ),
    );
  const steps = [];
  for (const amount of [250n, 250n, 700n, 150n, 0n]) steps.push([await draw(amount), await left()]);
  billing.clock.set('2026-01-31T12:00:00Z');

  expect(steps).toEqual([
    [250n, { 'for ever': '300', later: '50', soon: '0', over: '999' }],
    [250n, { 'for ever': '300', later: '50', soon: '0', over: '999' }],
    [600n, { 'for ever': '0', later: '0', soon: '0', over: '999' }],
    [150n, { 'for ever': '300', later: '150', soon: '0', over: '999' }],
    [0n, { 'for ever': '300', later: '200', soon: '100', over: '999' }],
  ]);
});

test('however many invoices draw at once, exactly what there is is drawn, and each draw is on record', async ({
  billing,
  organization,
}) => {
  for (const amountMinor of ['500', '300', '205']) await grant(billing, organization, { amountMinor });
  const invoices = await recorded(
    billing,
    organization,
    ...Array.from({ length: 40 }, () => invoiceData({ status: 'DRAFT' })),
  );
  const database = connect<DB>({ url: billing.databaseUrl, service: 'billing', max: 5, waitMs: 60_000 });
  const draw = (invoiceId: string) =>
    database.transact({ orgId: organization.id }, metaOf(billing), (trx) =>
      drawCredit(trx, { invoiceId, currency: 'EUR', amountMinor: 50n }),
    );

  const drawn = await Promise.all(invoices.map(({ id }) => draw(id)));
  await database.close();
  const representations = invoices.map(({ id }) => ({ __typename: 'Invoice', id: encodeId('invoice', id) }));
  const { data } = await billing.execute(organization.owner, invoiceCreditQuery, { representations });

  const sum = drawn.reduce((total, amount) => total + amount, 0n);
  expect(sum).toBe(1_005n);
  expect(drawn.toSorted((a, b) => (a < b ? 1 : -1))).toEqual([
    ...Array.from({ length: 20 }, () => 50n),
    5n,
    ...Array.from({ length: 19 }, () => 0n),
  ]);
  expect(data._entities.map(({ credit }: { credit: { amountMinor: string } }) => BigInt(credit.amountMinor))).toEqual(
    drawn,
  );
  expect((await creditOf(billing, organization)).creditBalances).toEqual([]);
});

test('whatever is drawn and given back, what was granted is what is left and what was drawn', async ({
  billing,
  organization,
}) => {
  for (const amountMinor of ['70', '500', '30']) await grant(billing, organization, { amountMinor });
  const invoices = [await draftOf(billing, organization), await draftOf(billing, organization)];
  const step = fc.record({ which: fc.integer({ min: 0, max: 1 }), amountMinor: fc.bigInt({ min: 0n, max: 700n }) });
  await billing.inspect((database) =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { which, amountMinor } of steps)
          await database.transact({ orgId: organization.id }, metaOf(billing), (trx) =>
            drawCredit(trx, { invoiceId: invoices[which]!, currency: 'EUR', amountMinor }),
          );
        const db = database.tenant(organization.id);
        const grants = await db.selectFrom('creditGrant').selectAll().execute();
        const draws = await db.selectFrom('creditDraw').selectAll().execute();
        for (const { id, amountMinor, remainingMinor } of grants) {
          const drawn = draws.filter(({ grantId }) => grantId === id).reduce((sum, draw) => sum + draw.amountMinor, 0n);
          expect(remainingMinor + drawn).toBe(amountMinor);
        }
      }),
      { numRuns: 10 },
    ),
  );
});
