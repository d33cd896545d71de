import { permissions, type Permission } from '@tenantry/schema';
import * as z from 'zod';

/** What a caller is. `service` is one of our own processes; `anonymous` has presented no credential. */
export type ActorKind = 'anonymous' | 'user' | 'api_key' | 'service' | 'staff';

/** What somebody may do on a team and all teams below it, besides what they may do in the whole organization. */
export interface TeamGrant {
  readonly teamId: string;
  readonly permissions: ReadonlySet<Permission>;
}

/** Under which support grant a staff person acts in an organization, and as whom; RFC 8693 calls this `act`. */
export interface Impersonation {
  readonly grantId: string;
  /** How the staff person is called, for those who read the audit log. */
  readonly staffName: string;
  /** The user whose membership they act as; null when they act as nobody in particular. */
  readonly userId: string | null;
}

/** Who is asking, in which organization, and what they may do there. IDs are plain UUIDs. */
export interface Actor {
  readonly kind: ActorKind;
  /** The user's, API key's or staff person's ID, or the service's name; null when anonymous. */
  readonly sub: string | null;
  /** The person behind the call: the user, or the API key's owner. Null for staff, so that nothing is done as a person. */
  readonly userId: string | null;
  readonly org: string | null;
  readonly membership: string | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Where the caller may do more than in the whole organization: at most one entry a team. */
  readonly teams: readonly TeamGrant[];
  /** The session the call is made with; null for API keys and everything else. */
  readonly session: string | null;
  /** How the session was authenticated (RFC 8176). */
  readonly amr: readonly string[];
  /** Rises with every change to the membership and what it allows. */
  readonly version: number;
  /** Set where a staff person acts in an organization of somebody else's. */
  readonly act?: Impersonation | undefined;
}

/** The caller that has presented no credential. */
export const anonymous: Actor = {
  kind: 'anonymous',
  sub: null,
  userId: null,
  org: null,
  membership: null,
  permissions: new Set(),
  teams: [],
  session: null,
  amr: [],
  version: 0,
};

const claimsSchema = z.object({
  kind: z.enum(['anonymous', 'user', 'api_key', 'service', 'staff']),
  sub: z.string().optional(),
  user: z.string().optional(),
  org: z.uuid().optional(),
  membership: z.uuid().optional(),
  permissions: z.array(z.enum(permissions)),
  // Teams with the same rights share an entry: a token travels in a header, and somebody may lead many teams.
  teams: z.array(z.object({ ids: z.array(z.uuid()), permissions: z.array(z.enum(permissions)) })),
  session: z.uuid().optional(),
  amr: z.array(z.string()),
  version: z.int(),
  act: z.object({ grantId: z.uuid(), staffName: z.string(), userId: z.uuid().nullable() }).optional(),
});
export type ActorClaims = z.infer<typeof claimsSchema>;

/** The actor as JWT claims. */
export function claimsOf(actor: Actor): ActorClaims {
  return {
    kind: actor.kind,
    sub: actor.sub ?? undefined,
    user: actor.userId ?? undefined,
    org: actor.org ?? undefined,
    membership: actor.membership ?? undefined,
    permissions: [...actor.permissions],
    teams: groupedByRights(actor.teams),
    session: actor.session ?? undefined,
    amr: [...actor.amr],
    version: actor.version,
    act: actor.act,
  };
}

/** The actor of verified JWT claims. Throws when they are not ours. */
export function actorOf(payload: unknown): Actor {
  const claims = claimsSchema.parse(payload);
  return {
    kind: claims.kind,
    sub: claims.sub ?? null,
    userId: claims.user ?? null,
    org: claims.org ?? null,
    membership: claims.membership ?? null,
    permissions: new Set(claims.permissions),
    teams: claims.teams.flatMap(({ ids, permissions: on }) =>
      ids.map((teamId) => ({ teamId, permissions: new Set(on) })),
    ),
    session: claims.session ?? null,
    amr: claims.amr,
    version: claims.version,
    ...(claims.act && { act: claims.act }),
  };
}

function groupedByRights(teams: readonly TeamGrant[]): ActorClaims['teams'] {
  const groups = Map.groupBy(teams, (grant) => [...grant.permissions].toSorted().join(' '));
  return [...groups.values()].map((same) => ({
    ids: same.map(({ teamId }) => teamId),
    permissions: [...same[0]!.permissions],
  }));
}
