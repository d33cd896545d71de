import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change, Store } from './store.ts';

/** Where changes are kept, so that they outlive the process however it ends. */
export interface Journal {
  /** Writes changes; resolves when they are on the disk. Calls at the same time share one flush. */
  append(changes: readonly Change[]): Promise<void>;
  /** Resolves when everything appended is on the disk. */
  flushed(): Promise<void>;
  close(): Promise<void>;
}

/** A journal that forgets, for tests. */
export const noJournal: Journal = {
  append: async () => {},
  flushed: async () => {},
  close: async () => {},
};

/**
 * Fills `store` with what the file says, and writes on in it. A last line that was cut off by a crash was never answered
 * and is dropped. The file is rewritten at each opening, so it holds little more than what there is.
 */
export async function openJournal(file: string, store: Store): Promise<Journal> {
  if (existsSync(file)) replay(file, store);
  compact(file, store);
  const handle = await open(file, 'a');

  let waiting: string[] = [];
  let flushing: Promise<void> = Promise.resolve();
  let scheduled: Promise<void> | null = null;
  const flush = async () => {
    scheduled = null;
    const lines = waiting;
    waiting = [];
    await handle.appendFile(lines.join(''));
    await handle.datasync();
  };
  return {
    append(changes) {
      if (changes.length === 0) return flushing;
      waiting.push(`${JSON.stringify(changes)}\n`);
      scheduled ??= flushing = flushing.then(flush);
      return scheduled;
    },
    flushed: () => flushing,
    async close() {
      await flushing;
      await handle.close();
    },
  };
}

function replay(file: string, store: Store): void {
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  for (const line of text.slice(0, end).split('\n')) if (line) store.apply(JSON.parse(line) as Change[]);
  if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
}

function compact(file: string, store: Store): void {
  const next = `${file}.next`;
  const descriptor = openSync(next, 'w');
  for (const change of store.dump()) writeSync(descriptor, `${JSON.stringify([change])}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(next, file);
  const directory = openSync(dirname(file), 'r');
  fsyncSync(directory);
  closeSync(directory);
}
