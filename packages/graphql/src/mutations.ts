import {
  type AnyTrx,
  type Database,
  enterTenant,
  type ExportRules,
  type TransactionScope,
  type Trx,
  type TrxMeta,
} from '@tenantry/database';
import { type DomainEvent, emit } from '@tenantry/events';
import type { GraphQLSchema } from 'graphql';
import { type AuditOf, auditEvents } from './audit-event.ts';
import { type Context, organizationOf, personOf } from './context.ts';
import { once } from './idempotency.ts';
import { requireStaff } from './platform.ts';
import type { IdTypes } from './row-ids.ts';

type Row = Record<string, unknown>;
type MutationContext<DB> = Context<DB, unknown> & { readonly trxMeta: TrxMeta };
type UseCase<DB> = (trx: Trx<DB>) => Promise<Row>;

/**
 * Gives every mutation of the schema its `transact`, in place: what the use case writes commits together with the audit
 * event that names the mutation, its actor and its targets, and with the answer kept for the Idempotency-Key.
 */
export function wrapMutations<DB>(
  schema: GraphQLSchema,
  subgraph: string,
  { database, exportRules, idTypes, organizationsOfPerson = nowhere }: MutationParts<DB>,
): void {
  const auditOf = auditEvents(schema, subgraph, exportRules, idTypes);
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve;
    if (!resolve) throw new Error(`Mutation.${field.name} has no resolver.`);
    const action = `${subgraph}.${field.name}`;
    const isOnRecord = !field.astNode?.directives?.some(({ name }) => name.value === 'noAudit');
    const audit: AuditOf = isOnRecord ? auditOf(field) : () => Promise.resolve(null);

    field.resolve = (parent, args, given: MutationContext<DB>, info) => {
      const context = watching(given, isOnRecord);
      const transactIn = (orgId: string, useCase: UseCase<DB>, keep?: (answer: Row) => Row) =>
        run(database, context, orgId, { action, args, audit }, useCase, keep);
      const transact = async (useCase: UseCase<DB>, keep?: (answer: Row) => Row) =>
        transactIn(organizationOf(context.actor), useCase, keep);
      const transactAsPerson = async (useCase: UseCase<DB>) =>
        commitUnlessRefused(database, context, { userId: personOf(context.actor) }, async (trx) => {
          const answer = await useCase(trx);
          if (!isRefusal(answer)) await emitInEach(trx, await organizationsOfPerson(trx), await audit(trx, answer));
          return answer;
        });
      const transactAsMember = async (useCase: UseCase<DB>) => {
        const orgId = organizationOf(context.actor);
        return commitUnlessRefused(database, context, { userId: personOf(context.actor) }, async (trx) => {
          const answer = await useCase(await enterTenant(trx, orgId));
          if (!isRefusal(answer)) await emitIfAny(trx, await audit(trx, answer));
          return answer;
        });
      };
      const transactAsStaff = async (ofStaff: Database<DB>, useCase: UseCase<DB>) => {
        requireStaff(context.actor);
        return commitUnlessRefused(ofStaff, context, 'shared', async (trx) => {
          const answer = await useCase(trx);
          await emitIfAny(trx, await audit(trx, answer));
          return answer;
        });
      };
      const writing = {
        transact: { value: transact },
        transactIn: { value: transactIn },
        transactAsPerson: { value: transactAsPerson },
        transactAsMember: { value: transactAsMember },
        transactAsStaff: { value: transactAsStaff },
      };
      return resolve(parent, args, Object.create(context, writing), info);
    };
  }
}

interface MutationParts<DB> {
  readonly database: Database<DB>;
  /** What is left out of exports is in no entry either. */
  readonly exportRules: ExportRules;
  readonly idTypes?: IdTypes | undefined;
  readonly organizationsOfPerson?: OrganizationsOfPerson<DB> | undefined;
}

/** The context in whose transactions changes are noted, if they are to be on record. */
function watching<DB>(context: MutationContext<DB>, isWatched: boolean): MutationContext<DB> {
  const trxMeta: TrxMeta = { ...context.trxMeta, isWatched };
  return Object.create(context, { trxMeta: { value: trxMeta } }) as MutationContext<DB>;
}

/** Where somebody belongs; the transaction is theirs. */
export type OrganizationsOfPerson<DB> = (trx: Trx<DB>) => Promise<readonly string[]>;
const nowhere = () => Promise.resolve([]);

async function emitInEach<DB>(trx: Trx<DB>, orgIds: readonly string[], event: DomainEvent | null): Promise<void> {
  for (const orgId of orgIds) await emitIfAny(await enterTenant(trx, orgId), event);
}

async function emitIfAny(trx: AnyTrx, event: DomainEvent | null): Promise<void> {
  if (event) await emit(trx, event);
}

interface Mutation {
  readonly action: string;
  readonly args: unknown;
  readonly audit: AuditOf;
}

/** Carries an answer with errors out of a transaction that must not commit. */
class Refused extends Error {
  readonly answer: Row;
  constructor(answer: Row) {
    super('refused');
    this.answer = answer;
  }
}

function run<DB>(
  database: Database<DB>,
  context: MutationContext<DB>,
  orgId: string,
  { action, args, audit }: Mutation,
  useCase: UseCase<DB>,
  keep?: (answer: Row) => Row,
): Promise<Row> {
  const { actor, idempotencyKey } = context;
  return commitUnlessRefused(database, context, { orgId }, (trx) => {
    const work = async () => {
      const answer = await useCase(trx);
      if (isRefusal(answer)) throw new Refused(answer);
      await emitIfAny(trx, await audit(trx, answer));
      return answer;
    };
    if (idempotencyKey === null) return work();
    return once(
      trx,
      { principal: `${actor.kind}:${actor.sub}`, key: idempotencyKey, request: [action, args] },
      work,
      keep,
    );
  });
}

async function commitUnlessRefused<DB>(
  database: Database<DB>,
  { trxMeta }: MutationContext<DB>,
  scope: TransactionScope,
  useCase: UseCase<DB>,
): Promise<Row> {
  try {
    return await database.transact(scope, trxMeta, async (trx) => {
      const answer = await useCase(trx);
      if (isRefusal(answer)) throw new Refused(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

function isRefusal(answer: Row): boolean {
  return Array.isArray(answer['errors']) && answer['errors'].length > 0;
}
