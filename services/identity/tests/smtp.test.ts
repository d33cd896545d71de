import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, test } from 'vitest';
import { MailRefused } from '../src/mail/mail.ts';
import { createSmtpMailer } from '../src/mail/smtp.ts';
import { cert, key } from './certificate.ts';

const from = { name: 'Tenantry', address: 'no-reply@tenantry.test' };
const mail = {
  to: 'grace@example.com',
  fromName: 'Ärzte “Süd”, Köln 🩺',
  replyTo: 'help@example.com',
  subject: 'Grüße an Gráinne — 你好',
  html: '<!doctype html><html><body><p>Grüße <a href="https://a.test/?x=1&amp;y=2">Los</a></p></body></html>',
  text: 'Grüße\n\nLos:\nhttps://a.test/?x=1&y=2\n',
};

/** A mail server on this machine, and what it was given. */
async function mailServer(options: SMTPServerOptions = {}, host = '127.0.0.1') {
  const arrived: Email[] = [];
  const envelopes: { from: string; to: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        arrived.push(await PostalMime.parse(Buffer.concat(chunks)));
        const { mailFrom, rcptTo } = envelope;
        envelopes.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  server.listen(0, host);
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    arrived,
    envelopes,
    port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

test('a mail arrives as text and HTML, with its names whole and an ID that stays', async () => {
  const server = await mailServer();
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from });

  await mailer.send(mail, '0197');
  await mailer.send(mail, '0197');
  mailer.close();
  await server.stop();

  const [first, second] = server.arrived;
  const headers = Object.fromEntries(first!.headers.map((header) => [header.key, header.value]));
  expect(headers['content-type']).toMatch(/^multipart\/alternative/);
  expect(headers['auto-submitted']).toBe('auto-generated');
  expect(first).toMatchObject({
    from: { name: 'Ärzte “Süd”, Köln 🩺', address: 'no-reply@tenantry.test' },
    to: [{ address: 'grace@example.com' }],
    replyTo: [{ address: 'help@example.com' }],
    subject: 'Grüße an Gráinne — 你好',
    messageId: '<0197@tenantry.test>',
  });
  expect(first?.text?.trim()).toBe(mail.text.trim());
  expect(first?.html?.trim()).toBe(mail.html);
  expect(second?.messageId).toBe(first?.messageId);
  expect(server.envelopes[0]).toEqual({ from: 'no-reply@tenantry.test', to: ['grace@example.com'] });
});

test('mail that can be ended says how, in one line, as mail programs take it', async () => {
  const server = await mailServer();
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from });
  const unsubscribeUrl = `https://app.example.com/unsubscribe?token=${'x'.repeat(200)}`;

  await mailer.send({ ...mail, unsubscribeUrl }, '0198');
  await mailer.send({ ...mail, unsubscribeUrl: null }, '0199');
  mailer.close();
  await server.stop();

  const [headers, without] = server.arrived.map((arrived) =>
    Object.fromEntries(arrived.headers.map(({ key: name, value }) => [name, value])),
  );
  expect(headers).toMatchObject({
    'list-unsubscribe': `<${unsubscribeUrl}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  });
  expect(Object.keys(without!).filter((name) => name.startsWith('list-'))).toEqual([]);
});

test('no value becomes a header or another recipient', async () => {
  const server = await mailServer();
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from });
  const evil = 'x\r\nBcc: everybody@example.com';

  await mailer.send({ ...mail, fromName: `${evil}, "a" <b@evil.test>`, subject: evil, replyTo: null }, '1');
  await mailer.send({ ...mail, to: 'a@example.com, everybody@example.com' }, '2').catch(() => {});
  mailer.close();
  await server.stop();

  expect(server.arrived[0]?.bcc).toBeUndefined();
  expect(server.arrived[0]?.from?.address).toBe('no-reply@tenantry.test');
  expect(server.arrived[0]?.replyTo).toBeUndefined();
  expect(server.envelopes.flatMap(({ to }) => to)).not.toContain('everybody@example.com');
});

test('a recipient who does not exist is refused for good; a full mailbox and a wrong password of ours are not', async () => {
  const answer = (responseCode: number) => Object.assign(new Error('No.'), { responseCode });
  const server = await mailServer({
    onRcptTo: ({ address }, _, done) => done(answer(address.startsWith('full') ? 452 : 550)),
  });
  const locked = await mailServer({
    authOptional: false,
    onAuth: (_auth, _session, done) => done(answer(535)),
    allowInsecureAuth: true,
  });
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from });
  const stranger = createSmtpMailer({ url: `smtp://me:wrong@127.0.0.1:${locked.port}`, from });
  const nameless = createSmtpMailer({ url: `smtp://127.0.0.1:${locked.port}`, from });

  await expect(mailer.send(mail, '1')).rejects.toThrow(MailRefused);
  const passing = [
    mailer.send({ ...mail, to: 'full@example.com' }, '2'),
    stranger.send(mail, '3'),
    nameless.send(mail, '4'),
  ].map((sending) => sending.catch((error: unknown) => error));

  for (const error of await Promise.all(passing)) {
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(MailRefused);
  }
  for (const each of [mailer, stranger, nameless]) each.close();
  await Promise.all([server.stop(), locked.stop()]);
});

test('a server that is away is an error to try again after', async () => {
  const server = await mailServer();
  await server.stop();
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from });

  const error = await mailer.send(mail, '1').catch((caught: unknown) => caught);

  expect(error).toMatchObject({ code: expect.stringMatching(/^E(SOCKET|CONNECTION)$/) });
  mailer.close();
});

test.each([
  { way: 'TLS from the first byte', scheme: 'smtps', host: '127.0.0.1', options: { secure: true } },
  // Not called a loopback address, so that it is treated as somebody else's, and yet this machine.
  { way: 'STARTTLS before anything else', scheme: 'smtp', host: '0.0.0.0', options: { disabledCommands: [] } },
])('with $way a mail and a password go to who can prove to be the server alone', async ({ scheme, host, options }) => {
  const sessions: [secure: boolean, user: string | undefined][] = [];
  const server = await mailServer(
    {
      ...options,
      key,
      cert,
      authOptional: false,
      onAuth: ({ username, password }, { secure }, done) => {
        sessions.push([secure, username]);
        done(null, password === 'p@ss' ? { user: username } : undefined);
      },
    },
    host,
  );
  const url = `${scheme}://ada:p%40ss@${host}:${server.port}`;
  const [believing, doubting] = [createSmtpMailer({ url, from, ca: cert }), createSmtpMailer({ url, from })];

  await believing.send(mail, '0197');
  const refused = await doubting.send(mail, '0198').catch((error: Error) => error);
  for (const mailer of [believing, doubting]) mailer.close();
  await server.stop();

  expect(sessions).toEqual([[true, 'ada']]);
  expect(server.arrived.map(({ subject }) => subject)).toEqual([mail.subject]);
  expect(refused).toMatchObject({ message: expect.stringMatching(/self-signed certificate/) });
  expect(refused).not.toBeInstanceOf(MailRefused);
});

test('a server that offers no TLS gets nothing, unless it is this machine', async () => {
  const server = await mailServer({}, '0.0.0.0');
  const mailer = createSmtpMailer({ url: `smtp://0.0.0.0:${server.port}`, from, ca: cert });

  const refused = await mailer.send(mail, '0197').catch((error: Error) => error);
  mailer.close();
  await server.stop();

  expect(refused).toBeInstanceOf(Error);
  expect(server.arrived).toEqual([]);
});
