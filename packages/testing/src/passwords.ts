import { createHash } from 'node:crypto';

/** Hashes passwords in no time, as real ones must not be: most tests that sign people in are about something else. */
export const quickPasswords = {
  hash: async (password: string): Promise<string> => digestOf(password),
  verify: async ({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> =>
    hash === digestOf(password),
};

function digestOf(password: string): string {
  return createHash('sha256').update(password).digest('base64');
}
