import * as z from 'zod';
import { defineEvent } from '../event.ts';

/** `userId` is the person it was offered to. */
const schema = z.object({ organizationId: z.uuid(), offerId: z.uuid(), userId: z.uuid() });

/** Who was offered ownership is an owner now. */
export const ownershipOfferAccepted = defineEvent('identity.ownership_offer.accepted', schema);
export type OwnershipOfferAccepted = z.infer<typeof schema>;
