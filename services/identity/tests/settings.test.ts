import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';

const settings = `settings { locale timeZone contactEmail billingEmail metadata version }`;
const read = `{ organization { ${settings} } }`;
const update = `mutation ($input: UpdateOrganizationSettingsInput!) { updateOrganizationSettings(input: $input) { organization { ${settings} } errors { ... on UserError { code path } ... on VersionConflict { currentVersion } } } }`;

test('settings have defaults, change one by one, and are read by members alone', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const before = await execute(organization.viewer, read);
  const metadata = { crm: { id: 17, tags: ['a', 'b'] } };
  await execute(organization.admin, update, {
    input: { locale: 'de-ch', contactEmail: 'office@example.com', billingEmail: 'bills@example.com', metadata },
  });
  const changed = await execute(organization.admin, update, {
    input: { timeZone: 'Europe/Zurich', billingEmail: null, expectedVersion: 1 },
  });
  const seen = await execute(organization.viewer, read);
  const elsewhere = await execute(otherOrganization.viewer, read);

  const byDefault = { locale: 'en', timeZone: 'UTC', contactEmail: null, billingEmail: null, metadata: {}, version: 0 };
  const now = {
    locale: 'de-CH',
    timeZone: 'Europe/Zurich',
    contactEmail: 'office@example.com',
    billingEmail: null,
    metadata,
    version: 2,
  };
  expect([before, elsewhere].map(({ data }) => data.organization.settings)).toEqual([byDefault, byDefault]);
  expect(changed.data.updateOrganizationSettings).toEqual({ organization: { settings: now }, errors: [] });
  expect(seen.data.organization.settings).toEqual(now);
});

test('what means nothing is refused, each at its place, and nothing is set', async ({ organization, execute }) => {
  const ask = async (input: object) =>
    (await execute(organization.admin, update, { input })).data.updateOrganizationSettings;
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
  const invalid = (field: string) => ({ code: 'INVALID_VALUE', path: ['input', field] });

  const all = await ask({ locale: 'not a locale', timeZone: '+01:00', metadata: [] });
  const metadata = [keys(51), { text: 'x'.repeat(8192) }, { 'a\0': 1 }, { half: '\ud800' }, 'text', 7];
  const refused = await Promise.all(metadata.map((value) => ask({ metadata: value })));
  const largest = await ask({ metadata: keys(50) });
  const stale = await ask({ locale: 'fr', expectedVersion: 0 });

  expect(all).toEqual({ organization: null, errors: ['locale', 'timeZone', 'metadata'].map(invalid) });
  expect(refused).toEqual(metadata.map(() => ({ organization: null, errors: [invalid('metadata')] })));
  expect(largest).toMatchObject({ organization: { settings: { version: 1, locale: 'en' } }, errors: [] });
  expect(stale.errors).toEqual([{ code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 }]);
});

test('a change is told and recorded; a member cannot make one', async ({ organization, identity, execute }) => {
  await execute(organization.admin, update, { input: { locale: 'sv' } });
  const refused = await execute(organization.member, update, { input: { locale: 'fi' } });
  const action = 'identity.updateOrganizationSettings';

  const { rows } = await identity.admin.query(
    `SELECT type, data->>'action' AS action, data->>'outcome' AS outcome, data->>'locale' AS locale FROM outbox
     WHERE org_id = $1 ORDER BY seq`,
    [organization.id],
  );
  expect(rows).toEqual([
    { type: 'identity.organization.settings_changed', action: null, outcome: null, locale: 'sv' },
    { type: 'identity.audit.recorded', action, outcome: 'SUCCESS', locale: null },
    { type: 'identity.audit.recorded', action, outcome: 'FAILURE', locale: null },
  ]);
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('of a hundred changes at once based on one version, one is made', async ({ organization, execute }) => {
  const answers = await atOnce(100, (index) =>
    execute(organization.admin, update, { input: { metadata: { index }, expectedVersion: 0 } }),
  );

  const made = answers.filter(({ data }) => data.updateOrganizationSettings.errors.length === 0);
  const { data } = await execute(organization.viewer, read);
  expect([made.length, data.organization.settings.version]).toEqual([1, 1]);
});
