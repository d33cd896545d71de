import {
  type AnyTrx,
  type Database,
  enterTenant,
  type TransactionScope,
  type Trx,
  type TrxMeta,
} from '@tenantry/database';
import { auditRecorded, type DomainEvent, emit } from '@tenantry/events';
import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type Context, organizationOf, personOf } from './context.ts';
import { prefixOf } from './entity-ids.ts';
import { once } from './idempotency.ts';
import { requireStaff } from './platform.ts';

type Row = Record<string, unknown>;
/** What was done to: the kind and the UUID of an entity. */
type AuditTarget = { type: string; id: string };
type MutationContext<DB> = Context<DB, unknown> & { readonly trxMeta: TrxMeta };
type UseCase<DB> = (trx: Trx<DB>) => Promise<Row>;

/**
 * Gives every mutation of the schema its `transact`, in place: what the use case writes commits together with the audit
 * event that names the mutation, its actor and its targets, and with the answer kept for the Idempotency-Key.
 */
export function wrapMutations<DB>(
  schema: GraphQLSchema,
  subgraph: string,
  database: Database<DB>,
  organizationsOfPerson: OrganizationsOfPerson<DB> = nowhere,
): void {
  const record = auditRecorded(subgraph);
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve;
    if (!resolve) throw new Error(`Mutation.${field.name} has no resolver.`);
    const action = `${subgraph}.${field.name}`;
    const targetsOf = targetReader(schema, field);

    const isOnRecord = !field.astNode?.directives?.some(({ name }) => name.value === 'noAudit');
    const nothing = { before: null, after: null, ip: null, userAgent: null };
    const audit = (answer: Row) =>
      isOnRecord ? record({ action, targets: targetsOf(answer), outcome: 'SUCCESS', ...nothing }) : null;

    field.resolve = (parent, args, context: MutationContext<DB>, info) => {
      const transactIn = (orgId: string, useCase: UseCase<DB>, keep?: (answer: Row) => Row) =>
        run(database, context, orgId, { action, args, audit }, useCase, keep);
      const transact = async (useCase: UseCase<DB>, keep?: (answer: Row) => Row) =>
        transactIn(organizationOf(context.actor), useCase, keep);
      const transactAsPerson = async (useCase: UseCase<DB>) =>
        commitUnlessRefused(database, context, { userId: personOf(context.actor) }, async (trx) => {
          const answer = await useCase(trx);
          if (!isRefusal(answer)) await emitInEach(trx, await organizationsOfPerson(trx), audit(answer));
          return answer;
        });
      const transactAsMember = async (useCase: UseCase<DB>) => {
        const orgId = organizationOf(context.actor);
        return commitUnlessRefused(database, context, { userId: personOf(context.actor) }, async (trx) => {
          const answer = await useCase(await enterTenant(trx, orgId));
          if (!isRefusal(answer)) await emitIfAny(trx, audit(answer));
          return answer;
        });
      };
      const transactAsStaff = async (ofStaff: Database<DB>, useCase: UseCase<DB>) => {
        requireStaff(context.actor);
        return commitUnlessRefused(ofStaff, context, 'shared', async (trx) => {
          const answer = await useCase(trx);
          await emitIfAny(trx, audit(answer));
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
  /** Null where the mutation says why it leaves no entry. */
  readonly audit: (answer: Row) => DomainEvent | null;
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
      await emitIfAny(trx, audit(answer));
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

/** The entities in the mutation's payload, those in the results of its items included: what was done to. */
function targetReader(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): (answer: Row) => AuditTarget[] {
  const payload = getNamedType(field.type);
  return isObjectType(payload) ? readerOf(schema, payload) : () => [];
}

function readerOf(schema: GraphQLSchema, type: GraphQLObjectType): (row: Row) => AuditTarget[] {
  const readers = Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const named = getNamedType(fieldType);
    if (!isObjectType(named)) return [];
    const prefix = prefixOf(schema, named);
    const read = prefix ? (row: Row) => targetsOfRow(prefix, row) : null;
    if (read) return [{ name, read }];
    // Below a payload are the results of its items, and below those nothing more of the kind.
    return name === 'results' ? [{ name, read: readerOf(schema, named) }] : [];
  });
  return (row) =>
    readers.flatMap(({ name, read }) => [row[name]].flat().flatMap((value) => (isRow(value) ? read(value) : [])));
}

/** What is somebody's is done to that person too. */
function targetsOfRow(type: string, { id, userId }: Row): AuditTarget[] {
  if (typeof id !== 'string') return [];
  return [{ type, id }, ...(typeof userId === 'string' ? [{ type: 'usr', id: userId }] : [])];
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
