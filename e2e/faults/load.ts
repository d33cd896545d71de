import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../eventually.ts';

/** What an attempt came to: good, or the code of what was wrong, with its message. */
interface Attempt {
  readonly began: number;
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** How long a client waits for an answer, in milliseconds. */
const patienceMs = 3_000;

export interface LoadOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * One client that sends a query, waits for the answer, waits a little, and so on until stopped. `answersWell` resolves when so many
 * requests that began from now on were answered well, and rejects after `withinMs`.
 */
export function startReader({ url, headers }: LoadOptions, query: string, everyMs: number) {
  const attempts: Attempt[] = [];
  let isStopping = false;
  const running = (async () => {
    while (!isStopping) {
      const began = performance.now();
      attempts.push({ began, problem: problemIn(await send(url, headers, query)) });
      await pause(everyMs);
    }
  })();
  return {
    attempts,
    async answersWell(times: number, withinMs: number) {
      const from = performance.now();
      const good = () => attempts.filter(({ began, problem }) => began >= from && !problem).length;
      await eventually(
        async () => good(),
        (count) => count >= times,
        withinMs,
      );
    },
    async stop() {
      isStopping = true;
      await running;
    },
  };
}

/**
 * One client that makes one change after the other, each with an Idempotency-Key, and repeats each until it is acknowledged. `stop`
 * finishes the last one and returns what was acknowledged, and every refusal, of which there should be none.
 */
export function startWriter({ url, headers }: LoadOptions, mutation: string, inputOf: (name: string) => object) {
  const acknowledged: string[] = [];
  const refused: unknown[] = [];
  let repeated = 0;
  let isStopping = false;
  const running = (async () => {
    for (let index = 0; !isStopping; index += 1) {
      const name = `write-${String(index).padStart(4, '0')}`;
      const keyed = { ...headers, 'idempotency-key': name };
      let answer = await send(url, keyed, mutation, { input: inputOf(name) });
      for (; problemIn(answer); repeated += 1) {
        await pause(100);
        answer = await send(url, keyed, mutation, { input: inputOf(name) });
      }
      const [payload] = Object.values(answer.data ?? {}) as { errors: unknown[] }[];
      if (payload && payload.errors.length > 0) refused.push([name, payload.errors]);
      acknowledged.push(name);
      await pause(100);
    }
  })();
  return {
    async stop() {
      isStopping = true;
      await running;
      return { acknowledged, refused, repeated };
    },
  };
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Sends an operation; where there is no answer, that is what it says. */
export async function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  query: string,
  variables: object = {},
): Promise<Answer> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patienceMs),
    });
    return (await response.json()) as Answer;
  } catch (error) {
    return { errors: [{ message: '', extensions: { code: error instanceof Error ? error.name : 'unknown' } }] };
  }
}

function problemIn({ errors }: Answer): Attempt['problem'] {
  const [error] = errors ?? [];
  return error ? { code: error.extensions?.code ?? 'none', message: error.message } : null;
}
