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

  test('a new address is confirmed by a link, the old one is told, and every session ends within two seconds', async () => {
    const [person, taken] = [`cleo-${randomUUID()}@example.com`, `theo-${randomUUID()}@example.com`];
    const next = `cleo-${randomUUID()}@example.com`;
    const cleo = await signUp(system.url, { email: person, name: 'Cleo' });
    await signUp(system.url, { email: taken, name: 'Theo' });
    const change = (newEmail: string) =>
      cleo.post('/auth/change-email', 'application/json', JSON.stringify({ newEmail }));

    const asked = await Promise.all([change(next), change(taken)]);
    const link = linkIn(await mailTo(system.url, next, 'Confirm your new address'));
    const meanwhile = await cleo.ask(viewer);
    const page = await fetch(link);
    const refused = await eventually(
      () => cleo.ask(viewer),
      ({ status }) => status === 401,
      2_000,
    );
    const again = await signIn(system.url, { email: next });

    expect(asked.map(({ status }) => status)).toEqual([200, 200]);
    expect(meanwhile.data.viewer.user).toEqual({ email: person, emailVerified: false });
    expect(page.status).toBe(200);
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await again.ask(viewer)).data.viewer.user).toEqual({ email: next, emailVerified: true });
    await expect(signIn(system.url, { email: person })).rejects.toThrow(/answered 401/);
    expect((await mailTo(system.url, person, 'Your address was changed')).text).toContain(next);
    expect((await mailTo(system.url, taken)).subject).toBe('Confirm your address');
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
