import type { Dispatcher } from 'undici';
import type { Abandoned } from './upstream.ts';

/** A question to a service, and how long there is for it. */
export interface Post {
  readonly path: string;
  /** By turns with their values. */
  readonly headers: string[];
  readonly body: string;
  readonly timeoutMs: number;
  /** The largest answer that is read, in bytes. */
  readonly maximumBytes: number;
  /** Gives it up. */
  readonly signal: Abandoned | undefined;
}

/** There was no whole answer in time. */
export class PostTimeout extends Error {
  override readonly name = 'PostTimeout';
}

/**
 * Posts JSON and reads the answer, all within the time. It uses undici's handlers instead of its streams and abort signals, which
 * take longer than a small answer itself. Rejects with undici's error where the connection breaks, and for any status but 200.
 */
export function postJson(
  dispatcher: Dispatcher,
  { path, headers, body, timeoutMs, maximumBytes, signal }: Post,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let given: Error | undefined;
    const giveUp = (reason: Error) => {
      given ??= reason;
      controller?.abort(given);
      fail(given);
    };
    const timer = setTimeout(() => giveUp(new PostTimeout('no answer in time')), timeoutMs);
    const onAbort = () => giveUp(new Error('given up'));
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    if (signal?.aborted) return giveUp(new Error('given up'));
    signal?.addEventListener('abort', onAbort);

    let status = 0;
    let size = 0;
    const chunks: Buffer[] = [];
    dispatcher.dispatch(
      { method: 'POST', path, headers, body },
      {
        onRequestStart(started) {
          controller = started;
          if (given) started.abort(given);
        },
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          size += chunk.length;
          if (size > maximumBytes) giveUp(new Error(`the answer has more than ${maximumBytes} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          end();
          if (status !== 200) return reject(new Error(`answered ${status}`));
          try {
            resolve(JSON.parse(textOf(chunks)));
          } catch (error) {
            reject(error);
          }
        },
        onResponseError(_, error) {
          fail(given ?? error);
        },
      },
    );
  });
}

function textOf(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  return chunks.length === 1 ? only!.toString() : Buffer.concat(chunks).toString();
}
