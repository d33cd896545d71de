import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, clientWith, signInStaff, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';

const query = `{ organization { name } }`;
const ownOrganization = `{ viewer { user { id } organizations { organization { id } } } }`;
const rename = `mutation ($name: String!) { updateOrganization(input: { name: $name }) { organization { name } errors { ... on UserError { code } } } }`;
const createApiKey = `mutation { createApiKey(input: { name: "Deployment", scopes: [ORGANIZATION_READ] }) { secret errors { ... on UserError { code } } } }`;
const suspend = `mutation ($id: ID!) { suspendOrganization(input: { organizationId: $id, reason: "Unpaid", customerMessage: "Please pay." }) { organization { status } errors { ... on UserError { code } } } }`;
const resume = `mutation ($id: ID!) { resumeOrganization(input: { organizationId: $id }) { organization { status } errors { ... on UserError { code } } } }`;
const openGrant = `mutation ($input: OpenSupportGrantInput!) { openSupportGrant(input: $input) { supportGrant { id } errors { ... on UserError { code } } } }`;
const revokeGrant = `mutation ($id: ID!) { revokeSupportGrant(input: { supportGrantId: $id }) { supportGrant { id } errors { ... on UserError { code } } } }`;
const members = `{ organization { members { nodes { id } } } }`;
const audit = `{ organization { auditLog { nodes { action actor targets requestId user { id } impersonator { staffMemberId name supportGrantId } } } } }`;

/** The bound of tenancy: what was taken back is refused within this. */
const boundMs = 2_000;
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];

describe.each(topologies)('what staff may do and no longer may, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  let staff: Client;

  beforeAll(async () => {
    system = await startTopology(topology);
    staff = await signInStaff(system.url);
  });
  afterAll(() => system.stop());

  async function newOwner() {
    const owner = await signUp(system.url, { email: `olga-${randomUUID()}@example.com`, name: 'Olga' });
    const { data } = await owner.ask(ownOrganization);
    return {
      owner,
      userId: data.viewer.user.id as string,
      id: data.viewer.organizations[0].organization.id as string,
    };
  }
  const soon = (client: Client, code: unknown) =>
    eventually(
      () => client.ask(query),
      (answer) => codeOf(answer) === code,
      boundMs,
    );

  test('staff see in one answer how each service follows the others, from all three', async () => {
    const standing = 'consumers { name source behind }';
    const { data } = await staff.ask(
      `{ platform { events { identity { ${standing} } billing { ${standing} } usage { ${standing} } } } }`,
    );

    const { events } = data.platform;
    const names = Object.values<{ consumers: { name: string; source: string; behind: string | null }[] }>(events).map(
      ({ consumers }) => consumers.map(({ name, source }) => `${name} of ${source}`),
    );
    expect(names).toEqual([
      expect.arrayContaining(['entitlements of billing', 'mail of identity']),
      expect.arrayContaining(['billing of identity', 'overage of usage']),
      expect.arrayContaining(['audit-log of usage', 'webhooks of identity']),
    ]);
    expect(JSON.stringify(events)).not.toContain('"behind":null');
  });

  test('staff see in one answer what each service does in the background, from all three, and what that is for', async () => {
    const jobs = 'recurring { name purpose state } others { kind failedCount }';
    const ask = `{ platform { jobs { identity { ${jobs} } billing { ${jobs} } usage { ${jobs} } } } }`;
    const { data } = await staff.ask(ask);
    const { owner, id } = await newOwner();
    const key = await owner.ask(createApiKey);
    const authorization = `Bearer ${key.data.createApiKey.secret}`;
    const program = clientWith(system.url, { authorization }, '/staff/graphql');

    const services = Object.values<{ recurring: { name: string; purpose: string }[]; others: { kind: string }[] }>(
      data.platform.jobs,
    );
    expect(services.map(({ recurring }) => recurring.map(({ name }) => name))).toEqual([
      expect.arrayContaining(['expire_data_exports', 'purge_organizations', 'remind_of_expiring_keys', 'tidy_outbox']),
      expect.arrayContaining(['compare_with_stripe', 'do_due_subscriptions', 'end_overrides', 'tidy_outbox']),
      expect.arrayContaining(['keep_usage_events', 'prune_audit_logs', 'send_digests', 'tidy_outbox']),
    ]);
    expect(services.flatMap(({ recurring }) => recurring.filter(({ purpose }) => purpose === ''))).toEqual([]);
    expect(services.map(({ others }) => others.length > 0)).toEqual([true, false, true]);
    for (const client of [owner, owner.in(id), program])
      expect((await client.ask(ask)).data?.platform ?? null).toBeNull();
  });

  test('suspension: a suspended organization is refused within two seconds, its API keys too, and served when it is resumed', async () => {
    const { owner, id } = await newOwner();
    const { data } = await owner.ask(createApiKey);
    const program = clientWith(system.url, { authorization: `Bearer ${data.createApiKey.secret}` });
    // Both are known to the gateway from here on, which would remember them for longer than the bound.
    const before = await Promise.all([owner, program].map((client) => client.ask(query)));

    const suspended = await staff.ask(suspend, { id });
    const refused = await Promise.all([owner, program].map((client) => soon(client, 'ORGANIZATION_SUSPENDED')));
    const resumed = await staff.ask(resume, { id });
    const after = await Promise.all([owner, program].map((client) => soon(client, undefined)));

    expect(suspended.data.suspendOrganization).toEqual({ organization: { status: 'SUSPENDED' }, errors: [] });
    expect(refused.map(({ errors }) => errors?.[0]?.message)).toEqual(['Please pay.', 'Please pay.']);
    expect(resumed.data.resumeOrganization).toEqual({ organization: { status: 'ACTIVE' }, errors: [] });
    expect(after.map(({ data: answer }) => answer)).toEqual(before.map(({ data: answer }) => answer));
  });

  test('impersonation with reason, time box, visible to the customer: staff act under a grant, both are in the audit log, and a revoked grant is worth nothing within two seconds', async () => {
    const { owner, userId, id } = await newOwner();
    const inside = staff.in(id);
    const without = await inside.ask(query);
    const found = await owner.ask(members);
    const membershipId = found.data.organization.members.nodes[0].id;
    const input = { organizationId: id, membershipId, reason: 'Help', ticket: 'T-1', minutes: 60, access: 'WRITE' };

    const opened = await staff.ask(openGrant, { input });
    const grantId = opened.data.openSupportGrant.supportGrant.id;
    await soon(inside, undefined);
    const looked = await inside.ask('query LookAround { organization { name } }');
    const renamed = await inside.ask(rename, { name: 'Renamed by support' });
    const forbidden = await inside.ask(createApiKey);
    const log = await eventually(
      () => owner.ask(audit),
      ({ data }) => JSON.stringify(data).includes('identity.updateOrganization'),
    );

    await owner.ask(revokeGrant, { id: grantId });
    // Asked anew at once, whatever the gateway remembers.
    const fresh = await inside.ask(revokeGrant, { id: grantId });
    const refused = await soon(inside, 'ORGANIZATION_NOT_FOUND');
    const unheard = await inside.ask(rename, { name: 'Renamed once more' });

    expect(codeOf(without)).toBe('ORGANIZATION_NOT_FOUND');
    expect(renamed.data.updateOrganization).toEqual({ organization: { name: 'Renamed by support' }, errors: [] });
    expect(codeOf(forbidden)).toBe('FORBIDDEN');
    const entries = (named: (entry: { action: string; targets: string[] }) => boolean) =>
      log.data.organization.auditLog.nodes.filter(named);
    const asMember = {
      actor: userId,
      requestId: expect.any(String),
      user: { id: userId },
      impersonator: { staffMemberId: expect.stringMatching(/^stf_/), name: 'Administrator', supportGrantId: grantId },
    };
    expect(entries(({ action }) => action === 'identity.updateOrganization')).toEqual([
      { action: 'identity.updateOrganization', targets: [id], ...asMember },
    ]);
    expect(looked.errors).toBeUndefined();
    expect(entries(({ targets }) => targets.includes('LookAround'))).toEqual([
      { action: 'identity.supportUse', targets: [grantId, 'LookAround'], ...asMember },
    ]);
    expect([fresh, refused, unheard].map(codeOf)).toEqual(Array.from({ length: 3 }, () => 'ORGANIZATION_NOT_FOUND'));
    expect((await owner.ask(query)).data.organization.name).toBe('Renamed by support');
  });

  test('each door takes its own people alone, whatever comes with the request', async () => {
    const { owner } = await newOwner();
    const viewer = `{ viewer { user { id } } platform { staff { name } } }`;

    const staffAtCustomers = await staff.ask(viewer, {}, {});
    const answers = await Promise.all(
      ['/graphql', '/staff/graphql'].map((path) =>
        fetch(new URL(path, system.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: 'tenantry-staff.session_token=forged.token' },
          body: JSON.stringify({ query: '{ viewer { user { id } } }' }),
        }).then((response) => response.json()),
      ),
    );

    expect(staffAtCustomers.data).toEqual({ viewer: { user: null }, platform: { staff: [{ name: 'Administrator' }] } });
    expect(codeOf(await owner.ask('{ platform { staff { name } } }'))).toBe('FORBIDDEN');
    // A cookie of staff is not even looked at where customers ask.
    expect(answers).toMatchObject([
      { data: { viewer: null } },
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) })] },
    ]);
  });
});
