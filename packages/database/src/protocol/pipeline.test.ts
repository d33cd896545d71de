import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import type { Wire, WireQuery } from './pg-internals.ts';
import { runPipeline } from './pipeline.ts';

/** A connection that is told what the server says. */
function fakeConnection() {
  const ignore = () => {};
  const stream = { cork: ignore, uncork: ignore, destroy: ignore };
  const sends = { close: ignore, parse: ignore, bind: ignore, describe: ignore, execute: ignore, sync: ignore };
  const server = new EventEmitter();
  const wire: Wire = Object.assign(server, { stream, ...sends });
  const queries: WireQuery[] = [];
  const client = { query: (query: WireQuery) => queries.push(query) } as unknown as pg.ClientBase;
  return { client, queries, wire, server };
}

const refusal = new pg.DatabaseError('refused', 7, 'error');
const steps = [{ sql: 'select 1', values: [] }];

test.each(['readyForQuery', 'end'])('a refusal is told once the connection is settled by %s', async (event) => {
  const { client, queries, wire, server } = fakeConnection();
  const told = vi.fn<(error: Error) => void>();
  void runPipeline(client, steps).catch(told);
  queries[0]!.submit(wire);

  queries[0]!.handleError(refusal, wire);
  await nextTurn();
  expect(told).not.toHaveBeenCalled();

  server.emit(event);
  await nextTurn();
  expect(told).toHaveBeenCalledExactlyOnceWith(refusal);
  expect(server.eventNames()).toEqual([]);
});

test('what fails before it is sent is told at once', async () => {
  const { client, queries, wire } = fakeConnection();
  const told = runPipeline(client, steps);

  queries[0]!.handleError(refusal, wire);

  await expect(told).rejects.toBe(refusal);
});

test('a server that skips a statement without a word is not believed', async () => {
  const { client, queries, wire } = fakeConnection();
  const told = runPipeline(client, [...steps, ...steps]);
  queries[0]!.submit(wire);

  queries[0]!.handleCommandComplete({ text: 'SELECT 1' });
  queries[0]!.handleReadyForQuery();

  await expect(told).rejects.toThrow('skipped a statement');
});
