import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from '../client.ts';
import { startSystem } from '../system.ts';
import { launchChromium } from './chromium.ts';

const unique = randomUUID();
const password = 'correct horse battery';
const ada = { email: `ada-${unique}@example.com`, name: 'Ada', password };
const vera = { email: `vera-${unique}@example.com`, name: 'Vera', password };
let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, '../../gateway/playground/dist/index.html')))
    throw new Error('Build the playground first: npm run build');
  system = await startSystem();
  const owner = await signUp(system.url, ada);
  // Whom an example makes a member.
  await signUp(system.url, { email: 'owner@globex.test', name: 'Eve' });
  await signUp(system.url, vera);
  await system.settled();
  const { data } = await owner.ask(
    'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { role } } }',
    {
      input: { email: vera.email, role: 'VIEWER' },
    },
  );
  expect(data.addMember.membership.role).toBe('VIEWER');
  browser = await launchChromium();
  page = await openPage();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

async function openPage(viewport = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const opened = await context.newPage();
  opened.on('request', (request) => requested.push(new URL(request.url()).origin));
  opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return opened;
}

async function signIn(on: Page, { email }: { email: string }): Promise<void> {
  await on.getByLabel(/e-?mail/i).fill(email);
  await on.getByLabel(/password/i).fill(password);
  await on.getByRole('button', { name: 'Sign in', exact: true }).click();
  await on.getByText(email).first().waitFor({ state: 'attached' });
  // The button does nothing before the editor has arrived, which on a cold machine is seconds after the page.
  await on.locator('.graphiql-query-editor .view-line', { hasText: '{' }).first().waitFor();
}

const execute = (on: Page) => on.getByRole('button', { name: /execute query/i }).click();

/** What the gateway answers to the operation of this name. */
async function answerTo(on: Page, name: string): Promise<Record<string, unknown>> {
  const response = await on.waitForResponse(
    (each) =>
      each.url().endsWith('/graphql') &&
      (each.request().postDataJSON() as { operationName?: string }).operationName === name,
  );
  return (await response.json()) as Record<string, unknown>;
}

test('somebody signs in, sees organization, role and plan, runs a query, and sees what it cost', async () => {
  await page.goto(system.url);
  await signIn(page, ada);

  expect(await page.getByLabel('Organization', { exact: true }).inputValue()).toMatch(/^org_/);
  await page.getByTitle('Your role in this organization').getByText('owner').waitFor();
  await page.getByText('Professional').waitFor();
  const answered = answerTo(page, 'Dashboard');
  await execute(page);
  expect(await answered).toMatchObject({ data: { organization: { name: "Ada's organization" } } });
  const readout = page.getByLabel('Cost and limits');
  await readout.getByText('200 OK').waitFor();
  expect(await readout.innerText()).toMatch(/Cost \d+ of 1,000[^]*Left [\d,]+ of [\d,]+, anew in \d+ s/);
});

test('before live data is changed it asks, and a no sends nothing', async () => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.locator('[data-example=CreateTeam]').click();
  await execute(page);
  await page.getByRole('heading', { name: "Change live data of Ada's organization?" }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.result-window', { hasText: 'You cancelled it.' }).waitFor();

  expect(sent.filter((body) => body.includes('createTeam'))).toEqual([]);
});

test('every example runs without a fault or a refusal', { timeout: 120_000 }, async () => {
  const names = await page
    .locator('[data-example]')
    .evaluateAll((buttons) => buttons.map(({ dataset }) => dataset['example']!));
  const bad: Record<string, unknown> = {};
  let hasAsked = false;
  for (const name of names) {
    const isMutation = await page.locator(`[data-example=${name}]`, { hasText: 'changes data' }).count();
    await page.locator(`[data-example=${name}]`).click();
    await page.locator('.graphiql-query-editor .view-line', { hasText: name }).first().waitFor();
    const answered = answerTo(page, name);
    await execute(page);
    if (isMutation && !hasAsked) {
      await page.getByLabel(/Do not ask again/).check();
      await page.getByRole('button', { name: 'Run mutation' }).click();
      hasAsked = true;
    }
    const { data, errors } = (await answered) as { data?: Record<string, { errors?: unknown[] }>; errors?: unknown };
    await page.locator('.readout .verdict').waitFor();
    if (errors || !data || Object.values(data).some((field) => field?.errors?.length)) bad[name] = errors ?? data;
  }

  expect(bad).toEqual({});
  expect(names.length).toBeGreaterThan(40);
});

test('the schema is downloaded as SDL', async () => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download schema (SDL)' }).click();
  const download = await downloading;

  expect(download.suggestedFilename()).toBe('tenantry.graphql');
  expect(readFileSync(await download.path(), 'utf8')).toContain('type Organization implements Node {');
});

test('a link opens its operation with its variables, and the address follows the editor', async () => {
  const query = 'query Linked($first: Int!) { organization { members(first: $first) { totalCount } } }';
  const link = new URLSearchParams({ operation: query, variables: '{"first":1}' });
  const linked = await page.context().newPage();
  await linked.goto(`${system.url}/#${link}`);
  await linked.locator('.graphiql-query-editor .view-line', { hasText: 'Linked' }).first().waitFor();
  const answered = answerTo(linked, 'Linked');
  await execute(linked);

  expect(await answered).toMatchObject({ data: { organization: { members: { totalCount: 3 } } } });
  await linked.locator('[data-example=Plans]').click();
  await linked.waitForURL(
    (url) => new URLSearchParams(url.hash.slice(1)).get('operation')?.includes('query Plans') === true,
  );
  await linked.close();
});

test('what is refused is said clearly, and whoever may not see the plan is told so', async () => {
  const other = await openPage();
  await other.goto(system.url);
  await signIn(other, vera);
  await other.getByLabel('Organization', { exact: true }).selectOption({ label: "Ada's organization" });
  await other.getByTitle('Your role in this organization').getByText('viewer').waitFor();
  await other.getByText('plan not visible').waitFor();
  await other.locator('[data-example=Invoices]').click();
  await execute(other);

  const alert = other.locator('.refusals[role=alert]');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(
    /^FORBIDDEN\s+This needs the permission INVOICES_READ\. At organization\.invoices\./,
  );
  await other.getByLabel('Cost and limits').getByText('200 FORBIDDEN').waitFor();
  await other.context().close();
});

test('on a phone nothing is cut off, and an example is chosen and run', async () => {
  const phone = await openPage({ width: 390, height: 844 });
  await phone.goto(system.url);
  await signIn(phone, ada);
  await phone.getByRole('button', { name: 'Show Examples' }).click();
  await phone.locator('[data-example=Plans]').click();
  await phone.locator('.graphiql-query-editor .view-line', { hasText: 'query Plans' }).waitFor();
  await execute(phone);
  await phone.getByLabel('Cost and limits').getByText('200 OK').waitFor();

  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const part of ['.graphiql-editors', '.graphiql-response', '.readout', '.bar']) {
    const box = await phone.locator(part).first().boundingBox();
    expect([part, box!.x >= 0, box!.x + box!.width <= 390, box!.width > 300]).toEqual([part, true, true, true]);
  }
  await phone.context().close();
});

test('the page asks nobody but the gateway, and its security policy has nothing to complain of', () => {
  expect([...new Set(requested)].filter((origin) => origin !== 'null')).toEqual([system.url]);
  expect(complaints.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual([]);
});
