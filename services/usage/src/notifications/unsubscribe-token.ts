import type { Sealer } from '@tenantry/database';
import * as z from 'zod';

const schema = z.object({
  organizationId: z.uuid(),
  userId: z.uuid(),
  /** Null for all that is told in a digest. */
  category: z.enum(['LIMITS', 'BILLING', 'MEMBERSHIP', 'WEBHOOKS']).nullable(),
});
/** Whose mail ends, and which. */
export type Unsubscription = z.infer<typeof schema>;

const bound = 'unsubscribe';

/** What ends mail for whoever shows it: sealed by us, it names nobody, and it is good for nothing else. */
export function tokenFor(
  sealer: Sealer,
  of: { organizationId: string; userId: string; category: string | null },
): string {
  return sealer.seal(JSON.stringify(schema.parse(of)), bound);
}

/** What a token ends; null when it is none of ours. */
export function readToken(sealer: Sealer, token: string): Unsubscription | null {
  try {
    return schema.parse(JSON.parse(sealer.open(token, bound)));
  } catch {
    return null;
  }
}
