import { createServer } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client';

// Declared beside what they measure. No label ever tells organizations or people apart: there are too many, and it is nobody's
// business who watches a machine.

/** What a metric is called, what it tells, and by what it is told apart. */
export interface MetricOptions<Label extends string> {
  /** After Prometheus' conventions: `tenantry_…_total` for counters, `…_seconds` for durations. */
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly Label[];
}

/** Something that happens, counted since the process began. */
export const counter = <Label extends string = never>(options: MetricOptions<Label>): Counter<Label> =>
  new Counter(options);

/** Something that goes up and down. */
export const gauge = <Label extends string = never>(options: MetricOptions<Label>): Gauge<Label> => new Gauge(options);

/** How long something takes, in seconds, from half a millisecond to ten seconds. */
export const durations = <Label extends string = never>(options: MetricOptions<Label>): Histogram<Label> =>
  new Histogram({
    ...options,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });

/** Where a process tells its metrics. */
export interface MetricsServer {
  /** `http://127.0.0.1:9464/metrics` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Tells the metrics of this process in Prometheus' text format, to this machine alone unless `host` says otherwise. Rejects when
 * the port is taken; 0 picks a free one.
 */
export async function serveMetrics(port: number, host = '127.0.0.1'): Promise<MetricsServer> {
  collectDefault();
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    register.metrics().then(
      (text) => response.writeHead(200, { 'content-type': register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${actual}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

let isCollecting = false;
/** Memory, event loop, garbage collection: once for a process, however often its metrics are served. */
function collectDefault(): void {
  if (!isCollecting) collectDefaultMetrics();
  isCollecting = true;
}
