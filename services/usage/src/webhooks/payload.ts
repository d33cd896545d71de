import type { JsonObject } from '@tenantry/database';
import type { WebhookPayloadStyle } from '../generated/schema.ts';
import { thinData } from './catalogue.ts';

/** An event as it leaves. */
export interface LeavingEvent {
  readonly type: string;
  readonly occurredAt: Date;
  /** Null for a test. */
  readonly sequence: bigint | null;
  /** All that may leave. */
  readonly data: JsonObject;
}

/** The body of a webhook: JSON, whose letters are what is signed. The number is a string, as every BigInt of the API. */
export function payloadOf({ type, occurredAt, sequence, data }: LeavingEvent, style: WebhookPayloadStyle): string {
  return JSON.stringify({
    type,
    timestamp: occurredAt.toISOString(),
    sequence: sequence === null ? null : String(sequence),
    data: style === 'THIN' ? thinData(type, data) : data,
  });
}
