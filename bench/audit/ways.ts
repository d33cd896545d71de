import { createHash, randomUUID } from 'node:crypto';
import { connect, systemClock } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { sql } from 'kysely';
import type pg from 'pg';

const nothing = { before: null, after: null, ip: null, userAgent: null };
const recorded = auditRecorded('usage');
type Database = ReturnType<typeof connect<object>>;

/** What a mutation of the hot organization does: one row, and its audit entry in one of several ways. */
export interface Ways {
  /** No entry at all: what a transaction costs by itself. */
  withNothing(): Promise<void>;
  /** The event goes to the outbox; the service seals it afterwards. */
  withEvent(): Promise<void>;
  /** The entry is chained to the one before by its hash, in the transaction: the service reads the last hash, and writes the next. */
  withChain(): Promise<void>;
  /** The same in one statement, by the database: as short as the organization's lock can be held. */
  withTightChain(): Promise<void>;
  close(): Promise<void>;
}

/** All ways on one database, by as many connections as a service has. */
export async function createWays(admin: pg.Client, url: string, orgId: string): Promise<Ways> {
  await admin.query(
    'CREATE TABLE work (org_id uuid NOT NULL, id uuid PRIMARY KEY DEFAULT uuidv7(), note text NOT NULL)',
  );
  await admin.query('CREATE TABLE chain_head (org_id uuid PRIMARY KEY, number bigint NOT NULL, hash bytea NOT NULL)');
  await admin.query(
    'CREATE TABLE chain (org_id uuid, number bigint, hash bytea NOT NULL, entry jsonb NOT NULL, PRIMARY KEY (org_id, number))',
  );
  await admin.query("INSERT INTO chain_head VALUES ($1, 0, sha256(''))", [orgId]);
  await admin.query('GRANT SELECT, INSERT, UPDATE ON work, chain_head, chain TO usage_runtime');

  const database: Database = connect<object>({ url, service: 'usage', max: 20 });
  const meta = () => ({
    actor: { kind: 'user', id: orgId, userId: orgId },
    requestId: randomUUID(),
    clock: systemClock,
  });
  const entry = () => ({ action: 'usage.work', targets: [{ type: 'work', id: randomUUID() }], ...nothing });
  const textOf = () => JSON.stringify({ ...entry(), ...meta().actor, at: new Date() });
  return {
    withNothing: () =>
      database.transact({ orgId }, meta(), async (trx) => {
        await sql`INSERT INTO work (org_id, note) VALUES (${orgId}, 'note')`.execute(trx);
      }),
    withEvent: () =>
      database.transact({ orgId }, meta(), async (trx) => {
        await sql`INSERT INTO work (org_id, note) VALUES (${orgId}, 'note')`.execute(trx);
        await emit(trx, recorded({ ...entry(), outcome: 'SUCCESS' }));
      }),
    withChain: () =>
      database.transact({ orgId }, meta(), async (trx) => {
        await sql`INSERT INTO work (org_id, note) VALUES (${orgId}, 'note')`.execute(trx);
        const text = textOf();
        const { rows } = await sql<{ hash: Buffer }>`
          SELECT hash FROM chain_head WHERE org_id = ${orgId} FOR UPDATE`.execute(trx);
        const hash = createHash('sha256').update(rows[0]!.hash).update(text).digest();
        await sql`
          INSERT INTO chain SELECT org_id, number + 1, ${hash}::bytea, ${text}::jsonb FROM chain_head WHERE org_id = ${orgId}`.execute(
          trx,
        );
        await sql`UPDATE chain_head SET number = number + 1, hash = ${hash}::bytea WHERE org_id = ${orgId}`.execute(
          trx,
        );
      }),
    withTightChain: () =>
      database.transact({ orgId }, meta(), async (trx) => {
        await sql`INSERT INTO work (org_id, note) VALUES (${orgId}, 'note')`.execute(trx);
        const text = textOf();
        await sql`
          WITH head AS (
            UPDATE chain_head SET number = number + 1, hash = sha256(hash || convert_to(${text}, 'UTF8'))
            WHERE org_id = ${orgId} RETURNING number, hash)
          INSERT INTO chain SELECT ${orgId}::uuid, number, hash, ${text}::jsonb FROM head`.execute(trx);
      }),
    close: () => database.close(),
  };
}
