import type { JsonObject } from '@tenantry/database';
import type { ZodType } from 'zod';
import type { Envelope } from './envelope.ts';

/** `audit` events say who did what and are sealed in the audit log; `domain` events say what changed. */
export type EventKind = 'domain' | 'audit';

/** Something that happened, as `emit` takes it. `type` is past tense, owner first: `billing.subscription.changed`. */
export interface DomainEvent {
  readonly type: string;
  readonly schemaVersion: number;
  /** What it happened to, as a plain ID. */
  readonly subject: string | null;
  readonly data: JsonObject;
  readonly kind?: EventKind;
}

/** Makes events of one type and reads them back. */
export interface EventDefinition<T> {
  /** Throws a ZodError when the data does not fit the schema. */
  (data: T, subject?: string | null): DomainEvent;
  readonly type: string;
  readonly schemaVersion: number;
  /** What the data must be. */
  readonly schema: ZodType<T>;
  /** The envelope's data; throws when it is of another type or version, or does not fit the schema. */
  parse(envelope: Pick<Envelope, 'type' | 'schemaVersion' | 'data'>): T;
}

/**
 * Defines an event type. A version's schema may only grow, by optional fields: consumers ignore fields they do not know.
 * Anything else is a new `schemaVersion`.
 */
export function defineEvent<T extends object>(
  type: string,
  schema: ZodType<T>,
  schemaVersion = 1,
  kind: EventKind = 'domain',
): EventDefinition<T> {
  const create = (data: T, subject: string | null = null): DomainEvent => {
    return { type, schemaVersion, subject, data: schema.parse(data) as JsonObject, kind };
  };
  const parse: EventDefinition<T>['parse'] = (envelope) => {
    if (envelope.type !== type || envelope.schemaVersion !== schemaVersion) {
      throw new Error(
        `${type} version ${schemaVersion} expected, not ${envelope.type} version ${envelope.schemaVersion}`,
      );
    }
    return schema.parse(envelope.data);
  };
  return Object.assign(create, { type, schemaVersion, schema, parse });
}
