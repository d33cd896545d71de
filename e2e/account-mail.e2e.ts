import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, signIn, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { linkIn, mailTo } from './mail.ts';
import { startTopology, topologies } from './topologies.ts';

const viewer = `{ viewer { user { email emailVerified } } }`;

describe.each(topologies)('mail about an account, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  let ada: Client;
  const email = `ada-${randomUUID()}@example.com`;

  beforeAll(async () => {
    system = await startTopology(topology);
    ada = await signUp(system.url, { email, name: 'Ada' });
  });
  afterAll(() => system.stop());

  const post = (path: string, body: object) =>
    fetch(new URL(path, system.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('the link that comes with signing up confirms the address and ends on a page', async () => {
    const before = await ada.ask(viewer);
    const link = linkIn(await mailTo(system.url, email, 'Confirm your address'));

    const page = await fetch(link);

    expect(before.data.viewer.user).toEqual({ email, emailVerified: false });
    expect([page.status, page.url]).toEqual([200, new URL('/verify-email', system.url).href]);
    const { data } = await ada.ask(viewer);
    expect(data.viewer.user).toEqual({ email, emailVerified: true });
  });

  test('a forgotten password is replaced by a link, and who was signed in is out within two seconds', async () => {
    await post('/auth/request-password-reset', { email });
    const link = linkIn(await mailTo(system.url, email, 'Choose a new password'));
    const page = await fetch(link);
    const reset = await post('/auth/reset-password', {
      token: link.searchParams.get('token'),
      newPassword: 'another horse entirely',
    });

    expect([page.status, reset.status]).toEqual([200, 200]);
    await eventually(
      () => ada.ask(viewer),
      ({ errors }) => errors?.[0]?.extensions['code'] === 'UNAUTHENTICATED',
      2_000,
    );
    const again = await signIn(system.url, { email, password: 'another horse entirely' });
    expect((await again.ask(viewer)).data.viewer.user.email).toBe(email);
    await expect(signIn(system.url, { email })).rejects.toThrow(/answered 401/);
    expect((await mailTo(system.url, email, 'Your password was changed')).text).toContain('was changed');
  });
});
