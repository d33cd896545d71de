import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ apiKeyId: z.uuid() });

/** An API key can be used. */
export const apiKeyCreated = defineEvent('identity.api_key.created', schema);
export type ApiKeyCreated = z.infer<typeof schema>;
