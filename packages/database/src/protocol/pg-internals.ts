import type pg from 'pg';

/**
 * What this package uses of pg beyond its public interface. pg is pinned to one exact version for it;
 * the tests in `tests/adversarial.test.ts` and `tests/round-trips.test.ts` say whether another version still fits.
 */
export interface Wire {
  readonly stream: { cork(): void; uncork(): void; destroy(): void };
  close(message: { type: 'S'; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly WireValue[] }): void;
  describe(message: { type: 'P' }): void;
  execute(message: null): void;
  sync(): void;
  once(event: 'readyForQuery' | 'end', listener: () => void): void;
  off(event: 'readyForQuery' | 'end', listener: () => void): void;
}

export type WireValue = string | Buffer | null;

export interface FieldDescription {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What pg's client calls on the query it is working on. */
export interface WireQuery {
  submit(wire: Wire): Error | null;
  handleRowDescription(message: { fields: readonly FieldDescription[] }): void;
  handleDataRow(message: { fields: readonly (string | null)[] }): void;
  handleCommandComplete(message: { text: string }): void;
  handleEmptyQuery(): void;
  handlePortalSuspended(wire: Wire): void;
  handleCopyInResponse(wire: Wire): void;
  handleCopyData(): void;
  handleError(error: Error, wire: Wire): void;
  handleReadyForQuery(): void;
}

/** Hands a query of our own to pg's client. */
export function submitTo(client: pg.ClientBase, query: WireQuery): void {
  client.query(query as unknown as pg.Submittable);
}
