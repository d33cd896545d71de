import type { AnyTrx, Database, JsonObject, TrxMeta } from '@tenantry/database';
import { metaOf, scopeOf } from '@tenantry/database';
import { auditRecorded, type AuditRecorded, emit } from '@tenantry/events';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';

/** Of how many refusals of a kind an organization's audit log is told in a minute by a service. The last says that it is the last. */
export const refusalsPerMinute = 20;

/** What was refused, and why. */
export interface Refused {
  /** What was refused: a change, reading something, coming in, or signing in. Each is counted by itself. */
  readonly kind: 'CHANGE' | 'READING' | 'ENTERING' | 'SIGN_IN';
  /** The mutation, or what else was asked: `identity.removeMember`. */
  readonly action: string;
  readonly targets?: AuditRecorded['targets'];
  readonly reason: JsonObject;
}

/** The minutes in which organizations are told no more, so that a flood does not even reach the database. */
const silent = new LRUCache<string, number>({ max: 10_000 });

/** Puts a refusal on record in the organization, in a transaction of its own: what was refused has changed nothing. */
export async function recordRefusal<DB>(
  database: Database<DB>,
  orgId: string,
  meta: TrxMeta,
  refused: Refused,
): Promise<void> {
  if (silent.get(silence(database.service, orgId, refused.kind)) === minuteOf(meta.clock.now()).getTime()) return;
  await database.transact({ orgId }, meta, (trx) => tellRefusal(trx, database.service, refused));
}

/** The same in a transaction that is in the organization. */
export async function tellRefusal(
  trx: AnyTrx,
  service: string,
  { kind, action, targets = [], reason }: Refused,
): Promise<void> {
  const minute = minuteOf(metaOf(trx).clock.now());
  const told = await countRefusal(trx, kind, minute);
  if (told === null || told === refusalsPerMinute)
    silent.set(silence(service, scopeOf(trx).orgId, kind), minute.getTime());
  if (told === null) return;
  const refusal = told === refusalsPerMinute ? { ...reason, further: 'of this minute are not told' } : reason;
  const event = { action, targets, before: null, after: { refusal }, ip: null, userAgent: null };
  await emit(trx, auditRecorded(service)({ ...event, outcome: 'FAILURE' }));
}

/** Which refusal of its minute this is; null when it is one too many. */
async function countRefusal(trx: AnyTrx, kind: Refused['kind'], minute: Date): Promise<number | null> {
  const { rows } = await sql<{ told: number }>`
    INSERT INTO audit_refusal AS counted (kind, minute, told) VALUES (${kind}::text, ${minute}::timestamptz, 1)
    ON CONFLICT (org_id, kind) DO UPDATE SET minute = excluded.minute,
      told = CASE WHEN counted.minute = excluded.minute THEN counted.told + 1 ELSE 1 END
    WHERE counted.minute <> excluded.minute OR counted.told < ${refusalsPerMinute}::integer
    RETURNING told`.execute(trx);
  return rows[0]?.told ?? null;
}

const silence = (service: string, orgId: string | null, kind: Refused['kind']): string => `${service} ${orgId} ${kind}`;
const minuteOf = (time: Date): Date => new Date(Math.floor(time.getTime() / 60_000) * 60_000);
