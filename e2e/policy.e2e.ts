import { randomUUID } from 'node:crypto';
import { startAllInOne } from '@tenantry/dev/all-in-one';
import { migrateAll } from '@tenantry/dev/migrate-all';
import { decodeId } from '@tenantry/graphql';
import { movableClock } from '@tenantry/testing';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Answer, type Client, clientWith, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { freshInstallation } from './system.ts';

const query = `{ organization { name } }`;
const fresh = `mutation { revokeOtherSessions { errors { ... on UserError { code } } } }`;
const addMember = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id } } }`;
const createKey = `mutation { createApiKey(input: { name: "importer", scopes: [ORGANIZATION_READ] }) { secret } }`;
const update = `mutation ($input: UpdateSecurityPolicyInput!) { updateSecurityPolicy(input: $input) { securityPolicy { version } errors { ... on UserError { code message } } } }`;
const auditLog = `{ organization { auditLog { nodes { action actor targets } } } }`;

/** The client as the proxy in front of the gateway tells of it. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const office = from('203.0.113.7');
const home = from('198.51.100.1');

const clock = movableClock(new Date());
let system: Awaited<ReturnType<typeof startAllInOne>>;
let drop: () => Promise<void>;
let identity: pg.Pool;

beforeAll(async () => {
  const installation = await freshInstallation();
  drop = installation.drop;
  await migrateAll(installation.options.databaseUrls);
  system = await startAllInOne({ ...installation.options, trustedProxies: ['127.0.0.0/8'], clock });
  identity = new pg.Pool({ connectionString: installation.options.databaseUrls.identity });
});
afterAll(async () => {
  await identity.end();
  await system.stop();
  await drop();
});

async function newPerson(name: string) {
  const email = `${name}-${randomUUID()}@example.com`;
  const client = await signUp(system.url, { email, name });
  const { data } = await client.ask('{ viewer { user { id } organizations { organization { id } } } }');
  const organizationId: string = data.viewer.organizations[0].organization.id;
  return {
    email,
    id: data.viewer.user.id as string,
    organizationId,
    client: client.in(organizationId),
    anywhere: client,
  };
}

/** Whether the person's sessions were begun with these methods; what the gateway remembers is forgotten with the next change. */
async function authenticatedWith(person: { readonly id: string }, amr: string) {
  await identity.query('UPDATE auth.session SET amr = $1 WHERE user_id = $2', [amr, decodeId(person.id)?.uuid]);
}

async function setPolicy(client: Client, input: object) {
  const { data } = await client.ask(update, { input: { ...input, confirmLockout: true } }, office);
  expect(data.updateSecurityPolicy.errors).toEqual([]);
}

/** The first refusal of a client that is let in until the gateway hears of a change. */
async function refusalOf(client: Client, headers: Record<string, string> = office) {
  const isRefused = ({ status }: Answer) => status !== 200;
  const { status, errors } = await eventually(() => client.ask(query, {}, headers), isRefused);
  const { requestId: _, ...extensions } = errors?.[0]?.extensions ?? {};
  return { status, message: errors?.[0]?.message, extensions };
}
const letIn = (client: Client, headers: Record<string, string> = office) =>
  eventually(
    () => client.ask(query, {}, headers),
    ({ status }) => status === 200,
  );

let owner: Awaited<ReturnType<typeof newPerson>>;
let member: Awaited<ReturnType<typeof newPerson>>;
let asMember: Client;
beforeEach(async () => {
  [owner, member] = [await newPerson('olga'), await newPerson('mia')];
  await owner.client.ask(addMember, { email: member.email });
  asMember = member.anywhere.in(owner.organizationId);
  await letIn(asMember);
});

test('IP allowlist per organization: an enforced list of addresses refuses sessions and API keys elsewhere, of IPv4 and IPv6', async () => {
  const { data } = await owner.client.ask(createKey, {}, office);
  const key = clientWith(system.url, { authorization: `Bearer ${data.createApiKey.secret}` });
  await letIn(key);
  await setPolicy(owner.client, { ipAllowlist: ['203.0.113.0/24', '2001:db8::/32'], ipAllowlistMode: 'ENFORCED' });

  const refused = [await refusalOf(asMember, home), await refusalOf(key, home)];
  const overIpv6 = await refusalOf(asMember, from('2001:db9::7'));
  const inside = [await letIn(asMember), await letIn(asMember, from('2001:db8::7')), await letIn(key)];
  const spoofed = await refusalOf(asMember, from('203.0.113.7, 198.51.100.1'));

  const refusal = (address: string) => ({
    status: 403,
    message: `The organization may not be used from ${address}. Use it from a network that it allows, or have an admin add this one.`,
    extensions: { code: 'IP_NOT_ALLOWED', organizationId: owner.organizationId },
  });
  expect(refused).toEqual([refusal('198.51.100.1'), refusal('198.51.100.1')]);
  expect(overIpv6).toEqual(refusal('2001:db9::7'));
  expect(spoofed).toEqual(refusal('198.51.100.1'));
  expect(inside.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('a list that reports lets everybody in, and the audit log tells of an address once', async () => {
  await setPolicy(owner.client, { ipAllowlist: ['203.0.113.0/24'], ipAllowlistMode: 'REPORT_ONLY' });
  const reports = async () => {
    const statuses = await Promise.all([1, 2, 3].map(async () => (await asMember.ask(query, {}, home)).status));
    const { data } = await owner.client.ask(auditLog, {}, office);
    const nodes = (data.organization.auditLog?.nodes ?? []) as { action: string }[];
    return { statuses, nodes: nodes.filter(({ action }) => action === 'identity.policyViolation') };
  };

  await eventually(reports, ({ nodes }) => nodes.length > 0);
  await system.settled();

  expect(await reports()).toEqual({
    statuses: [200, 200, 200],
    nodes: [{ action: 'identity.policyViolation', actor: member.id, targets: [owner.organizationId, '198.51.100.1'] }],
  });
});

test('MFA enforced per organization, for this session: a required second factor refuses sessions without one, here and nowhere else; API keys are let in', async () => {
  const { data } = await owner.client.ask(createKey, {}, office);
  const key = clientWith(system.url, { authorization: `Bearer ${data.createApiKey.secret}` });
  await setPolicy(owner.client, { mfaRequired: true });

  const refused = await refusalOf(asMember);
  const elsewhere = await member.client.ask(query, {}, office);
  const nowhere = await member.anywhere.ask('{ viewer { organizations { organization { id } } } }', {}, office);
  const byKey = await key.ask(query, {}, office);

  expect(refused).toEqual({
    status: 403,
    message: 'The organization requires a second factor. Set one up if you have none, and sign in with it.',
    extensions: {
      code: 'MFA_REQUIRED',
      enrollUrl: '/auth/two-factor/enable',
      organizationId: owner.organizationId,
    },
  });
  expect([elsewhere.status, byKey.status]).toEqual([200, 200]);
  expect(nowhere.data.viewer.organizations).toHaveLength(2);

  await authenticatedWith(member, 'pwd otp mfa');
  await authenticatedWith(owner, 'pwd otp mfa');
  await letIn(owner.client);
  await setPolicy(owner.client, { mfaRequired: true });

  expect((await letIn(asMember)).data).toEqual({ organization: { name: expect.any(String) } });
});

test('SSO enforced per organization, for this session: single sign-on is required of all but the break-glass owner', async () => {
  const { data } = await owner.client.ask('{ organization { members { nodes { id role } } } }', {}, office);
  const { id } = data.organization.members.nodes.find(({ role }: { role: string }) => role === 'OWNER');
  await setPolicy(owner.client, {
    ssoRequired: true,
    ssoBreakGlassMembershipId: id,
    ssoGraceUntil: new Date(clock.now().getTime() + 60_000).toISOString(),
    allowedSignInMethods: ['SSO', 'PASSWORD'],
  });
  await system.settled();
  const withinGrace = await asMember.ask(query, {}, office);
  clock.advance({ minutes: 2 });

  const refused = await refusalOf(asMember);
  const breakGlass = await owner.client.ask(query, {}, office);

  expect(refused).toEqual({
    status: 403,
    message: "The organization requires its single sign-on. Sign in with it, or ask the organization's owner.",
    extensions: { code: 'SSO_REQUIRED', organizationId: owner.organizationId },
  });
  expect([withinGrace.status, breakGlass.status]).toEqual([200, 200]);
});

test('how somebody signed in must be allowed', async () => {
  await setPolicy(owner.client, { allowedSignInMethods: ['PASSKEY', 'SSO'] });

  expect(await refusalOf(asMember)).toEqual({
    status: 403,
    message: 'The organization does not allow how you signed in. Sign in again in one of these ways: PASSKEY, SSO.',
    extensions: {
      code: 'SIGN_IN_METHOD_NOT_ALLOWED',
      allowedSignInMethods: ['PASSKEY', 'SSO'],
      organizationId: owner.organizationId,
    },
  });
});

test('session timeouts per organization: a session that rested or aged too long is refused until the person signs in again', async () => {
  await setPolicy(owner.client, { idleTimeoutMinutes: 30, absoluteTimeoutHours: 2 });
  await letIn(asMember);
  clock.advance({ minutes: 31 });
  // Asked anew, as after a rest that is longer than the gateway's memory.
  await asMember.ask(fresh, {}, office);

  const rested = await refusalOf(asMember);
  const elsewhere = await member.client.ask(query, {}, office);
  const stillRested = await refusalOf(asMember);

  const extensions = { code: 'SESSION_EXPIRED', organizationId: owner.organizationId };
  const refusal = {
    status: 401,
    message: 'The session was not used for more than the 30 minutes that the organization allows. Sign in again.',
    extensions,
  };
  expect([rested, stillRested]).toEqual([refusal, refusal]);
  expect(elsewhere.status).toBe(200);

  const again = await newPerson('ida');
  await setPolicy(again.client, { absoluteTimeoutHours: 2 });
  await letIn(again.client);
  clock.advance({ hours: 3 });
  expect(await refusalOf(again.client)).toEqual({
    status: 401,
    message: 'The session is older than the 2 hours that the organization allows. Sign in again.',
    extensions: { code: 'SESSION_EXPIRED', organizationId: again.organizationId },
  });
});

test('sign-in knows clients apart behind a proxy', async () => {
  const email = `paul-${randomUUID()}@example.com`;
  const response = await fetch(new URL('/auth/sign-up/email', system.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...from('192.0.2.66, 198.51.100.9') },
    body: JSON.stringify({ email, name: 'Paul', password: 'correct horse battery' }),
  });
  const authorization = `Bearer ${response.headers.get('set-auth-token')}`;

  const { data } = await clientWith(system.url, { authorization }).ask('{ viewer { sessions { ipAddress } } }');

  expect(data.viewer.sessions).toEqual([{ ipAddress: '198.51.100.9' }]);
});
