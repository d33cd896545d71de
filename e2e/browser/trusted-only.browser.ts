import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operation } from '@tenantry/schema';
import { signUp } from '../client.ts';
import { startSystem } from '../system.ts';
import { launchChromium } from './chromium.ts';

// The playground of a gateway that executes operations of somebody's own making for API keys alone.
const password = 'correct horse battery';
const ada = { email: `ada-${randomUUID()}@example.com`, name: 'Ada', password };
let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, '../../gateway/playground/dist/index.html')))
    throw new Error('Build the playground first: npm run build');
  system = await startSystem({ freeOperations: 'api-keys' });
  await signUp(system.url, ada);
  await system.settled();
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(system.url);
  await page.getByLabel(/e-?mail/i).fill(ada.email);
  await page.getByLabel(/password/i).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query Dashboard' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const execute = () => page.getByRole('button', { name: /execute query/i }).click();
const readout = () => page.getByLabel('Cost and limits');

/** Puts a text in the place of what the editor has, as pasting does. */
async function write(text: string): Promise<void> {
  await page.locator('.graphiql-query-editor').click({ position: { x: 250, y: 60 } });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

test('it says what is executed, and knows the schema all the same', async () => {
  await page.getByText('Here the examples are executed as they stand').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download schema (SDL)' }).click();
  expect((await downloading).suggestedFilename()).toBe('tenantry.graphql');

  await write('{ organiz');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'organization' }).first().waitFor();
  await page.keyboard.press('Escape');
});

test('an example runs, whatever its layout', async () => {
  await page.locator('[data-example=Plans]').click();
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query Plans' }).waitFor();
  await execute();
  await readout().getByText('200 OK').waitFor();
  const [, ...lines] = operation('examples/billing/plans').split('\n');
  await write(`# mine\n${lines.map((line) => line.trim()).join(' ')}`);
  await execute();
  await readout().getByText('200 OK').waitFor();

  expect(await page.locator('.result-window').innerText()).toContain('"plans"');
});

test('another operation is refused, with what can be done', async () => {
  await write('query Mine { organization { slug } }');
  await execute();
  await readout().getByText('403 FORBIDDEN').waitFor();

  expect(await page.locator('.refusals[role=alert]').innerText()).toMatch(
    /Only trusted documents are executed here, unless an API key asks\.[^]*Anything else needs an API key of the organization/,
  );
});
