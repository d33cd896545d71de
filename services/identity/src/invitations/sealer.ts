import { createSealer as createSealerFor, type Sealer } from '@tenantry/database';

export type { Sealer };

/** Seals with a key for this purpose of identity's alone. */
export function createSealer(secretKey: string, purpose: 'invitation token' | 'mail' = 'invitation token'): Sealer {
  return createSealerFor(secretKey, `identity ${purpose}`);
}
