import type { Actor } from '@tenantry/actor';
import type { Database, JsonObject, TrxMeta } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import { getOperationAST, type GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphQLRequest, OnErrors } from './execute.ts';
import { recordRefusal } from './refusals.ts';
import { reasonOf } from './refused-mutations.ts';

interface Asking {
  readonly actor: Actor;
  readonly trxMeta: TrxMeta;
  readonly idempotencyKey: string | null;
}

/** How long the same is not told again: a page may ask for what somebody does not see each time it is opened. */
const silenceMs = 60_000;

/**
 * Puts on record that somebody was refused a field in their organization, once a minute for each caller, field and reason. The
 * refused mutation itself is left to `recordRefusedMutations`; what is below it is a field like any other.
 */
export function recordRefusedReading<DB>(database: Database<DB>, logger: Logger): OnErrors<Asking> {
  const told = new LRUCache<string, true>({ max: 10_000, ttl: silenceMs });

  async function record({ actor, trxMeta }: Asking, asked: string, reason: JsonObject): Promise<void> {
    const { org, kind, sub } = actor;
    const key = `${org} ${kind} ${sub} ${asked} ${JSON.stringify(reason)}`;
    if (org === null || told.has(key)) return;
    told.set(key, true);
    const action = `${database.service}.${asked}`;
    await recordRefusal(database, org, trxMeta, { kind: 'READING', action, reason }).catch((error: unknown) => {
      told.delete(key);
      logger.error({ err: error, requestId: trxMeta.requestId }, 'a refusal could not be put on record');
    });
  }

  return async (errors, document, request, context) => {
    for (const error of errors) {
      const reason = reasonOf(error.originalError ?? error);
      if (!reason) continue;
      const isItself = error.path?.length === 1 && isMutation(document, request);
      if (!isItself) await record(context, fieldOf(error, request), reason);
    }
  };
}

const isMutation = (document: Parameters<typeof getOperationAST>[0], { operationName }: GraphQLRequest) =>
  getOperationAST(document, operationName)?.operation === 'mutation';

/** The field that was refused, by its name; of an entity that the gateway asks for, its type. */
function fieldOf({ nodes, path }: GraphQLError, { variables }: GraphQLRequest): string {
  const [node] = nodes ?? [];
  const name = node?.kind === 'Field' ? node.name.value : String(path?.at(-1));
  if (name !== '_entities') return name;
  const representations = variables?.['representations'];
  const asked: unknown = Array.isArray(representations) ? representations[Number(path?.[1])] : null;
  return isEntity(asked) ? asked.__typename : name;
}

const isEntity = (value: unknown): value is { readonly __typename: string } =>
  typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string';
