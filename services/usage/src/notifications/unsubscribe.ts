import { type Clock, type Database, enterTenant } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { findPreferences, savePreference } from './preference-store.ts';
import { isMember } from './rights-store.ts';
import type { Unsubscription } from './unsubscribe-token.ts';
import { categories, mayBeOff } from './usual.ts';

const recorded = auditRecorded('usage');

/** Ends the mail that a token names, as often as it is shown. Who is no member any more gets none as it is. */
export async function unsubscribe(
  { database, clock }: { readonly database: Database<DB>; readonly clock: Clock },
  { organizationId, userId, category }: Unsubscription,
): Promise<void> {
  const meta = { actor: { kind: 'user', id: userId, userId }, requestId: null, clock };
  await database.transact({ userId }, meta, async (opened) => {
    const trx = await enterTenant(opened, organizationId);
    if (!(await isMember(trx, userId))) return;
    const wanted = await findPreferences(trx, category ? [category] : categories.filter(mayBeOff));
    const ended = wanted.filter(({ mail }) => (category ? mail !== 'OFF' : mail === 'DAILY'));
    for (const preference of ended) await savePreference(trx, userId, { ...preference, mail: 'OFF' });
    if (ended.length > 0) await emit(trx, unsubscribed(userId));
  });
}

function unsubscribed(userId: string) {
  return recorded({
    action: 'usage.unsubscribe',
    targets: [{ type: 'usr', id: userId }],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
