import accept from '@tenantry/schema/operations/console/accept-invitation.graphql?raw';
import preview from '@tenantry/schema/operations/console/invitation.graphql?raw';
import request from '@tenantry/schema/operations/console/request-invitation.graphql?raw';
import { sendOperation } from './gateway.ts';

/** What whoever has an invitation's link sees of it. */
export interface Invitation {
  readonly organizationName: string;
  readonly email: string;
  readonly role: string;
  readonly invitedByName: string | null;
  readonly status: 'PENDING' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';
  readonly expiresAt: string;
}

/** What the gateway refuses for a reason that the person can read. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** The invitation of a link; null when the link is of no use. Throws when the gateway cannot say. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  return (await ask<{ invitation: Invitation | null }>(preview, token)).invitation;
}

/** Accepts as whoever is signed in: the organization's ID, or why not. Throws when the gateway cannot say. */
export async function acceptInvitation(token: string): Promise<{ id: string } | Refusal> {
  const { organization, errors } = (await ask<{ acceptInvitation: Accepted }>(accept, token)).acceptInvitation;
  if (organization) return organization;
  return errors[0] ?? { code: 'UNKNOWN', message: 'The invitation could not be accepted.' };
}

/** Asks those who may invite for a new link; null, or why not. Throws when the gateway cannot say. */
export async function requestInvitation(token: string): Promise<Refusal | null> {
  const { errors } = (await ask<{ requestInvitation: { errors: Refusal[] } }>(request, token)).requestInvitation;
  return errors[0] ?? null;
}

interface Accepted {
  readonly organization: { readonly id: string } | null;
  readonly errors: readonly Refusal[];
}

async function ask<Data>(query: string, token: string): Promise<Data> {
  const answer = (await sendOperation({ query, variables: { token } })) as {
    data?: Data | null;
    errors?: { message: string }[];
  };
  if (answer.data && !answer.errors?.length) return answer.data;
  throw new Error(answer.errors?.[0]?.message ?? 'The gateway gave no answer.');
}
