import { type AnyTrx, type ExportRules, changesOf } from '@tenantry/database';
import { auditRecorded, type DomainEvent } from '@tenantry/events';
import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { prefixOf } from './entity-ids.ts';
import { type IdTypes, rowIdWriter } from './row-ids.ts';

type Row = Record<string, unknown>;
/** What was done to: the kind and the UUID of an entity. */
type AuditTarget = { type: string; id: string };

/** Writes a mutation's audit event at the end of its transaction; null where the mutation says why it leaves no entry. */
export type AuditOf = (trx: AnyTrx, answer: Row) => Promise<DomainEvent | null>;

/**
 * How the audit events of a subgraph's mutations are made: of an answer the entities in it as targets, and of the transaction
 * what it has changed in the database, but for what may not be exported.
 */
export function auditEvents(schema: GraphQLSchema, subgraph: string, rules: ExportRules, idTypes?: IdTypes) {
  const record = auditRecorded(subgraph);
  const write = rowIdWriter(schema, idTypes);
  return (field: GraphQLField<unknown, unknown>): AuditOf => {
    const targetsOf = targetReader(schema, field);
    const rest = { action: `${subgraph}.${field.name}`, outcome: 'SUCCESS', ip: null, userAgent: null } as const;
    return async (trx, answer) =>
      record({ ...rest, targets: targetsOf(answer), ...(await changesOf(trx, rules, write)) });
  };
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
