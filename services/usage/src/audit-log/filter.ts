import { decodeId } from '@tenantry/graphql';
import * as z from 'zod';
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

const time = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .optional();
const text = z.string().min(1).max(200).optional();
const parametersSchema = z.strictObject({
  action: text,
  actor: text,
  user: text.refine((id) => id === undefined || decodeId(id)?.prefix === 'usr', 'an ID of the form usr_… is needed'),
  target: text,
  requestId: text,
  outcome: z.enum(['SUCCESS', 'FAILURE']).optional(),
  recordedFrom: time,
  recordedBefore: time,
});

/** What a download asks for, as it was asked and as entries are stored; the first problem where it makes no sense. */
export function readParameters(
  given: Readonly<Record<string, string>>,
): { readonly asked: Readonly<Record<string, string>> | null; readonly filter: EntryFilter } | string {
  const read = parametersSchema.safeParse(given);
  if (!read.success) return read.error.issues.map(({ path, message }) => [...path, message].join(': '))[0]!;
  const { user, ...rest } = read.data;
  const filter = toEntryFilter({ ...rest, userId: user === undefined ? null : storedId(user) });
  return { asked: Object.keys(given).length === 0 ? null : { ...given }, filter };
}

function storedId(id: string | null | undefined): string | null {
  return id == null ? null : (decodeId(id)?.uuid ?? id);
}
