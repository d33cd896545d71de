import { randomUUID } from 'node:crypto';
import { type Actor, anonymous, permissionsOfRole } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { permissions } from '@tenantry/schema';
import { anonymousClient, type Client, clientWith, signIn, signUp } from '../client.ts';
import { linkIn, mailTo } from '../mail.ts';
import type { System } from './system.ts';
import { readEverything, type Victim } from './victim.ts';
import { uuidOf } from './victim-operations.ts';
import { createWords, type Words } from './words.ts';
import { actorOf, askAs } from './ask-as.ts';
import {
  consumers,
  createStaff,
  makeDomains,
  makeInvoice,
  makeJob,
  makeMetering,
  makeOffers,
  makeWebhooks,
  payments,
} from './attacker-belongings.ts';
import {
  addMember,
  addTeamMember,
  askOrThrow,
  assignServiceAccountRole,
  assignTeamRole,
  createApiKey,
  createCustomRole,
  createServiceAccount,
  createTeam,
  invite,
} from './attacker-operations.ts';

/** A field that may show the victim, and what of it: columns and IDs. */
export interface Exception {
  readonly field: string;
  readonly what: readonly string[];
}

/** Somebody who must learn nothing of the victim. */
export interface Attacker {
  readonly name: string;
  readonly client: Client;
  /** Who the gateway takes them for. */
  readonly actor: Actor;
  /** What shows them the victim because they belong to it. */
  readonly mayRead?: readonly Exception[];
  /** Works in the victim too, whenever they name it. */
  readonly isMember?: boolean;
  /** What they do not do, as the victim is told of it, where they belong: its log would change. */
  readonly leavesOut?: readonly string[];
  /** What is of the platform they may ask of the victim too: it is theirs to look at, and to suspend. */
  readonly isStaff?: boolean;
}

export interface Attackers {
  readonly all: readonly Attacker[];
  /** What they know of their own organization. */
  readonly words: Words;
  /** The address of somebody who is a member nowhere of concern. */
  readonly bystander: string;
}

/** Makes an organization beside the victim, with a person in both and a key that may do everything. */
export async function createAttackers(system: System, victim: Victim): Promise<Attackers> {
  const [owner, both, spare, bystander] = await Promise.all(
    ['owner', 'both', 'spare', 'bystander'].map((name) => newPerson(system, name)),
  );
  if (!owner || !both || !spare || !bystander) throw new Error('unreachable');
  const { organizationId } = owner;
  const orgId = uuidOf(organizationId);
  const asOwner = owner.client.in(organizationId);
  // A team for others to be put below and people to be invited to, and a newer one to move there and to delete.
  const [{ createTeam: above }, { createTeam: below }] = [
    await askOrThrow(asOwner.ask, createTeam, { name: 'above' }),
    await askOrThrow(asOwner.ask, createTeam, { name: 'spare' }),
  ];
  // Invited before they become a member, so that there is a link which they can use; the newer invitation is used up.
  const expired = `expired-${randomUUID()}@attacker.example`;
  for (const email of [expired, both.email, `invited-${randomUUID()}@attacker.example`])
    await askOrThrow(asOwner.ask, invite, { items: [{ email, role: 'VIEWER', teamIds: [above.team.id] }] });
  // A link's token is in the mail alone, and mail is sent as long as the link works.
  const tokenOf = async (email: string) =>
    linkIn(await mailTo(system.url, email, "Join owner's organization")).searchParams.get('token');
  const tokens = { Token_key: await tokenOf(both.email), 'RequestInvitationInput.token': await tokenOf(expired) };
  const identity = victim.clients.get('identity');
  await identity?.query('UPDATE invitation SET expires_at = now() WHERE email = $1', [expired]);
  // Accepting verifies one's own address, which the victim sees of its member: done before, it changes nothing.
  await identity?.query('UPDATE auth."user" SET email_verified = true WHERE email = $1', [both.email]);
  const { addMember: added } = await askOrThrow(asOwner.ask, addMember, { email: both.email, role: 'ADMIN' });
  const offers = await makeOffers(asOwner, both.client.in(organizationId), added.membership.id);
  const { addMember: newest } = await askOrThrow(asOwner.ask, addMember, { email: spare.email, role: 'VIEWER' });
  const ownerOfVictim = { ...actorOf(victim.orgId, victim.ownerId), permissions: permissionsOfRole.OWNER };
  await askOrThrow(askAs(system, 'identity', ownerOfVictim), addMember, { email: both.email, role: 'ADMIN' });

  const createKey = (name: string) => askOrThrow(asOwner.ask, createApiKey, { name, scopes: permissions });
  const { secret, apiKey } = (await createKey('all rights')).createApiKey;
  // A newer one to revoke; attackers use up the newest of everything.
  await createKey('spare');
  await signIn(system.url, { email: owner.email });
  const robots: string[] = [];
  for (const name of ['kept', 'changed', 'spare']) {
    const created = await askOrThrow(asOwner.ask, createServiceAccount, { name, role: 'MEMBER' });
    robots.push(created.createServiceAccount.serviceAccount.id);
  }
  for (const { team } of [above, below]) {
    // Somebody in it and somebody with a role on it, so that every way from one to the other leads somewhere.
    await askOrThrow(asOwner.ask, addTeamMember, { teamId: team.id, membershipId: added.membership.id });
    await askOrThrow(asOwner.ask, assignTeamRole, {
      teamId: team.id,
      membershipId: newest.membership.id,
      role: 'MEMBER',
    });
    await askOrThrow(asOwner.ask, assignServiceAccountRole, {
      teamId: team.id,
      serviceAccountId: robots[0],
      role: 'MEMBER',
    });
  }
  for (const name of ['kept', 'spare'])
    await askOrThrow(asOwner.ask, createCustomRole, { name, permissions: ['USAGE_READ'] });
  const { staff, staffId } = await createStaff(system, asOwner.ask, organizationId);
  const requests = await makeDomains(system, asOwner, owner, bystander.organizationId);
  const given = await payments(system);
  const hooks = await makeWebhooks(asOwner);
  const metering = await makeMetering(asOwner, staff);
  await makeInvoice(system, asOwner, organizationId);
  const jobs = await makeJob(victim, orgId);
  await system.settled();

  const words = createWords();
  words.learn(organizationId);
  // Of the platform no more than who is staff: it tells of every organization, the victim among them.
  words.learn((await staff.ask('{ platform { staff { id } } }')).data);
  for (const answer of await readEverything(system, asOwner)) words.learn(answer);
  words.learn([jobs, tokens, offers, requests, given, hooks, metering, consumers]);
  const keyActor = { ...actorOf(orgId, uuidOf(owner.id)), kind: 'api_key', sub: uuidOf(apiKey.id) } as const;
  const all: Attacker[] = [
    {
      name: 'the owner of another organization',
      client: asOwner,
      actor: actorOf(orgId, uuidOf(owner.id)),
    },
    {
      name: "another organization's API key",
      client: clientWith(system.url, { authorization: `Bearer ${secret}` }),
      actor: keyActor,
    },
    {
      name: 'a member of both, working in the other',
      client: both.client.in(organizationId),
      actor: { ...actorOf(orgId, uuidOf(both.id)), permissions: permissionsOfRole.ADMIN },
      mayRead: ['Viewer_organizations', 'Viewer_personalData'].map((field) => ({ field, what: ownMembership(victim) })),
      isMember: true,
      leavesOut: ['Mutation.revokeSession', 'Mutation.revokeOtherSessions'],
    },
    { name: 'nobody', client: anonymousClient(system.url), actor: anonymous },
    {
      name: 'staff without a grant',
      client: staff,
      actor: { ...anonymous, kind: 'staff', sub: uuidOf(staffId) },
      mayRead: [{ field: 'Query_platform', what: seenByStaff(victim) }],
      isStaff: true,
    },
  ];
  return { all, words, bystander: bystander.email };
}

/** All that staff see of an organization without a grant in it. */
function seenByStaff({ orgId }: Victim): string[] {
  const columns = ['name', 'slug', 'suspension_reason', 'suspension_message'];
  const parked = ['identity', 'billing', 'usage'].flatMap((service) =>
    ['consumer', 'source', 'error'].map((column) => `${service}.public.parked_event.${column}`),
  );
  const organization = columns.map((column) => `identity.public.organization.${column}`);
  return [...organization, ...parked, orgId, encodeId('org', orgId)];
}

/** All that a member sees of an organization while they work in another: how it is called. */
function ownMembership({ orgId }: Victim): string[] {
  return ['identity.public.organization.name', 'identity.public.organization.slug', orgId, encodeId('org', orgId)];
}

async function newPerson({ url }: System, name: string) {
  const email = `${name}-${randomUUID()}@attacker.example`;
  const client = await signUp(url, { email, name });
  const { data } = await client.ask('{ viewer { user { id } organizations { organization { id } } } }');
  return {
    email,
    client,
    id: data.viewer.user.id as string,
    organizationId: data.viewer.organizations[0].organization.id as string,
  };
}
