import { randomUUID } from 'node:crypto';
import { connectPool } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { movableClock } from '@tenantry/testing';
import { afterAll, expect } from 'vitest';
import { sweepPurges } from '../src/deletion/purge.ts';
import { atOnce, type Fixtures, test } from './fixtures.ts';

const remove = `mutation ($confirmation: String!, $reason: String) { deleteOrganization(input: { confirmation: $confirmation, reason: $reason }) { organization { status version deletion { scheduledAt purgeAt reason } } errors { ... on UserError { code path } ... on DeletionAlreadyScheduled { purgeAt } } } }`;
const cancel = `mutation { cancelOrganizationDeletion { organization { status version deletion { purgeAt } } errors { ... on UserError { code path } } } }`;
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
const day = 86_400_000;

let worker: ReturnType<typeof connectPool>;
const logger = createLogger('identity', 'silent');
afterAll(() => worker?.end());

/** Purges what is due so many days from now. */
function sweep({ url, database }: Fixtures['identity'], days: number): Promise<number> {
  worker ??= connectPool({ url, service: 'identity', role: 'worker', max: 3 });
  return sweepPurges({ database, worker, clock: movableClock(new Date(Date.now() + days * day)), logger });
}

async function events({ admin }: Fixtures['identity'], { id }: { id: string }) {
  const { rows } = await admin.query(
    "SELECT type FROM outbox WHERE org_id = $1 AND kind = 'domain' AND type LIKE 'identity.organization.%' ORDER BY seq",
    [id],
  );
  return rows.map(({ type }) => (type as string).replace('identity.organization.', ''));
}

async function exists({ admin }: Fixtures['identity'], { id }: { id: string }) {
  const { rowCount } = await admin.query('SELECT FROM organization WHERE id = $1', [id]);
  return rowCount === 1;
}

test('an owner schedules the deletion, once, and keeps the organization after all, once', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, slug } = organization;
  const scheduled = await execute(owner, remove, { confirmation: slug, reason: 'We merge.' });
  const again = await execute(owner, remove, { confirmation: slug });
  const kept = await execute(owner, cancel);
  const keptAgain = await execute(owner, cancel);

  const { deletion } = scheduled.data.deleteOrganization.organization;
  expect(scheduled.data.deleteOrganization).toEqual({
    organization: {
      status: 'PENDING_DELETION',
      version: 2,
      deletion: { scheduledAt: time, purgeAt: time, reason: 'We merge.' },
    },
    errors: [],
  });
  expect(Date.parse(deletion.purgeAt) - Date.parse(deletion.scheduledAt)).toBe(30 * day);
  expect(again.data.deleteOrganization).toEqual({
    organization: null,
    errors: [{ code: 'DELETION_ALREADY_SCHEDULED', path: null, purgeAt: deletion.purgeAt }],
  });
  expect(kept.data.cancelOrganizationDeletion).toEqual({
    organization: { status: 'ACTIVE', version: 3, deletion: null },
    errors: [],
  });
  expect(keptAgain.data.cancelOrganizationDeletion).toEqual({
    organization: null,
    errors: [{ code: 'DELETION_NOT_SCHEDULED', path: null }],
  });
  expect(await events(identity, organization)).toEqual(['deletion_scheduled', 'deletion_canceled']);
});

test('it must be named, by slug or ID, and only an owner in person may', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { owner, admin } = organization;
  const confirmations = ['', otherOrganization.slug, encodeId('org', otherOrganization.id), 'no-such-slug'];
  const wrong = await Promise.all(confirmations.map((confirmation) => execute(owner, remove, { confirmation })));
  const tooLong = await execute(owner, remove, { confirmation: organization.slug, reason: 'x'.repeat(1001) });
  const byAdmin = await execute(admin, remove, { confirmation: organization.slug });
  const key = { ...owner, kind: 'api_key', sub: randomUUID() } as const;
  const byKey = await execute(key, remove, { confirmation: organization.slug });
  const byId = await execute(owner, remove, { confirmation: encodeId('org', organization.id) });

  const invalid = (field: string) => ({
    organization: null,
    errors: [{ code: 'INVALID_VALUE', path: ['input', field] }],
  });
  expect(wrong.map(({ data }) => data.deleteOrganization)).toEqual(confirmations.map(() => invalid('confirmation')));
  expect(tooLong.data.deleteOrganization).toEqual(invalid('reason'));
  expect([byAdmin, byKey].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(byId.data.deleteOrganization.errors).toEqual([]);
});

test('of a hundred who delete and keep it at once, each is told what they met, and the outcome is one of the two', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, slug } = organization;
  const answers = await atOnce(100, (index) =>
    index % 2 === 0 ? execute(owner, remove, { confirmation: slug }) : execute(owner, cancel),
  );

  const made = answers.filter(({ data }) => Object.values<{ errors: [] }>(data)[0]?.errors.length === 0).length;
  expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
  const log = await events(identity, organization);
  expect(log).toHaveLength(made);
  expect(log).toEqual(log.map((_, index) => (index % 2 === 0 ? 'deletion_scheduled' : 'deletion_canceled')));
});

test('after 30 days it is purged, owners and all, and its slugs are free; its event is left to be told', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { owner, slug } = organization;
  await sweep(identity, 31);
  await execute(owner, remove, { confirmation: slug });
  const early = await sweep(identity, 29.9);
  const swept = await Promise.all([sweep(identity, 30.1), sweep(identity, 30.1)]);
  const founder = { ...otherOrganization.owner, org: null };
  const create = `mutation ($slug: String) { createOrganization(input: { name: "Heir", slug: $slug }) { organization { slug } errors { ... on UserError { code } } } }`;
  const reused = await execute(founder, create, { slug });

  expect([early, swept.toSorted()]).toEqual([0, [0, 1]]);
  expect(await exists(identity, organization)).toBe(false);
  expect(await events(identity, organization)).toEqual(['deletion_scheduled', 'purged']);
  expect(reused.data.createOrganization).toEqual({ organization: { slug }, errors: [] });
  const { rows } = await identity.admin.query('SELECT id FROM purged_organization WHERE id = $1', [organization.id]);
  expect(rows).toEqual([{ id: organization.id }]);
  expect(await exists(identity, otherOrganization)).toBe(true);
});

test('purged and kept at the same moment, one of the two happens and the other is told so', async ({
  identity,
  execute,
}) => {
  await sweep(identity, 31);
  const organizations = await Promise.all(Array.from({ length: 10 }, () => identity.createOrganization()));
  for (const { owner, slug } of organizations) await execute(owner, remove, { confirmation: slug });

  const [purged, ...kept] = await Promise.all([
    sweep(identity, 31),
    ...organizations.map(({ owner }) => execute(owner, cancel)),
  ]);

  const outcomes = await Promise.all(organizations.map((organization) => exists(identity, organization)));
  const answers = kept.map(
    ({ data, errors }) => errors?.[0]?.extensions['code'] ?? data.cancelOrganizationDeletion.errors,
  );
  expect(answers).toEqual(outcomes.map((isThere) => (isThere ? [] : 'ORGANIZATION_NOT_FOUND')));
  expect(purged).toBe(outcomes.filter((isThere) => !isThere).length);
});

test('a purge that is cut off has not happened, and the next sweep makes up for it', async ({
  organization,
  identity,
  execute,
}) => {
  const { admin } = identity;
  await sweep(identity, 31);
  await execute(organization.owner, remove, { confirmation: organization.slug });
  const blocker = await admin.connect();
  await blocker.query('BEGIN');
  await blocker.query('SELECT FROM membership WHERE org_id = $1 FOR UPDATE', [organization.id]);

  const cutOff = sweep(identity, 31);
  for (let ended = 0; ended === 0;) {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%purge_organization%'`,
    );
    ended = rowCount ?? 0;
  }
  const purged = await cutOff;
  const isThere = await exists(identity, organization);
  await blocker.query('COMMIT');
  blocker.release();

  expect([purged, isThere]).toEqual([0, true]);
  expect(await sweep(identity, 31)).toBe(1);
  expect(await exists(identity, organization)).toBe(false);
});

test('nothing but a scheduled deletion ends an organization or takes its last owner', async ({
  organization,
  identity,
}) => {
  const meta = { actor: null, requestId: null, clock: movableClock(new Date()) };
  const inScope = (table: 'organization' | 'membership') =>
    identity.database.transact({ orgId: organization.id }, meta, (trx) => trx.deleteFrom(table).execute());

  await expect(inScope('organization')).rejects.toMatchObject({ constraint: 'unscheduled_deletion' });
  await expect(inScope('membership')).rejects.toMatchObject({ constraint: 'last_owner' });
});
