import planQuery from '@tenantry/schema/operations/console/plan.graphql?raw';
import viewerQuery from '@tenantry/schema/operations/console/viewer.graphql?raw';
import { type GraphQLProblem, hasSignedOut, sendOperation } from './gateway.ts';

/** The signed-in person, and where they may work. */
export interface Viewer {
  readonly email: string;
  readonly organizations: readonly Membership[];
}

/** An organization the person belongs to. */
export interface Membership {
  readonly role: string;
  readonly customRole: { readonly name: string } | null;
  readonly organization: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly status: string;
  };
}

/** What an organization has subscribed to. */
export interface Plan {
  readonly name: string;
  /** `ACTIVE`, `TRIALING` and so on. */
  readonly status: string;
}

/** Who is signed in; null when nobody is. Throws when the gateway cannot say. */
export async function findViewer(): Promise<Viewer | null> {
  const { data, errors } = (await sendOperation({ query: viewerQuery })) as ViewerAnswer;
  if (data?.viewer) return { email: data.viewer.user?.email ?? 'API key', organizations: data.viewer.organizations };
  if (errors?.length && !hasSignedOut({ errors })) throw new Error(errors[0]?.message);
  return null;
}

/** The plan of an organization and where its subscription stands; null where the person may not see it or there is none. */
export async function findPlan(organizationId: string): Promise<Plan | null> {
  const answer = (await sendOperation({ query: planQuery }, { 'x-organization': organizationId })) as {
    data?: { organization: { subscription: { status: string; plan: { name: string } } | null } | null } | null;
  };
  const subscription = answer.data?.organization?.subscription;
  return subscription ? { name: subscription.plan.name, status: subscription.status } : null;
}

interface ViewerAnswer {
  readonly data?: { readonly viewer: { user: { email: string } | null; organizations: Membership[] } | null } | null;
  readonly errors?: readonly GraphQLProblem[];
}
