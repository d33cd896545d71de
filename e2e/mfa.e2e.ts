import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientWith } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';
import { codeFor } from './totp.ts';

const query = '{ viewer { authentication { amr totpEnabled recoveryCodesLeft } } }';
const password = 'correct horse battery';

describe.each(topologies)('a second factor, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;

  beforeAll(async () => {
    system = await startTopology(topology);
  });
  afterAll(() => system.stop());

  async function post(path: string, body: object, authorization?: string) {
    const response = await fetch(new URL(`/auth/${path}`, system.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: JSON.stringify(body),
    });
    const token = response.headers.get('set-auth-token');
    return { body: await response.json(), authorization: token && `Bearer ${token}` };
  }

  test('that a session proves is known to a gateway that remembers it, within two seconds', async () => {
    const person = { email: `ada-${randomUUID()}@example.com`, password, name: 'Ada' };
    const { authorization: first } = await post('sign-up/email', person);
    const { authorization: older } = await post('sign-in/email', person);
    const { body: setup } = await post('two-factor/enable', { password }, first ?? '');
    const key = new URL(setup.totpURI).searchParams.get('secret') ?? '';
    await post('two-factor/verify-totp', { code: codeFor(key) }, first ?? '');
    const client = clientWith(system.url, { authorization: older ?? '' });
    const before = await client.ask(query);

    await post('two-factor/verify-totp', { code: codeFor(key, 1) }, older ?? '');
    const after = await eventually(
      () => client.ask(query),
      ({ data }) => data.viewer.authentication.amr.includes('mfa'),
      2_000,
    );

    const factors = { totpEnabled: true, recoveryCodesLeft: 10 };
    expect(before.data.viewer.authentication).toEqual({ amr: ['pwd'], ...factors });
    expect(after.data.viewer.authentication).toEqual({ amr: ['pwd', 'otp', 'mfa'], ...factors });
  });
});
