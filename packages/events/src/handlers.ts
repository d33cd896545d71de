import type { Clock, Database, Trx } from '@tenantry/database';
import type { Envelope } from './envelope.ts';
import type { Logger } from './failures.ts';

/** Applies one event. What it writes commits with the consumer's cursor; it must have no effect outside `trx`. */
export type Handler<DB> = (trx: Trx<DB>, event: Envelope) => Promise<void>;

/** By event type, or `audit` for every audit event, or `*` for the rest. Only the most specific one runs. */
export type Handlers<DB> = Readonly<Record<string, Handler<DB>>>;

/** What a consumer is, wherever its events come from. */
export interface ConsumerDefinition<DB> {
  /** Unique in its service; its cursor is kept under it. Processes that use the same name share the work. */
  readonly name: string;
  /** The service whose events it applies. */
  readonly source: string;
  /** Where the effects and the cursor are written. */
  readonly database: Database<DB>;
  readonly handlers: Handlers<DB>;
  /**
   * Applies what the handlers would one by one, of one organization and in order, in fewer statements. Where it fails, the
   * handlers do it, so that the event at fault is found.
   */
  readonly together?: (trx: Trx<DB>, events: readonly Envelope[]) => Promise<void>;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** The handler of an event; null when the consumer has no interest in it. */
export function handlerOf<DB>(handlers: Handlers<DB>, event: Pick<Envelope, 'type' | 'kind'>): Handler<DB> | null {
  const keys = event.kind === 'audit' ? [event.type, 'audit', '*'] : [event.type, '*'];
  // An event type is somebody else's text: `constructor` must not find what every object inherits.
  const key = keys.find((candidate) => Object.hasOwn(handlers, candidate));
  return key === undefined ? null : (handlers[key] ?? null);
}
