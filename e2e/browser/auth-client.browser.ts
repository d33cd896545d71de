import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem } from '../system.ts';
import type * as authClient from './auth-client.ts';
import { launchChromium } from './chromium.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

/** better-auth's own client, as a front end would bundle it. */
async function clientScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'auth-client.ts'), formats: ['iife'], name: 'auth' },
    },
  });
  const [bundle] = [output].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
  return bundle.output[0].code;
}

test('better-auth’s browser client signs up, is known by its cookie, and signs out', async () => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(system.url);
  await page.addScriptTag({ content: await clientScript() });
  const email = `ada-${randomUUID()}@example.com`;

  const seen = await page.evaluate(async (address) => {
    const { client } = (globalThis as unknown as { auth: typeof authClient }).auth;
    const ask = async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ viewer { user { email } } }"}',
      });
      return ((await response.json()) as { data?: { viewer: unknown } }).data?.viewer ?? null;
    };
    const signedUp = await client.signUp.email({ email: address, password: 'correct horse battery', name: 'Ada' });
    const session = await client.getSession();
    const viewer = await ask();
    await client.signOut();
    return { error: signedUp.error, session: session.data?.user.email, viewer, afterwards: await ask() };
  }, email);

  expect(seen).toEqual({ error: null, session: email, viewer: { user: { email } }, afterwards: null });
});
