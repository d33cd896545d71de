import { type Clock, type Database } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { createOrganization, organizationIdFor } from '../organizations/create-organization.ts';
import { findOrganizations } from '../organizations/store.ts';
import { findUsers } from '../viewer/store.ts';

/**
 * Gives a person the organization that comes with signing up, once: its ID follows from the person's, so that a sign-up
 * that was interrupted is completed by the next sign-in, and two at once make one.
 */
export async function ensureFirstOrganization(database: Database<DB>, clock: Clock, userId: string): Promise<void> {
  const id = organizationIdFor(userId, 'sign-up');
  const [existing] = await findOrganizations(database.tenant(id), [id]);
  if (existing) return;
  const [user] = await findUsers(database.person(userId), [userId]);
  if (!user) return;

  const meta = { actor: { kind: 'user', id: userId, userId }, requestId: null, clock };
  await database.transact({ orgId: id }, meta, async (trx) => {
    const { errors } = await createOrganization(trx, { id, name: nameFor(user.name), ownerId: userId });
    const [madeMeanwhile] = errors.length > 0 ? await findOrganizations(trx, [id]) : [];
    if (madeMeanwhile) return;
    if (errors.length > 0)
      throw new Error(`No organization for ${userId}: ${errors.map(({ message }) => message).join(' ')}`);
    await emit(trx, signedUp(id));
  });
}

function nameFor(userName: string): string {
  const name = [...userName.trim()].slice(0, 80).join('').trim();
  return name ? `${name}'s organization` : 'My organization';
}

const recorded = auditRecorded('identity');

function signedUp(organizationId: string) {
  const targets = [{ type: 'org', id: organizationId }];
  return recorded({
    action: 'identity.signUp',
    targets,
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
