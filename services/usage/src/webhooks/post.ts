import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { nameResolver } from './resolve-name.ts';
import { isPublicAddress, publicLookup, TargetRefused, urlProblem } from './target.ts';

/** What a receiver answered. */
export interface Answer {
  readonly statusCode: number;
  readonly retryAfter: string | undefined;
  /** The first characters of the body. */
  readonly body: string;
}

/** Sends POSTs to the outside. */
export interface Poster {
  /**
   * The answer, whatever its status. No redirect is followed, and of the body at most 64 KiB are read. Throws when there is no
   * whole answer after 15 seconds, or the target is none that may be asked.
   */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer>;
  close(): Promise<void>;
}

const timeoutMs = 15_000;
const longestAnswer = 64 * 1024;
const shownCharacters = 1_000;

/** `toAnywhere` is for development and tests: it allows http and addresses that are not public. */
export function createPoster(toAnywhere: boolean, limitMs = timeoutMs): Poster {
  const timeout = Math.min(limitMs, 10_000);
  const agent = new Agent({
    connect: toAnywhere
      ? { timeout }
      : toPublicPeers(buildConnector({ timeout, allowH2: false, lookup: publicLookup(nameResolver()) })),
    // One request at a time has a connection, and none shares the fate of another.
    allowH2: false,
    keepAliveTimeout: 4_000,
    maxResponseSize: -1,
  });
  return {
    async post(url, headers, body) {
      // Once more, since the rules may have become stricter, and since a literal address is never looked up.
      const problem = urlProblem(url, toAnywhere);
      if (problem) throw new TargetRefused(problem);
      const signal = AbortSignal.timeout(limitMs);
      const answer = await request(url, { method: 'POST', headers, body, dispatcher: agent, signal });
      const retryAfter = answer.headers['retry-after'];
      return {
        statusCode: answer.statusCode,
        retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
        body: await beginningOf(answer.body),
      };
    },
    close: () => agent.destroy(),
  };
}

/** Gives a connection up whose peer is none of the public internet, whatever was found out before about where it leads. */
export function toPublicPeers(connect: buildConnector.connector): buildConnector.connector {
  return (options, done) =>
    connect(options, (...[error, socket]) => {
      if (error) return done(error, null);
      if (isPublicAddress(socket.remoteAddress ?? '')) return done(null, socket);
      socket.destroy();
      done(new TargetRefused(`${options.hostname} has led to an address that is not of the public internet`), null);
    });
}

async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    // Leaving the loop destroys the body, and its connection with it.
    if (length >= longestAnswer) break;
  }
  // Postgres knows no text with a zero character.
  return Buffer.concat(chunks).toString('utf8').slice(0, shownCharacters).replaceAll('\0', '\uFFFD');
}
