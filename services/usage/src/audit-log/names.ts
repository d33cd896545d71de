import { encodeId } from '@tenantry/graphql';

/** Who did something, as services write it on their events: a caller by ID, a service by name. */
export interface RecordedActor {
  readonly kind: string;
  readonly id?: string | null;
  /** The person behind the call. */
  readonly userId?: string | null;
  /** The staff person who acted as them, under a support grant. */
  readonly impersonator?: { readonly staffId: string; readonly name: string; readonly grantId: string } | null;
}

/** What something was done to: the ID's prefix and its UUID. */
export interface RecordedTarget {
  readonly type: string;
  readonly id: string;
}

const prefixes: Readonly<Record<string, string>> = { user: 'usr', api_key: 'key', staff: 'stf' };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ID of a user, an API key or a staff person, else the name of what did it. */
export function actorName({ kind, id }: RecordedActor): string {
  const name = id ?? kind;
  const prefix = prefixes[kind];
  return prefix === undefined ? name : idOf(prefix, name);
}

/** The target's ID. */
export function targetName({ type, id }: RecordedTarget): string {
  return idOf(type, id);
}

/** Who acted as the actor, as the API tells it; null when nobody did. */
export function impersonatorName({ impersonator }: RecordedActor) {
  if (!impersonator) return null;
  const { staffId, name, grantId } = impersonator;
  return { staffMemberId: idOf('stf', staffId), name, supportGrantId: idOf('sgr', grantId) };
}

// An entry can no longer be put right, so what is not an ID is shown as it is.
function idOf(prefix: string, id: string): string {
  return uuid.test(id) && /^[a-z]{1,63}$/.test(prefix) ? encodeId(prefix, id) : id;
}
