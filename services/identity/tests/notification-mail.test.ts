import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '@tenantry/database';
import { notificationMailRequested, type NotificationMailRequested } from '@tenantry/events';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { createMailCatcher } from '../src/mail/catcher.ts';
import { notificationHandlers } from '../src/mail/send-notification.ts';
import { type Fixtures, publicUrl, test } from './fixtures.ts';
import { deliverMails, writer } from './mail-fixtures.ts';

const handlers = notificationHandlers({ writer, publicUrl });
const createApiKey = `mutation { createApiKey(input: { name: "CI <1>", scopes: [USAGE_READ] }) { apiKey { id } errors { ... on UserError { code } } } }`;

/** Usage asks for a mail; answers what was sent. */
async function asked(
  { identity, organization }: Pick<Fixtures, 'identity' | 'organization'>,
  data: Omit<NotificationMailRequested, 'organizationId'>,
  clock: Clock = systemClock,
) {
  const event = notificationMailRequested({ organizationId: organization.id, ...data });
  const meta = { actor: null, requestId: null, clock };
  await identity.database.transact({ orgId: organization.id }, meta, (trx) =>
    handlers[event.type]!(trx, {
      ...{ ...meta, ...event, kind: 'domain', source: 'usage', pos: 1n, id: randomUUID(), orgId: organization.id },
      ...{ occurredAt: new Date(), traceparent: null, causationId: null },
    }),
  );
  const catcher = createMailCatcher();
  await deliverMails(identity, catcher);
  return catcher.all();
}
const told = {
  eventType: 'billing.trial.ending',
  title: 'The trial ends soon',
  body: 'It ends on 2026-12-10.',
  personId: null,
  subject: null,
  occurredAt: '2026-12-03T09:30:00.000Z',
};

test('a notification is mailed in the looks of the organization, with a link that ends such mail', async ({
  organization,
  identity,
}) => {
  const request = { userId: organization.owner.userId, isDigest: false, items: [told], unsubscribeToken: 'a-token' };

  const mails = await asked({ identity, organization }, request);

  const { slug } = organization;
  const unsubscribeUrl = `${publicUrl}/unsubscribe?token=a-token`;
  expect(mails).toMatchObject([
    { to: organization.owner.email, subject: `The trial ends soon: ${slug}`, fromName: slug, unsubscribeUrl },
  ]);
  expect(mails[0]?.text).toBe(`It ends on 2026-12-10.

Time: 2026-12-03 09:30 UTC

Open ${slug}:
${publicUrl}/?organization=${mails[0]?.text.match(/org_\w+/)?.[0]}

You get this mail because of what you may do in ${slug}.

Stop mail like this:
${unsubscribeUrl}

-- 
${slug}
`);
  expect(mails[0]?.html).toContain(`<a class="faint" href="${unsubscribeUrl}"`);
  // Whose it is stands above the heading.
  expect(mails[0]?.html).toMatch(/<h1[^>]*>The trial ends soon<\/h1>/);
});

test('of a new key and of whom it is about the mail says more than usage knows, and security has no such link', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner, member } = organization;
  await execute(owner, createApiKey);
  const { rows } = await identity.admin.query('SELECT id FROM api_key WHERE org_id = $1', [organization.id]);
  const key = { ...told, eventType: 'identity.api_key.created', subject: rows[0].id as string };
  const role = { ...told, eventType: 'identity.membership.role_changed', personId: member.userId };
  const common = { userId: owner.userId, isDigest: false, unsubscribeToken: null };

  const [ofKey] = await asked({ identity, organization }, { ...common, items: [key] });
  const [ofRole] = await asked({ identity, organization }, { ...common, items: [role] });

  expect(ofKey?.text).toContain('Name: CI <1>\nMay: USAGE_READ\nTime: ');
  expect(ofKey?.html).toContain('CI &lt;1&gt;');
  expect(ofRole?.text).toContain(`Who: ${member.email}\nTime: `);
  expect(ofRole?.text).toContain('ask the owners of the organization');
  expect([ofKey?.unsubscribeUrl, ofRole?.text.includes('Stop mail')]).toEqual([null, false]);
});

test('a digest lists what happened, and who is no member or heard of it too late gets nothing', async ({
  organization,
  otherOrganization,
  identity,
}) => {
  const items = [told, { ...told, title: 'Somebody asks to join', body: 'Approve the request.' }];
  const digest = { isDigest: true, items, unlisted: 3, unsubscribeToken: 'a-token' };
  const tomorrow = movableClock(new Date(Date.now() + 86_401_000));

  const mails = await asked({ identity, organization }, { userId: organization.owner.userId, ...digest });
  const foreign = await asked({ identity, organization }, { userId: otherOrganization.owner.userId, ...digest });
  const late = await asked({ identity, organization }, { userId: organization.owner.userId, ...digest }, tomorrow);

  expect(mails).toMatchObject([{ subject: `What is new in ${organization.slug}` }]);
  expect(mails[0]?.text).toContain(
    '5 things that you have not read yet, of which these are the last 2.\n\n2026-12-03 09:30 UTC: The trial ends soon. It ends on 2026-12-10.\n\n2026-12-03 09:30 UTC: Somebody asks to join. Approve the request.\n\n',
  );
  expect(mails[0]?.html).toContain('overflow: hidden">The trial ends soon, Somebody asks to join</div>');
  for (const { title, body } of items)
    expect(mails[0]?.html).toMatch(new RegExp(`>${title}</p>\\s*<p[^>]*>${body}</p>`));
  expect([foreign, late]).toEqual([[], []]);
});
