import { fault } from '@tenantry/graphql';

/** Moving money needs an Idempotency-Key, so that a request that is sent twice moves it once. BAD_USER_INPUT without one. */
export function requireKey({ idempotencyKey }: { readonly idempotencyKey: string | null }): void {
  if (idempotencyKey === null)
    throw fault(
      'BAD_USER_INPUT',
      'This moves money: send it with the header Idempotency-Key, so that it happens once.',
    );
}
