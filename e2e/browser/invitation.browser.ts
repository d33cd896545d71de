import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Client as Database } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Client, signUp } from '../client.ts';
import { linkIn, mailTo } from '../mail.ts';
import { startSystem } from '../system.ts';
import { launchChromium } from './chromium.ts';

const invite = `mutation ($email: EmailAddress!) { inviteMembers(input: { items: [{ email: $email, role: MEMBER }] }) { results { invitation { id } } errors { ... on UserError { code } } } }`;
const revoke = `mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { errors { ... on UserError { code } } } }`;
const changePlan = `mutation { changePlan(input: { planKey: "FREE" }) { errors { ... on UserError { code } } } }`;
const organizationName = "Ada's organization";
const password = 'correct horse battery';

let system: Awaited<ReturnType<typeof startSystem>>;
let ada: Client;
let browser: Browser;
let page: Page;
const adaMail = `ada-${randomUUID()}@example.com`;
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, '../../gateway/playground/dist/index.html')))
    throw new Error('Build the playground first: npm run build');
  system = await startSystem();
  ada = await signUp(system.url, { email: adaMail, name: 'Ada', password });
  await system.settled();
  browser = await launchChromium();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await system.stop();
});

/** Somebody who is invited: their address, the link in their mail, and the invitation's ID. */
async function invited() {
  const email = `grace-${randomUUID()}@example.com`;
  const { data } = await ada.ask(invite, { email });
  const link = linkIn(await mailTo(system.url, email));
  return { email, link: link.href, id: data.inviteMembers.results[0].invitation.id as string };
}

async function expire(email: string): Promise<void> {
  const database = new Database({ connectionString: system.databaseUrls.identity });
  await database.connect();
  await database.query("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE email = $1", [email]);
  await database.end();
}

async function signUpOnPage(name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign up' }).click();
}

const joinButton = () => page.getByRole('button', { name: `Accept and join ${organizationName}` });

test('who follows the mail signs up, accepts, and is in the organization', async () => {
  const { email, link } = await invited();
  await page.goto(link);
  await page.getByRole('heading', { name: organizationName }).waitFor();
  const facts = await page.locator('.facts').innerText();
  await signUpOnPage('Grace');
  await joinButton().click();
  await page.waitForURL(`${system.url}/`);

  const chosen = page.getByLabel('Organization', { exact: true });
  await chosen.waitFor();

  expect(facts).toContain(email);
  expect(facts).toContain('Member');
  expect(await chosen.locator('option:checked').innerText()).toBe(organizationName);
});

test('who has an account signs in, and who is somebody else is told as whom they are signed in', async () => {
  const { email, link } = await invited();
  await signUp(system.url, { email, name: 'Grace', password });
  await page.goto(system.url);
  await page.getByLabel('Email').fill(adaMail);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText(adaMail).first().waitFor();

  await page.goto(link);
  await page.getByText(`You are signed in as ${adaMail}`).waitFor();
  await page.getByRole('button', { name: `Sign out and go on as ${email}` }).click();
  await page.getByRole('button', { name: 'I have one' }).click();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await joinButton().click();
  await page.waitForURL(`${system.url}/`);

  await page.getByText(email).first().waitFor();
});

test('an expired link offers to ask for a new one, and those who invite get a mail', async () => {
  const { email, link } = await invited();
  await expire(email);

  await page.goto(link);
  await page.getByRole('button', { name: 'Ask for a new invitation' }).click();
  await page.getByText('Asked.').waitFor();

  const mail = await mailTo(system.url, adaMail, `${email} asks for a new invitation to ${organizationName}`);
  expect(mail.text).toContain('they ask for a new one');
});

test('a link that was taken back, and one that never was, say so', async () => {
  const { link, id } = await invited();
  await ada.ask(revoke, { id });

  await page.goto(link);
  await page.getByRole('heading', { name: 'This invitation was taken back' }).waitFor();
  await page.goto(`${system.url}/invitation?token=nothing`);
  await page.getByRole('heading', { name: 'This link is of no use any more' }).waitFor();
});

test('without a seat left the page says so, and the gateway’s policy has nothing to complain of', async () => {
  const { link } = await invited();
  await ada.ask(changePlan, {}, { 'idempotency-key': randomUUID() });
  await system.settled();

  await page.goto(link);
  await signUpOnPage('Grace');
  await joinButton().click();

  expect(await page.getByRole('alert').innerText()).toMatch(/^Every seat of this organization is taken/);
  expect(complaints.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual([]);
});
