import type { Database } from '@tenantry/database';
import {
  type ConsumerStanding,
  findParked,
  findStandings,
  type ParkedEventRow,
  runningConsumers,
} from '@tenantry/events';
import type { SubgraphName } from '@tenantry/schema';
import type { Context } from './context.ts';
import type { PageArguments } from './pagination.ts';
import { encodeId } from './type-ids.ts';
import { invalidValue, notFound } from './user-errors.ts';

/** How many parked events are applied again at once. */
const atMost = 100;

interface RedriveInput {
  readonly consumer: string;
  readonly source: string;
  readonly positions?: readonly bigint[] | null;
}

/** What every service tells staff of the events it follows, and lets them apply again. */
export function platformEventResolvers<DB>(service: SubgraphName, database: Database<DB>): object {
  type Staff = Context<DB, unknown>;
  const keysOf = ({ id }: ParkedEventRow) => [id];
  const redrive = `redrive${service.charAt(0).toUpperCase()}${service.slice(1)}Events`;
  return {
    Platform: { events: () => ({}) },
    PlatformEvents: { [service]: () => ({}) },
    PlatformServiceEvents: {
      consumers: (_: unknown, _args: unknown, { platform }: Staff) =>
        platform.read('consumers', (db) => findStandings(db, runningConsumers(database))),
      parkedEvents: (
        _: unknown,
        { consumer = null, ...page }: PageArguments & { readonly consumer?: string | null },
        { platform }: Staff,
      ) =>
        platform.read('parkedEvents', (db) =>
          platform.page(`parkedEvents of ${service}`, page, keysOf, (after, limit) =>
            findParked(db, { consumer, after: after?.[0] ?? null }, limit),
          ),
        ),
    },
    PlatformConsumer: {
      behind: ({ head, position }: ConsumerStanding) => (head === null ? null : head - position),
    },
    PlatformParkedEvent: {
      organizationId: ({ orgId }: ParkedEventRow) => orgId && encodeId('org', orgId),
    },
    Mutation: {
      [redrive]: (_: unknown, { input }: { readonly input: RedriveInput }, context: Staff) =>
        redriveParked(context, database, input),
    },
  };
}

// On record before it is done: each event has a transaction of its own, and may commit whatever becomes of the others.
async function redriveParked<DB>(
  { platform, transactAsStaff }: Context<DB, unknown>,
  database: Database<DB>,
  { consumer: name, source, positions = null }: RedriveInput,
) {
  const consumer = runningConsumers(database).find((one) => one.name === name && one.source === source);
  const problem = !consumer
    ? notFound('There is no such consumer of that service.', ['input', 'consumer'])
    : positions && positions.length > atMost
      ? invalidValue(`At most ${atMost} at once.`, ['input', 'positions'])
      : null;
  const answer = await transactAsStaff(database, async () => ({
    applied: [],
    failed: [],
    errors: problem ? [problem] : [],
  }));
  if (!consumer || problem) return answer;
  const rows = await platform.read('parkedEvents', (db) =>
    findParked(db, { consumer: name, source, positions }, atMost),
  );
  return { ...answer, ...(await consumer.redrive(rows)) };
}
