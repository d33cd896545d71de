import fc from 'fast-check';
import { expect } from 'vitest';
import { metered, now, test, usedOf } from './fixtures.ts';
import { verifyUsage } from '../src/verification/verify-usage.ts';
import { record } from './operations.ts';

const moments = ['2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00.000Z', '2026-11-20T12:00:00.000Z', now.toISOString()];
const anyEvent = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  meter: fc.constantFrom('leads', 'messages', 'bytes', 'campaigns', 'nope'),
  quantity: fc.integer({ min: 0, max: 4 }),
  occurredAt: fc.constantFrom(...moments, '2026-11-21T09:36:00.000Z'),
});
type AnyEvent = typeof anyEvent extends fc.Arbitrary<infer Event> ? Event : never;

test('whatever the batches, verdicts and counts are those of a naive reckoning', async ({ world }) => {
  const allowances = [
    metered('leads', 3),
    metered('messages', 1, 'DAY'),
    metered('bytes', null, 'NEVER'),
    metered('campaigns', 2),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      async (batches) => {
        world.clock.set(now);
        const organization = world.newOrganization();
        await organization.entitle(1, ...allowances);
        const seen: AnyEvent[] = [];
        for (const events of batches) {
          const { results } = await record(world.execute, organization, ...events);
          expect(results.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
            events.map((event) => judge(seen, event)),
          );
        }
        for (const moment of moments) {
          world.clock.set(moment);
          expect(await usedOf(world.execute, organization)).toEqual(reckon(seen, moment));
        }
      },
    ),
    { numRuns: 12 },
  );
});

function judge(seen: AnyEvent[], event: AnyEvent): string {
  if (event.meter === 'nope' || event.quantity === 0 || !moments.includes(event.occurredAt)) return 'REJECTED';
  if (seen.some(({ key }) => key === event.key)) return 'DUPLICATE';
  seen.push(event);
  return 'ACCEPTED';
}

function reckon(seen: readonly AnyEvent[], moment: string): Record<string, string> {
  const isSame = (event: AnyEvent, characters: number) =>
    event.occurredAt.slice(0, characters) === moment.slice(0, characters);
  const of = (meter: string, characters: number) =>
    seen.filter((event) => event.meter === meter && isSame(event, characters));
  const sum = (events: AnyEvent[]) => `${events.reduce((total, { quantity }) => total + quantity, 0)}`;
  return {
    bytes: sum(of('bytes', 0)),
    campaigns: `${of('campaigns', 7).length}`,
    leads: sum(of('leads', 7)),
    messages: sum(of('messages', 10)),
  };
}

const anyKindOfEvent = fc.record({
  key: fc.integer({ min: 1, max: 12 }).map(String),
  meter: fc.constantFrom('leads', 'campaigns', 'seats', 'visitors', 'storage'),
  quantity: fc.integer({ min: 1, max: 9 }),
  occurredAt: fc.constantFrom(...moments),
  subject: fc.constantFrom('Ada', 'Bo', 'Cy'),
  properties: fc.constantFrom(null, { country: 'SE' }, { country: 'FR' }, { country: { no: 'text' } }),
});
type KindOfEvent = typeof anyKindOfEvent extends fc.Arbitrary<infer Each> ? Each : never;

test('whatever two processes record at once, in whatever order: counters, series and groups are those of the events', async ({
  world,
}) => {
  const second = world.executeAs((await world.startService()).subgraph);
  const meters = ['leads', 'campaigns', 'seats', 'visitors', 'storage'];
  const batches = fc.array(fc.array(anyKindOfEvent, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      world.clock.set(now);
      const organization = world.newOrganization();
      await organization.entitle(1, ...meters.map((meter) => metered(meter, null)));
      const answers = await Promise.all(
        all.map((events, index) => record(index % 2 ? second : world.execute, organization, ...events)),
      );

      const accepted = answers.flatMap(({ results }, batch) =>
        all[batch]!.filter((_, index) => results[index].verdict === 'ACCEPTED'),
      );
      expect(accepted.map(({ key }) => key).toSorted()).toEqual(
        [...new Set(all.flat().map(({ key }) => key))].toSorted(),
      );
      for (const moment of moments) {
        world.clock.set(moment);
        expect(await usedOf(world.execute, organization)).toEqual(countByHand(accepted, moment));
      }
    }),
    { numRuns: 12 },
  );

  const { drifts, events } = await verifyUsage(world.url);
  expect(drifts).toEqual([]);
  expect(events).toBeGreaterThan(20);
});

/** What each meter comes to in the month of a moment. */
function countByHand(events: readonly KindOfEvent[], moment: string): Record<string, string> {
  const month = events.filter(({ occurredAt }) => occurredAt.slice(0, 7) === moment.slice(0, 7));
  const of = (meter: string) => month.filter((event) => event.meter === meter);
  const inOrder = of('storage').toSorted((a, b) => (`${a.occurredAt} ${a.key}` < `${b.occurredAt} ${b.key}` ? -1 : 1));
  const counts = {
    leads: of('leads').reduce((sum, { quantity }) => sum + quantity, 0),
    campaigns: of('campaigns').length,
    seats: Math.max(0, ...of('seats').map(({ quantity }) => quantity)),
    visitors: new Set(of('visitors').map(({ subject }) => subject)).size,
    storage: inOrder.at(-1)?.quantity ?? 0,
  };
  return Object.fromEntries(Object.entries(counts).map(([meter, count]) => [meter, `${count}`]));
}
