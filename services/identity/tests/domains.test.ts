import { randomUUID } from 'node:crypto';
import { testGateway } from '@tenantry/testing';
import { expect } from 'vitest';
import { createIdentitySubgraph } from '../src/subgraph.ts';
import { test as base } from './fixtures.ts';

const domain = `id name verifiedAt isHost autoJoin autoJoinRole version record { name type value }`;
const errors = `errors { __typename ... on UserError { code path } }`;
const add = `mutation ($name: String!) { addDomain(input: { name: $name }) { domain { ${domain} } ${errors} } }`;
const verify = `mutation ($id: ID!) { verifyDomain(input: { domainId: $id }) { domain { ${domain} } errors { __typename ... on UserError { code path } ... on DomainRecordMissing { expected { name value } found } } } }`;
const update = `mutation ($input: UpdateDomainInput!) { updateDomain(input: $input) { domain { ${domain} } ${errors} } }`;
const remove = `mutation ($id: ID!) { removeDomain(input: { domainId: $id }) { domain { name } ${errors} } }`;
const list = `{ organization { domains { nodes { name } } } }`;
const newName = () => `acme-${randomUUID()}.com`;
type Records = Map<string, string[][]>;

/** The service with a DNS of the test's own. */
const test = base.extend<{
  records: Records;
  ask: Awaited<ReturnType<typeof testGateway>>['executeAs'] extends (s: never) => infer E ? E : never;
}>({
  records: async ({}, use) => use(new Map()),
  ask: async ({ identity, records }, use) => {
    const { actorKeys, executeAs } = await testGateway();
    const resolveTxt = async (name: string) => {
      const found = records.get(name);
      if (!found) throw new Error(`queryTxt ENOTFOUND ${name}`);
      return found;
    };
    await use(executeAs(createIdentitySubgraph({ ...identity.parts, actorKeys, resolveTxt })));
  },
});

test('a domain is added, proven by its record, put to use and removed', async ({ organization, ask, records }) => {
  const { admin } = organization;
  const name = newName();

  const added = (await ask(admin, add, { name: ` ${name.toUpperCase()}. ` })).data.addDomain;
  const { id, record } = added.domain;
  const early = (await ask(admin, verify, { id })).data.verifyDomain;
  records.set(record.name, [['v=spf1 -all'], [record.value.slice(0, 10), record.value.slice(10)]]);
  const verified = (await ask(admin, verify, { id })).data.verifyDomain;
  const used = (
    await ask(admin, update, { input: { domainId: id, isHost: true, autoJoin: 'AUTO', autoJoinRole: 'VIEWER' } })
  ).data.updateDomain;
  const removed = (await ask(admin, remove, { id })).data.removeDomain;

  const unverified = {
    id: expect.stringMatching(/^dom_/),
    name,
    verifiedAt: null,
    isHost: false,
    autoJoin: 'OFF',
    autoJoinRole: 'MEMBER',
    version: 1,
    record: {
      name: `_tenantry.${name}`,
      type: 'TXT',
      value: expect.stringMatching(/^tenantry-verification=[\w-]{27}$/),
    },
  };
  const path = ['input', 'domainId'];
  expect(added).toEqual({ domain: unverified, errors: [] });
  expect(early).toEqual({
    domain: null,
    errors: [
      {
        __typename: 'DomainRecordMissing',
        code: 'DOMAIN_RECORD_MISSING',
        path,
        expected: { name: record.name, value: record.value },
        found: [],
      },
    ],
  });
  expect(verified).toEqual({ domain: { ...unverified, verifiedAt: expect.any(String), version: 2 }, errors: [] });
  expect(used.domain).toEqual({
    ...verified.domain,
    isHost: true,
    autoJoin: 'AUTO',
    autoJoinRole: 'VIEWER',
    version: 3,
  });
  expect(removed).toEqual({ domain: { name }, errors: [] });
  expect((await ask(admin, list)).data.organization.domains.nodes).toEqual([]);
});

test('what the records say instead is told', async ({ organization: { owner }, ask, records }) => {
  const { domain: added } = (await ask(owner, add, { name: newName() })).data.addDomain;
  records.set(added.record.name, [['tenantry-verification=another']]);

  const { data } = await ask(owner, verify, { id: added.id });

  expect(data.verifyDomain.errors[0].found).toEqual(['tenantry-verification=another']);
});

test.for([
  ['co.uk', 'InvalidValue'],
  ['localhost', 'InvalidValue'],
  ['user@acme.com', 'InvalidValue'],
  ['gmail.com', 'PublicMailProvider'],
  ['mail.outlook.com', 'PublicMailProvider'],
] as const)('%s is refused', async ([name, typename], { organization, ask }) => {
  const { data } = await ask(organization.owner, add, { name });

  expect(data.addDomain).toEqual({
    domain: null,
    errors: [{ __typename: typename, code: expect.any(String), path: ['input', 'name'] }],
  });
});

test('a domain is added once', async ({ organization: { owner }, ask }) => {
  const name = newName();
  await ask(owner, add, { name });

  const { data } = await ask(owner, add, { name });

  expect(data.addDomain.errors).toEqual([
    { __typename: 'DomainAlreadyAdded', code: 'DOMAIN_ALREADY_ADDED', path: ['input', 'name'] },
  ]);
});

test('of two organizations that prove the same domain at once, one has it, until it lets go', async ({
  organization,
  otherOrganization,
  ask,
  records,
}) => {
  const name = newName();
  const owners = [organization.owner, otherOrganization.owner];
  const added = await Promise.all(
    owners.map(async (owner) => ({ owner, ...(await ask(owner, add, { name })).data.addDomain.domain })),
  );
  records.set(
    `_tenantry.${name}`,
    added.map(({ record }) => [record.value]),
  );

  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => {
      const { owner, id } = added[index % 2]!;
      return ask(owner, verify, { id }).then(({ data }) => ({ owner, ...data.verifyDomain }));
    }),
  );

  const winner = answers.find(({ domain: won }) => won)?.owner;
  const loser = added.find(({ owner }) => owner !== winner)!;
  const ofLoser = answers.filter(({ owner }) => owner !== winner);
  expect(answers.filter(({ domain: won, owner }) => !won && owner === winner)).toEqual([]);
  expect(ofLoser.map((answer) => answer.errors)).toEqual(
    ofLoser.map(() => [{ __typename: 'DomainTaken', code: 'DOMAIN_TAKEN', path: ['input', 'domainId'] }]),
  );
  if (!winner) throw new Error('Nobody has it.');
  await ask(winner, remove, { id: added.find(({ owner }) => owner === winner)!.id });
  expect((await ask(loser.owner, verify, { id: loser.id })).data.verifyDomain.errors).toEqual([]);
});

test('nothing is done with a domain before it is verified', async ({ organization: { owner }, ask }) => {
  const { domain: added } = (await ask(owner, add, { name: newName() })).data.addDomain;

  const { data } = await ask(owner, update, { input: { domainId: added.id, isHost: true } });

  expect(data.updateDomain.errors).toEqual([
    { __typename: 'DomainNotVerified', code: 'DOMAIN_NOT_VERIFIED', path: ['input', 'domainId'] },
  ]);
});

test('another organization’s domain is told like one that does not exist', async ({
  organization,
  otherOrganization: { owner: stranger },
  ask,
}) => {
  const { id } = (await ask(organization.owner, add, { name: newName() })).data.addDomain.domain;

  const answers = [
    (await ask(stranger, verify, { id })).data.verifyDomain.errors,
    (await ask(stranger, update, { input: { domainId: id, isHost: true } })).data.updateDomain.errors,
    (await ask(stranger, remove, { id })).data.removeDomain.errors,
  ];

  const notFound = { __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'domainId'] };
  expect(answers).toEqual([[notFound], [notFound], [notFound]]);
});

test('domains are an admin’s business', async ({ organization, ask }) => {
  const answers = await Promise.all([
    ask(organization.member, list),
    ask(organization.viewer, add, { name: newName() }),
  ]);

  expect(answers.map(({ errors: faults }) => faults?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});
