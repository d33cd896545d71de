import { Pool } from 'undici';
import { median, percentile } from '../src/statistics.ts';

// A process that makes requests and nothing else, so that what it costs is nobody's who is measured.

/** What it is told to do. */
export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly clients: number;
  readonly milliseconds: number;
}

/** How that went. */
export interface Loaded {
  readonly requests: number;
  readonly elapsedMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly failure: string | null;
}

const pools = new Map<string, Pool>();

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send!(loaded),
    (error: unknown) =>
      process.send!({ requests: 0, elapsedMs: 1, p50: 0, p99: 0, failure: String(error) } satisfies Loaded),
  );
});
process.once('disconnect', () => process.exit(0));

async function run({ url, headers, body, clients, milliseconds }: Load): Promise<Loaded> {
  const { origin, pathname: path } = new URL(url);
  let pool = pools.get(origin);
  if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: 32, pipelining: 1 })));
  const { request } = { request: pool.request.bind(pool) };
  const times: number[] = [];
  const begin = performance.now();
  const client = async () => {
    for (let start = begin; start < begin + milliseconds;) {
      const response = await request({ method: 'POST', path, headers, body });
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.includes('"errors":[{'))
        throw new Error(`${response.statusCode} ${text.slice(0, 500)}`);
      const now = performance.now();
      times.push(now - start);
      start = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsedMs = performance.now() - begin;
  return { requests: times.length, elapsedMs, p50: median(times), p99: percentile(times, 0.99), failure: null };
}
