import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from '../client.ts';
import { startSystem } from '../system.ts';
import { launchChromium } from './chromium.ts';

const person = { email: `ada-${randomUUID()}@example.com`, name: 'Ada', password: 'correct horse battery' };
let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, '../../gateway/playground/dist/index.html')))
    throw new Error('Build the playground first: npm run build');
  system = await startSystem();
  await signUp(system.url, person);
  await system.settled();
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => requested.push(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

test('somebody signs in, sees their organization and runs a query', async () => {
  await page.goto(system.url);
  await page.getByLabel(/e-?mail/i).fill(person.email);
  await page.getByLabel(/password/i).fill(person.password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.getByText(person.email).first().waitFor();
  // The button does nothing before the editor has arrived, which on a cold machine is seconds after the page.
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'organization' }).first().waitFor();

  expect(await page.getByText("Ada's organization").count()).toBeGreaterThan(0);
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('organization'),
  );
  await page.getByRole('button', { name: /execute query/i }).click();
  const body = await (await answered).json();
  expect(body.errors).toBeUndefined();
});

test('the page asks nobody but the gateway, and its security policy has nothing to complain of', () => {
  expect([...new Set(requested)].filter((origin) => origin !== 'null')).toEqual([system.url]);
  expect(complaints.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual([]);
});
