import { randomUUID } from 'node:crypto';
import { movableClock } from '@tenantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, type Client, clientWith, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startSystem } from './system.ts';

const requestsPerMinute = 40;
const boundMs = 2_000;

const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } errors { ... on UserError { message } } } }`;
const rotate = `mutation ($id: ID!, $overlap: Int) { rotateApiKey(input: { apiKeyId: $id, overlapMinutes: $overlap }) { secret errors { ... on UserError { message } } } }`;
const update = `mutation ($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { errors { ... on UserError { message } } } }`;
const createAccount = `mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } } }`;
const updateAccount = `mutation ($input: UpdateServiceAccountInput!) { updateServiceAccount(input: $input) { serviceAccount { role } } }`;
const deleteAccount = `mutation ($id: ID!) { deleteServiceAccount(input: { serviceAccountId: $id }) { serviceAccount { id } } }`;
const createTeam = `mutation { createTeam(input: { name: "Sales" }) { team { id } } }`;
const assignRole = `mutation ($input: AssignServiceAccountRoleInput!) { assignServiceAccountRole(input: $input) { roleAssignment { id } } }`;
const takeRole = `mutation ($id: ID!) { removeRoleAssignment(input: { roleAssignmentId: $id }) { errors { ... on UserError { message } } } }`;
const rightsOnTeam = `query ($id: ID!) { node(id: $id) { ... on Team { viewerPermissions } } }`;
const whoAmI = `{ viewer { user { id } permissions } organization { slug } }`;

const clock = movableClock(new Date());
let system: Awaited<ReturnType<typeof startSystem>>;
beforeAll(async () => {
  system = await startSystem({ apiKeyRequestsPerMinute: requestsPerMinute, clock });
});
afterAll(() => system.stop());

async function newOwner(): Promise<Client> {
  return signUp(system.url, { email: `owner-${randomUUID()}@example.com`, name: 'Olga' });
}
async function newKey(owner: Client, input: object) {
  const { data } = await owner.ask(createKey, { input: { name: 'Importer', scopes: ['ORGANIZATION_READ'], ...input } });
  return { id: data.createApiKey.apiKey.id as string, program: programWith(data.createApiKey.secret) };
}
const programWith = (secret: string) => clientWith(system.url, { authorization: `Bearer ${secret}` });
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];

test('over the rate limit a key is answered with 429 and when to come back, never with 401', async () => {
  const { program } = await newKey(await newOwner(), {});
  const unknown = programWith(`tk_live_${'0'.repeat(26)}_${'a'.repeat(43)}0000000`);

  const [known, guessed] = [await askOften(program), await askOften(unknown)];

  const limited = Array.from({ length: 10 }, () => 429);
  expect(known).toEqual([...Array.from({ length: requestsPerMinute }, () => 200), ...limited]);
  expect(guessed).toEqual([...Array.from({ length: requestsPerMinute }, () => 401), ...limited]);
  const refused = await program.ask(whoAmI);
  expect(codeOf(refused)).toBe('RATE_LIMITED');
  expect(refused.errors?.[0]?.message).toMatch(
    /^An API key makes at most 40 requests a minute\. Try again in \d+ s\.$/,
  );
});

async function askOften(program: Client): Promise<number[]> {
  const statuses: number[] = [];
  for (let request = 0; request < requestsPerMinute + 10; request += 1)
    statuses.push((await program.ask('{ organization { slug } }')).status);
  return statuses;
}

test('a key works from the addresses it is bound to alone, as soon as they are changed', async () => {
  const owner = await newOwner();
  const here = await newKey(owner, { allowedAddresses: ['127.0.0.0/8'] });
  const elsewhere = await newKey(owner, { allowedAddresses: ['203.0.113.0/24', '2001:db8::/32'] });

  const [allowed, refused] = [await here.program.ask(whoAmI), await elsewhere.program.ask(whoAmI)];
  await owner.ask(update, { input: { apiKeyId: here.id, allowedAddresses: ['203.0.113.7'] } });
  const later = await eventually(
    () => here.program.ask(whoAmI),
    ({ status }) => status !== 200,
    boundMs,
  );

  expect(allowed.status).toBe(200);
  expect([refused.status, codeOf(refused)]).toEqual([403, 'IP_NOT_ALLOWED']);
  expect(refused.errors?.[0]?.message).toContain('may not be used from 127.0.0.1');
  expect(codeOf(later)).toBe('IP_NOT_ALLOWED');
});

test('API keys with expiry: a key works until its time is over, and one without goes on', async () => {
  const owner = await newOwner();
  const expiresAt = new Date(clock.now().getTime() + 3_600_000);
  const [expiring, lasting] = [await newKey(owner, { expiresAt }), await newKey(owner, {})];
  const before = await Promise.all([expiring, lasting].map(({ program }) => program.ask(whoAmI)));

  clock.advance({ minutes: 59 });
  const late = await newKey(owner, {});
  const within = await expiring.program.ask(whoAmI);
  clock.advance({ minutes: 2 });
  // A change in the organization has the gateway ask anew for everybody there.
  await owner.ask(update, { input: { apiKeyId: late.id, name: 'Renamed' } });
  const over = await eventually(
    () => expiring.program.ask(whoAmI),
    ({ status }) => status !== 200,
    boundMs,
  );

  expect([...before, within].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect([over.status, codeOf(over)]).toEqual([401, 'UNAUTHENTICATED']);
  expect((await lasting.program.ask(whoAmI)).status).toBe(200);
});

test('API keys with rotation overlap: a rotated key and its successor both work until the overlap is over', async () => {
  const owner = await newOwner();
  const patient = await newKey(owner, {});
  const hasty = await newKey(owner, {});
  await Promise.all([patient, hasty].map(({ program }) => program.ask(whoAmI)));

  const { data } = await owner.ask(rotate, { id: patient.id, overlap: 60 });
  const successor = programWith(data.rotateApiKey.secret);
  await owner.ask(rotate, { id: hasty.id, overlap: 0 });
  const ended = await eventually(
    () => hasty.program.ask(whoAmI),
    ({ status }) => status !== 200,
    boundMs,
  );

  expect([(await patient.program.ask(whoAmI)).status, (await successor.ask(whoAmI)).status]).toEqual([200, 200]);
  expect([ended.status, codeOf(ended)]).toEqual([401, 'UNAUTHENTICATED']);
});

test('API keys of service accounts: a service account’s key is nobody’s, follows the account’s role, and dies with the account', async () => {
  const owner = await newOwner();
  const account = await owner.ask(createAccount, { input: { name: 'Robot', role: 'ADMIN' } });
  const { id } = account.data.createServiceAccount.serviceAccount;
  const scopes = ['ORGANIZATION_READ', 'BILLING_READ'];
  const { program } = await newKey(owner, { scopes, serviceAccountId: id });

  const before = await program.ask(whoAmI);
  await owner.ask(updateAccount, { input: { serviceAccountId: id, role: 'VIEWER' } });
  const lowered = await eventually(
    () => program.ask(whoAmI),
    ({ data }) => data?.viewer.permissions.length === 1,
    boundMs,
  );
  await owner.ask(deleteAccount, { id });
  const gone = await eventually(
    () => program.ask(whoAmI),
    ({ status }) => status === 401,
    boundMs,
  );

  expect(before.data.viewer).toEqual({ user: null, permissions: expect.toSatisfy(hasExactly(scopes)) });
  expect(lowered.data.viewer.permissions).toEqual(['ORGANIZATION_READ']);
  expect(codeOf(gone)).toBe('UNAUTHENTICATED');
});

test('a role of a service account on a team counts for its keys within two seconds, and no longer once it is taken back', async () => {
  const owner = await newOwner();
  const account = await owner.ask(createAccount, { input: { name: 'Robot', role: 'MEMBER' } });
  const { id: serviceAccountId } = account.data.createServiceAccount.serviceAccount;
  const { id: teamId } = (await owner.ask(createTeam)).data.createTeam.team;
  const given = async () =>
    (await owner.ask(assignRole, { input: { teamId, serviceAccountId, role: 'TEAM_ADMIN' } })).data
      .assignServiceAccountRole.roleAssignment.id;
  const first = await given();
  const { program } = await newKey(owner, { scopes: ['TEAMS_READ', 'TEAMS_WRITE'], serviceAccountId });
  const until = (permissions: string[]) =>
    eventually(
      () => program.ask(rightsOnTeam, { id: teamId }),
      ({ data }) => data?.node.viewerPermissions.join() === permissions.join(),
      boundMs,
    );

  await until(['TEAMS_READ', 'TEAMS_WRITE']);
  await owner.ask(takeRole, { id: first });
  const taken = await until(['TEAMS_READ']);
  await given();
  const back = await until(['TEAMS_READ', 'TEAMS_WRITE']);

  expect([taken, back].map(({ data }) => data.node.viewerPermissions)).toEqual([
    ['TEAMS_READ'],
    ['TEAMS_READ', 'TEAMS_WRITE'],
  ]);
});

const hasExactly = (expected: string[]) => (permissions: string[]) =>
  permissions.toSorted().join() === expected.toSorted().join();
