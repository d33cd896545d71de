import { decodeId } from '@tenantry/graphql';
import fc from 'fast-check';
import { expect } from 'vitest';
import { atOnce, type Fixtures, test } from './fixtures.ts';
import { createTeam, deleteTeam, moveTeam, teamMaker } from './team-operations.ts';

type Parents = Map<string, string | null>;

/** The team and all above it, bottom up; throws for a cycle. */
function lineageOf(parents: Parents, id: string): string[] {
  const lineage: string[] = [];
  for (let above: string | null = id; above !== null; above = parents.get(above) ?? null) {
    if (lineage.includes(above)) throw new Error(`${id} is below itself.`);
    lineage.push(above);
  }
  return lineage;
}

/** The parents that are stored. Fails unless the stored paths are those of a tree, to the row, at most 8 deep. */
async function expectTree(identity: Fixtures['identity'], orgId: string): Promise<Parents> {
  const teams = await identity.admin.query('SELECT id, parent_id FROM team WHERE org_id = $1', [orgId]);
  const paths = await identity.admin.query(
    'SELECT ancestor_id, descendant_id, distance FROM team_path WHERE org_id = $1',
    [orgId],
  );
  const parents: Parents = new Map(teams.rows.map((team) => [team.id, team.parent_id]));
  const lineages = [...parents.keys()].map((id) => lineageOf(parents, id));
  const expected = lineages.flatMap((lineage) =>
    lineage.map((above, distance) => `${above} ${lineage[0]} ${distance}`),
  );
  const stored = paths.rows.map((path) => `${path.ancestor_id} ${path.descendant_id} ${path.distance}`);
  expect(stored.toSorted()).toEqual(expected.toSorted());
  expect(Math.max(0, ...lineages.map((lineage) => lineage.length))).toBeLessThanOrEqual(8);
  return parents;
}

const uuidOf = (id: string): string => decodeId(id)?.uuid ?? '';

test('100 moves at once that could make a cycle leave a tree', async ({ organization, identity, execute }) => {
  const { create } = teamMaker(execute, organization.owner);
  const teams = await Promise.all(Array.from({ length: 10 }, (_, index) => create(`Team ${index}`)));
  const moves = Array.from({ length: 100 }, (_, index) => ({
    teamId: teams[index % 10],
    parentId: teams[((index % 10) + 1 + (Math.floor(index / 10) % 9)) % 10],
  }));

  const answers = await atOnce(100, (index) => execute(organization.owner, moveTeam, { input: moves[index]! }));

  const codes = new Set(answers.flatMap(({ data }) => data.moveTeam.errors.map(({ code }: { code: string }) => code)));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect([...codes].filter((code) => code !== 'TEAM_CYCLE' && code !== 'TEAM_TOO_DEEP')).toEqual([]);
  expect(codes).toContain('TEAM_CYCLE');
  expect((await expectTree(identity, organization.id)).size).toBe(10);
});

test('of 100 teams created with one name at once, one is', async ({ organization, identity, execute }) => {
  const parentId = await teamMaker(execute, organization.owner).create('Parent');

  const ofPlace = async (place: string | null) => {
    const input = { name: 'Sales', parentId: place };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => execute(organization.owner, createTeam, { input })),
    );
    return answers.map(({ data }) => data.createTeam.errors[0]?.code ?? 'created').toSorted();
  };
  const [atTop, below] = await Promise.all([ofPlace(null), ofPlace(parentId)]);

  const once = [...Array<string>(49).fill('TEAM_NAME_TAKEN'), 'created'].toSorted();
  expect([atTop, below]).toEqual([once, once]);
  expect((await expectTree(identity, organization.id)).size).toBe(3);
});

test('no tree becomes deeper than 8 when teams are put below each other at once', async ({
  organization,
  identity,
  execute,
}) => {
  const { createChain } = teamMaker(execute, organization.owner);
  const chain = await createChain(['a1', 'a2', 'a3', 'a4']);
  const others = await Promise.all(['b', 'c', 'd'].map((name) => createChain([`${name}1`, `${name}2`, `${name}3`])));
  const bottoms = [chain, ...others].map((one) => one.at(-1));

  const answers = await Promise.all([
    ...others.flatMap(([teamId]) =>
      bottoms.map((parentId) => execute(organization.owner, moveTeam, { input: { teamId, parentId } })),
    ),
    ...bottoms.flatMap((parentId) =>
      ['x', 'y', 'z'].map((name) => execute(organization.owner, createTeam, { input: { name, parentId } })),
    ),
  ]);

  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  const codes = answers.flatMap(({ data }) => [...(data.moveTeam ?? data.createTeam).errors]).map(({ code }) => code);
  expect(codes).toContain('TEAM_TOO_DEEP');
  await expectTree(identity, organization.id);
});

test('a team is not created below one that is deleted at the same moment', async ({
  organization,
  identity,
  execute,
}) => {
  const { create } = teamMaker(execute, organization.owner);
  const parents = await Promise.all(Array.from({ length: 20 }, (_, index) => create(`Team ${index}`)));

  const answers = await Promise.all(
    parents.flatMap((id) => [
      execute(organization.owner, deleteTeam, { input: { teamId: id } }),
      execute(organization.owner, createTeam, { input: { name: 'Below', parentId: id } }),
    ]),
  );

  const outcomes = parents.map((_, index) =>
    [answers[2 * index], answers[2 * index + 1]].filter((answer) => {
      const payload = answer?.data.deleteTeam ?? answer?.data.createTeam;
      return payload.errors.length === 0;
    }),
  );
  expect(outcomes.map(({ length }) => length)).toEqual(parents.map(() => 1));
  await expectTree(identity, organization.id);
});

const step = fc.record({
  kind: fc.constantFrom('create' as const, 'create' as const, 'move' as const, 'move' as const, 'delete' as const),
  team: fc.nat(30),
  parent: fc.option(fc.nat(30), { freq: 3 }),
});

test('whatever is done to it, the tree is what a naive one is, and its paths are its own', async ({
  identity,
  execute,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
      const organization = await identity.createOrganization();
      const oracle: Parents = new Map();
      for (const [index, { kind, team, parent }] of steps.entries()) {
        const all = [...oracle.keys()];
        const teamId = all[team % all.length];
        const parentId = parent === null ? null : (all[parent % all.length] ?? null);
        if (kind === 'create') {
          const { data } = await execute(organization.owner, createTeam, {
            input: { name: `Team ${index}`, parentId },
          });
          const fits = parentId === null || lineageOf(oracle, parentId).length < 8;
          expect(data.createTeam.errors).toHaveLength(fits ? 0 : 1);
          if (fits) oracle.set(data.createTeam.team.id, parentId);
        } else if (teamId !== undefined && kind === 'move') {
          const { data } = await execute(organization.owner, moveTeam, { input: { teamId, parentId } });
          const moved = movedIn(oracle, teamId, parentId);
          expect(data.moveTeam.errors).toHaveLength(moved ? 0 : 1);
          if (moved) oracle.set(teamId, parentId);
        } else if (teamId !== undefined) {
          const { data } = await execute(organization.owner, deleteTeam, { input: { teamId } });
          const isEmpty = ![...oracle.values()].includes(teamId);
          expect(data.deleteTeam.errors).toHaveLength(isEmpty ? 0 : 1);
          if (isEmpty) oracle.delete(teamId);
        }
      }
      const plain = [...oracle].map(([id, parentId]) => [uuidOf(id), parentId && uuidOf(parentId)] as const);
      expect(await expectTree(identity, organization.id)).toEqual(new Map(plain));
    }),
    { numRuns: 8 },
  );
});

/** Whether the move leaves a tree that is at most 8 deep. */
function movedIn(oracle: Parents, teamId: string, parentId: string | null): boolean {
  if (parentId !== null && lineageOf(oracle, parentId).includes(teamId)) return false;
  const moved: Parents = new Map([...oracle, [teamId, parentId]]);
  return [...moved.keys()].every((id) => lineageOf(moved, id).length <= 8);
}
