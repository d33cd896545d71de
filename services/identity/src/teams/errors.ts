import { notFound } from '@tenantry/graphql';
import { maximumDepth } from './depth.ts';

export const teamNotFound = notFound('There is no such team.', ['input', 'teamId']);

export const memberTeamNotFound = notFound('There is no such team.', ['input', 'memberTeamId']);

export const parentNotFound = notFound('There is no such team.', ['input', 'parentId']);

export const teamMemberNotFound = notFound('There is no such member in this team.', ['input', 'membershipId']);

/** Another team in the same place has this name, which `field` of the input put there. */
export const teamNameTaken = (field: 'name' | 'parentId') =>
  ({
    __typename: 'TeamNameTaken',
    code: 'TEAM_NAME_TAKEN',
    message: 'Another team in this place has the same name. Choose another name.',
    path: ['input', field],
  }) as const;

export const teamTooDeep = {
  __typename: 'TeamTooDeep',
  code: 'TEAM_TOO_DEEP',
  message: `Teams are at most ${maximumDepth} deep. Choose a place further up.`,
  path: ['input', 'parentId'],
  maximumDepth,
} as const;

export const teamCycle = {
  __typename: 'TeamCycle',
  code: 'TEAM_CYCLE',
  message: 'A team cannot be below itself. Choose a place outside of it.',
  path: ['input', 'parentId'],
} as const;

export const teamHasChildren = {
  __typename: 'TeamHasChildren',
  code: 'TEAM_HAS_CHILDREN',
  message: 'There are teams below this one. Move or delete them first.',
  path: ['input', 'teamId'],
} as const;

export const alreadyTeamMember = {
  __typename: 'AlreadyTeamMember',
  code: 'ALREADY_TEAM_MEMBER',
  message: 'This member is in the team already.',
  path: ['input', 'membershipId'],
} as const;
