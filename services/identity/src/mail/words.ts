/** The built-in roles with their articles, as a sentence needs them. */
export const roleNames: Readonly<Record<string, string>> = {
  OWNER: 'an owner',
  ADMIN: 'an administrator',
  TEAM_ADMIN: 'a team administrator',
  MEMBER: 'a member',
  VIEWER: 'a viewer',
};
