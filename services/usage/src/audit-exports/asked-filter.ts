import { decodeId, encodeId } from '@tenantry/graphql';
import { type EntryFilter, toEntryFilter } from '../audit-log/filter.ts';
import type { AuditLogFilter } from '../generated/schema.ts';

/** Which entries were asked for, in the words of `AuditLogFilter` and as text: how it is kept and told. */
export type AskedFilter = Readonly<Record<string, string>>;

/** What a caller has asked for; null is every entry. */
export function askedFilter(filter: AuditLogFilter | null | undefined): AskedFilter | null {
  const fields: [string, string | Date | null | undefined][] = Object.entries(filter ?? {});
  const given = fields.flatMap(([name, value]) => {
    if (value == null) return [];
    const text = value instanceof Date ? value.toISOString() : value;
    return [[name, name === 'userId' ? encodeId('usr', text) : text]];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** The same as entries are stored. */
export function entryFilterOf(asked: AskedFilter | null): EntryFilter {
  const { userId, recordedFrom, recordedBefore, outcome, ...rest } = asked ?? {};
  return toEntryFilter({
    ...rest,
    userId: userId === undefined ? null : (decodeId(userId)?.uuid ?? null),
    outcome: outcome === undefined ? null : outcome === 'FAILURE' ? 'FAILURE' : 'SUCCESS',
    recordedFrom: recordedFrom === undefined ? null : new Date(recordedFrom),
    recordedBefore: recordedBefore === undefined ? null : new Date(recordedBefore),
  });
}
