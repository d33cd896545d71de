import { JetStreamApiCodes, JetStreamApiError, type JetStreamManager, type StreamInfo } from '@nats-io/jetstream';
import { RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { fromCloudEvent } from '../envelope.ts';

/** How long an event stays in its stream, in milliseconds. Who is further behind reads from the source. */
const keptMs = 24 * 3_600_000;
/** What the server says of a stream that another process has just made. */
const nameInUse = 10_058;

/** What a source's events are published under. */
export const eventSubject = (source: string): string => `tenantry.events.${source}`;
/** Where a source answers readers. */
export const feedSubject = (source: string): string => `tenantry.feed.${source}`;
/** What a message says of its event's position, so that who waits need not read it. */
export const positionHeader = 'Tenantry-Position';

const streamName = (source: string): string => `tenantry-${source}`;

/**
 * A source's stream. A message's number in it is its event's position less what was published before the stream was made, which
 * the stream's description says.
 */
export interface EventStream {
  readonly name: string;
  /** The position before that of the first message. */
  readonly base: bigint;
  /** The position of the last message. */
  readonly last: bigint;
}

/** The stream of a source; null when there is none. */
export async function findStream(manager: JetStreamManager, source: string): Promise<EventStream | null> {
  try {
    return streamOf(await manager.streams.info(streamName(source)));
  } catch (error) {
    if (isApiError(error, JetStreamApiCodes.StreamNotFound)) return null;
    throw error;
  }
}

/** The ID of the last event in a stream; null when there is none, or none any more. */
export async function findLastId(manager: JetStreamManager, { name, base, last }: EventStream): Promise<string | null> {
  if (last === base) return null;
  const message = await manager.streams.getMessage(name, { seq: Number(last - base) });
  return message && fromCloudEvent(message.json()).id;
}

/** Makes the stream of a source for what comes after `base`, in place of another. Where another process is first, the one it makes. */
export async function makeStream(
  manager: JetStreamManager,
  source: string,
  base: bigint,
  torn: EventStream | null,
): Promise<EventStream> {
  const name = streamName(source);
  if (torn && (await findStream(manager, source))?.base === torn.base) await manager.streams.delete(name);
  const wish = {
    name,
    subjects: [eventSubject(source)],
    description: String(base),
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    max_age: nanos(keptMs),
    allow_direct: true,
  };
  try {
    return streamOf(await manager.streams.add(wish));
  } catch (error) {
    if (!isApiError(error, nameInUse)) throw error;
    return streamOf(await manager.streams.info(name));
  }
}

/** Whether the server refused a message because another one was before it. */
export function isOutOfTurn(error: unknown): boolean {
  return isApiError(error, JetStreamApiCodes.StreamWrongLastSequence);
}

function isApiError(error: unknown, code: number): boolean {
  return error instanceof JetStreamApiError && error.code === code;
}

function streamOf({ config, state }: StreamInfo): EventStream {
  const base = BigInt(config.description ?? '0');
  return { name: config.name, base, last: base + BigInt(state.last_seq) };
}
