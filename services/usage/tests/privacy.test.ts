import { createHash, randomUUID } from 'node:crypto';
import { auditRecorded, organizationPurged, userErased } from '@tenantry/events';
import { expect } from 'vitest';
import { metered, type Organization, test, usedOf, type World } from './fixtures.ts';

/** Somebody does something from an address, with a browser. */
function act(
  world: World,
  { id: orgId }: Organization,
  userId: string | null,
  source: 'identity' | 'billing',
  id = randomUUID(),
) {
  const event = auditRecorded(source)({
    action: `${source}.act`,
    targets: [],
    outcome: 'SUCCESS',
    before: { name: 'Old' },
    after: null,
    ip: '192.0.2.1',
    userAgent: 'Browser of a person',
  });
  const actor = { kind: userId === null ? 'service' : 'user', id: userId ?? 'test', userId };
  world.feeds[source].publish(event, { id, orgId, actor });
}

async function logOf(world: World, { id }: Organization) {
  return world.stored<{ entry: string; digest: Buffer | null }>(
    'SELECT row_to_json(audit_entry)::text AS entry, personal_digest AS digest FROM audit_entry WHERE org_id = $1 ORDER BY number',
    id,
  );
}

async function personalOf(world: World, ...organizations: Organization[]) {
  return world.stored<{ content: string; salt: Buffer }>(
    'SELECT content, salt FROM audit_entry_personal WHERE org_id = ANY ($1::uuid[]) ORDER BY entry_id',
    organizations.map(({ id }) => id),
  );
}

test('what is personal stands apart, and the entry proves it', async ({ world, organization }) => {
  const id = randomUUID();
  act(world, organization, randomUUID(), 'identity', id);
  act(world, organization, randomUUID(), 'identity', id);
  await world.service.caughtUp();

  const [entry, ...more] = await logOf(world, organization);
  const [personal, ...others] = await personalOf(world, organization);

  const content = '{"ip":"192.0.2.1","userAgent":"Browser of a person","before":{"name":"Old"},"after":null}';
  const proof = createHash('sha256').update(personal!.salt).update(content).digest();
  expect([more, others, personal?.content]).toEqual([[], [], content]);
  expect(entry?.digest).toEqual(proof);
  expect(entry?.entry).not.toMatch(/192\.0\.2\.1|Browser/);
});

test('an erased person’s goes in every organization, with later events too; entries stay to the letter', async ({
  world,
  organization,
}) => {
  const other = world.newOrganization();
  const [erased, colleague] = [randomUUID(), randomUUID()];
  for (const where of [organization, other]) act(world, where, erased, 'identity');
  for (const who of [colleague, null]) act(world, organization, who, 'identity');
  await world.service.caughtUp();
  const [logs, personal] = [await logOf(world, organization), await personalOf(world, organization, other)];

  for (let time = 0; time < 2; time += 1) world.feeds.identity.publish(userErased({ userId: erased }));
  await world.service.caughtUp();
  act(world, organization, erased, 'billing');
  await world.service.caughtUp();

  const after = await logOf(world, organization);
  expect([personal.length, logs.length]).toEqual([4, 3]);
  expect(await personalOf(world, organization, other)).toHaveLength(2);
  expect(after.slice(0, 3)).toEqual(logs);
  expect(after[3]?.digest).toBeInstanceOf(Buffer);
});

test('of somebody who has done very much all goes as well, by statements none of which is long', async ({
  world,
  organization,
}) => {
  const [erased, colleague] = [randomUUID(), randomUUID()];
  await world.tamper(`
    CREATE FUNCTION is_soon_over() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT count(*) FROM gone) > 50000 THEN RAISE 'too much at once'; END IF;
        RETURN NULL;
      END $$;
    CREATE TRIGGER is_soon_over AFTER DELETE ON audit_entry_personal
      REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION is_soon_over()`);
  for (const [who, many] of [
    [erased, 110_000],
    [colleague, 1],
  ] as const)
    await world.tamper(
      `INSERT INTO audit_entry_personal (org_id, entry_id, user_id, content, salt)
       SELECT $1, uuidv7(), $2, '{}', '' FROM generate_series(1, $3)`,
      organization.id,
      who,
      many,
    );

  world.feeds.identity.publish(userErased({ userId: erased }));
  await world.service.caughtUp();

  const left = await world.stored('SELECT user_id FROM audit_entry_personal WHERE org_id = $1', organization.id);
  expect(left).toEqual([{ user_id: colleague }]);
});

test('a purged organization leaves nothing, whatever is told of it later, and others are untouched', async ({
  world,
  organization,
}) => {
  const other = world.newOrganization();
  for (const one of [organization, other]) {
    await one.entitle(1, metered('leads', 50));
    await world.execute(
      one.owner,
      `mutation { recordUsage(input: { events: [{ meter: "leads", key: "k" }] }) { errors { __typename } } }`,
    );
    act(world, one, randomUUID(), 'identity');
  }
  await world.service.caughtUp();
  const before = await rowsOf(world, organization);
  const others = await rowsOf(world, other);

  const purged = organizationPurged({ organizationId: organization.id });
  for (let time = 0; time < 2; time += 1) world.feeds.identity.publish(purged, { orgId: organization.id });
  await world.service.caughtUp();
  await organization.entitle(2, metered('leads', 50));
  for (const source of ['identity', 'billing'] as const) act(world, organization, randomUUID(), source);
  await world.service.caughtUp();

  expect(before.length).toBeGreaterThan(7);
  expect(await rowsOf(world, organization)).toEqual([]);
  expect(await rowsOf(world, other)).toEqual(others);
  expect(await usedOf(world.execute, organization)).toBeNull();
});

/** In which tables the organization has how many rows, the outbox apart. */
async function rowsOf(world: World, { id }: Organization): Promise<string[]> {
  const tables = await world.stored<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id'
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'outbox' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await world.stored(`SELECT FROM ${name} WHERE org_id = $1`, id);
    if (rows.length > 0) found.push(`${name}: ${rows.length}`);
  }
  return found;
}
