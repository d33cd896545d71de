import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers requests of one kind straight from Node's server, where going through the web's Request and Response would cost more than
 * the answer. Says whether it takes a request; it must not have touched one that it leaves.
 */
export type Lane = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Whether a request posts JSON to a path, and says that it has at most `maximumBytes`. */
export function postsJson({ method, url, headers }: IncomingMessage, path: string, maximumBytes: number): boolean {
  if (method !== 'POST' || url !== path || headers['content-encoding'] !== undefined) return false;
  const length = Number(headers['content-length']);
  return length > 0 && length <= maximumBytes && /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}

/** Reads a body that says how long it is. Of one that breaks off nothing is heard: nobody is there to be answered. */
export function readBody(request: IncomingMessage, done: (body: Buffer) => void): void {
  let first: Buffer | undefined;
  let more: Buffer[] | undefined;
  request.on('data', (chunk: Buffer) => {
    if (!first) first = chunk;
    else (more ??= [first]).push(chunk);
  });
  request.on('end', () => done(more ? Buffer.concat(more) : (first ?? Buffer.alloc(0))));
  request.on('error', () => {});
}

/** Answers that wait until all of this turn of the event loop are there. */
let ready: (() => void)[] = [];

/**
 * Sends JSON, at the end of this turn of the event loop: whoever is woken by the first of its answers finds the others there too, and
 * need not be woken for each, which takes as long as a good part of an answer.
 */
export function sendJson(response: ServerResponse, status: number, headers: readonly string[], text: string): void {
  if (ready.push(() => write(response, status, headers, text)) === 1) setImmediate(sendReady);
}

function sendReady(): void {
  const sending = ready;
  ready = [];
  for (const send of sending) send();
}

function write(response: ServerResponse, status: number, headers: readonly string[], text: string): void {
  const length = Buffer.byteLength(text);
  try {
    response.writeHead(status, [...headers, 'content-length', String(length)]);
    // As many bytes as characters: all of them are ASCII, which need not be encoded.
    response.end(text, length === text.length ? 'latin1' : 'utf8');
  } catch {
    response.destroy();
  }
}
