import type { Database } from '@tenantry/database';
import type { HttpCaller } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { byCaller } from '../recording/by-caller.ts';
import { recordUsage } from '../recording/record-usage.ts';
import { isGiven, type Unreadable } from './given.ts';
import type { GivenEvent } from '../recording/countable.ts';

/** What became of an event. */
export interface Verdict {
  /** Null when it could not be read. */
  readonly key: string | null;
  readonly verdict: 'ACCEPTED' | 'DUPLICATE' | 'REJECTED';
  /** Why it was rejected, beginning with the field that is wrong. */
  readonly reason: string | null;
}

/** Records what could be read, in a transaction, and answers for each in their order. */
export type RecordGiven = (given: readonly (GivenEvent | Unreadable)[]) => Promise<Verdict[]>;

/** Records in the caller's organization. `renamed` names a field as the caller's format does. */
export function createRecordGiven(
  database: Database<DB>,
  { actor, orgId, meta }: HttpCaller,
  renamed: (reason: string) => string = (reason) => reason,
): RecordGiven {
  return async (given) => {
    const events = given.filter(isGiven).map((event) => byCaller(event, actor));
    const results =
      events.length === 0 ? [] : await database.transact({ orgId }, meta, (trx) => recordUsage(trx, events));
    let place = 0;
    return given.map((each) => {
      if (!isGiven(each)) return { key: each.key, verdict: 'REJECTED', reason: each.reason };
      const { key, verdict, reason } = results[place++]!;
      return { key, verdict, reason: reason == null ? null : renamed(reason) };
    });
  };
}
