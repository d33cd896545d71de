import { randomUUID } from 'node:crypto';
import { permissionsOfRole } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { subgraphNames } from '@tenantry/schema';
import { movableClock } from '@tenantry/testing';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, clientWith, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { actorOf, askAs } from './isolation/ask-as.ts';
import { createReport } from './isolation/report.ts';
import { createVictim } from './isolation/victim.ts';
import { startSystem } from './system.ts';
import { startTopology, topologies } from './topologies.ts';

const own = `{ viewer { user { id } organizations { organization { id slug status } } } }`;
const look = `{ organization { slug status deletion { reason } } }`;
const remove = `mutation ($confirmation: String!) { deleteOrganization(input: { confirmation: $confirmation, reason: "We merge." }) { organization { status } errors { ... on UserError { code } } } }`;
const cancel = `mutation { cancelOrganizationDeletion { organization { status } errors { ... on UserError { code } } } }`;
const addMember = `mutation ($email: EmailAddress!, $role: MembershipRole!) { addMember(input: { email: $email, role: $role }) { errors { ... on UserError { code } } } }`;
const createKey = `mutation { createApiKey(input: { name: "k", scopes: [ORGANIZATION_READ] }) { secret } }`;
const create = `mutation ($slug: String) { createOrganization(input: { name: "Heir", slug: $slug }) { organization { slug } errors { ... on UserError { code } } } }`;
const eraseMe = `mutation ($email: EmailAddress!) { deleteAccount(input: { email: $email, deleteOrganizations: true }) { userId errors { ... on UserError { code } } } }`;

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];
/** The bound of tenancy: what was taken back is refused within this. */
const boundMs = 2_000;

/** An owner with a member and an API key, each in the owner's organization, and all known to the gateway. */
async function startOrganization(url: string) {
  const [email, mail] = [`owner-${randomUUID()}@example.com`, `member-${randomUUID()}@example.com`];
  const person = await signUp(url, { email, name: 'Olga' });
  const { data } = await person.ask(own);
  const { id, slug } = data.viewer.organizations[0].organization as { id: string; slug: string };
  const owner = person.in(id);
  const member = (await signUp(url, { email: mail, name: 'Mia' })).in(id);
  await owner.ask(addMember, { email: mail, role: 'ADMIN' });
  const { secret } = (await owner.ask(createKey)).data.createApiKey;
  const key = clientWith(url, { authorization: `Bearer ${secret}` });
  await Promise.all(
    [owner, member, key].map((client) =>
      eventually(
        () => client.ask(look),
        ({ errors }) => !errors,
      ),
    ),
  );
  return { id, slug, email, owner, member, key };
}

describe.each(topologies)('a deleted organization rests within two seconds, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  beforeAll(async () => {
    system = await startTopology(topology);
  });
  afterAll(() => system.stop());

  test('deletion with grace: its members read it and its keys are refused, until an owner keeps it', async () => {
    const { slug, owner, member, key } = await startOrganization(system.url);
    const change = (client: Client) => client.ask(addMember, { email: 'nobody@example.com', role: 'VIEWER' });

    const removed = await owner.ask(remove, { confirmation: slug });
    const refused = await eventually(
      () => key.ask(look),
      (answer) => codeOf(answer) !== undefined,
      boundMs,
    );
    const seen = await member.ask(look);
    const changes = [await change(member), await change(owner)];
    const byMember = await member.ask(cancel);
    const kept = await owner.ask(cancel);
    await eventually(
      () => key.ask(look),
      ({ errors }) => !errors,
      boundMs,
    );
    const changed = await change(member);

    expect(removed.data.deleteOrganization).toEqual({ organization: { status: 'PENDING_DELETION' }, errors: [] });
    expect(codeOf(refused)).toBe('ORGANIZATION_SUSPENDED');
    expect(seen.data.organization).toEqual({ slug, status: 'PENDING_DELETION', deletion: { reason: 'We merge.' } });
    expect([...changes, byMember].map(codeOf)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(kept.data.cancelOrganizationDeletion).toEqual({ organization: { status: 'ACTIVE' }, errors: [] });
    expect(changed.data.addMember.errors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  test('erasure: an erased person is refused, and can sign up again as somebody else', async () => {
    const { email, owner } = await startOrganization(system.url);
    const somebody = `alone-${randomUUID()}@example.com`;
    const alone = await signUp(system.url, { email: somebody, name: 'Alone' });
    const { data } = await alone.ask(own);

    const inTheWay = await owner.ask(eraseMe, { email });
    const erased = await alone.ask(eraseMe, { email: somebody });
    const refused = await eventually(
      () => alone.ask(own),
      ({ status }) => status === 401,
      boundMs,
    );
    const again = await (await signUp(system.url, { email: somebody, name: 'Again' })).ask(own);

    expect(inTheWay.data.deleteAccount.errors).toEqual([{ code: 'LAST_OWNER_OF_ORGANIZATIONS' }]);
    expect(erased.data.deleteAccount).toEqual({ userId: data.viewer.user.id, errors: [] });
    expect(codeOf(refused)).toBe('UNAUTHENTICATED');
    expect(again.data.viewer.user.id).not.toBe(data.viewer.user.id);
  });
});

describe('after 30 days', () => {
  const clock = movableClock(new Date());
  let system: Awaited<ReturnType<typeof startSystem>>;
  beforeAll(async () => {
    system = await startSystem({ clock });
  });
  afterAll(() => system.stop());

  async function purge() {
    clock.advance({ days: 30, seconds: 1 });
    await system.services.identity.purgeOrganizations();
    await system.settled();
    for (const service of subgraphNames) await system.services[service].sweepOutbox();
    // Sessions begin by the machine's clock, and one that begins now is not a month old.
    clock.set(new Date());
  }

  /** In which tables of the three databases something of the organization is left, but for the event that it is purged. */
  async function remains(orgId: string): Promise<string[]> {
    const found: string[] = [];
    for (const service of subgraphNames) {
      const client = new Postgres({ connectionString: system.databaseUrls[service] });
      await client.connect();
      const { rows } = await client.query<{ name: string; column: string }>(tenantTables);
      for (const { name, column } of rows) {
        const { rowCount } = await client.query(
          `SELECT FROM ${name} t WHERE ${column} = $1 AND to_jsonb(t) ->> 'type' IS DISTINCT FROM 'identity.organization.purged'`,
          [orgId],
        );
        if (rowCount) found.push(`${service}.${name}`);
      }
      await client.end();
    }
    return found;
  }

  test('it is to its people and keys as one that never was, and its slug is free', async () => {
    const { slug, owner, member, key } = await startOrganization(system.url);
    await owner.ask(remove, { confirmation: slug });
    await purge();

    const answers = await Promise.all([owner, member].map((client) => client.ask(look)));
    const unknown = await owner.in(encodeId('org', randomUUID())).ask(look);
    const unknownKey = await clientWith(system.url, { authorization: 'Bearer tk_live_unknown' }).ask(look);
    const refusedKey = await key.ask(look);
    const canceled = await owner.ask(cancel);
    const heir = await signUp(system.url, { email: `heir-${randomUUID()}@example.com`, name: 'Heir' });
    const inherited = await heir.ask(create, { slug });

    const words = (answer: Answer) => answer.errors?.map(({ message, extensions }) => [message, extensions['code']]);
    expect(codeOf(unknown)).toBe('ORGANIZATION_NOT_FOUND');
    expect([...answers, canceled].map(words)).toEqual(Array(3).fill(words(unknown)));
    expect(words(refusedKey)).toEqual(words(unknownKey));
    expect(inherited.data.createOrganization).toEqual({ organization: { slug }, errors: [] });
  });

  test('nothing of it is left in any table, and nothing comes back with events that are late', async () => {
    const { orgId, ownerId, close } = await createVictim(system, createReport());
    await close();
    const owner = { ...actorOf(orgId, ownerId), permissions: permissionsOfRole.OWNER };
    const before = await remains(orgId);
    const { data } = await askAs(system, 'identity', owner)(remove, { confirmation: encodeId('org', orgId) });

    const tellLate = await rememberEvents(system.databaseUrls, orgId);
    await purge();
    const left = await remains(orgId);
    await tellLate();
    await system.settled();
    for (const service of subgraphNames) await system.services[service].sweepOutbox();

    expect(before.length).toBeGreaterThan(20);
    expect(data.deleteOrganization.errors).toEqual([]);
    expect(left).toEqual([]);
    expect(await remains(orgId)).toEqual([]);
  }, 120_000);
});

/** Remembers what every service has said about an organization, and returns how to publish it once more, late. */
async function rememberEvents(urls: Readonly<Record<(typeof subgraphNames)[number], string>>, orgId: string) {
  const columns = 'kind, type, schema_version, org_id, subject, data, actor';
  const inEach = async (work: (client: Postgres, service: string) => Promise<void>) => {
    for (const service of subgraphNames) {
      const client = new Postgres({ connectionString: urls[service] });
      await client.connect();
      await work(client, service).finally(() => client.end());
    }
  };
  const said: Record<string, string> = {};
  await inEach(async (client, service) => {
    const { rows } = await client.query(
      `SELECT json_agg(t)::text AS events FROM (SELECT ${columns} FROM outbox WHERE org_id = $1 ORDER BY seq) t`,
      [orgId],
    );
    expect(rows[0].events).not.toBeNull();
    said[service] = rows[0].events;
  });
  return () =>
    inEach(async (client, service) => {
      await client.query(
        `INSERT INTO outbox (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::outbox, $1)`,
        [said[service]],
      );
    });
}

const tenantTables = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name, quote_ident(a.attname) AS column
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
    AND (a.attname = 'org_id' OR a.attname = 'id' AND c.relname = 'organization')
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
  ORDER BY 1`;
