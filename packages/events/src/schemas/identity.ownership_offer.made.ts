import * as z from 'zod';
import { defineEvent } from '../event.ts';

/** `userId` is the person it was offered to. */
const schema = z.object({ organizationId: z.uuid(), offerId: z.uuid(), userId: z.uuid() });

/** An owner offers a member to become an owner. */
export const ownershipOfferMade = defineEvent('identity.ownership_offer.made', schema);
export type OwnershipOfferMade = z.infer<typeof schema>;
