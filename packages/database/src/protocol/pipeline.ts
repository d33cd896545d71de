import { inClientSpan } from '@tenantry/observability';
import pg from 'pg';
import utils from 'pg/lib/utils.js';
import { submitTo, type Wire, type WireQuery, type WireValue } from './pg-internals.ts';
import { noRows, readRow, rowShape, type NameOf, type Row } from './rows.ts';
import { evictStatements, useStatement, type Statements } from './statements.ts';
import { valueTypes } from './value-types.ts';

/** One statement of a pipeline. */
export interface Step {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What the last statement of a pipeline answered. `command` is the server's tag, such as `UPDATE 3`. */
export interface PipelineResult {
  readonly rows: Row[];
  readonly command: string;
}

const statementsOf = new WeakMap<pg.ClientBase, Statements>();

function statementsOn(client: pg.ClientBase): Statements {
  const statements = statementsOf.get(client) ?? new Map();
  statementsOf.set(client, statements);
  return statements;
}

/**
 * Sends every step under one Sync, which is one round trip and, outside of BEGIN, one transaction of the server:
 * settings a step makes for the transaction reach the steps behind it and end with the Sync. Once a step fails the
 * server skips the rest. Settles when the server is ready again or the connection is gone, never between. Columns are named
 * in camel case unless `nameOf` says otherwise, which it says the same of all statements of a connection.
 */
export function runPipeline(client: pg.ClientBase, steps: readonly Step[], nameOf?: NameOf): Promise<PipelineResult> {
  return inClientSpan(
    'sql',
    () => traced(steps),
    () => send(client, steps, nameOf),
  );
}

/** The statement of the pipeline, as it is sent: with `$1` in the place of each value. */
const traced = (steps: readonly Step[]) => ({ 'db.system.name': 'postgresql', 'db.query.text': steps.at(-1)!.sql });

/** The statement with its values as they are sent, which encoding again leaves as they are. Throws when one cannot be. */
export function encoded(step: Step): Step {
  return { sql: step.sql, values: valuesOf(step) };
}

/** Runs the caller's toJSON and toPostgres. */
const valuesOf = (step: Step) => step.values.map((value): WireValue => utils.prepareValue(value));

function send(client: pg.ClientBase, steps: readonly Step[], nameOf?: NameOf): Promise<PipelineResult> {
  // It may throw only while nothing is on the wire.
  const values = steps.map(valuesOf);
  const { promise, resolve, reject } = Promise.withResolvers<PipelineResult>();
  submitTo(client, pipelineQuery(statementsOn(client), steps, values, { nameOf, resolve, reject }));
  return promise;
}

interface Answering {
  readonly nameOf: NameOf | undefined;
  readonly resolve: (result: PipelineResult) => void;
  readonly reject: (error: Error) => void;
}

function pipelineQuery(
  known: Statements,
  steps: readonly Step[],
  values: readonly (readonly WireValue[])[],
  { nameOf, resolve, reject }: Answering,
): WireQuery {
  const statements = steps.map((step) => useStatement(known, step.sql));
  const last = statements.at(-1)!;
  const rows: Row[] = [];
  let isSent = false;
  let completed = 0;
  let command = '';
  let shape = last.shape;
  let unreadable: Error | null = null;

  const fail = (error: Error) => {
    // Which of the names the server took before it failed is unknown; unprepared ones are closed before use.
    for (const statement of statements) statement.prepared = false;
    last.shape = null;
    reject(error);
  };

  return {
    submit(wire) {
      isSent = true;
      wire.stream.cork();
      for (const name of evictStatements(known)) wire.close({ type: 'S', name });
      statements.forEach(({ name, prepared }, index) => {
        if (!prepared) {
          wire.close({ type: 'S', name });
          wire.parse({ name, text: steps[index]!.sql });
        }
        wire.bind({ statement: name, values: values[index]! });
        if (index === steps.length - 1 && !shape) wire.describe({ type: 'P' });
        wire.execute(null);
      });
      wire.sync();
      wire.stream.uncork();
      return null;
    },
    handleRowDescription({ fields }) {
      shape = rowShape(fields, valueTypes, nameOf);
    },
    handleDataRow({ fields }) {
      if (completed < steps.length - 1 || unreadable) return;
      try {
        rows.push(readRow(shape ?? noRows, fields));
      } catch (error) {
        unreadable = error instanceof Error ? error : new Error(String(error));
      }
    },
    handleCommandComplete({ text }) {
      completed += 1;
      command = text;
    },
    handleEmptyQuery() {
      completed += 1;
    },
    // Neither happens to statements that fetch all rows and do not copy; the protocol state would be in doubt.
    handlePortalSuspended: (wire) => wire.stream.destroy(),
    handleCopyInResponse: (wire) => wire.stream.destroy(),
    handleCopyData() {},
    handleReadyForQuery() {
      if (unreadable) return fail(unreadable);
      if (completed !== steps.length) return fail(new Error('The server skipped a statement without an error.'));
      for (const statement of statements) statement.prepared = true;
      last.shape = shape ?? noRows;
      resolve({ rows, command });
    },
    handleError(error, wire) {
      // Without an answer of the server to these very steps there is nothing to wait for.
      if (!isSent || !(error instanceof pg.DatabaseError)) return fail(error);
      whenSettled(wire, () => fail(error));
    },
  };
}

/** pg reports a server error before the server is ready again; a client handed on in between is in an unknown state. */
function whenSettled(wire: Wire, settled: () => void): void {
  const settle = () => {
    wire.off('readyForQuery', settle);
    wire.off('end', settle);
    settled();
  };
  wire.once('readyForQuery', settle);
  wire.once('end', settle);
}
