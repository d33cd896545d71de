import { type Fixtures, test as base } from './fixtures.ts';
import { asNow } from './role-operations.ts';
import { addTeamMember, idOf, teamMaker } from './team-operations.ts';

export const onlyErrors = ({ data }: { data?: unknown }) =>
  Object.values(data as Record<string, { errors: object[] }>)[0]?.errors;

/** Sales with North and South below it, and Support; a team admin who leads Sales. */
async function makeCompany({
  organization,
  identity,
  execute,
}: Pick<Fixtures, 'organization' | 'identity' | 'execute'>) {
  const { owner, member } = organization;
  const { create } = teamMaker(execute, owner);
  const sales = await create('Sales');
  const [north, south, support] = [await create('North', sales), await create('South', sales), await create('Support')];
  const joined = await organization.join('TEAM_ADMIN');
  await execute(owner, addTeamMember, { input: { teamId: sales, membershipId: idOf(joined), isLead: true } });
  const teamAdmin = await asNow(identity, joined);
  return { owner, member, sales, north, south, support, teamAdmin };
}

export const test = base.extend<{ company: Awaited<ReturnType<typeof makeCompany>> }>({
  company: async ({ organization, identity, execute }, use) =>
    use(await makeCompany({ organization, identity, execute })),
});
