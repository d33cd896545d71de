import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), planKey: z.string(), trialEndsAt: z.iso.datetime() });

/** An organization's trial ends in a few days. */
export const trialEnding = defineEvent('billing.trial.ending', schema);
export type TrialEnding = z.infer<typeof schema>;
