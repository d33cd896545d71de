import { decodeId } from '@tenantry/graphql';
import type { AuditLogFilter } from '../generated/schema.ts';

/** What entries must be like, as it is stored; null is anything. */
export interface EntryFilter {
  readonly action: string | null;
  readonly actorId: string | null;
  readonly userId: string | null;
  readonly targetId: string | null;
  readonly requestId: string | null;
  readonly outcome: string | null;
  readonly recordedFrom: Date | null;
  readonly recordedBefore: Date | null;
}

/** The filter of a request as entries are stored: IDs as UUIDs, and names of services as they are. */
export function toEntryFilter(filter: AuditLogFilter | null | undefined): EntryFilter {
  return {
    action: filter?.action ?? null,
    actorId: storedId(filter?.actor),
    userId: filter?.userId ?? null,
    targetId: storedId(filter?.target),
    requestId: filter?.requestId ?? null,
    outcome: filter?.outcome ?? null,
    recordedFrom: filter?.recordedFrom ?? null,
    recordedBefore: filter?.recordedBefore ?? null,
  };
}

function storedId(id: string | null | undefined): string | null {
  return id == null ? null : (decodeId(id)?.uuid ?? id);
}
