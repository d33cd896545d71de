import { encodeId } from '@tenantry/graphql';
import type { Fixtures, Member } from './fixtures.ts';

const errors = 'errors { __typename ... on UserError { code path } }';
export const createTeam = `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id name depth parent { id } version } ${errors} } }`;
export const updateTeam = `mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { name version } ${errors} } }`;
export const moveTeam = `mutation ($input: MoveTeamInput!) { moveTeam(input: $input) { team { depth version ancestors { name } } ${errors} } }`;
export const deleteTeam = `mutation ($input: DeleteTeamInput!) { deleteTeam(input: $input) { team { name depth memberCount } ${errors} } }`;
const member = 'team { name memberCount } member { isLead membership { role } }';
export const addTeamMember = `mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { ${member} ${errors} } }`;
export const setTeamLead = `mutation ($input: SetTeamLeadInput!) { setTeamLead(input: $input) { ${member} ${errors} } }`;
export const removeTeamMember = `mutation ($input: RemoveTeamMemberInput!) { removeTeamMember(input: $input) { ${member} ${errors} } }`;

/** The ID of a member as clients see it. */
export const idOf = ({ membershipId }: Member): string => encodeId('mem', membershipId);

/** A team that nobody has. */
export const noTeam = encodeId('team', '019a0000-0000-7000-8000-000000000000');

/** Creates teams as one person. */
export function teamMaker(execute: Fixtures['execute'], by: Member) {
  /** The ID of a new team, below another or at the top. */
  const create = async (name: string, parentId: string | null = null): Promise<string> => {
    const { data } = await execute(by, createTeam, { input: { name, parentId } });
    return data.createTeam.team.id;
  };
  /** The IDs of teams each below the one before, from the top down. */
  const createChain = async (names: readonly string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const name of names) ids.push(await create(name, ids.at(-1) ?? null));
    return ids;
  };
  return { create, createChain };
}
