import type { Clock, Database } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findUsers } from '../viewer/store.ts';
import { joinOrganization } from './join-organization.ts';
import { findJoinable } from './store.ts';

/** Makes somebody who signs in a member wherever their address is taken in without anybody's approval. */
export async function joinByAddress(database: Database<DB>, clock: Clock, userId: string): Promise<void> {
  const person = database.person(userId);
  const open = (await findJoinable(person)).filter(({ needsApproval }) => !needsApproval);
  if (open.length === 0) return;
  const [user] = await findUsers(person, [userId]);
  if (!user) return;

  const meta = { actor: { kind: 'user', id: userId, userId }, requestId: null, clock };
  for (const { organization } of open) {
    await database.transact({ orgId: organization.id }, meta, (trx) =>
      joinOrganization(trx, { userId, email: user.email, name: user.name }),
    );
  }
}
