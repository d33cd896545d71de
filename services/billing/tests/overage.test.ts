import { type UsagePeriod, usagePeriodClosed, usagePeriodProgressed } from '@tenantry/events';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { type Billing, codesOf, representing, startBilling, test as base } from './fixtures.ts';
import { startHistories } from './histories.ts';

const upcomingQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organization { upcomingInvoice {
      at amountSoFar { amountMinor currency } projectedTotal { amountMinor } credit { amountMinor }
      lines { description kind quantity amount { amountMinor } projected { amountMinor } }
    } }
  }
}`;

interface Fixtures {
  /** Sells the `studio` catalog, whose plans charge for use beyond what is included. */
  readonly studio: Billing;
  /** On STARTER since the beginning of January, with 100,000 calls a month and 0.40 for each thousand beyond. */
  readonly starter: TestOrganization;
}
const test = base.extend<Fixtures>({
  studio: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the dependencies off the pattern
    async ({}, use) => {
      const studio = await startBilling('studio');
      await use(studio);
      await studio.stop();
    },
    { scope: 'file' },
  ],
  starter: async ({ studio }, use) => {
    const organization = testOrganization();
    const histories = await startHistories(studio, 'studio');
    await histories.live([{ at: new Date('2026-01-01T00:00:00Z'), planKey: 'STARTER' }], organization.id);
    await histories.stop();
    await use(organization);
  },
});

const january = { periodStart: '2026-01-01T00:00:00.000Z', periodEnd: '2026-02-01T00:00:00.000Z' };
const february = { periodStart: '2026-02-01T00:00:00.000Z', periodEnd: '2026-03-01T00:00:00.000Z' };

/** Tells billing of a month's calls and waits for what it makes of that. */
async function tell(
  studio: Billing,
  { id }: TestOrganization,
  period: Partial<UsagePeriod> & { readonly quantity: string; readonly version: number },
  event: typeof usagePeriodClosed = usagePeriodClosed,
) {
  const told = { organizationId: id, meter: 'api_calls', period: 'MONTH', ...january, ...period } as const;
  studio.usage.publish(event(told), id);
  await studio.service.caughtUp();
}

async function upcoming(studio: Billing, organization: TestOrganization) {
  const { data } = await studio.execute(organization.owner, upcomingQuery, representing(organization));
  return data._entities[0].upcomingInvoice;
}

async function usageLines(studio: Billing, organization: TestOrganization) {
  const { lines } = await upcoming(studio, organization);
  return lines
    .slice(1)
    .map((line: { kind: string; quantity: string; amount: { amountMinor: string } }) => [
      line.kind,
      line.quantity,
      line.amount.amountMinor,
    ]);
}

test('what was used beyond what is included is charged, exactly and on the next invoice', async ({
  studio,
  starter,
}) => {
  await tell(studio, starter, { quantity: '101263', version: 7 });

  const subscription = { amountMinor: '999' };
  const overage = { amountMinor: '51' };
  expect(await upcoming(studio, starter)).toEqual({
    at: '2026-02-01T00:00:00.000Z',
    amountSoFar: { amountMinor: '1050', currency: 'USD' },
    projectedTotal: { amountMinor: '1050' },
    credit: { amountMinor: '0' },
    lines: [
      { description: 'Starter', kind: 'SUBSCRIPTION', quantity: '1', amount: subscription, projected: subscription },
      {
        description: 'Api calls beyond the 100000 that are included, 2026-01',
        kind: 'USAGE',
        quantity: '1263',
        amount: overage,
        projected: overage,
      },
    ],
  });
});

test('allowance counted as overage: not a single call that is included is charged', async ({ studio, starter }) => {
  await tell(studio, starter, { quantity: '100000', version: 1 });
  await tell(studio, starter, { quantity: '99999', version: 1, ...february });

  expect(await usageLines(studio, starter)).toEqual([]);
});

test('late events billed in the wrong period: they adjust their own period by its own terms, on the next invoice', async ({
  studio,
  starter,
}) => {
  await tell(studio, starter, { quantity: '99000', version: 1 });
  await tell(studio, starter, { quantity: '102000', version: 1, ...february });
  const histories = await startHistories(studio, 'studio');
  await histories.move({ at: new Date('2026-03-02T00:00:00Z'), planKey: 'PROFESSIONAL' }, starter.id);
  await histories.stop();
  await tell(studio, starter, { quantity: '104000', version: 2 });
  await tell(studio, starter, { quantity: '103500', version: 3 });

  expect(await usageLines(studio, starter)).toEqual([
    ['ADJUSTMENT', '4000', '160'],
    ['ADJUSTMENT', '-500', '-20'],
    ['USAGE', '2000', '80'],
  ]);
});

test('however often a period is told, and in whatever order, it is charged once', async ({ studio, starter }) => {
  for (const [quantity, version] of [
    ['110000', 2],
    ['110000', 2],
    ['105000', 1],
    ['112000', 4],
    ['111000', 3],
    ['112000', 4],
  ] as const)
    await tell(studio, starter, { quantity, version });

  expect(await usageLines(studio, starter)).toEqual([
    ['USAGE', '10000', '400'],
    ['ADJUSTMENT', '2000', '80'],
  ]);
});

test('in a period that is not over, what was used so far is shown, and what it comes to if it goes on', async ({
  studio,
  starter,
}) => {
  studio.clock.set('2026-02-08T00:00:00Z');
  await tell(studio, starter, { quantity: '50000', version: 1, ...february }, usagePeriodProgressed);
  await tell(studio, starter, { quantity: '60000', version: 2, ...february }, usagePeriodProgressed);
  await tell(studio, starter, { quantity: '55000', version: 1, ...february }, usagePeriodProgressed);
  const { lines, amountSoFar, projectedTotal } = await upcoming(studio, starter);
  studio.clock.set('2026-01-31T12:00:00Z');

  expect(lines[1]).toEqual({
    description: 'Api calls beyond the 100000 that are included, 2026-02',
    kind: 'USAGE_SO_FAR',
    quantity: '0',
    amount: { amountMinor: '0' },
    projected: { amountMinor: '5600' },
  });
  expect([amountSoFar.amountMinor, projectedTotal.amountMinor]).toEqual(['999', '6599']);
});

test('where use is refused at the limit, or nothing is paid, nothing is charged', async ({ studio }) => {
  const free = testOrganization();
  const histories = await startHistories(studio, 'studio');
  await histories.live([{ at: new Date('2026-01-01T00:00:00Z'), planKey: 'FREE' }], free.id);
  await histories.stop();
  await tell(studio, free, { quantity: '999999999', version: 1 });

  expect(await upcoming(studio, free)).toBeNull();
});

test('another organization and who may not read invoices see nothing of it', async ({ studio, starter }) => {
  const other = testOrganization();
  await tell(studio, starter, { quantity: '200000', version: 1 });

  const foreign = await studio.execute(other.owner, upcomingQuery, representing(starter));
  const member = await studio.execute(starter.member, upcomingQuery, representing(starter));

  expect(foreign).toEqual({ data: { _entities: [null] } });
  expect(codesOf(member)).toEqual(['FORBIDDEN']);
});
