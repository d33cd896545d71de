import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  supportGrantId: z.uuid(),
  staffName: z.string(),
  /** Who in the organization revoked it; null when staff closed it. */
  revokedBy: z.uuid().nullable(),
});

/** A support grant was revoked by the organization or closed by staff before its time. None tells of those that expire. */
export const supportGrantEnded = defineEvent('identity.support_grant.ended', schema);
export type SupportGrantEnded = z.infer<typeof schema>;
