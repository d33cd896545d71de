import { isWithin } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import type { Caller } from './callers.ts';

/** Throws the fault that says why this request of the caller's is not let in, and how it would be. */
export function admit({ admission: { addresses } }: Caller, address: string): void {
  if (addresses && !isWithin(address, addresses)) {
    throw fault(
      'IP_NOT_ALLOWED',
      `The API key may not be used from ${address}. Use it from an address it is bound to, or have its addresses changed.`,
      { http: { status: 403 } },
    );
  }
}
