import { hkdfSync } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import { type CommonSettings, commonSettings } from '../auth/settings.ts';

export interface StaffAuthOptions extends CommonSettings {
  /** The service's; staff sessions are signed with a key that is made of it. */
  readonly secretKey: string;
  /** Called with every session that was ended before its time. */
  readonly onSessionEnd: (staffId: string) => Promise<void>;
}

/** How long a staff session lasts at most, whatever is done with it, in seconds. */
const sessionSeconds = 12 * 60 * 60;

/** Sign-in and sessions of staff, kept in the schema `staff`. Nobody signs up, and no session of a user's is good here. */
export function createStaffAuth({ secretKey, onSessionEnd, ...options }: StaffAuthOptions) {
  const common = commonSettings(options);
  return betterAuth({
    ...common,
    basePath: '/staff/auth',
    secret: Buffer.from(hkdfSync('sha256', secretKey, '', 'staff sessions', 32)).toString('base64url'),
    session: { ...common.session, expiresIn: sessionSeconds, disableSessionRefresh: true },
    rateLimit: { ...common.rateLimit, customRules: { '/sign-in/email': { window: 60, max: 60 } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: minimumPasswordLength,
      maxPasswordLength: maximumPasswordLength,
    },
    plugins: [bearer({ requireSignature: true })],
    advanced: {
      ...common.advanced,
      cookiePrefix: 'tenantry-staff',
      // A browser sends it to the doors of staff alone, so it never comes with a customer's request.
      defaultCookieAttributes: { path: '/staff' },
    },
    databaseHooks: { session: { delete: { after: async ({ userId }) => onSessionEnd(userId) } } },
  });
}
export type StaffAuth = ReturnType<typeof createStaffAuth>;

/** How long passwords of staff are, in characters. */
export const minimumPasswordLength = 12;
/** How long passwords of staff can be, in characters. */
export const maximumPasswordLength = 200;
