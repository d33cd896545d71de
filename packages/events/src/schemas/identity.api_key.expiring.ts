import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ apiKeyId: z.uuid(), expiresAt: z.iso.datetime() });

/** An API key can be used for a week longer at most; told once of a key, and of none that was replaced or never lasted longer. */
export const apiKeyExpiring = defineEvent('identity.api_key.expiring', schema);
