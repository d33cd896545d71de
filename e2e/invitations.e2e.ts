import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymousClient, type Client, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { linkIn, mailTo } from './mail.ts';
import { startTopology, topologies } from './topologies.ts';

const viewer = `{ viewer { organizations { role organization { id name } } } }`;
const invite = `mutation ($email: EmailAddress!) { inviteMembers(input: { items: [{ email: $email, role: ADMIN }] }) { results { invitation { id status } } errors { ... on UserError { code } } } }`;
const preview = `query ($token: String!) { invitation(token: $token) { organizationName role status } }`;
const accept = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) { organization { id } role errors { ... on UserError { code } } } }`;
const auditLog = `{ organization { auditLog(first: 100) { nodes { action user { email } } } } }`;

describe.each(topologies)('an invitation, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  let ada: Client;
  let organizationId: string;
  let token: string;
  const [adaMail, graceMail] = [`ada-${randomUUID()}@example.com`, `grace-${randomUUID()}@example.com`];

  beforeAll(async () => {
    system = await startTopology(topology);
    ada = await signUp(system.url, { email: adaMail, name: 'Ada <b>' });
    const { data } = await ada.ask(viewer);
    organizationId = data.viewer.organizations[0].organization.id;
  });
  afterAll(() => system.stop());

  test('comes by mail, with a link to the gateway', async () => {
    await ada.ask(invite, { email: graceMail });

    const mail = await mailTo(system.url, graceMail);
    const page = await fetch(new URL(`/dev/mail/${mail.id}/html`, system.url));
    const html = await page.text();

    const link = linkIn(mail);
    token = link.searchParams.get('token') ?? '';
    expect(link.origin + link.pathname).toBe(`${new URL(system.url).origin}/invitation`);
    expect(mail.subject).toBe("Join Ada <b>'s organization");
    expect(html).toContain(`href="${link.href}"`);
    expect(html).toContain('Ada &lt;b&gt; invites you');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  test('shows whoever has the link where it leads', async () => {
    const { data } = await anonymousClient(system.url).ask(preview, { token });

    expect(data.invitation).toEqual({
      organizationName: "Ada <b>'s organization",
      role: 'ADMIN',
      status: 'PENDING',
    });
  });

  test('makes somebody who signs up with the address a member, once', async () => {
    const grace = await signUp(system.url, { email: graceMail, name: 'Grace' });

    const answers = [await grace.ask(accept, { token }), await grace.ask(accept, { token })];
    const { data } = await eventually(
      () => grace.in(organizationId).ask(auditLog),
      (answer) => answer.data?.organization?.auditLog?.nodes.some(isAcceptance),
    );

    const accepted = { organization: { id: organizationId }, role: 'ADMIN', errors: [] };
    expect(answers.map((answer) => answer.data.acceptInvitation)).toEqual([accepted, accepted]);
    expect(data.organization.auditLog.nodes).toContainEqual({
      action: 'identity.acceptInvitation',
      user: { email: graceMail },
    });
    const { data: after } = await grace.ask(viewer);
    expect(after.viewer.organizations).toContainEqual({
      role: 'ADMIN',
      organization: { id: organizationId, name: "Ada <b>'s organization" },
    });
  });
});

const isAcceptance = ({ action }: { action: string }): boolean => action === 'identity.acceptInvitation';
