import { type Context, invalidValue, organizationOf } from '@tenantry/graphql';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import type { Consume } from './coalesce.ts';
import { consumeBatch } from './consume-batch.ts';
import type { GivenEvent } from './countable.ts';
import { maximumEvents, recordUsage } from './record-usage.ts';

/** `consume` counts the calls of an organization together. */
export function recordingResolvers(consume: Consume): Resolvers {
  return {
    Mutation: {
      recordUsage: (_, { input: { events } }, context) => {
        if (events.length === 0 || events.length > maximumEvents) {
          const message = `1 to 1,000 events can be recorded at once, not ${events.length}.`;
          return { results: [], errors: [invalidValue(message, ['input', 'events'])] };
        }
        const given = events.map((event) => byCaller(event, context));
        return context.transact(async (trx) => ({ results: await recordUsage(trx, given), errors: [] }));
      },
      consumeUsage: async (_, { input }, context) => {
        const call = byCaller(input, context);
        // With a key the answer is stored in the call's own transaction.
        if (context.idempotencyKey === null) return consume(organizationOf(context.actor), call);
        return context.transact(async (trx) => (await consumeBatch(trx, [call], true))[0]!);
      },
    },
  };
}

/** What a person records is theirs unless they say whose it is. */
export function byCaller<T extends Pick<GivenEvent, 'user'>>(
  event: T,
  { actor }: Pick<Context<DB, Loaders>, 'actor'>,
): T {
  const isPerson = actor.kind === 'user' && !actor.act;
  return { ...event, user: event.user ?? (isPerson ? actor.userId : null) };
}
