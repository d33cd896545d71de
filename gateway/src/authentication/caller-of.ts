import { admit } from './admit.ts';
import type { Caller, Callers } from './callers.ts';
import { type Credential, credentialOf, organizationsOf } from './credentials.ts';

/** What came of asking who sent a request. */
export interface Identified {
  readonly credential: Credential | null;
  readonly organizations: readonly string[];
  readonly caller: Caller;
}

/** Who sent a request with these headers from this address. Rejects with the fault that tells why they are not let in. */
export async function callerOf(
  callers: Callers,
  publicHost: string,
  { headers, address }: { readonly headers: Headers; readonly address: string },
  options?: { fresh?: boolean },
): Promise<Identified> {
  const credential = credentialOf(headers);
  const organizations = organizationsOf(headers, publicHost);
  const caller = await callers.resolve(credential, organizations, options);
  admit(caller, address);
  return { credential, organizations, caller };
}
