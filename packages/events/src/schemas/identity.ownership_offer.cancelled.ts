import * as z from 'zod';
import { defineEvent } from '../event.ts';

/** `userId` is the person it was offered to. */
const schema = z.object({ organizationId: z.uuid(), offerId: z.uuid(), userId: z.uuid() });

/** An offer of ownership was taken back. */
export const ownershipOfferCancelled = defineEvent('identity.ownership_offer.cancelled', schema);
export type OwnershipOfferCancelled = z.infer<typeof schema>;
