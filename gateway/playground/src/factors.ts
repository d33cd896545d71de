import query from '@tenantry/schema/operations/console/factors.graphql?raw';
import { getFrom, postTo, sendOperation } from './gateway.ts';
import { answerWithPasskey, createPasskey, type Json } from './webauthn.ts';

/** How somebody signs in, and what they have proven in this session (RFC 8176). */
export interface Factors {
  readonly amr: readonly string[];
  readonly totpEnabled: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly Passkey[];
}

export interface Passkey {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** What an authenticator app is set up with. The recovery codes are not shown again. */
export interface Setup {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** What a code comes from: the authenticator app, or the list of recovery codes. */
export type CodeKind = 'totp' | 'backup-code';

/** The factors of whoever is signed in. Like everything here, throws with the gateway's reason when it refuses. */
export async function findFactors(): Promise<Factors> {
  const [answer, passkeys] = await Promise.all([
    sendOperation({ query }) as Promise<FactorsAnswer>,
    getFrom('/auth/passkey/list-user-passkeys') as Promise<Passkey[]>,
  ]);
  const found = answer.data?.viewer?.authentication;
  if (!found) throw new Error(answer.errors?.[0]?.message ?? 'Nobody is signed in.');
  return { ...found, passkeys };
}

/** Proves a second factor: signs in, where the password was given, or raises the session. */
export const verifyCode = (kind: CodeKind, code: string) =>
  postTo(`/auth/two-factor/verify-${kind}`, { code: code.replaceAll(/\s/g, '') });

/** Begins to set up an authenticator app; the first correct code completes it. */
export const setUpTotp = (password: string) => postTo('/auth/two-factor/enable', { password }) as Promise<Setup>;

/** Removes the authenticator app and its recovery codes. */
export const disableTotp = (password: string) => postTo('/auth/two-factor/disable', { password });

/** Replaces the recovery codes. */
export const renewRecoveryCodes = (password: string) =>
  postTo('/auth/two-factor/generate-backup-codes', { password }) as Promise<Pick<Setup, 'backupCodes'>>;

/** Signs in with a passkey of this page; whoever is signed in proves a second factor with one. */
export async function usePasskey(): Promise<void> {
  const options = (await getFrom('/auth/passkey/generate-authenticate-options')) as Json;
  await postTo('/auth/passkey/verify-authentication', { response: await answerWithPasskey(options) });
}

/** Makes a passkey on this device, or another that the browser can reach. */
export async function addPasskey(name: string): Promise<void> {
  const options = (await getFrom('/auth/passkey/generate-register-options')) as Json;
  await postTo('/auth/passkey/verify-registration', { response: await createPasskey(options), name });
}

/** Removes a passkey, wherever its key is. */
export const removePasskey = (id: string) => postTo('/auth/passkey/delete-passkey', { id });

interface FactorsAnswer {
  readonly data?: { readonly viewer: { readonly authentication: Omit<Factors, 'passkeys'> | null } | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}
