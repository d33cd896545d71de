import { refusalOf } from '@tenantry/graphql';
import { maximumEvents } from '../recording/record-usage.ts';
import { BodyError } from './body.ts';
import { readEvent, type Unreadable } from './given.ts';
import { streamOf } from '../stream-of.ts';
import { batchesOfLines, type Line, longestLine } from './lines.ts';
import type { RecordGiven, Verdict } from './record-given.ts';

/** What of a stream has been counted when it ends. */
interface Summary {
  accepted: number;
  duplicates: number;
  rejected: number;
}

/**
 * Counts the lines of a stream as they come and answers a line for each, in their order, once it is committed. The last line
 * sums up; a stream that fails on its way ends with an error instead. Nothing is read while nobody reads the answers.
 *
 * Rejects when the stream fails before anything was counted.
 */
export async function answerStream(
  bytes: AsyncIterable<Uint8Array>,
  record: RecordGiven,
  { requestId, report }: { requestId: string; report: (hidden: unknown) => void },
): Promise<ReadableStream<Uint8Array>> {
  const answers = answersTo(bytes, record);
  const first = await answers.next();

  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* answers;
    } catch (error) {
      yield encoded([await errorLine(error, requestId, report)]);
    }
  }
  return streamOf(first, rest(), answers);
}

/** How many batches of a stream are counted at a time: one waits for the database while the other is made ready. */
const batchesAtOnce = 2;

async function* answersTo(bytes: AsyncIterable<Uint8Array>, record: RecordGiven): AsyncGenerator<Uint8Array> {
  const summary: Summary = { accepted: 0, duplicates: 0, rejected: 0 };
  const batches = batchesOfLines(bytes, maximumEvents);
  const recording: Promise<Uint8Array>[] = [];
  const begin = (lines: Line[]) => {
    const answer = record(lines.map(eventOf)).then((verdicts) => {
      for (const { verdict } of verdicts) summary[counts[verdict]] += 1;
      return encoded(verdicts.map((verdict, index) => ({ line: lines[index]!.number, ...verdict })));
    });
    // Whoever failed is heard of in its turn.
    answer.catch(() => {});
    recording.push(answer);
  };
  // What was begun is answered before it is told that the rest broke off.
  let broken: { readonly error: unknown } | null = null;
  const more = (): Promise<IteratorResult<Line[]> | { readonly error: unknown }> =>
    batches.next().catch((error: unknown) => ({ error }));
  try {
    let next: ReturnType<typeof more> | null = more();
    while (next || recording.length > 0) {
      const [oldest] = recording;
      const isFull = recording.length === batchesAtOnce;
      const answered = oldest ? [oldest.then(() => null)] : [];
      const come: Awaited<ReturnType<typeof more>> | null =
        next !== null && !isFull ? await Promise.race([next, ...answered]) : null;
      if (come === null) yield await recording.shift()!;
      else if ('error' in come) [broken, next] = [come, null];
      else if (come.done) next = null;
      else {
        begin(come.value);
        next = more();
      }
    }
  } finally {
    await batches.return(undefined);
  }
  if (broken) throw broken.error;
  yield encoded([{ done: true, ...summary }]);
}

const counts = { ACCEPTED: 'accepted', DUPLICATE: 'duplicates', REJECTED: 'rejected' } as const satisfies Record<
  Verdict['verdict'],
  keyof Summary
>;

function eventOf({ number, text }: Line): ReturnType<typeof readEvent> | Unreadable {
  if (text === null) return { key: null, reason: `line ${number}: has more than ${longestLine} bytes.` };
  try {
    return readEvent(JSON.parse(text));
  } catch {
    return { key: null, reason: `line ${number}: is not JSON.` };
  }
}

async function errorLine(error: unknown, requestId: string, report: (hidden: unknown) => void): Promise<unknown> {
  if (error instanceof BodyError)
    return { errors: [{ message: error.message, extensions: { code: 'BAD_USER_INPUT', requestId } }] };
  return refusalOf(error, requestId, report).json();
}

const encoder = new TextEncoder();

function encoded(lines: readonly unknown[]): Uint8Array {
  return encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
