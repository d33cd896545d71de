import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  userId: z.uuid(),
  sessionId: z.uuid(),
  userAgent: z.string().nullable(),
  ipAddress: z.string().nullable(),
});

/** A person signed in with a device or from an address that they had not used for 90 days; the first one ever is none. */
export const deviceAdded = defineEvent('identity.device.added', schema);
export type DeviceAdded = z.infer<typeof schema>;
