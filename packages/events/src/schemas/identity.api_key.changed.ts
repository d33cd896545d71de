import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ apiKeyId: z.uuid() });

/** An API key may be used from elsewhere, is called otherwise or was replaced. */
export const apiKeyChanged = defineEvent('identity.api_key.changed', schema);
export type ApiKeyChanged = z.infer<typeof schema>;
