import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { createTeam, deleteTeam, moveTeam, noTeam, teamMaker, updateTeam } from './team-operations.ts';

const treeQuery = `query ($first: Int) {
  organization { teams(first: $first) { pageInfo { hasNextPage } nodes {
    name depth memberCount parent { name } ancestors { name }
    children(first: $first) { nodes { name depth parent { name } ancestors { name } memberCount
      members(first: $first) { nodes { isLead membership { role user { email } } } }
      children(first: $first) { pageInfo { hasNextPage } nodes { name depth } } } }
  } } }
}`;
const nodeQuery = `query ($id: ID!) { node(id: $id) { ... on Team { name parent { name } } } }`;
const levels = ['1', '2', '3', '4', '5', '6', '7', '8'];

test('teams form a tree that is read from the top down, and every viewer reads it', async ({
  organization,
  execute,
}) => {
  const { create } = teamMaker(execute, organization.admin);
  const sales = await create('Sales');
  await create('Support');
  const north = await create('North', sales);
  await create('Lübeck', north);

  const { data } = await execute(organization.viewer, treeQuery);

  expect(data.organization.teams).toEqual({
    pageInfo: { hasNextPage: false },
    nodes: [
      {
        name: 'Sales',
        depth: 1,
        memberCount: 0,
        parent: null,
        ancestors: [],
        children: {
          nodes: [
            {
              name: 'North',
              depth: 2,
              parent: { name: 'Sales' },
              ancestors: [{ name: 'Sales' }],
              memberCount: 0,
              members: { nodes: [] },
              children: { pageInfo: { hasNextPage: false }, nodes: [{ name: 'Lübeck', depth: 3 }] },
            },
          ],
        },
      },
      { name: 'Support', depth: 1, memberCount: 0, parent: null, ancestors: [], children: { nodes: [] } },
    ],
  });
});

test('a tree of hundreds costs as many statements as one of a branch', async ({ organization, identity, execute }) => {
  const { owner } = organization;
  const { createChain } = teamMaker(execute, owner);
  const insert = `
    WITH above AS (SELECT id FROM team WHERE org_id = $1),
    below AS (INSERT INTO team (org_id, parent_id, name)
      SELECT $1, above.id, 'Team ' || n FROM above, generate_series(1, $2::int) n RETURNING id, parent_id),
    selves AS (INSERT INTO team_path (org_id, ancestor_id, descendant_id, distance) SELECT $1, id, id, 0 FROM below)
    INSERT INTO team_path (org_id, ancestor_id, descendant_id, distance)
      SELECT $1, ancestor_id, below.id, distance + 1 FROM below JOIN team_path ON descendant_id = below.parent_id`;
  const join =
    'INSERT INTO team_member (org_id, team_id, membership_id, joined_at) SELECT $1, id, $2, now() FROM team WHERE org_id = $1';
  await createChain(['Top', 'Middle', 'Bottom']);
  await identity.admin.query(join, [organization.id, owner.membershipId]);
  const statementsOf = async (first: number) => {
    identity.statements.length = 0;
    const { data, errors } = await execute(owner, treeQuery, { first });
    expect(errors).toBeUndefined();
    return { statements: identity.statements.length, teams: JSON.stringify(data).match(/"name":"Team/g)?.length ?? 0 };
  };
  await statementsOf(100);
  const branch = await statementsOf(100);
  await identity.admin.query(insert, [organization.id, 100]);

  const hundreds = await statementsOf(100);

  expect(branch).toEqual({ statements: expect.any(Number), teams: 0 });
  expect(hundreds.teams).toBe(198);
  expect(hundreds.statements).toBe(branch.statements);
});

test('children are read page by page, and a cursor is good for its own team alone', async ({
  organization,
  execute,
}) => {
  const { create } = teamMaker(execute, organization.owner);
  const [sales, support] = [await create('Sales'), await create('Support')];
  for (const name of ['a', 'b', 'c']) await create(name, sales);
  const page = `query ($of: ID!, $after: String) { node(id: $of) { ... on Team {
    children(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } } }`;

  const first = await execute(organization.viewer, page, { of: sales });
  const after = first.data.node.children.pageInfo.endCursor;
  const rest = await execute(organization.viewer, page, { of: sales, after });
  const elsewhere = await execute(organization.viewer, page, { of: support, after });

  expect(first.data.node.children.nodes).toEqual([{ name: 'a' }, { name: 'b' }]);
  expect(rest.data.node.children).toEqual({
    nodes: [{ name: 'c' }],
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
  });
  expect(elsewhere.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('siblings have different names, whatever their case; cousins may share one', async ({ organization, execute }) => {
  const { create } = teamMaker(execute, organization.owner);
  const [sales, support] = [await create('Sales'), await create('Support')];
  const [north] = [await create('North', sales), await create('North', support)];
  const taken = (field: string) => [{ __typename: 'TeamNameTaken', code: 'TEAM_NAME_TAKEN', path: ['input', field] }];

  const root = await execute(organization.owner, createTeam, { input: { name: 'SALES' } });
  const child = await execute(organization.owner, createTeam, { input: { name: 'north', parentId: sales } });
  const renamed = await execute(organization.owner, updateTeam, { input: { teamId: support, name: 'sales' } });
  const moved = await execute(organization.owner, moveTeam, { input: { teamId: north, parentId: support } });

  expect(root.data.createTeam).toEqual({ team: null, errors: taken('name') });
  expect(child.data.createTeam).toEqual({ team: null, errors: taken('name') });
  expect(renamed.data.updateTeam).toEqual({ team: null, errors: taken('name') });
  expect(moved.data.moveTeam).toEqual({ team: null, errors: taken('parentId') });
});

test('a name is refused where it is not one', async ({ organization, execute }) => {
  const team = await teamMaker(execute, organization.owner).create('Sales');
  const invalid = [{ __typename: 'InvalidValue', code: 'INVALID_VALUE', path: ['input', 'name'] }];

  for (const name of ['', ' Sales', 'x'.repeat(101)]) {
    const created = await execute(organization.owner, createTeam, { input: { name } });
    const renamed = await execute(organization.owner, updateTeam, { input: { teamId: team, name } });
    expect([created.data.createTeam.errors, renamed.data.updateTeam.errors]).toEqual([invalid, invalid]);
  }
});

test('a team is renamed and moved on the version that was read', async ({ organization, execute }) => {
  const { create } = teamMaker(execute, organization.owner);
  const [sales, support] = [await create('Sales'), await create('Support')];
  const conflict = [{ __typename: 'VersionConflict', code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] }];

  const renamed = await execute(organization.owner, updateTeam, {
    input: { teamId: support, name: 'Help', expectedVersion: 1 },
  });
  const moved = await execute(organization.owner, moveTeam, {
    input: { teamId: support, parentId: sales, expectedVersion: 2 },
  });
  const stale = [
    await execute(organization.owner, updateTeam, { input: { teamId: support, name: 'Aid', expectedVersion: 2 } }),
    await execute(organization.owner, moveTeam, { input: { teamId: support, expectedVersion: 2 } }),
  ];

  expect(renamed.data.updateTeam).toEqual({ team: { name: 'Help', version: 2 }, errors: [] });
  expect(moved.data.moveTeam).toEqual({
    team: { depth: 2, version: 3, ancestors: [{ name: 'Sales' }] },
    errors: [],
  });
  expect([stale[0]?.data.updateTeam.errors, stale[1]?.data.moveTeam.errors]).toEqual([conflict, conflict]);
});

test('a tree is at most 8 deep, whether teams are created or moved into it', async ({ organization, execute }) => {
  const { create, createChain } = teamMaker(execute, organization.owner);
  const chain = await createChain(levels);
  const other = await create('other');
  await create('below other', other);
  const tooDeep = [{ __typename: 'TeamTooDeep', code: 'TEAM_TOO_DEEP', path: ['input', 'parentId'] }];

  const ninth = await execute(organization.owner, createTeam, { input: { name: '9', parentId: chain[7] } });
  const moved = await execute(organization.owner, moveTeam, { input: { teamId: other, parentId: chain[6] } });
  const fits = await execute(organization.owner, moveTeam, { input: { teamId: other, parentId: chain[5] } });

  expect(ninth.data.createTeam).toEqual({ team: null, errors: tooDeep });
  expect(moved.data.moveTeam).toEqual({ team: null, errors: tooDeep });
  expect(fits.data.moveTeam.team).toMatchObject({ depth: 7 });
});

test('a team is never below itself', async ({ organization, execute }) => {
  const [top, middle, bottom] = await teamMaker(execute, organization.owner).createChain(['1', '2', '3']);
  const cycle = { team: null, errors: [{ __typename: 'TeamCycle', code: 'TEAM_CYCLE', path: ['input', 'parentId'] }] };

  for (const parentId of [top, middle, bottom]) {
    const { data } = await execute(organization.owner, moveTeam, { input: { teamId: top, parentId } });
    expect(data.moveTeam).toEqual(cycle);
  }
});

test('a team goes when nothing is below it', async ({ organization, execute }) => {
  const [top, bottom] = await teamMaker(execute, organization.owner).createChain(['1', '2']);

  const refused = await execute(organization.owner, deleteTeam, { input: { teamId: top } });
  const below = await execute(organization.owner, deleteTeam, { input: { teamId: bottom } });
  const then = await execute(organization.owner, deleteTeam, { input: { teamId: top } });
  const gone = await execute(organization.owner, nodeQuery, { id: top });

  expect(refused.data.deleteTeam).toEqual({
    team: null,
    errors: [{ __typename: 'TeamHasChildren', code: 'TEAM_HAS_CHILDREN', path: ['input', 'teamId'] }],
  });
  expect(below.data.deleteTeam).toEqual({ team: { name: '2', depth: 2, memberCount: 0 }, errors: [] });
  expect(then.data.deleteTeam).toEqual({ team: { name: '1', depth: 1, memberCount: 0 }, errors: [] });
  expect(gone.data.node).toBeNull();
});

test('another organization’s team is not there', async ({ organization, otherOrganization, execute }) => {
  const own = await teamMaker(execute, organization.owner).create('Own');
  const foreign = await teamMaker(execute, otherOrganization.owner).create('Foreign');
  const asked = async (teamId: string) => [
    (await execute(organization.owner, nodeQuery, { id: teamId })).data,
    (await execute(organization.owner, createTeam, { input: { name: 'Below', parentId: teamId } })).data,
    (await execute(organization.owner, updateTeam, { input: { teamId, name: 'Mine' } })).data,
    (await execute(organization.owner, moveTeam, { input: { teamId } })).data,
    (await execute(organization.owner, moveTeam, { input: { teamId: own, parentId: teamId } })).data,
    (await execute(organization.owner, deleteTeam, { input: { teamId } })).data,
  ];
  const notFound = (field: string) => ({
    team: null,
    errors: [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', field] }],
  });

  const answers = await asked(foreign);

  expect(answers).toEqual(await asked(noTeam));
  expect(answers).toEqual([
    { node: null },
    { createTeam: notFound('parentId') },
    { updateTeam: notFound('teamId') },
    { moveTeam: notFound('teamId') },
    { moveTeam: notFound('parentId') },
    { deleteTeam: notFound('teamId') },
  ]);
});

test('members read teams and do not change them', async ({ organization, execute }) => {
  const { errors } = await execute(organization.member, createTeam, { input: { name: 'Mine' } });

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'TEAMS_WRITE' });
});

test('what became of a team is told to the other services, and audited', async ({
  organization,
  execute,
  identity,
}) => {
  const { create } = teamMaker(execute, organization.owner);
  const [sales, support] = [await create('Sales'), await create('Support')];
  const teamId = support;
  await execute(organization.owner, updateTeam, { input: { teamId, name: 'Help' } });
  await execute(organization.owner, moveTeam, { input: { teamId, parentId: sales } });
  await execute(organization.owner, deleteTeam, { input: { teamId } });

  const { rows } = await identity.admin.query(
    "SELECT type, subject, data FROM outbox WHERE org_id = $1 AND kind = 'domain' ORDER BY seq OFFSET 1",
    [organization.id],
  );
  const audited = await identity.admin.query(
    "SELECT data->>'action' AS action, data->'targets'->0->>'type' AS target FROM outbox WHERE org_id = $1 AND kind = 'audit' ORDER BY seq",
    [organization.id],
  );

  const subject = rows[0].subject as string;
  const ids = { organizationId: organization.id, teamId: subject };
  expect(encodeId('team', subject)).toBe(support);
  expect(rows).toEqual([
    { type: 'identity.team.created', subject, data: { ...ids, parentId: null, name: 'Support' } },
    { type: 'identity.team.renamed', subject, data: { ...ids, name: 'Help' } },
    { type: 'identity.team.moved', subject, data: { ...ids, parentId: expect.any(String) } },
    { type: 'identity.team.deleted', subject, data: ids },
  ]);
  expect(audited.rows).toEqual(
    ['createTeam', 'createTeam', 'updateTeam', 'moveTeam', 'deleteTeam'].map((name) => ({
      action: `identity.${name}`,
      target: 'team',
    })),
  );
});
