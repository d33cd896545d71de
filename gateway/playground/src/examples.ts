import addMember from '@tenantry/schema/operations/examples/add-member.graphql?raw';
import auditLog from '@tenantry/schema/operations/examples/audit-log.graphql?raw';
import consumeUsage from '@tenantry/schema/operations/examples/consume-usage.graphql?raw';
import createOrganization from '@tenantry/schema/operations/examples/create-organization.graphql?raw';
import dashboard from '@tenantry/schema/operations/examples/dashboard.graphql?raw';
import members from '@tenantry/schema/operations/examples/members.graphql?raw';
import ownershipOffer from '@tenantry/schema/operations/examples/ownership-offer.graphql?raw';
import plans from '@tenantry/schema/operations/examples/plans.graphql?raw';

const example = (query: string, variables?: object) => ({
  query,
  ...(variables && { variables: JSON.stringify(variables, null, 2) }),
});

/** The tabs somebody finds who has never been here. */
export const examples = [
  example(dashboard),
  example(plans),
  example(members, { first: 20 }),
  example(consumeUsage, { input: { meter: 'leads', quantity: '1', key: 'playground-1' } }),
  example(auditLog, { first: 10 }),
  example(addMember, { input: { email: 'colleague@example.com', role: 'MEMBER' } }),
  example(ownershipOffer, { input: { offerId: 'offer_…' } }),
  example(createOrganization, { input: { name: 'Acme Europe' } }),
];
