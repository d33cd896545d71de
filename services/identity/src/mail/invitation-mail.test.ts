import { expect, test } from 'vitest';
import { invitationMail } from './invitation-mail.ts';
import { writeMail } from './layout.ts';
import { productTheme } from './theme.ts';

const invitation = {
  to: 'grace@example.com',
  organizationName: 'Acme',
  inviterName: 'Ada',
  role: 'ADMIN',
  customRoleName: null,
  link: 'http://127.0.0.1:4000/invitation?token=token&x=1',
  expiresAt: new Date('2026-12-01T12:30:00Z'),
};
const theme = productTheme('Acme');

test('an invitation says who invites where, as what and until when', () => {
  const { html, ...mail } = writeMail(invitationMail(invitation), theme);

  expect(mail).toEqual({
    to: 'grace@example.com',
    fromName: 'Acme',
    replyTo: null,
    unsubscribeUrl: null,
    subject: 'Join Acme',
    text: `Ada invites you to join Acme as an administrator.

Accept the invitation:
http://127.0.0.1:4000/invitation?token=token&x=1

The link works until 2026-12-01 12:30 UTC, for grace@example.com alone. If you do not know why you got this mail, do nothing.

-- 
Acme
`,
  });
  expect(html).toMatch(
    /<a\s[^>]*href="http:\/\/127\.0\.0\.1:4000\/invitation\?token=token&amp;x=1"[^>]*>Accept the invitation<\/a/,
  );
});

test('a name is a name and neither markup nor a header', () => {
  const name = '<img src=x onerror=alert(1)>"\'&\r\nBcc: everybody@example.com';
  const content = invitationMail({ ...invitation, organizationName: name, inviterName: null });
  const { html, text, subject, fromName } = writeMail(content, { ...theme, name });

  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; Bcc');
  expect(html).not.toContain('<img');
  expect(subject + fromName).not.toMatch(/[\r\n]/);
  expect(text).toMatch(/^You are invited to join <img[^\n]*everybody@example.com as an administrator\.\n/);
});

test('an organization’s looks are its logo, its colour and where answers go', () => {
  const looks = {
    name: 'Acme',
    fromName: 'Acme Support',
    logoUrl: 'https://acme.example/logo.svg?a&b',
    primaryColor: '#ffe066',
    replyTo: 'help@acme.example',
  };

  const { html, fromName, replyTo } = writeMail(invitationMail(invitation), looks);

  expect(html).toMatch(/<img\s+src="https:\/\/acme\.example\/logo\.svg\?a&amp;b"\s+alt="Acme"/);
  // Dark on a light colour.
  expect(html).toContain('background: #ffe066; color: #111827');
  expect({ fromName, replyTo }).toEqual({ fromName: 'Acme Support', replyTo: 'help@acme.example' });
});
