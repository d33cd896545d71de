import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), locale: z.string(), timeZone: z.string(), version: z.int() });

/** The settings of an organization changed. `locale` is a BCP 47 tag, `timeZone` an IANA name. */
export const organizationSettingsChanged = defineEvent('identity.organization.settings_changed', schema);
export type OrganizationSettingsChanged = z.infer<typeof schema>;
