import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  webhookEndpointId: z.uuid(),
  /** Where it is, for people who have several. The rest of an address may be a secret. */
  host: z.string().optional(),
  /** The first failure since the last success. */
  failingSince: z.iso.datetime(),
  /** When it is disabled, if it goes on like that. */
  disabledAt: z.iso.datetime(),
});

/** A webhook endpoint has taken nothing for a day, and again for three. */
export const webhookEndpointFailing = defineEvent('usage.webhook_endpoint.failing', schema);
export type WebhookEndpointFailing = z.infer<typeof schema>;
