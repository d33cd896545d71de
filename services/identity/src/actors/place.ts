import type { Actor, Admission } from '@tenantry/actor';
import type { Database } from '@tenantry/database';
import { actorReference, type FaultCode } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import type { Rights } from '../roles/rights.ts';
import { effectivePolicy } from '../security-policy/effective-policy.ts';
import { findSecurityPolicy } from '../security-policy/store.ts';
import { whilePendingDeletion } from './pending-deletion.ts';
import type { KeyOwner } from './store.ts';

/** Who the caller is and on what conditions they are let in, or why not. */
export type ActorAnswer =
  | { readonly actor: Actor; readonly admission: Admission }
  | {
      readonly fault: { readonly code: FaultCode; readonly message: string };
      /** Whom this refuses, and in whose audit log that belongs; left out where it is not known. */
      readonly refused?: RefusedCaller;
    };

export interface RefusedCaller {
  readonly organizationId: string;
  readonly actor: ReturnType<typeof actorReference>;
  /** Why, where the log says more than the caller is told. */
  readonly code?: string | undefined;
}

type Caller = Pick<Actor, 'kind' | 'sub' | 'userId' | 'session' | 'amr'> & Rights;

/** What comes of the credential: the addresses it is bound to, or the session. */
interface Conditions {
  readonly addresses?: string[] | null;
  readonly session?: Omit<NonNullable<Admission['session']>, 'isBreakGlass'>;
}

/** Puts a caller into their organization: with what its state leaves of their rights, and on the conditions of its policy. */
export async function place(
  database: Database<DB>,
  owner: KeyOwner,
  caller: Caller,
  { addresses = null, session }: Conditions,
): Promise<ActorAnswer> {
  const { id, orgId: org, version } = owner;
  const refusal = refusalIn(owner, caller.kind);
  if (refusal) return refuse('ORGANIZATION_SUSPENDED', refusal, refusedIn(org, caller));
  const rights = owner.status === 'PENDING_DELETION' ? readingOnly(caller) : {};

  const policy = await findSecurityPolicy(database.tenant(org));
  const isBreakGlass = id !== null && policy.ssoBreakGlassMembershipId === id;
  return {
    actor: { ...caller, ...rights, org, membership: id, version },
    admission: {
      addresses,
      policy: effectivePolicy(policy),
      session: session ? { ...session, isBreakGlass } : null,
      costBudget: policy.costBudget,
      until: null,
    },
  };
}

/** An answer that says why not. */
export function refuse(code: FaultCode, message: string, refused?: RefusedCaller): ActorAnswer {
  return { fault: { code, message }, ...(refused && { refused }) };
}

/** The caller as one who is refused in an organization. */
export function refusedIn(
  organizationId: string,
  { kind, sub, userId, act }: Pick<Actor, 'kind' | 'sub' | 'userId' | 'act'>,
  code?: string,
): RefusedCaller {
  return { organizationId, actor: actorReference({ kind, sub, userId, act }), code };
}

/** Why nobody of this kind works in the organization now; null when they do. */
function refusalIn({ status, suspensionMessage }: KeyOwner, kind: Actor['kind']): string | null {
  if (status === 'SUSPENDED') return suspensionMessage ?? 'The organization is suspended. Write to support.';
  if (status === 'PENDING_DELETION' && kind === 'api_key')
    return 'The organization is about to be deleted, and its API keys rest until an owner keeps it.';
  return null;
}

function readingOnly({ permissions, teams }: Rights): Rights {
  return {
    permissions: whilePendingDeletion(permissions),
    teams: teams.map((grant) => ({ ...grant, permissions: whilePendingDeletion(grant.permissions) })),
  };
}
