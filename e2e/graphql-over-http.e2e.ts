import { randomUUID } from 'node:crypto';
import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { authenticate } from './client.ts';
import { startSystem } from './system.ts';

test('all that the specification of GraphQL over HTTP says is kept', async () => {
  const system = await startSystem();
  try {
    const person = { email: `ada-${randomUUID()}@example.com`, name: 'Ada', password: 'correct horse battery' };
    const session = await authenticate(system.url, '/auth/sign-up/email', person);
    const results = await auditServer({
      url: `${system.url}/graphql`,
      // Without this header a plain GET is one that another site's page could have sent, and is refused.
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { 'apollo-require-preflight': 'true', ...session, ...init.headers } }),
    });

    expect(
      results.flatMap((result) =>
        result.status === 'ok' ? [] : [`${result.status}: ${result.name}: ${result.reason}`],
      ),
    ).toEqual([]);
    expect(results).toHaveLength(61);
  } finally {
    await system.stop();
  }
});
