import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { answerInSpan, describeSpan, inSpan, withoutValues } from './spans.ts';
import { startTracing } from './start-tracing.ts';

test.each([
  ['/graphql?query={viewer{permissions}}&variables={"token":"canary"}', '/graphql'],
  ['/auth/two-factor/verify-backup-code', '/auth/two-factor/verify-backup-code'],
  ['/auth/reset-password/vGhTqLmZkWpRsXyBnCdFjKaE', '/auth/reset-password/:value'],
  ['/exports/exp_01m7y95x5weyabastgrwnbbf6v', '/exports/:value'],
  [
    '/branding/019a0000-0000-7000-8000-000000000002/logo/2fd4e1c67a2d28fced849ee1bb76e7391b93eb12',
    '/branding/:value/logo/:value',
  ],
  ['/.well-known/actor-keys.json', '/.well-known/actor-keys.json'],
])('the path %s is told as %s', (path, told) => {
  expect(withoutValues(path)).toBe(told);
});

describe('a traced process', () => {
  let tracing: ReturnType<typeof startTracing>;
  let exporter: InMemorySpanExporter;
  beforeEach(() => {
    exporter = new InMemorySpanExporter();
    tracing = startTracing('test', new SimpleSpanProcessor(exporter));
  });
  afterEach(() => tracing.stop());

  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const request = new Request('http://localhost/auth/reset-password/vGhTqLmZkWpRsXyBnCdFjKaE?callbackURL=canary', {
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01`, authorization: 'Bearer canary' },
  });

  test('has a span for each request and for what is within, failures by their name alone', async () => {
    const answered = answerInSpan(request, async () => {
      describeSpan({ 'graphql.operation.name': 'Dashboard' });
      await inSpan(
        'within',
        () => ({}),
        () => Promise.reject(new TypeError('canary')),
      ).catch(() => {});
      return new Response(null, { status: 503 });
    });
    await answered;

    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ name, attributes, status }) => [name, attributes, status.code])).toEqual([
      ['within', { 'error.type': 'TypeError' }, 2],
      [
        'GET /auth/reset-password/:value',
        {
          'http.request.method': 'GET',
          'url.path': '/auth/reset-password/:value',
          'graphql.operation.name': 'Dashboard',
          'http.response.status_code': 503,
        },
        2,
      ],
    ]);
    expect(spans.map((span) => span.spanContext().traceId)).toEqual([traceId, traceId]);
    expect(JSON.stringify(spans.map(({ attributes, events, status }) => [attributes, events, status]))).not.toContain(
      'canary',
    );
  });

  test('names the trace in its log', async () => {
    const lines: string[] = [];
    const logger = createLogger('test', 'info', { write: (line: string) => void lines.push(line) });

    await answerInSpan(request, async () => {
      logger.info('within');
      return new Response();
    });
    logger.info('without');

    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ msg: 'within', traceId }, { msg: 'without' }]);
    expect(JSON.parse(lines[1]!)).not.toHaveProperty('traceId');
  });

  test('is not asked for spans by those who look whether it lives', async () => {
    await answerInSpan(new Request('http://localhost/readyz'), () => new Response());

    expect(exporter.getFinishedSpans()).toEqual([]);
  });
});
