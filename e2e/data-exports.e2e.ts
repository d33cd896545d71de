import { createHash, randomUUID } from 'node:crypto';
import { exportRules as billingRules, migrations as billing } from '@tenantry/billing';
import { connect, findExportedSecrets, findExportedTables, findUntoldColumns, migrate } from '@tenantry/database';
import { exportRules as identityRules, migrations as identity } from '@tenantry/identity';
import { createTestDatabase } from '@tenantry/testing';
import { exportRules as usageRules, migrations as usage } from '@tenantry/usage';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';
import { filesIn } from './zip.ts';

const create = `mutation ($name: String!) { createApiKey(input: { name: $name, scopes: [USAGE_READ, DATA_EXPORT] }) { secret } }`;
const addMember = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id } } }`;
const record = `mutation ($key: String!) { recordUsage(input: { events: [{ key: $key, meter: "leads", subject: $key }] }) { results { verdict } } }`;
const updateBranding = `mutation ($name: String!) { updateBranding(input: { displayName: $name }) { errors { __typename } } }`;
const request = `mutation { exportOrganizationData { dataExport { id status } errors { __typename } } }`;
const list = `{ organization { id dataExports { nodes { id status typesDone typesTotal rowCount size failure downloadUrl requestedBy { email } } } } }`;
const node = `query ($id: ID!) { node(id: $id) { id } }`;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(topologies)('an export of all data, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  beforeAll(async () => {
    system = await startTopology(topology);
  });
  afterAll(() => system.stop());

  /** Somebody with an organization, and a text of theirs in each service. */
  async function company(name: string) {
    const canary = `${name}-${randomUUID()}`;
    const owner = await signUp(system.url, { email: `${canary}@example.com`, name: canary });
    await eventually(
      () => owner.ask('{ organization { subscription { id } } }'),
      ({ data }) => data.organization.subscription !== null,
    );
    const { data } = await owner.ask(create, { name: canary });
    await owner.ask(updateBranding, { name: canary.slice(0, 100) });
    await eventually(
      () => owner.ask(record, { key: canary }),
      (answer) => answer.data?.recordUsage.results !== undefined,
    );
    return { canary, owner, secret: data.createApiKey.secret as string };
  }

  const finished = (client: Client) =>
    eventually(
      async () => (await client.ask(list)).data.organization,
      ({ dataExports }) => ['DONE', 'FAILED'].includes(dataExports.nodes[0]?.status),
    );
  const download = (url: string, headers: Record<string, string>) => fetch(url, { headers });

  test('export: holds what the organization owns in every service, and nothing of another', async () => {
    const [acme, other] = [await company('acme'), await company('other')];
    const bystander = `colleague-${randomUUID()}@example.com`;
    const member = await signUp(system.url, { email: bystander, name: 'Colleague' });
    await acme.owner.ask(addMember, { email: bystander });

    const { data } = await acme.owner.ask(request);
    const { id: organizationId, dataExports } = await finished(acme.owner);

    const [made] = dataExports.nodes;
    const path = `/exports/${made.id}`;
    expect(data.exportOrganizationData).toEqual({
      dataExport: { id: expect.stringMatching(/^exp_/), status: 'QUEUED' },
      errors: [],
    });
    expect(made).toEqual({
      id: data.exportOrganizationData.dataExport.id,
      status: 'DONE',
      typesDone: made.typesTotal,
      typesTotal: expect.any(Number),
      rowCount: expect.stringMatching(/^\d+$/),
      size: expect.stringMatching(/^\d+$/),
      failure: null,
      downloadUrl: `${system.url}${path}?organization=${organizationId}`,
      requestedBy: { email: `${acme.canary}@example.com` },
    });

    const response = await download(made.downloadUrl, { authorization: `Bearer ${acme.secret}` });
    const zip = Buffer.from(await response.arrayBuffer());
    expect({ status: response.status, type: response.headers.get('content-type'), size: `${zip.length}` }).toEqual({
      status: 200,
      type: 'application/zip',
      size: made.size,
    });
    const files = filesIn(zip);
    const manifest = JSON.parse(files.get('manifest.json') ?? '{}');
    expect(manifest).toMatchObject({ formatVersion: 1, organizationId, exportId: made.id });
    expect(manifest.files).toEqual(
      [...files]
        .filter(([name]) => name !== 'manifest.json')
        .map(([name, text]) => ({
          name,
          service: name.split('/')[0],
          type: name.split('/')[1]?.replace('.ndjson', ''),
          rows: text.split('\n').length - 1,
          bytes: Buffer.byteLength(text),
          sha256: sha256(text),
        })),
    );
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([
        'identity/organization.ndjson',
        'identity/user.ndjson',
        'identity/branding.ndjson',
        'billing/subscription.ndjson',
        'usage/usage_event.ndjson',
        'usage/audit_entry.ndjson',
      ]),
    );
    const rows = (name: string) =>
      (files.get(name) ?? '')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(rows('identity/user.ndjson').map(({ email }) => email)).toEqual([`${acme.canary}@example.com`, bystander]);
    expect(rows('usage/usage_event.ndjson').map(({ subject }) => subject)).toEqual([acme.canary]);
    expect(Object.keys(rows('identity/api_key.ndjson')[0])).not.toContain('secret_hash');
    const all = [...files.values()].join('\n');
    expect([acme.canary, other.canary, sha256(acme.secret)].map((text) => all.includes(text))).toEqual([
      true,
      false,
      false,
    ]);

    const refusals = await Promise.all([
      download(`${system.url}${path}`, { authorization: `Bearer ${other.secret}` }),
      download(`${system.url}/exports/exp_00000000000000000000000000`, { authorization: `Bearer ${other.secret}` }),
      download(`${system.url}/exports/nonsense`, { authorization: `Bearer ${other.secret}` }),
    ]);
    const words = await Promise.all(
      refusals.map(async (refusal) => {
        const { errors } = (await refusal.json()) as { errors: [{ message: string; extensions: { code: string } }] };
        return [refusal.status, errors[0].extensions.code, errors[0].message];
      }),
    );
    const missing = [404, 'BAD_USER_INPUT', 'There is no such export, it is not done yet, or it was deleted.'];
    expect(words).toEqual([missing, missing, missing]);
    expect((await download(made.downloadUrl, {})).status).toBe(401);
    expect((await member.in(organizationId).ask(request)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await other.owner.ask(node, { id: made.id })).data.node).toBeNull();
    const audit = await eventually(
      () =>
        acme.owner.ask(
          '{ organization { auditLog(first: 100, filter: { outcome: SUCCESS }) { nodes { action targets } } } }',
        ),
      (answer) => JSON.stringify(answer).includes('downloadDataExport'),
    );
    expect(
      audit.data.organization.auditLog.nodes.filter(({ action }: { action: string }) => /export/i.test(action)),
    ).toEqual([
      { action: 'identity.downloadDataExport', targets: [made.id] },
      { action: 'identity.exportOrganizationData', targets: [made.id] },
    ]);
  });

  test('export: a person takes what every service keeps of them', async () => {
    const { owner, canary } = await company('somebody');
    await owner.ask(
      'mutation { setPaymentMethod(input: { paymentMethodId: "pm_card_visa" }) { errors { __typename } } }',
    );
    await owner.ask('mutation { changePlan(input: { planKey: "STARTER" }) { errors { __typename } } }');

    const { viewer } = await eventually(
      async () => (await owner.ask('{ viewer { user { id } personalData } }')).data,
      ({ viewer: { personalData } }) => JSON.stringify(personalData.usage).includes('billing.changePlan'),
    );

    const { profile, billing: ofBilling, usage: ofUsage } = viewer.personalData;
    expect([profile.name, profile.id]).toEqual([canary, viewer.user.id]);
    expect(ofBilling.subscriptionChanges).toMatchObject([{ kind: 'SUBSCRIBED' }]);
    const actions = ofUsage.auditEntries.map(({ action, isOwn }: Record<string, unknown>) => [action, isOwn]);
    expect(actions).toEqual(
      expect.arrayContaining([
        ['billing.changePlan', true],
        ['identity.createApiKey', true],
      ]),
    );
  });
});

describe.each([
  { migrations: identity, rules: identityRules },
  { migrations: billing, rules: billingRules },
  { migrations: usage, rules: usageRules },
])('the tables of $migrations.service', ({ migrations, rules }) => {
  test('are in an export, every one in which an organization has rows, and no secret is', async () => {
    const { url, drop } = await createTestDatabase(migrations, migrate);
    const database = connect<object>({ url, service: migrations.service });
    const admin = new Postgres(url);
    await admin.connect();

    const exported = await findExportedTables(database.shared, rules);
    const secrets = await findExportedSecrets(database.shared, rules);
    const { rows } = await admin.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg_%' ORDER BY 1`,
    );
    const untold = migrations.service === 'identity' ? [] : await findUntoldColumns(database.shared, rules);
    await Promise.all([admin.end(), database.close()]);
    await drop();

    const machinery = ['outbox', 'parked_event', 'idempotency_record', 'audit_refusal'];
    const mentioned = [...exported.map(({ type }) => type), ...Object.keys(rules.leftOut), ...machinery];
    expect(rows.map(({ name }) => name).filter((name) => !mentioned.includes(name))).toEqual([]);
    expect(secrets).toEqual([]);
    expect(untold, 'Say in `personal` of export-rules.ts where the person finds it in their personalData').toEqual([]);
    expect(exported.filter(({ key }) => key.length === 0)).toEqual([]);
    expect(exported.map(({ type }) => type)).toEqual([...new Set(exported.map(({ type }) => type))]);
  });
});
