import type { JsonObject, PersonDb } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { findOwnSubscriptionChanges } from './store.ts';

/** What billing keeps of the person of the scope: see `personalData` in the schema. */
export async function collectPersonal(db: PersonDb<DB>): Promise<JsonObject> {
  const changes = await findOwnSubscriptionChanges(db);
  return {
    subscriptionChanges: changes.map(({ orgId, kind, changedAt }) => ({
      organizationId: encodeId('org', orgId),
      kind,
      changedAt: changedAt.toISOString(),
    })),
  };
}
