import { startTracing } from '@tenantry/observability/tracing';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { expect, test } from 'vitest';
import { authenticate } from './client.ts';
import { startSystem } from './system.ts';

const person = { email: 'ada@example.com', name: 'Ada', password: 'correct horse battery' };
const traceId = '0af7651916cd43dd8448eb211c80319c';
const clientSpanId = 'b7ad6b7169203331';

// It asks each service something, with something that nobody but the client may read.
const query = /* GraphQL */ `
  query Traced($search: String!) {
    organization {
      members(first: 5, search: $search) {
        totalCount
      }
      subscription {
        status
      }
      usage {
        used
      }
    }
  }
`;

async function ask(url: string, session: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${traceId}-${clientSpanId}-01`,
      ...session,
    },
    body: JSON.stringify({ query, variables: { search: 'canary-of-a-variable' } }),
  });
  return response.json();
}

test('one trace leads from the client to each statement, and holds nothing that anybody sent', async () => {
  const exporter = new InMemorySpanExporter();
  const system = await startSystem();
  const session = await authenticate(system.url, '/auth/sign-up/email', person);
  await system.settled();
  const tracing = startTracing('tenantry', new SimpleSpanProcessor(exporter));
  try {
    expect(await ask(system.url, session)).toMatchObject({ data: { organization: { members: { totalCount: 0 } } } });
    const all = [...exporter.getFinishedSpans()];
    // Stripe's notifications, for one, are answered at any time.
    const spans = all.filter((span) => span.spanContext().traceId === traceId);
    // By GET the variables are in the address.
    const byGet = new URLSearchParams({ query, variables: '{"search":"canary-of-a-variable"}' });
    await fetch(`${system.url}/graphql?${byGet}`, { headers: { 'apollo-require-preflight': 'true', ...session } });
    const toldByGet = exporter.getFinishedSpans().slice(all.length);
    expect(toldByGet.length).toBeGreaterThan(0);

    const root = spans.find(({ name }) => name === 'POST /graphql')!;
    expect(root.parentSpanContext?.spanId).toBe(clientSpanId);
    expect(spans.find(({ name }) => name === 'graphql gateway')?.attributes).toMatchObject({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Traced',
      'tenantry.code': 'OK',
    });
    const statements = spans.filter(({ name }) => name === 'sql');
    const ways = new Set(
      statements.map((span) => pathTo(root, span, spans).find((name) => /^graphql (?!gateway)/.test(name))),
    );
    expect([...ways].filter(Boolean).toSorted()).toEqual(['graphql billing', 'graphql identity', 'graphql usage']);
    expect(statements.map(({ attributes }) => attributes['db.query.text']).join('\n')).toMatch(/"membership".*\$\d/);
    const told = JSON.stringify(
      [...spans, ...toldByGet].map(({ name, attributes, status, events }) => [name, attributes, status, events]),
    );
    for (const secret of ['canary', person.email, session.authorization.slice(7, 30)])
      expect(told).not.toContain(secret);
  } finally {
    await tracing.stop();
    await system.stop();
  }
});

test('signing in is one trace too, with the statements of who keeps passwords and sessions', async () => {
  const exporter = new InMemorySpanExporter();
  const system = await startSystem();
  await authenticate(system.url, '/auth/sign-up/email', person);
  const tracing = startTracing('tenantry', new SimpleSpanProcessor(exporter));
  try {
    const response = await fetch(`${system.url}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-${clientSpanId}-01` },
      body: JSON.stringify(person),
    });
    const token = response.headers.get('set-auth-token')!;
    const spans = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);

    expect(response.status).toBe(200);
    const root = spans.find(({ parentSpanContext }) => parentSpanContext?.spanId === clientSpanId)!;
    expect(root.name).toBe('POST /auth/sign-in/email');
    const statements = spans.filter(({ name }) => name === 'sql');
    for (const statement of statements) expect(pathTo(root, statement, spans)).toContain('POST /auth/sign-in/email');
    const texts = statements.map(({ attributes }) => String(attributes['db.query.text']));
    // How often somebody tries, who it is, their password, and the session that begins.
    for (const wanted of [/"rate_limit".*\$\d/, /from "user".*\$\d/, /from "account".*\$\d/, /into "session".*\$\d/])
      expect(texts.filter((text) => wanted.test(text))).not.toEqual([]);
    const told = JSON.stringify(
      spans.map(({ name, attributes, status, events }) => [name, attributes, status, events]),
    );
    for (const secret of [person.email, person.password, token, token.split('.')[0]!])
      expect(told).not.toContain(secret);
  } finally {
    await tracing.stop();
    await system.stop();
  }
});

/** The names of the spans from a root to one below it; it is below it. */
function pathTo(root: ReadableSpan, span: ReadableSpan, spans: readonly ReadableSpan[]): string[] {
  if (span === root) return [span.name];
  const parent = spans.find((each) => each.spanContext().spanId === span.parentSpanContext?.spanId);
  if (!parent) throw new Error(`${span.name} does not descend from ${root.name}`);
  return [...pathTo(root, parent, spans), span.name];
}
