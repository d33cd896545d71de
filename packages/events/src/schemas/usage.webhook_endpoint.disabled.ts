import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  webhookEndpointId: z.uuid(),
  /** Where it is, for people who have several. The rest of an address may be a secret. */
  host: z.string().optional(),
  /** It answered 410, or took nothing for five days. */
  reason: z.enum(['GONE', 'FAILING']),
});

/** A webhook endpoint is told of nothing any more, until somebody resumes it. */
export const webhookEndpointDisabled = defineEvent('usage.webhook_endpoint.disabled', schema);
export type WebhookEndpointDisabled = z.infer<typeof schema>;
