export const staffMemberExists = {
  __typename: 'StaffMemberExists',
  code: 'STAFF_MEMBER_EXISTS',
  message: 'Somebody with this address is staff already.',
  path: ['input', 'email'],
} as const;

export const lastStaffAdministrator = {
  __typename: 'LastStaffAdministrator',
  code: 'LAST_STAFF_ADMINISTRATOR',
  message: 'Without this person nobody could say who is staff. Make somebody else an administrator first.',
  path: ['input', 'staffMemberId'],
} as const;
