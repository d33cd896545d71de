import type { PersonDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** The most that is told of what is a person's alone, and of what their organizations have with them. */
const [most, mostElsewhere] = [100, 1_000];

/** The person; undefined when they are erased. */
export function findProfile(db: PersonDb<DB>) {
  return db.selectFrom('auth.user').select(['id', 'name', 'email', 'emailVerified', 'createdAt']).executeTakeFirst();
}

/** Password and other accounts that the person signs in with, newest first. */
export function findSignInMethods(db: PersonDb<DB>) {
  return db
    .selectFrom('auth.account')
    .select(['providerId as provider', 'createdAt as addedAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** The person's passkeys, newest first. */
export function findNewestPasskeys(db: PersonDb<DB>) {
  return db
    .selectFrom('auth.passkey')
    .select(['id', 'name', 'createdAt', 'lastUsedAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** The person's sessions, ended ones included as long as they are kept, newest first. */
export function findKeptSessions(db: PersonDb<DB>) {
  return db
    .selectFrom('auth.session')
    .leftJoin('auth.sessionUse', 'auth.sessionUse.sessionId', 'auth.session.id')
    .select(['id', 'amr', 'ipAddress', 'userAgent', 'createdAt', 'expiresAt'])
    .select(({ fn }) => fn.coalesce('lastUsedAt', 'createdAt').as('lastSeenAt'))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** What the person signed in with, the last one used first. */
export function findDevices(db: PersonDb<DB>) {
  return db
    .selectFrom('signInDevice')
    .select('seenAt as lastSeenAt')
    .orderBy('seenAt', 'desc')
    .limit(mostElsewhere)
    .execute();
}

/** The mails that the person asked for lately, newest first. */
export function findRequestedMails(db: PersonDb<DB>) {
  return db
    .selectFrom('mailRequest')
    .select(['template', 'requestedAt'])
    .orderBy('requestedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** The person's memberships with their organizations, newest first. */
export async function findMemberships(db: PersonDb<DB>) {
  const { rows } = await sql<{ id: string; orgId: string; name: string; slug: string; role: string; joinedAt: Date }>`
    SELECT id, org_id, name, slug, role, joined_at FROM own_memberships()
    ORDER BY joined_at DESC, id DESC LIMIT ${mostElsewhere}`.execute(db);
  return rows;
}

/** The keys that act for the person, in whatever organization, newest first. */
export function findOwnApiKeys(db: PersonDb<DB>) {
  return db
    .selectFrom('apiKey')
    .select(['id', 'orgId', 'name', 'scopes', 'allowedAddresses', 'createdAt', 'expiresAt', 'revokedAt', 'lastUsedAt'])
    .orderBy('id', 'desc')
    .limit(mostElsewhere)
    .execute();
}

/** The invitations to the person's address, newest first; none as long as the address is not verified. */
export async function findOwnInvitations(db: PersonDb<DB>) {
  const { rows } = await sql<{
    organizationName: string;
    role: string;
    status: string;
    createdAt: Date;
    expiresAt: Date;
  }>`SELECT * FROM auth.own_invitations(${mostElsewhere})`.execute(db);
  return rows;
}

/** Where the person was a member before, the last one left first. */
export function findFormerMemberships(db: PersonDb<DB>) {
  return db
    .selectFrom('formerMember')
    .select(['orgId', 'leftAt'])
    .orderBy('leftAt', 'desc')
    .orderBy('orgId')
    .limit(mostElsewhere)
    .execute();
}

/** Which organizations the person asked to take them in, newest first. */
export function findOwnJoinRequests(db: PersonDb<DB>) {
  return db
    .selectFrom('joinRequest')
    .select(['id', 'orgId', 'email', 'name', 'status', 'createdAt', 'decidedAt'])
    .orderBy('id', 'desc')
    .limit(mostElsewhere)
    .execute();
}
