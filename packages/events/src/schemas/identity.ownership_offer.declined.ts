import * as z from 'zod';
import { defineEvent } from '../event.ts';

/** `userId` is the person it was offered to. */
const schema = z.object({ organizationId: z.uuid(), offerId: z.uuid(), userId: z.uuid() });

/** Who was offered ownership does not want it. */
export const ownershipOfferDeclined = defineEvent('identity.ownership_offer.declined', schema);
export type OwnershipOfferDeclined = z.infer<typeof schema>;
