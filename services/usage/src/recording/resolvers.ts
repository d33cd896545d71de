import { invalidValue, organizationOf } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { byCaller } from './by-caller.ts';
import type { Consume } from './coalesce.ts';
import { consumeBatch } from './consume-batch.ts';
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
        const given = events.map((event) => byCaller(event, context.actor));
        return context.transact(async (trx) => ({ results: await recordUsage(trx, given), errors: [] }));
      },
      consumeUsage: async (_, { input }, context) => {
        const call = byCaller(input, context.actor);
        // With a key the answer is stored in the call's own transaction.
        if (context.idempotencyKey === null) return consume(organizationOf(context.actor), call);
        return context.transact(async (trx) => (await consumeBatch(trx, [call], true))[0]!);
      },
    },
  };
}
