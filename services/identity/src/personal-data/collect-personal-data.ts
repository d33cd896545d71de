import type { JsonObject, PersonDb } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { findTotp } from '../auth/factor-store.ts';
import type { DB } from '../generated/tables.ts';
import * as store from './store.ts';

/**
 * What identity holds about the person of the scope, as plain JSON in the shape that the schema describes; null when they
 * are erased. One statement for each part, however much there is.
 */
export async function collectPersonalData(db: PersonDb<DB>, exportedAt: Date): Promise<JsonObject | null> {
  const profile = await store.findProfile(db);
  if (!profile) return null;
  const apiKeys = await store.findOwnApiKeys(db);
  const memberships = await store.findMemberships(db);
  const document = {
    formatVersion: 1,
    exportedAt,
    profile: withId('usr', profile),
    signInMethods: await store.findSignInMethods(db),
    secondFactors: {
      authenticatorApp: (await findTotp(db)) ?? null,
      passkeys: (await store.findNewestPasskeys(db)).map((passkey) => withId('psk', passkey)),
    },
    sessions: (await store.findKeptSessions(db)).map(({ amr, ...session }) => ({
      ...withId('ses', session),
      amr: amr.split(' '),
    })),
    devices: await store.findDevices(db),
    requestedMails: await store.findRequestedMails(db),
    memberships: memberships.map(({ orgId, name, slug, ...membership }) => ({
      ...withId('mem', membership),
      organization: { id: encodeId('org', orgId), name, slug },
    })),
    formerMemberships: (await store.findFormerMemberships(db)).map(({ orgId, leftAt }) => ({
      organizationId: encodeId('org', orgId),
      leftAt,
    })),
    joinRequests: (await store.findOwnJoinRequests(db)).map(({ orgId, ...request }) => ({
      ...withId('join', request),
      organizationId: encodeId('org', orgId),
    })),
    apiKeys: apiKeys.map(({ orgId, ...key }) => ({ ...withId('key', key), organizationId: encodeId('org', orgId) })),
    invitations: await store.findOwnInvitations(db),
  };
  // A value of the scalar JSON is what its text says: times are text here already.
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}

function withId<T extends { readonly id: string }>(prefix: string, row: T): T {
  return { ...row, id: encodeId(prefix, row.id) };
}
