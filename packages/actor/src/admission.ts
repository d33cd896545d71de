import * as z from 'zod';

/** The ways to sign in that an organization can allow. */
export const signInMethods = ['PASSWORD', 'PASSKEY', 'SSO'] as const;
export type SignInMethod = (typeof signInMethods)[number];

const policySchema = z.object({
  mfaRequired: z.boolean(),
  mfaGraceUntil: z.coerce.date().nullable(),
  ssoRequired: z.boolean(),
  ssoGraceUntil: z.coerce.date().nullable(),
  allowedSignInMethods: z.array(z.enum(signInMethods)),
  /** How long a session may rest, in minutes; null is for ever. */
  idleTimeoutMinutes: z.int().nullable(),
  /** How old a session may be, in hours; null is any age. */
  absoluteTimeoutHours: z.int().nullable(),
  ipAllowlist: z.array(z.string()),
  ipAllowlistMode: z.enum(['OFF', 'REPORT_ONLY', 'ENFORCED']),
});
/** What an organization asks of requests, the bounds of its plan applied. */
export type AdmissionPolicy = z.infer<typeof policySchema>;

const sessionSchema = z.object({
  createdAt: z.coerce.date(),
  /** The longest time between two uses of the session, the present one included, in seconds. */
  longestRestSeconds: z.int(),
  /** How it was authenticated (RFC 8176). */
  amr: z.array(z.string()),
  /** Whether it is the break-glass owner's of the organization, who needs no single sign-on. */
  isBreakGlass: z.boolean(),
});
export type AdmissionSession = z.infer<typeof sessionSchema>;

/**
 * On what conditions a request of this caller is let in. Identity says so with the actor; the gateway judges each request by
 * it, because the answer depends on the request and not on the caller alone.
 */
export const admissionSchema = z.object({
  /** Where the credential may be used from, as CIDR ranges; null is anywhere. */
  addresses: z.array(z.string()).nullable(),
  /** The policy of the organization; null without one. */
  policy: policySchema.nullable(),
  /** What is to be judged of the session; null for API keys. */
  session: sessionSchema.nullable(),
  /** What operations of the organization may cost in a minute; null within means without bound. Null when no plan says so. */
  costBudget: z.object({ perMinute: z.number().nullable() }).nullable(),
  /** When the answer ends by itself and must be asked for anew; null when nothing ends it. RFC 3339. */
  until: z.iso.datetime().nullable(),
});
export type Admission = z.infer<typeof admissionSchema>;

/** Lets every request in. */
export const unconditional: Admission = {
  addresses: null,
  policy: null,
  session: null,
  costBudget: null,
  until: null,
};
