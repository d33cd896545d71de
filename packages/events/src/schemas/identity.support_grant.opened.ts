import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  supportGrantId: z.uuid(),
  staffName: z.string(),
  access: z.enum(['READ', 'WRITE']),
  reason: z.string(),
  ticket: z.string(),
  expiresAt: z.iso.datetime(),
});

/** A staff person may act in an organization, until `expiresAt` at the latest. */
export const supportGrantOpened = defineEvent('identity.support_grant.opened', schema);
export type SupportGrantOpened = z.infer<typeof schema>;
