import { symmetricDecrypt } from 'better-auth/crypto';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type { HookContext } from './hook-context.ts';
import type { RecoveryCodes } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';

/** A person's authenticator app and recovery codes, as better-auth's adapter reads them. */
export interface TwoFactorRow {
  readonly id: string;
  readonly userId: string;
  readonly secret: string;
  readonly lockedUntil: Date | null;
}

/** Wrong codes in a row before no code is taken for a while; the same at sign-in and in a session. */
const lockout = { maxFailedAttempts: 10, durationSeconds: 15 * 60 };

/** better-auth's authenticator apps and recovery codes, on our tables. A sign-in by password then ends with a code. */
export function twoFactorPlugin({ encrypt, decrypt }: RecoveryCodes) {
  return twoFactor({
    issuer: 'Tenantry',
    accountLockout: lockout,
    backupCodeOptions: { amount: 10, storeBackupCodes: { encrypt, decrypt } },
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'two_factor',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'user_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  });
}

/** The person's authenticator app, verified or not. */
export function findTwoFactor({ context: { adapter } }: HookContext, userId: string): Promise<TwoFactorRow | null> {
  return adapter.findOne<TwoFactorRow>({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
}

/** Takes a correct code out of use, with all that came before it; throws when it was taken already. */
export async function useCodeOnce({ context }: HookContext, { id, secret }: TwoFactorRow, code: string): Promise<void> {
  const plain = await symmetricDecrypt({ key: context.secretConfig, data: secret });
  const step = stepOfCode(plain, code, Date.now());
  if (step === null) return;
  const taken = await context.adapter.incrementOne({
    model: 'twoFactor',
    where: [
      { field: 'id', value: id },
      { field: 'lastUsedStep', operator: 'lt', value: step },
    ],
    increment: {},
    set: { lastUsedStep: step },
  });
  if (!taken)
    throw new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'This code was used. Wait for the next.' });
}

/**
 * Counts an attempt in a session before it is made, so that many at once are counted too; better-auth counts only those
 * of sign-ins. Throws while there have been too many.
 */
export async function countAttempt(
  { context: { adapter } }: HookContext,
  { id, lockedUntil }: TwoFactorRow,
): Promise<void> {
  const now = new Date();
  if (lockedUntil && lockedUntil > now) throw locked();
  if (lockedUntil) {
    const where = [
      { field: 'id', value: id },
      { field: 'lockedUntil', operator: 'lte', value: now },
    ] as const;
    const set = { failedVerificationCount: 0, lockedUntil: null };
    await adapter.incrementOne({ model: 'twoFactor', where: [...where], increment: {}, set });
  }
  const counted = await adapter.incrementOne<{ failedVerificationCount: number }>({
    model: 'twoFactor',
    where: [{ field: 'id', value: id }],
    increment: { failedVerificationCount: 1 },
  });
  if ((counted?.failedVerificationCount ?? 0) <= lockout.maxFailedAttempts) return;
  await updateTwoFactor(adapter, id, { lockedUntil: new Date(now.getTime() + lockout.durationSeconds * 1000) });
  throw locked();
}

/** Forgets the attempts that were counted, after one that was right. */
export function forgetAttempts({ context: { adapter } }: HookContext, { id }: TwoFactorRow): Promise<unknown> {
  return updateTwoFactor(adapter, id, { failedVerificationCount: 0, lockedUntil: null });
}

function updateTwoFactor(adapter: HookContext['context']['adapter'], id: string, update: object): Promise<unknown> {
  return adapter.update({ model: 'twoFactor', where: [{ field: 'id', value: id }], update });
}

function locked() {
  return new APIError('TOO_MANY_REQUESTS', {
    code: 'ACCOUNT_TEMPORARILY_LOCKED',
    message: 'Too many wrong codes. Try again in a quarter of an hour.',
  });
}
