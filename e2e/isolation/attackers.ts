import { randomUUID } from 'node:crypto';
import { type Actor, actorTokenLifetime, anonymous, permissionsOfRole } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { permissions, type SubgraphName } from '@tenantry/schema';
import { Client as Database } from 'pg';
import { anonymousClient, type Client, clientWith, signIn, signUp } from '../client.ts';
import { linkIn, mailTo } from '../mail.ts';
import { verifiedPerson } from '../verified-person.ts';
import type { Ask } from './answers.ts';
import type { System } from './system.ts';
import { readEverything, uuidOf, type Victim } from './victim.ts';
import { createWords, type Words } from './words.ts';

/** Somebody who must learn nothing of the victim. */
export interface Attacker {
  readonly name: string;
  readonly client: Client;
  /** Who the gateway takes them for. */
  readonly actor: Actor;
  /** The field that shows them the victim because they belong to it, and what of it: columns and IDs. */
  readonly mayRead?: { readonly field: string; readonly what: readonly string[] };
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
  // Invited before they become a member, so that there is a link which they can use; the newer invitation is used up.
  for (const email of [both.email, `invited-${randomUUID()}@attacker.example`])
    await askOrThrow(asOwner.ask, invite, { items: [{ email, role: 'VIEWER' }] });
  await askOrThrow(asOwner.ask, addMember, { email: both.email, role: 'ADMIN' });
  await askOrThrow(asOwner.ask, addMember, { email: spare.email, role: 'VIEWER' });
  const ownerOfVictim = { ...actorOf(victim.orgId, victim.ownerId), permissions: permissionsOfRole.OWNER };
  await askOrThrow(askAs(system, 'identity', ownerOfVictim), addMember, { email: both.email, role: 'ADMIN' });

  const createKey = (name: string) => askOrThrow(asOwner.ask, createApiKey, { name, scopes: permissions });
  const { secret, apiKey } = (await createKey('all rights')).createApiKey;
  // A newer one to revoke; attackers use up the newest of everything.
  await createKey('spare');
  await signIn(system.url, { email: owner.email });
  // A team for others to be put below, and a newer one to move there and to delete.
  for (const name of ['above', 'spare']) await askOrThrow(asOwner.ask, createTeam, { name });
  for (const name of ['kept', 'changed', 'spare'])
    await askOrThrow(asOwner.ask, createServiceAccount, { name, role: 'MEMBER' });
  await makeDomains(system, asOwner, owner, bystander.organizationId);
  await system.settled();

  const words = createWords();
  for (const answer of await readEverything(system, asOwner)) words.learn(answer);
  // A link's token is in the mail alone.
  words.learn({ Token_key: linkIn(await mailTo(system.url, both.email)).searchParams.get('invitation') });
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
      mayRead: { field: 'Viewer_organizations', what: ownMembership(victim) },
    },
    { name: 'nobody', client: anonymousClient(system.url), actor: anonymous },
  ];
  return { all, words, bystander: bystander.email };
}

/** All that a member sees of an organization while they work in another: how it is called. */
function ownMembership({ orgId }: Victim): string[] {
  return ['identity.public.organization.name', 'identity.public.organization.slug', orgId, encodeId('org', orgId)];
}

/** Domains and requests to join for the owner to use up, and an organization that the owner may ask to join. */
async function makeDomains(
  system: System,
  asOwner: Client,
  owner: { readonly email: string; readonly organizationId: string },
  bystanderId: string,
): Promise<void> {
  const added: string[] = [];
  for (const word of ['kept', 'used', 'spare']) {
    const { domain } = (await askOrThrow(asOwner.ask, addDomain, { name: `${word}-${randomUUID()}.com` })).addDomain;
    system.records.set(domain.record.name, domain.record.value);
    await askOrThrow(asOwner.ask, verifyDomain, { domainId: domain.id });
    await askOrThrow(asOwner.ask, updateDomain, { domainId: domain.id, autoJoin: 'SUGGEST' });
    added.push(domain.name);
  }
  for (const name of ['first', 'second', 'third', 'fourth']) {
    const newcomer = await verifiedPerson(system, { email: `${name}@${added[0]}`, name });
    await askOrThrow(newcomer.ask, joinOrganization, { organizationId: owner.organizationId });
  }
  const database = new Database({ connectionString: system.databaseUrls.identity });
  await database.connect();
  await database.query('UPDATE auth."user" SET email_verified = true WHERE email = $1', [owner.email]);
  await database.query(
    `INSERT INTO domain (org_id, name, proof, verified_at, auto_join, created_at)
     VALUES ($1, 'attacker.example', 'proof', now(), 'SUGGEST', now()) ON CONFLICT DO NOTHING`,
    [uuidOf(bystanderId)],
  );
  await database.end();
}

/** Asks a subgraph directly, with a token for the actor. */
export function askAs({ services, signer }: System, service: SubgraphName, actor: Actor): Ask {
  let token = signer.sign(actor);
  let signed = Date.now();
  return async (query, variables = {}, headers = {}) => {
    if (Date.now() - signed > (actorTokenLifetime * 1_000) / 2) [token, signed] = [signer.sign(actor), Date.now()];
    const meta = { requestId: randomUUID(), idempotencyKey: headers['idempotency-key'] ?? null };
    const result = await services[service].subgraph.execute({ query, variables }, await token, meta);
    // As it would arrive over HTTP.
    return { status: result ? 200 : 401, ...(JSON.parse(JSON.stringify(result ?? {})) as object) };
  };
}

/** A person with every right in an organization. */
export function actorOf(org: string, userId: string): Actor {
  return {
    kind: 'user',
    sub: userId,
    userId,
    org,
    membership: randomUUID(),
    permissions: new Set(permissions),
    session: null,
    amr: ['pwd'],
    version: 1,
  };
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

async function askOrThrow(ask: Ask, document: string, input: object) {
  const answer = await ask(document, { input });
  const [payload] = Object.values((answer.data ?? {}) as Record<string, { errors: unknown[] } | null>);
  if (!payload || payload.errors.length > 0)
    throw new Error(`An attacker could not be made: ${JSON.stringify(answer)}`);
  return answer.data;
}

const addMember =
  'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id } errors { __typename } } }';
const invite =
  'mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { results { invitation { id } } errors { __typename } } }';
const createApiKey =
  'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } errors { __typename } } }';
const createTeam =
  'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } errors { __typename } } }';
const createServiceAccount =
  'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } errors { __typename } } }';
const addDomain =
  'mutation ($input: AddDomainInput!) { addDomain(input: $input) { domain { id name record { name value } } errors { __typename } } }';
const verifyDomain =
  'mutation ($input: VerifyDomainInput!) { verifyDomain(input: $input) { domain { id } errors { __typename } } }';
const updateDomain =
  'mutation ($input: UpdateDomainInput!) { updateDomain(input: $input) { domain { id } errors { __typename } } }';
const joinOrganization =
  'mutation ($input: JoinOrganizationInput!) { joinOrganization(input: $input) { outcome errors { __typename } } }';
