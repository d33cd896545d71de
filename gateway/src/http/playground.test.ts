import { expect, test } from 'vitest';
import { playground } from './playground.ts';

test('only the page’s own paths are answered, whether it has been built or not', async () => {
  const app = playground();
  const statusOf = async (method: string, path: string) => (await app.request(path, { method })).status;

  for (const path of [
    '/',
    '/forgot-password',
    '/invitation?token=x',
    '/reset-password?token=x',
    '/security',
    '/verify-email?error=TOKEN_EXPIRED',
  ])
    expect(await statusOf('GET', path)).toBe(200);
  expect(await statusOf('GET', '/reset-password/x')).toBe(404);
  expect(await statusOf('GET', '/internal/actor')).toBe(404);
  expect(await statusOf('POST', '/')).toBe(404);
});

test('the page may load nothing from elsewhere', async () => {
  const { headers } = await playground().request('/');

  expect(headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
