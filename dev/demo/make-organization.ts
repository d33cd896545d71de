import { type Client, signUpOrIn } from './client.ts';
import type { Demo } from './file.ts';
import { type DemoOrganization, demoPassword, demoRoles, emailOf } from './people.ts';
import { recordLeads } from './record-leads.ts';

/** Makes an organization of the demo with its people, a key and its leads. Each step is done only where it is missing. */
export async function makeOrganization(url: string, wanted: DemoOrganization): Promise<Demo['organizations'][number]> {
  const people = demoRoles.map((role, index) => ({
    role,
    name: wanted.people[index] ?? role,
    email: emailOf(role, wanted.slug),
    password: demoPassword,
  }));
  const [owner] = await Promise.all(people.map((person) => signUpOrIn(url, person)));
  if (!owner) throw new Error('An organization needs an owner.');

  const id = await nameOrganization(owner, wanted);
  const inside = owner.in(id);
  const [apiKey] = await Promise.all([
    createKey(inside),
    // Everybody joins on the trial: the plan that follows may have fewer seats.
    Promise.all([addMembers(inside, people.slice(1)), recordLeads(inside, wanted.leads)]).then(() =>
      moveToPlan(inside, wanted.plan),
    ),
  ]);
  return {
    id,
    slug: wanted.slug,
    apiKey,
    members: people.map(({ email, password, role }) => ({ email, password, role })),
  };
}

/** Gives the organization that came with signing up its name, and returns its ID. */
async function nameOrganization(owner: Client, { slug, name }: DemoOrganization): Promise<string> {
  const { viewer } = await owner.ask<OwnOrganizations>(
    '{ viewer { organizations { role organization { id slug } } } }',
  );
  const own = viewer.organizations.filter(({ role }) => role === 'OWNER').map(({ organization }) => organization);
  const organization = own.find((candidate) => candidate.slug === slug) ?? own[0];
  if (!organization) throw new Error('Signing up made no organization.');
  if (organization.slug === slug) return organization.id;

  const answer = await owner
    .in(organization.id)
    .ask<{ updateOrganization: Payload }>(updateOrganization, { input: { name, slug } });
  refuse(answer.updateOrganization);
  return organization.id;
}

/** One after the other, so that they are listed in this order. */
async function addMembers(owner: Client, people: readonly { email: string; role: string }[]): Promise<void> {
  for (const { email, role } of people) await addMember(owner, email, role);
}

async function addMember(owner: Client, email: string, role: string): Promise<void> {
  const answer = await owner.ask<{ addMember: Payload }>(addMemberMutation, { input: { email, role } });
  refuse(answer.addMember, 'ALREADY_MEMBER');
}

/** The subscription is there once leads could be recorded. The card is one of Stripe's for tests. */
async function moveToPlan(owner: Client, planKey: string | null): Promise<void> {
  if (planKey === null) return;
  const card = await owner.ask<{ setPaymentMethod: Payload }>(setPaymentMethodMutation, {
    input: { paymentMethodId: 'pm_card_visa' },
  });
  refuse(card.setPaymentMethod);
  const answer = await owner.ask<{ changePlan: Payload }>(changePlanMutation, { input: { planKey } });
  refuse(answer.changePlan, 'PLAN_UNCHANGED');
}

async function createKey(owner: Client): Promise<string> {
  const { viewer } = await owner.ask<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
  const answer = await owner.ask<{ createApiKey: Payload & { secret: string } }>(createApiKey, {
    input: { name: 'Demo', scopes: viewer.permissions },
  });
  refuse(answer.createApiKey);
  return answer.createApiKey.secret;
}

interface OwnOrganizations {
  viewer: { organizations: { role: string; organization: { id: string; slug: string } }[] };
}

interface Payload {
  errors: { message: string; code: string }[];
}

function refuse({ errors }: Payload, expected?: string): void {
  const error = errors.find(({ code }) => code !== expected);
  if (error) throw new Error(error.message);
}

const errors = 'errors { ... on UserError { message code } }';
const updateOrganization = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { ${errors} } }`;
const addMemberMutation = `mutation ($input: AddMemberInput!) { addMember(input: $input) { ${errors} } }`;
const setPaymentMethodMutation = `mutation ($input: SetPaymentMethodInput!) { setPaymentMethod(input: $input) { ${errors} } }`;
const changePlanMutation = `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { ${errors} } }`;
const createApiKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret ${errors} } }`;
