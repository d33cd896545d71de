import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { expect } from 'vitest';
import { atOnce, type Fixtures, test } from './fixtures.ts';

const create = `mutation ($slug: String) { createOrganization(input: { name: "Wanting", slug: $slug }) { organization { slug } errors { ... on UserError { code path } } } }`;
const update = `mutation ($slug: String!) { updateOrganization(input: { slug: $slug }) { organization { slug formerSlugs } errors { ... on UserError { code path } } } }`;
const taken = [{ code: 'SLUG_TAKEN', path: ['input', 'slug'] }];

const newSlug = () => `s-${randomUUID().slice(0, 13)}`;

async function createAsFounders({ identity, execute }: Pick<Fixtures, 'identity' | 'execute'>, count: number) {
  const founders = await Promise.all(Array.from({ length: count }, () => identity.createUser('Founder')));
  return (slug: string) =>
    Promise.all(
      founders.map(async ({ id }) => {
        const { data } = await execute({ ...anonymous, kind: 'user', sub: id, userId: id }, create, { slug });
        return data.createOrganization.errors as object[];
      }),
    );
}

test('an organization keeps its former slugs, and takes one back', async ({ organization, execute }) => {
  const { admin, slug: first } = organization;
  const [second, third] = [newSlug(), newSlug()];
  const rename = async (slug: string) => (await execute(admin, update, { slug })).data.updateOrganization.organization;

  const renamed = [await rename(second), await rename(third), await rename(first)];

  expect(renamed).toEqual([
    { slug: second, formerSlugs: [first] },
    { slug: third, formerSlugs: [second, first] },
    { slug: first, formerSlugs: [third, second] },
  ]);
});

test('nobody else gets a former slug, neither a new organization nor another', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  await execute(organization.admin, update, { slug: newSlug() });
  const createWith = await createAsFounders({ identity, execute }, 1);

  const renamed = await execute(otherOrganization.admin, update, { slug: organization.slug });
  const created = await createWith(organization.slug);
  const seen = await execute(otherOrganization.admin, '{ organization { slug formerSlugs } }');

  expect(renamed.data.updateOrganization).toEqual({ organization: null, errors: taken });
  expect(created).toEqual([taken]);
  expect(seen.data.organization).toEqual({ slug: otherOrganization.slug, formerSlugs: [] });
});

test('a name whose slug is somebody’s former one gets another', async ({ organization, identity, execute }) => {
  const name = `Kept ${randomUUID().slice(0, 8)}`;
  const slug = name.toLowerCase().replace(' ', '-');
  await execute(organization.admin, update, { slug });
  await execute(organization.admin, update, { slug: newSlug() });
  const { id } = await identity.createUser('Founder');

  const { data } = await execute(
    { ...anonymous, kind: 'user', sub: id, userId: id },
    `mutation ($name: String!) { createOrganization(input: { name: $name }) { organization { slug } errors { __typename } } }`,
    { name },
  );

  expect(data.createOrganization).toEqual({
    organization: { slug: expect.stringMatching(new RegExp(`^${slug}-.+`)) },
    errors: [],
  });
});

test('ten former slugs are kept; the oldest is given free', async ({ organization, otherOrganization, execute }) => {
  const slugs = Array.from({ length: 11 }, newSlug);
  for (const slug of slugs) await execute(organization.admin, update, { slug });

  const kept = await execute(organization.viewer, '{ organization { slug formerSlugs } }');
  const free = await execute(otherOrganization.admin, update, { slug: organization.slug });

  expect(kept.data.organization).toEqual({ slug: slugs[10], formerSlugs: slugs.slice(0, 10).toReversed() });
  expect(free.data.updateOrganization.errors).toEqual([]);
});

test('of a hundred who want a slug in the moment it is given up, none gets it', async ({
  organization,
  identity,
  execute,
}) => {
  const createAll = await createAsFounders({ identity, execute }, 100);

  const [renamed, created] = await Promise.all([
    execute(organization.admin, update, { slug: newSlug() }),
    createAll(organization.slug),
  ]);

  expect(renamed.data.updateOrganization.errors).toEqual([]);
  expect(created).toEqual(Array.from({ length: 100 }, () => taken));
});

test('of a hundred who want a slug in the moment it becomes free, at most one gets it', async ({
  organization,
  identity,
  execute,
}) => {
  for (let changes = 0; changes < 10; changes += 1) await execute(organization.admin, update, { slug: newSlug() });
  const createAll = await createAsFounders({ identity, execute }, 100);

  const [renamed, created] = await Promise.all([
    execute(organization.admin, update, { slug: newSlug() }),
    createAll(organization.slug),
  ]);

  const winners = created.filter((errors) => errors.length === 0).length;
  const { rows } = await identity.admin.query(
    'SELECT count(*)::int AS organizations FROM organization WHERE slug = $1',
    [organization.slug],
  );
  expect(renamed.data.updateOrganization.errors).toEqual([]);
  expect(created.filter((errors) => errors.length > 0)).toEqual(Array.from({ length: 100 - winners }, () => taken));
  expect([0, 1]).toContain(winners);
  expect(rows).toEqual([{ organizations: winners }]);
});

test('of a hundred organizations that change to the same slug at once, one gets it', async ({ identity, execute }) => {
  const slug = newSlug();
  const organizations = await Promise.all(Array.from({ length: 100 }, () => identity.createOrganization()));

  const answers = await atOnce(100, (index) => execute(organizations[index]!.owner, update, { slug }));

  const errors = answers.map(({ data }) => data.updateOrganization.errors);
  expect(errors.filter((found) => found.length === 0)).toHaveLength(1);
  expect(errors.filter((found) => found.length > 0)).toEqual(Array.from({ length: 99 }, () => taken));
  const { rows } = await identity.admin.query('SELECT id FROM organization WHERE slug = $1', [slug]);
  expect(rows).toEqual([{ id: organizations[errors.findIndex((found) => found.length === 0)]?.id }]);
});

test('two organizations that want each other’s slugs are both refused', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const answers = await Promise.all([
    execute(organization.admin, update, { slug: otherOrganization.slug }),
    execute(otherOrganization.admin, update, { slug: organization.slug }),
  ]);

  expect(answers.map(({ data }) => data.updateOrganization.errors)).toEqual([taken, taken]);
});
