import { writeFileSync } from 'node:fs';
import type { AllInOneOptions } from './all-in-one.ts';
import { stripeEnvironment } from './stripe-environment.ts';

/**
 * Writes how commands such as `npm run billing:verify` reach what runs here, for this user's eyes only. They read it with
 * `node --env-file`, and what is set in the environment comes before it.
 */
export function writeEnvironment(file: string, options: AllInOneOptions & { readonly url: string }): void {
  const { url, databaseUrls, planCatalog = 'leads', stripe, firstStaffMember } = options;
  const { identity, billing, usage } = databaseUrls;
  const variables = {
    IDENTITY_DATABASE_URL: identity,
    BILLING_DATABASE_URL: billing,
    USAGE_DATABASE_URL: usage,
    PLAN_CATALOG: planCatalog,
    GATEWAY_URL: url,
    ...(firstStaffMember && { STAFF_EMAIL: firstStaffMember.email, STAFF_PASSWORD: firstStaffMember.password }),
    ...stripeEnvironment(stripe),
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}
