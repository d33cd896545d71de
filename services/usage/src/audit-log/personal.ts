import { createHash, randomBytes } from 'node:crypto';
import type { AuditRecorded } from '@tenantry/events';

/** What is personal about an entry, and what proves it once it is gone. */
export interface Personal {
  /** JSON with `ip`, `userAgent`, `before` and `after`. */
  readonly content: string;
  readonly salt: Buffer;
  /** SHA-256 of the salt followed by the content. */
  readonly digest: Buffer;
}

/** Sets apart what is personal about an audit event; null when nothing is. */
export function personalOf({ ip, userAgent, before, after }: AuditRecorded): Personal | null {
  if (ip === null && userAgent === null && before === null && after === null) return null;
  const content = JSON.stringify({ ip, userAgent, before, after });
  const salt = randomBytes(32);
  return { content, salt, digest: createHash('sha256').update(salt).update(content).digest() };
}
