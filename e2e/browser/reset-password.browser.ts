import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from '../client.ts';
import { linkIn, mailTo } from '../mail.ts';
import { startSystem } from '../system.ts';
import { launchChromium } from './chromium.ts';

const email = `ada-${randomUUID()}@example.com`;
let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, '../../gateway/playground/dist/index.html')))
    throw new Error('Build the playground first: npm run build');
  system = await startSystem();
  await signUp(system.url, { email, name: 'Ada' });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const says = (text: string | RegExp) => page.getByText(text).first().waitFor();

test('somebody who forgot their password gets a link by mail, clicks it there and signs in with a new one', async () => {
  await page.goto(system.url);
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await says(`If there is an account for ${email}`);

  const mail = await mailTo(system.url, email, 'Choose a new password');
  await page.goto(new URL(`/dev/mail/${mail.id}`, system.url).href);
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link', { name: 'Choose a new password' }).click();
  page = await opened;

  await page.getByLabel('New password').fill('another horse entirely');
  await page.getByLabel('The same again').fill('another horse');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await says('The two passwords are not the same.');
  await page.getByLabel('The same again').fill('another horse entirely');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await says('You have a new password');

  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('another horse entirely');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await says(email);
});

test('a link that was used leads to asking for another', async () => {
  const link = linkIn(await mailTo(system.url, email, 'Choose a new password'));
  await page.goto(link.href);
  await page.getByLabel('New password').fill('a third horse');
  await page.getByLabel('The same again').fill('a third horse');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await says('This link works no more');
  await page.getByRole('link', { name: 'Ask for another link' }).click();

  await page.getByRole('button', { name: 'Send the link' }).waitFor();
});

test('the link of signing up ends on a page that says the address is confirmed; a wrong one on one that sends another', async () => {
  await page.goto(linkIn(await mailTo(system.url, email, 'Confirm your address')).href);
  await says('Your address is confirmed');
  await page.goto(new URL('/verify-email?error=TOKEN_EXPIRED', system.url).href);
  await says('This link has expired');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send a new link' }).click();
  await says('Email is already verified');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Send a new link' }).click();
  await says(`If ${email} waits to be confirmed`);

  expect(complaints.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual([]);
});
