import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from '../client.ts';
import { startSystem } from '../system.ts';
import { codeFor } from '../totp.ts';
import { launchChromium } from './chromium.ts';

const password = 'correct horse battery';
let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;
/** Passkeys belong to names, and the machine's is as good as its address. */
let url: string;

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, '../../gateway/playground/dist/index.html')))
    throw new Error('Build the playground first: npm run build');
  system = await startSystem();
  url = system.url.replace('127.0.0.1', 'localhost');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

async function newPerson(): Promise<string> {
  const email = `ada-${randomUUID()}@example.com`;
  await signUp(system.url, { email, name: 'Ada', password });
  return email;
}

async function openPage(): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
}

async function giveCredentials(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Turns on the authenticator app on the security page, and gives its key and the recovery codes. */
async function turnOnApp(page: Page) {
  await page.getByRole('heading', { name: 'Authenticator app' }).waitFor();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Set up' }).click();
  const key = (await page.getByLabel('Key').textContent()) ?? '';
  await page.getByLabel('Enter the code').fill(codeFor(key));
  await page.getByRole('button', { name: 'Turn on' }).click();
  const codes = page.getByRole('list', { name: 'Recovery codes' });
  await codes.waitFor();
  const recoveryCodes = await codes.getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'I have saved them' }).click();
  return { key, recoveryCodes };
}

/** Gives the page a device that can keep passkeys and says that it knows its user. */
async function attachAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const amrOf = (page: Page) =>
  page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { authentication { amr } } }"}',
    });
    return ((await response.json()) as { data: { viewer: { authentication: unknown } } }).data.viewer.authentication;
  });

test('an authenticator app is turned on, and from then on the page asks for its code', async () => {
  const email = await newPerson();
  const page = await openPage();
  await page.goto(`${url}/security`);
  await giveCredentials(page, email);
  const { key, recoveryCodes } = await turnOnApp(page);
  await page.getByText('10 of 10 recovery codes left').waitFor();

  const laptop = await openPage();
  await laptop.goto(`${url}/security`);
  await giveCredentials(laptop, email);
  await laptop.getByLabel('Code').fill('000000');
  await laptop.getByRole('button', { name: 'Continue' }).click();
  const refusal = await laptop.getByRole('alert').textContent();
  await laptop.getByLabel('Code').fill(codeFor(key, 1));
  await laptop.getByRole('button', { name: 'Continue' }).click();
  await laptop.getByRole('heading', { name: 'Authenticator app' }).waitFor();

  const phone = await openPage();
  await phone.goto(`${url}/security`);
  await giveCredentials(phone, email);
  await phone.getByRole('button', { name: 'Use a recovery code' }).click();
  await phone.getByLabel('Recovery code').fill(recoveryCodes[0] ?? '');
  await phone.getByRole('button', { name: 'Continue' }).click();
  await phone.getByText('9 of 10 recovery codes left').waitFor();

  expect(refusal).toBe('Invalid code');
  expect(await amrOf(laptop)).toEqual({ amr: ['pwd', 'otp', 'mfa'] });
  expect(await amrOf(phone)).toEqual({ amr: ['pwd', 'rc', 'mfa'] });
});

test('a passkey is added, signs in by itself, and is removed after it has shown who asks', async () => {
  const email = await newPerson();
  const page = await openPage();
  await attachAuthenticator(page);
  await page.goto(`${url}/security`);
  await giveCredentials(page, email);
  await page.getByLabel('Name').fill('This laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('not used yet').waitFor();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Use a passkey instead' }).click();
  await page.getByText(/last used/).waitFor();
  const signedIn = await amrOf(page);
  const database = new pg.Client({ connectionString: system.databaseUrls.identity });
  await database.connect();
  await database.query("UPDATE auth.session SET mfa_at = mfa_at - interval '10 minutes'");
  await database.end();
  await page.getByRole('button', { name: 'Remove This laptop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('This laptop').waitFor({ state: 'detached' });

  expect(signedIn).toEqual({ amr: ['hwk', 'user', 'mfa'] });
  expect(await page.getByRole('dialog').count()).toBe(0);
});
