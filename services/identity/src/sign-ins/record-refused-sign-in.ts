import { type Clock, type Database, enterTenant, type JsonObject, type Origin } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { tellRefusal } from '@tenantry/graphql';
import { findOwnOrganizations } from '../erasure/store.ts';
import type { DB } from '../generated/tables.ts';

/** A sign-in that was made, or a session that was ended by whoever had it. */
export interface SignIn {
  readonly action: 'identity.signIn' | 'identity.signOut' | 'identity.endSession';
  readonly userId: string;
  readonly sessionId: string;
  readonly origin: Origin;
}

/** A sign-in that was refused, or a change of how somebody signs in: whose, and why. */
export interface RefusedSignIn {
  readonly action: AccountAction | 'identity.signIn' | 'identity.showSecondFactor';
  readonly userId: string;
  /** `INVALID_EMAIL_OR_PASSWORD`, `INVALID_CODE` … */
  readonly code: string;
  readonly origin: Origin;
}

/** What somebody changes of themselves and of how they sign in. */
export type AccountAction =
  | 'identity.updateProfile'
  | 'identity.verifyEmail'
  | 'identity.changeEmail'
  | 'identity.changePassword'
  | 'identity.resetPassword'
  | 'identity.setUpSecondFactor'
  | 'identity.enableSecondFactor'
  | 'identity.disableSecondFactor'
  | 'identity.useRecoveryCode'
  | 'identity.regenerateRecoveryCodes'
  | 'identity.addPasskey'
  | 'identity.renamePasskey'
  | 'identity.removePasskey';

/** Such a change, with what differs, by table. */
export interface AccountChange {
  readonly action: AccountAction;
  readonly userId: string;
  readonly origin: Origin;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

const recorded = auditRecorded('identity');

/** Tells the audit log of each organization that the person belongs to. */
export function recordSignIn(database: Database<DB>, clock: Clock, signIn: SignIn): Promise<void> {
  const { sessionId, ...rest } = signIn;
  return recordInEach(database, clock, { ...rest, before: null, after: null }, [{ type: 'ses', id: sessionId }]);
}

/** The same of a change that somebody has made of themselves. */
export function recordAccountChange(database: Database<DB>, clock: Clock, change: AccountChange): Promise<void> {
  return recordInEach(database, clock, change, []);
}

async function recordInEach(
  database: Database<DB>,
  clock: Clock,
  { action, userId, origin, before, after }: Omit<AccountChange, 'action'> & { readonly action: string },
  about: readonly { readonly type: string; readonly id: string }[],
): Promise<void> {
  const meta = { actor: { kind: 'user', id: userId, userId }, requestId: null, clock, origin };
  const targets = [...about, { type: 'usr', id: userId }];
  const event = recorded({ action, targets, outcome: 'SUCCESS', before, after, ip: null, userAgent: null });
  await database.transact({ userId }, meta, async (trx) => {
    for (const orgId of await findOwnOrganizations(trx)) await emit(await enterTenant(trx, orgId), event);
  });
}

/**
 * The same of one that was refused, as a refusal: so many a minute and no more. Who signs in in vain has not shown to be the
 * person; their account it is, and with them goes where it was tried from. A change is tried by whoever has their session.
 */
export async function recordRefusedSignIn(
  database: Database<DB>,
  clock: Clock,
  { action, userId, code, origin }: RefusedSignIn,
): Promise<void> {
  const isPerson = action !== 'identity.signIn';
  const actor = isPerson ? { kind: 'user', id: userId, userId } : { kind: 'anonymous', id: null, userId };
  const meta = { actor, requestId: null, clock, origin };
  const targets = [{ type: 'usr', id: userId }];
  const refused = { kind: 'SIGN_IN', action, targets, reason: { code } } as const;
  await database.transact({ userId }, meta, async (trx) => {
    for (const orgId of await findOwnOrganizations(trx))
      await tellRefusal(await enterTenant(trx, orgId), 'identity', refused);
  });
}
