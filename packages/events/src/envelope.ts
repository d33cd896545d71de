import type { JsonObject } from '@tenantry/database';
import * as z from 'zod';
import type { EventKind } from './event.ts';

/** A published event. */
export interface Envelope {
  /** Where it stands in its source's feed: 1, 2, 3 … without gaps. */
  readonly pos: bigint;
  readonly id: string;
  /** The service that published it. */
  readonly source: string;
  readonly kind: EventKind;
  readonly type: string;
  readonly schemaVersion: number;
  /** The organization it happened in; null when in none. */
  readonly orgId: string | null;
  readonly subject: string | null;
  readonly data: JsonObject;
  readonly actor: JsonObject | null;
  readonly requestId: string | null;
  readonly traceparent: string | null;
  /** The event whose consumer published this one. */
  readonly causationId: string | null;
  readonly occurredAt: Date;
}

const jsonObject = z.record(z.string(), z.json());

/**
 * An event on the wire: CloudEvents 1.0 in JSON. `sequence` is the position; `actor` is JSON in a string, because
 * extension attributes hold no objects. What is null is left out.
 */
const cloudEventSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().optional(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  sequence: z.string().regex(/^[1-9]\d*$/),
  kind: z.enum(['domain', 'audit']),
  schemaversion: z.int(),
  orgid: z.uuid().optional(),
  actor: z.string().optional(),
  requestid: z.string().optional(),
  traceparent: z.string().optional(),
  causationid: z.uuid().optional(),
  data: jsonObject,
});
export type CloudEvent = z.infer<typeof cloudEventSchema>;

/** The envelope as it goes over the wire. */
export function toCloudEvent(event: Envelope): CloudEvent {
  return {
    specversion: '1.0',
    id: event.id,
    source: event.source,
    type: event.type,
    subject: event.subject ?? undefined,
    time: event.occurredAt.toISOString(),
    datacontenttype: 'application/json',
    sequence: String(event.pos),
    kind: event.kind,
    schemaversion: event.schemaVersion,
    orgid: event.orgId ?? undefined,
    actor: event.actor ? JSON.stringify(event.actor) : undefined,
    requestid: event.requestId ?? undefined,
    traceparent: event.traceparent ?? undefined,
    causationid: event.causationId ?? undefined,
    data: event.data,
  };
}

/** The envelope of a CloudEvent that `toCloudEvent` made; throws a ZodError on anything else. */
export function fromCloudEvent(value: unknown): Envelope {
  const event = cloudEventSchema.parse(value);
  return {
    pos: BigInt(event.sequence),
    id: event.id,
    source: event.source,
    kind: event.kind,
    type: event.type,
    schemaVersion: event.schemaversion,
    orgId: event.orgid ?? null,
    subject: event.subject ?? null,
    data: event.data,
    actor: event.actor === undefined ? null : jsonObject.parse(JSON.parse(event.actor)),
    requestId: event.requestid ?? null,
    traceparent: event.traceparent ?? null,
    causationId: event.causationid ?? null,
    occurredAt: new Date(event.time),
  };
}
