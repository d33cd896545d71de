import type { Actor } from '@tenantry/actor';
import type { Database, JsonObject, TrxMeta } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { isFault } from './errors.ts';
import { recordRefusal } from './refusals.ts';

interface Asking {
  readonly actor: Actor;
  readonly trxMeta: TrxMeta;
}

/**
 * Puts on record, in place, that somebody was refused a mutation in their organization, for want of a permission or because
 * it is closed to them. What leaves no entry when it is done leaves none when it is refused.
 */
export function recordRefusedMutations<DB>(schema: GraphQLSchema, database: Database<DB>, logger: Logger): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve || field.astNode?.directives?.some(({ name }) => name.value === 'noAudit')) continue;
    field.resolve = async (parent, args, context: Asking, info) => {
      try {
        return await resolve(parent, args, context, info);
      } catch (error) {
        const reason = reasonOf(error);
        const { actor, trxMeta } = context;
        if (reason && actor.org !== null)
          await recordRefusal(database, actor.org, trxMeta, {
            kind: 'CHANGE',
            action: `${database.service}.${field.name}`,
            reason,
          }).catch((failure: unknown) =>
            logger.error({ err: failure, requestId: trxMeta.requestId }, 'a refusal could not be put on record'),
          );
        throw error;
      }
    };
  }
}

/** Why somebody may not do something: FORBIDDEN, and what is missing. Null for whatever else went wrong. */
export function reasonOf(error: unknown): JsonObject | null {
  if (!(error instanceof GraphQLError) || !isFault(error) || error.extensions['code'] !== 'FORBIDDEN') return null;
  const { permission, readOnly } = error.extensions;
  return {
    code: 'FORBIDDEN',
    ...(typeof permission === 'string' && { permission }),
    ...(typeof readOnly === 'string' && { readOnly }),
  };
}
