import { type Leaf, leafData } from '@tenantry/audit-verify';
import { encodeId } from '@tenantry/graphql';
import { actorName, impersonatorName, targetName } from './names.ts';
import type { AuditEntryRow } from './store.ts';

/** An entry in the form in which it is sealed: what the API shows of it, and the proof of what is personal. */
export function sealedForm(entry: AuditEntryRow): Leaf {
  const impersonator = impersonatorName(entry.actor);
  return {
    v: 1,
    organization: encodeId('org', entry.orgId),
    number: Number(entry.number),
    id: encodeId('aud', entry.id),
    action: entry.action,
    actor: actorName(entry.actor),
    user: entry.actor.userId ? encodeId('usr', entry.actor.userId) : null,
    impersonator: impersonator && {
      staffMember: impersonator.staffMemberId,
      name: impersonator.name,
      supportGrant: impersonator.supportGrantId,
    },
    targets: entry.targets.map(targetName),
    outcome: entry.outcome,
    occurredAt: entry.occurredAt.toISOString(),
    recordedAt: entry.recordedAt.toISOString(),
    requestId: entry.requestId,
    personal: entry.personalDigest?.toString('hex') ?? null,
  };
}

/** The bytes that are hashed into the tree. What they are of an entry never changes: old ones would not fit their hashes. */
export const leafOf = (entry: AuditEntryRow): string => leafData(sealedForm(entry));
