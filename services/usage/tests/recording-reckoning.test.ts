import fc from 'fast-check';
import { expect } from 'vitest';
import { metered, now, test, usedOf } from './fixtures.ts';
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
