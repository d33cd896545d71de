/** The built-in roles, as a sentence names them. */
export const roleNames: Readonly<Record<string, string>> = {
  OWNER: 'an owner',
  ADMIN: 'an administrator',
  TEAM_ADMIN: 'a team administrator',
  MEMBER: 'a member',
  VIEWER: 'a viewer',
};

/** A name cannot begin a line of its own: not in a mail's header, and not to pass for our words. */
export function oneLine(name: string): string {
  return name.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
