import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refusal } from '@tenantry/graphql';

/** Something is wrong with the body as a whole. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly status: 400 | 413 | 415;
  constructor(status: 400 | 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

/** The refusal that it is. The rest of the body is not read, so nothing else can come by this connection. */
export function refusalOfBody({ status, message }: BodyError, requestId: string): Response {
  const answer = refusal('BAD_USER_INPUT', message, { status, requestId });
  answer.headers.set('connection', 'close');
  return answer;
}

/** What gzip may make of so many bytes: more than a hundred times as much is no usage, but a bomb. */
const maximumRatio = 100;
const freeBytes = 1_000_000;

/** The bytes of a body as they come, read no faster than they are taken, unpacked where it is packed. */
export function bytesOf(request: Request): AsyncIterable<Uint8Array> {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip')
    throw new BodyError(415, 'content-encoding: takes gzip, or nothing.');
  const body = request.body ?? new Response('').body!;
  return encoding === 'gzip' ? unpacked(body) : (body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>);
}

async function* unpacked(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let plain = 0;
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  const gunzip = createGunzip();
  source.on('data', (chunk: Uint8Array) => void (packed += chunk.length));
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      plain += chunk.length;
      if (plain > freeBytes && plain > packed * maximumRatio)
        throw new BodyError(413, `content-encoding: gzip may pack at most ${maximumRatio} bytes into one.`);
      yield chunk;
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw typeof code === 'string' && code.startsWith('Z_') ? new BodyError(400, 'This is not gzip.') : error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** The whole body as text; rejects with 413 beyond so many bytes. */
export async function textOf(bytes: AsyncIterable<Uint8Array>, maximum: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maximum)
      throw new BodyError(413, `This takes at most ${maximum} bytes. Send more as application/x-ndjson.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
