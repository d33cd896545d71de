import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ apiKeyId: z.uuid() });

/** An API key can no longer be used. */
export const apiKeyRevoked = defineEvent('identity.api_key.revoked', schema);
export type ApiKeyRevoked = z.infer<typeof schema>;
