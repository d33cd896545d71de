import type { PersonDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { RecordedActor, RecordedTarget } from '../audit-log/names.ts';
import type { DB } from '../generated/tables.ts';

/** An entry of an audit log as far as it is the person's. */
export interface OwnAuditEntry {
  readonly orgId: string;
  readonly id: string;
  readonly action: string;
  readonly actor: RecordedActor;
  readonly targets: readonly RecordedTarget[];
  readonly outcome: string;
  readonly occurredAt: Date;
  readonly requestId: string | null;
  /** Whether it was the person who did it, not somebody who did something to them. */
  readonly isOwn: boolean;
  /** JSON of what is personal about it, as long as it is kept. */
  readonly personal: string | null;
}

/** What the person of the scope did and what was done to them, newest first, whatever organization it was in. */
export async function findOwnAuditEntries(db: PersonDb<DB>, most: number): Promise<OwnAuditEntry[]> {
  const { rows } = await sql<OwnAuditEntry>`SELECT * FROM own_audit_entries(${most})`.execute(db);
  return rows;
}
