import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const schema = z.object({ SECRET_KEY: z.string().min(32), FEED_TOKEN: z.string().min(32) });

/** What the processes share and nobody else may know. */
export type Secrets = z.infer<typeof schema>;

/** The secrets of this installation, made on the first start and kept, so that sessions survive a restart. */
export function openSecrets(file: string): Secrets {
  const kept = readJsonFile(file, schema);
  if (kept) return kept;
  const secrets = { SECRET_KEY: newSecret(), FEED_TOKEN: newSecret() };
  writeJsonFile(file, secrets);
  return secrets;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
