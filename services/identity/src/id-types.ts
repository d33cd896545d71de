import type { IdTypes } from '@tenantry/graphql';

/** Of what IDs in audit entries are, where tables and columns are not called as the types are. */
export const idTypes: IdTypes = {
  'api_key.replaced_by': 'ApiKey',
  'ownership_offer.offered_by': 'Membership',
  'ownership_offer.offered_to': 'Membership',
  'role_assignment.member_team_id': 'Team',
  'security_policy.sso_break_glass_membership_id': 'Membership',
  'support_grant.staff_id': 'StaffMember',
  'team.parent_id': 'Team',
};
