import type { Redriven } from './parked.ts';
import type { CursorKey } from './cursor.ts';
import type { Feed } from './feed.ts';

/** An event that was set aside, as `redrive` takes it. */
export interface ParkedRow {
  readonly id: string;
  readonly envelope: unknown;
}

/** A consumer that runs in this process. */
export interface RunningConsumer extends CursorKey {
  readonly feed: Feed;
  /** Applies parked events again, each in its own transaction. */
  redrive(rows: readonly ParkedRow[]): Promise<Redriven>;
}

const running = new WeakMap<object, Set<RunningConsumer>>();

/** Notes that a consumer of the database runs. Returns how to undo that. */
export function noteRunning(database: object, consumer: RunningConsumer): () => void {
  const consumers = running.get(database) ?? new Set();
  running.set(database, consumers.add(consumer));
  return () => void consumers.delete(consumer);
}

/** The consumers of the database that run in this process, by name and source. */
export function runningConsumers(database: object): RunningConsumer[] {
  return [...(running.get(database) ?? [])].toSorted(
    (one, other) => one.name.localeCompare(other.name) || one.source.localeCompare(other.source),
  );
}
