/** How long things may take, in milliseconds. */
export interface Timeouts {
  /** Until all headers of a request are there. */
  readonly headersMs: number;
  /** Until its body is there as well; streams of usage events take their time. */
  readonly requestMs: number;
  /** How long nothing may move in a stream. */
  readonly silenceMs: number;
  /** Until an operation is answered, from when it was read. */
  readonly operationMs: number;
}

/** What the gateway waits unless it is told otherwise; an operation may need one service after another, which have 10 s each. */
export const timeouts: Timeouts = { headersMs: 10_000, requestMs: 60_000, silenceMs: 60_000, operationMs: 30_000 };
