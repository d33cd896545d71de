import { expect, test } from 'vitest';
import { invitationMail } from './invitation-mail.ts';

const mail = {
  to: 'grace@example.com',
  organizationName: 'Acme',
  inviterName: 'Ada',
  role: 'ADMIN',
  link: 'http://127.0.0.1:4000/invitation?token=token&x=1',
  expiresAt: new Date('2026-12-01T12:30:00Z'),
};

test('an invitation says who invites where, as what and until when', () => {
  const { to, subject, text, html } = invitationMail(mail);

  expect({ to, subject }).toEqual({ to: 'grace@example.com', subject: 'Join Acme' });
  expect(text).toBe(`Ada invites you to join Acme as an administrator.

Accept the invitation:
http://127.0.0.1:4000/invitation?token=token&x=1

The link works until 2026-12-01 12:30 UTC, for grace@example.com alone. If you do not know why you got this mail, do nothing.
`);
  expect(html).toContain('<a href="http://127.0.0.1:4000/invitation?token=token&amp;x=1">Accept the invitation</a>');
});

test('a name is a name and neither markup nor a header', () => {
  const organizationName = '<img src=x onerror=alert(1)>"\'&\r\nBcc: everybody@example.com';
  const { subject, html, text } = invitationMail({ ...mail, organizationName, inviterName: null });

  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; Bcc');
  expect(html).not.toContain('<img');
  expect(subject).not.toMatch(/[\r\n]/);
  expect(text).toMatch(/^You are invited to join <img[^\n]*everybody@example.com as an administrator\.\n/);
});
