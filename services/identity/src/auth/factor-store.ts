import { inOrderOf, type PersonDb, type TenantReads, type TenantDb, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export interface PasskeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}
/** How a person signs in, with what was proven in the session that asks. */
export interface AuthenticationRow {
  readonly amr: readonly string[];
  readonly totpEnabled: boolean;
  readonly recoveryCodesLeft: number;
}

/** The person's authenticator app; undefined without one that is verified. */
export function findTotp(db: PersonDb<DB>): Promise<{ recoveryCodesLeft: number } | undefined> {
  return db.selectFrom('auth.twoFactor').select('recoveryCodesLeft').where('verified', '=', true).executeTakeFirst();
}

/** The person's passkeys, oldest first. */
export function findPasskeys(db: PersonDb<DB>): Promise<PasskeyRow[]> {
  return db
    .selectFrom('auth.passkey')
    .select(['id', 'name', 'createdAt', 'lastUsedAt'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** Which people can sign in with more than a password, in the order of `userIds`; null for strangers. */
export async function findMfaEnabled(db: TenantReads<DB>, userIds: readonly string[]): Promise<(boolean | null)[]> {
  const people = await (db as TenantDb<DB>)
    .selectFrom('auth.user')
    .select('id')
    .select(({ eb, or, exists, selectFrom }) =>
      or([
        eb('twoFactorEnabled', '=', true),
        exists(selectFrom('auth.passkey').select('auth.passkey.id').whereRef('userId', '=', 'auth.user.id')),
      ]).as('mfaEnabled'),
    )
    .where('id', 'in', userIds)
    .execute();
  return inOrderOf(userIds, people, ({ id }) => id).map((person) => person && Boolean(person.mfaEnabled));
}

/** Takes a member's factors away; false when the person works with others in another organization too. */
export async function resetFactors(trx: Trx<DB>, userId: string): Promise<boolean> {
  const { rows } = await sql<{ wasReset: boolean }>`SELECT auth.reset_factors(${userId}) AS was_reset`.execute(trx);
  return rows[0]?.wasReset ?? false;
}
