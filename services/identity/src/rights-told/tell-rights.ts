import type { Trx } from '@tenantry/database';
import {
  customRoleChanged,
  customRoleDeleted,
  emit,
  type Handler,
  type Handlers,
  membershipAdded,
  membershipRemoved,
  membershipRoleChanged,
  rightsChanged,
  rightsRequested,
  roleAssignmentAdded,
  roleAssignmentRemoved,
  teamDeleted,
  teamMemberAdded,
  teamMemberRemoved,
  teamMoved,
} from '@tenantry/events';
import * as z from 'zod';
import type { DB } from '../generated/tables.ts';
import { findGrants } from '../roles/grant-store.ts';
import { rightsOf } from '../roles/rights.ts';
import { findHolders, findHoldersAfter, type Holder } from './store.ts';

/** Of how many people an event tells at most. */
const batch = 500;
const about = z.object({ userId: z.uuid() });
const assignment = z.object({ teamId: z.uuid().nullable() });

/**
 * What tells with full state what people may do in a whole organization, after everything that may have changed it. It is read
 * when it is told: an event of before may tell more than it knew, and none tells less.
 */
export function rightsHandlers(): Handlers<DB> {
  const ofOne: Handler<DB> = async (trx, event) => {
    const { userId } = about.parse(event.data);
    const holders = await findHolders(trx, [userId]);
    await tell(trx, event.orgId!, holders, holders.length === 0 ? [userId] : []);
  };
  const ofAll: Handler<DB> = async (trx, event) => {
    for (let after: string | null = null; ;) {
      const holders: Holder[] = await findHoldersAfter(trx, after, batch);
      await tell(trx, event.orgId!, holders, []);
      after = holders.at(-1)?.id ?? null;
      if (holders.length < batch) return;
    }
  };
  // A role on a team is nobody's in the whole organization.
  const ofAssignment: Handler<DB> = async (trx, event) => {
    if (assignment.parse(event.data).teamId === null) await ofAll(trx, event);
  };
  const handlerOf = (types: readonly { readonly type: string }[], handler: Handler<DB>) =>
    types.map(({ type }) => [type, handler] as const);
  return Object.fromEntries([
    ...handlerOf([membershipAdded, membershipRoleChanged, membershipRemoved], ofOne),
    ...handlerOf([teamMemberAdded, teamMemberRemoved], ofOne),
    ...handlerOf([customRoleChanged, customRoleDeleted, teamMoved, teamDeleted, rightsRequested], ofAll),
    ...handlerOf([roleAssignmentAdded, roleAssignmentRemoved], ofAssignment),
  ]);
}

async function tell(trx: Trx<DB>, organizationId: string, holders: readonly Holder[], gone: readonly string[]) {
  const grants = await findGrants(
    trx,
    holders.map(({ id }) => id),
  );
  const told = [
    ...holders.map(({ userId }, index) => ({
      userId,
      permissions: [...rightsOf(grants[index] ?? []).permissions].toSorted(),
    })),
    ...gone.map((userId) => ({ userId, permissions: [] })),
  ];
  if (told.length === 0) return;
  const groups = [...Map.groupBy(told, ({ permissions }) => permissions.join(' ')).values()].map((people) => ({
    permissions: people[0]!.permissions,
    userIds: people.map(({ userId }) => userId),
  }));
  await emit(trx, rightsChanged({ organizationId, groups }, organizationId));
}
