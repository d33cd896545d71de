import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '@tenantry/testing/free-port';
import { expect, test, vi } from 'vitest';
import { demoIn, launch } from './launch.ts';

vi.setConfig({ testTimeout: 180_000 });

test('logs and metrics tell how it goes, and nothing that anybody presents or keeps here', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-observed-'));
  const [port, metricsPort] = await freePorts(2);
  const started = launch('start.ts', {
    DATA_DIR: join(directory, 'data'),
    PORT: `${port}`,
    METRICS_PORT: `${metricsPort}`,
    LOG_LEVEL: 'trace',
  });
  try {
    await started.ready;
    const { url, organizations } = demoIn(join(directory, 'data'));
    const [acme] = organizations;
    const [ada] = acme.members;
    const post = (path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, ...headers },
        body: JSON.stringify(body),
      });
    const signIn = (password: string) => post('/auth/sign-in/email', { email: ada.email, password });
    const refused = await signIn('canary-of-a-wrong-password');
    const token = (await signIn(ada.password)).headers.get('set-auth-token') ?? '';
    const session = { authorization: `Bearer ${token}`, 'x-organization': 'acme' };
    await post('/graphql', { query: '{ viewer { permissions } }' }, { authorization: `Bearer ${acme.apiKey}` });
    const query = 'query Mine { organization { name slug @skip(if: false) } viewer { user { email } } }';
    const asked = await post('/graphql', { query, variables: { slug: 'canary-of-a-variable' } }, session);
    const created = await post(
      '/graphql',
      { query: 'mutation { createApiKey(input: { name: "canary-of-a-literal", scopes: [USAGE_READ] }) { secret } }' },
      session,
    );
    const { data } = (await created.json()) as { data: { createApiKey: { secret: string } } };
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    started.process.kill('SIGINT');
    await started.ended;
    const lines = started.printed().split('\n');
    const logs = lines.filter((line) => line.startsWith('{'));

    expect(refused.status).toBe(401);
    expect(await asked.json()).toEqual({
      data: { organization: { name: 'Acme', slug: 'acme' }, viewer: { user: { email: ada.email } } },
      extensions: expect.anything(),
    });
    const answered = logs.map((line) => JSON.parse(line)).filter(({ operationName }) => operationName === 'Mine');
    expect(answered).toEqual([
      expect.objectContaining({
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        kind: 'user',
        principal: expect.any(String),
        org: expect.any(String),
        type: 'query',
        code: 'OK',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        milliseconds: expect.any(Number),
      }),
    ]);
    const told = `${logs.join('\n')}\n${metrics}`;
    const secrets = [ada.password, token, token.split('.')[0], acme.apiKey, data.createApiKey.secret, ada.email];
    for (const secret of [...secrets, 'canary', 'Bearer']) expect(told).not.toContain(secret);
    expect(metrics).toMatch(/^tenantry_gateway_operation_seconds_count\{type="query",code="OK"\} [1-9]/m);
    for (const service of ['identity', 'billing', 'usage'])
      expect(metrics).toMatch(
        new RegExp(`^tenantry_gateway_fetch_seconds_count\\{service="${service}",outcome="OK"\\} [1-9]`, 'm'),
      );
    expect(metrics).toMatch(/^tenantry_consumer_events_behind\{service="usage",consumer="\w+",source="identity"\} 0$/m);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_seconds /m);
    for (const organization of organizations) expect(metrics).not.toContain(organization.slug);
  } finally {
    started.process.kill('SIGTERM');
    await started.ended;
    rmSync(directory, { recursive: true });
  }
});
