import { type Clock, type Database, enterTenant, type Origin } from '@tenantry/database';
import { tellRefusal } from '@tenantry/graphql';
import { findOwnOrganizations } from '../erasure/store.ts';
import type { DB } from '../generated/tables.ts';
import type { AccountAction } from './actions.ts';

/** A sign-in that was refused, or a change of how somebody signs in: whose, and why. */
export interface RefusedSignIn {
  readonly action: AccountAction | 'identity.signIn' | 'identity.showSecondFactor';
  readonly userId: string;
  /** `INVALID_EMAIL_OR_PASSWORD`, `INVALID_CODE` … */
  readonly code: string;
  readonly origin: Origin;
}

/**
 * Tells the audit log of each organization that the person belongs to, as a refusal: so many a minute and no more. Who signs in
 * in vain has not shown to be the person; their account it is, and with them goes where it was tried from. A change is tried by
 * whoever has their session.
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
