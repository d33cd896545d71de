import { randomUUID } from 'node:crypto';
import { readVerifierKey } from '@tenantry/audit-verify';
import { type Clock, createSealer, type Database } from '@tenantry/database';
import { auditRecorded, type Envelope } from '@tenantry/events';
import { appendAuditEntries } from '../src/audit-log/append-audit-entry.ts';
import { findKeys } from '../src/audit-log/key-store.ts';
import { auditKeyPurpose, createAuditKeys, verifierKeyOf } from '../src/audit-log/keys.ts';
import type { DB } from '../src/generated/tables.ts';
import { now } from './fixtures.ts';
import { oneTo } from './operations.ts';

interface Filling {
  readonly database: Database<DB>;
  readonly clock: Clock;
  readonly secretKey: string;
}

/** Enters so many acts in an organization's log, which is empty, and returns the keys that have signed it. */
export async function fillAuditLog({ database, clock, secretKey }: Filling, orgId: string, entries: number) {
  const keys = createAuditKeys(createSealer(secretKey, auditKeyPurpose));
  await database.transact({ orgId }, { actor: null, requestId: null, clock }, (trx) =>
    appendAuditEntries(
      trx,
      oneTo(entries).map((pos) => entry(orgId, BigInt(pos))),
      keys,
    ),
  );
  return (await findKeys(database.shared)).map(({ publicKey }) => readVerifierKey(verifierKeyOf(orgId, publicKey)));
}

const nothing = { targets: [], before: null, after: null, ip: null, userAgent: null };

function entry(orgId: string, pos: bigint): Envelope {
  const event = auditRecorded('identity')({ action: 'identity.act', outcome: 'SUCCESS', ...nothing });
  const about = { requestId: null, traceparent: null, causationId: null, occurredAt: now };
  return { ...event, kind: 'audit', pos, id: randomUUID(), source: 'identity', orgId, actor: null, ...about };
}
