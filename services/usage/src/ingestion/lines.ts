import { setTimeout as wait } from 'node:timers/promises';
import { BodyError } from './body.ts';

/** A line of a stream; `text` is null when it was too long to be kept. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** The longest line, in bytes: an event with the largest properties fits, however they are written. */
export const longestLine = 64 * 1024;
const newline = 10;
/** Nobody needs more lines that say nothing, one after the other: packed they would cost their sender nothing. */
const mostBlankLines = 1_000;

/** How long a line that came alone waits for others to go with it, in milliseconds. */
const patienceMs = 20;

/**
 * The lines of a stream that say something, in batches of at most so many: what has come is given on at once when nothing more
 * is coming. Nothing is read before it is asked for, and no more is kept than a batch and a line.
 */
export async function* batchesOfLines(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line[]> {
  const splitter = createSplitter();
  const source = bytes[Symbol.asyncIterator]();
  let waiting: Line[] = [];
  let next: Promise<IteratorResult<Uint8Array>> | null = null;
  try {
    for (;;) {
      next ??= source.next();
      const come = waiting.length === 0 ? await next : await Promise.race([next, wait(patienceMs, null)]);
      if (come === null) {
        yield waiting;
        waiting = [];
        continue;
      }
      next = null;
      if (come.done) break;
      for (const line of splitter.push(come.value)) {
        waiting.push(line);
        if (waiting.length < most) continue;
        yield waiting;
        waiting = [];
      }
    }
    waiting.push(...splitter.end());
    if (waiting.length > 0) yield waiting;
  } finally {
    next?.catch(() => {});
    // What is still coming in is given up.
    await source.return?.();
  }
}

function createSplitter() {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  let blank = 0;

  function* finish(): Generator<Line> {
    number += 1;
    blank = length === 0 ? blank + 1 : 0;
    if (blank > mostBlankLines) throw new BodyError(400, `line ${number}: too many blank lines.`);
    if (blank > 0) return;
    const text = length > longestLine ? null : Buffer.concat(parts).toString().trim();
    parts = [];
    length = 0;
    if (text !== '') yield { number, text };
  }
  function add(part: Uint8Array) {
    length += part.length;
    if (length <= longestLine) parts.push(part);
    else parts = [];
  }

  return {
    *push(chunk: Uint8Array): Generator<Line> {
      let from = 0;
      for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
        add(chunk.subarray(from, to));
        from = to + 1;
        yield* finish();
      }
      if (from < chunk.length) add(chunk.subarray(from));
    },
    end: (): Line[] => (length > 0 ? [...finish()] : []),
  };
}
