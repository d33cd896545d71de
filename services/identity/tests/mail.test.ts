import { randomUUID } from 'node:crypto';
import { connectPool } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { createMailCatcher } from '../src/mail/catcher.ts';
import { catcherRoutes } from '../src/mail/catcher-routes.ts';
import { forgetOldMail } from '../src/mail/deliver-mail.ts';
import { enqueueMail } from '../src/mail/enqueue-mail.ts';
import { MailRefused } from '../src/mail/mail.ts';
import { claimMail } from '../src/mail/outgoing-store.ts';
import { type Fixtures, test } from './fixtures.ts';
import { deliverMails, mailerThat, writer } from './mail-fixtures.ts';

const logger = createLogger('identity', 'silent');
const someAddress = () => `new-${randomUUID()}@example.com`;

/** Puts a mail about nothing into the queue. */
function enqueue({ database }: Fixtures['identity'], to: string, clock = movableClock(new Date())): Promise<void> {
  const content = {
    to,
    template: 'test',
    subject: 'A test',
    paragraphs: ['The token is 4711-0815.'],
    footnote: 'Bye.',
  };
  return database.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
    enqueueMail(trx, writer, content),
  );
}

async function stored({ admin }: Fixtures['identity'], recipient: string) {
  const { rows } = await admin.query('SELECT * FROM outgoing_mail WHERE recipient = $1', [recipient]);
  return rows[0];
}

test('what a mail says is sealed until it is sent, and then forgotten', async ({ identity }) => {
  const to = someAddress();
  await enqueue(identity, to);
  const waiting = await stored(identity, to);

  await deliverMails(identity, createMailCatcher());

  const { sealed, ...sent } = await stored(identity, to);
  expect(Buffer.from(waiting.sealed, 'base64url').includes('4711')).toBe(false);
  expect(JSON.parse(writer.sealer.open(waiting.sealed, waiting.id))).toMatchObject({ to, subject: 'A test' });
  expect({ sealed, sent }).toMatchObject({
    sealed: null,
    sent: { attempts: 1, sent_at: expect.any(Date), failure: null },
  });
});

test('a mail is not sent when the transaction that wrote it is rolled back', async ({ identity }) => {
  const to = someAddress();
  const content = { to, template: 'test', subject: 'A test', paragraphs: [], footnote: '' };
  const meta = { actor: null, requestId: null, clock: movableClock(new Date()) };

  const work = identity.database.transact('shared', meta, async (trx) => {
    await enqueueMail(trx, writer, content);
    throw new Error('Not after all.');
  });

  await expect(work).rejects.toThrow('Not after all.');
  expect(await stored(identity, to)).toBeUndefined();
});

test('a mail that could not be sent is sent again, later each time, and under the same ID', async ({ identity }) => {
  const to = someAddress();
  const clock = movableClock(new Date());
  const tried: string[] = [];
  const unreliable = mailerThat(async (mail, id) => {
    if (mail.to !== to) return;
    tried.push(id);
    if (tried.length < 3) throw new Error('The server of the mail hung up.');
  });
  await enqueue(identity, to, clock);

  await deliverMails(identity, unreliable, clock);
  await deliverMails(identity, unreliable, clock);
  expect(tried).toHaveLength(1);
  expect(await stored(identity, to)).toMatchObject({
    failure: 'Error: The server of the mail hung up.',
    failed_at: null,
  });
  clock.advance({ seconds: 10 });
  await deliverMails(identity, unreliable, clock);
  clock.advance({ seconds: 19 });
  await deliverMails(identity, unreliable, clock);
  expect(tried).toHaveLength(2);
  clock.advance({ seconds: 1 });
  await deliverMails(identity, unreliable, clock);

  expect(tried).toHaveLength(3);
  expect(new Set(tried).size).toBe(1);
  expect(await stored(identity, to)).toMatchObject({ attempts: 3, sent_at: clock.now(), failure: null });
});

test('a recipient who is refused for good is given up, and others get their mail', async ({ identity }) => {
  const [refused, fine] = [someAddress(), someAddress()];
  const clock = movableClock(new Date());
  const sent: string[] = [];
  const mailer = mailerThat(async ({ to }) => {
    sent.push(to);
    if (to === refused) throw new MailRefused('550 No such mailbox.');
  });
  for (const to of [refused, fine]) await enqueue(identity, to, clock);

  await deliverMails(identity, mailer, clock);
  clock.advance({ days: 1 });
  await deliverMails(identity, mailer, clock);

  expect(sent.filter((to) => to === refused || to === fine).toSorted()).toEqual([refused, fine].toSorted());
  expect(await stored(identity, refused)).toMatchObject({
    failed_at: expect.any(Date),
    sent_at: null,
    failure: 'MailRefused: 550 No such mailbox.',
  });
});

test('a mail whose sender died is sent again when its time is over, under the same ID', async ({ identity }) => {
  const to = someAddress();
  const clock = movableClock('2020-01-01T00:00:00Z');
  await enqueue(identity, to, clock);
  const worker = connectPool({ url: identity.url, service: 'identity', role: 'worker', max: 1 });
  // Killed after it had taken and sent the mail, before it could write that down.
  const taken = await claimMail(worker, clock.now(), new Date(clock.now().getTime() + 300_000));
  const again: string[] = [];
  const mailer = mailerThat(async (_, id) => void again.push(id));

  await deliverMails(identity, mailer, clock);
  expect(again).toEqual([]);
  clock.advance({ minutes: 5 });
  await deliverMails(identity, mailer, clock);

  expect(again).toEqual([taken?.id]);
  await worker.end();
});

test('many senders send each mail once, five at a time each, and with no transaction open', async ({ identity }) => {
  const addresses = Array.from({ length: 60 }, someAddress);
  await Promise.all(addresses.map((to) => enqueue(identity, to)));
  const sent: string[] = [];
  const transactions: number[] = [];
  let [sending, most] = [0, 0];
  const sender = () => {
    const mailer = mailerThat(async ({ to }) => {
      most = Math.max(most, (sending += 1));
      const { rows } = await identity.admin.query(
        "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
      );
      transactions.push(rows[0].count);
      sent.push(to);
      sending -= 1;
    });
    return deliverMails(identity, mailer);
  };

  await Promise.all([sender(), sender(), sender()]);

  expect(sent.filter((to) => addresses.includes(to)).toSorted()).toEqual(addresses.toSorted());
  expect(most).toBeLessThanOrEqual(15);
  expect(Math.max(...transactions)).toBe(0);
});

test('what was sent or given up is forgotten after thirty days, what waits is not', async ({ identity }) => {
  const clock = movableClock('2019-01-01T00:00:00Z');
  const [sent, waiting] = [someAddress(), someAddress()];
  await enqueue(identity, sent, clock);
  await deliverMails(identity, createMailCatcher(), clock);
  await enqueue(identity, waiting, clock);
  const worker = connectPool({ url: identity.url, service: 'identity', role: 'worker', max: 1 });
  const forget = () => forgetOldMail({ mailer: createMailCatcher(), worker, sealer: writer.sealer, clock, logger });

  clock.advance({ days: 30 });
  await forget();
  expect(await stored(identity, sent)).toBeDefined();
  clock.advance({ seconds: 1 });
  await forget();

  expect([await stored(identity, sent), await stored(identity, waiting)]).toEqual([undefined, expect.anything()]);
  await deliverMails(identity, createMailCatcher(), clock);
  await worker.end();
});

test('an organization writes mail in its own name alone and reads none', async ({ identity, organization }) => {
  const meta = { actor: null, requestId: null, clock: movableClock(new Date()) };
  const mail = { recipient: someAddress(), template: 'test', sealed: 'x', createdAt: new Date(), dueAt: new Date() };
  const insert = (orgId: string) =>
    identity.database.transact('shared', meta, (trx) =>
      trx
        .insertInto('outgoingMail')
        .values({ ...mail, orgId, id: randomUUID() })
        .execute(),
    );

  await expect(insert(organization.id)).rejects.toThrow(/row-level security/);
  const reading = identity.database.shared.selectFrom('outgoingMail').select('recipient').execute();
  await expect(reading).rejects.toThrow(/permission denied/);
});

test('caught mail is shown as text and as HTML that can do nothing', async () => {
  const catcher = createMailCatcher(2);
  const app = catcherRoutes(catcher);
  const get = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  const none = await get('/dev/mail');
  const about = { fromName: 'Acme & Co', replyTo: null };
  for (const name of ['first', 'second', '<third>']) {
    const mail = {
      to: `${name}@example.com`,
      subject: name,
      html: `<head></head><p>${name}</p>`,
      text: `${name} http://a.test/?a&b`,
    };
    await catcher.send({ ...about, ...mail }, randomUUID());
  }

  const [listed, shown, html, text] = [
    await get('/dev/mail'),
    await get('/dev/mail/3'),
    await get('/dev/mail/3/html'),
    await get('/dev/mail/3/text'),
  ];
  const json = await app.request('/dev/mail', { headers: { accept: 'application/json' } });

  expect(none.body).toContain('No mail yet');
  expect(listed.body).toMatch(/href="\/dev\/mail\/3"\s*>\s*<strong>&lt;third&gt;<\/strong>/);
  expect(listed.body).not.toContain('first');
  expect(shown.body).toContain('<h1>&lt;third&gt;</h1>');
  expect(shown.body).toContain('<a href="http://a.test/?a&amp;b" target="_blank">http://a.test/?a&amp;b</a>');
  expect(shown.body).toContain('Acme &amp; Co');
  expect(shown.body + listed.body).not.toContain('<third>');
  expect(html.body).toBe('<head><base target="_blank" /></head><p><third></p>');
  expect(text.body).toBe('<third> http://a.test/?a&b');
  expect(text.headers.get('content-type')).toMatch(/^text\/plain/);
  for (const { headers } of [none, listed, shown, html, text])
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
  expect(await json.json()).toMatchObject([{ id: 3 }, { id: 2 }]);
  const gone = await get('/dev/mail/1');
  expect([gone.status, (await get('/dev/mail/1/html')).status]).toEqual([404, 404]);
  expect(gone.body).toContain('This mail is gone');
  expect(gone.body).toContain('&lt;third&gt;');
});
