import type { JsonObject } from '@tenantry/database';

/** The body of a webhook: JSON, whose letters are what is signed. The number is a string, as every BigInt of the API. */
export function payloadOf(event: {
  readonly type: string;
  readonly occurredAt: Date;
  readonly sequence: bigint | null;
  readonly data: JsonObject;
}): string {
  const { type, occurredAt, sequence, data } = event;
  return JSON.stringify({
    type,
    timestamp: occurredAt.toISOString(),
    sequence: sequence === null ? null : String(sequence),
    data,
  });
}
