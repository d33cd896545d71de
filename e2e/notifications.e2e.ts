import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { mailTo } from './mail.ts';
import { startTopology, topologies } from './topologies.ts';

const email = 'nora@example.com';
const list = `{ organization { name unreadNotificationCount notifications { nodes { category title person { email } } } notificationPreferences { category mail } } }`;

describe.each(topologies)('notifications, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  let owner: Client;
  beforeAll(async () => {
    system = await startTopology(topology);
    const person = await signUp(system.url, { email, name: 'Nora' });
    const { data } = await person.ask('{ viewer { organizations { organization { id } } } }');
    owner = person.in(data.viewer.organizations[0].organization.id);
  });
  afterAll(() => system.stop());

  test('what concerns somebody is in their list and in their mail, which ends with a link', async () => {
    const told = (count: number) =>
      eventually(
        async () => (await owner.ask(list)).data?.organization,
        (found) => found?.unreadNotificationCount >= count,
      );
    await signUp(system.url, { email: 'carl@example.com', name: 'Carl' });
    const add = `mutation { addMember(input: { email: "carl@example.com", role: ADMIN }) { membership { id } errors { __typename } } }`;
    const { data } = await owner.ask(add);
    await owner.ask('mutation { createApiKey(input: { name: "CI", scopes: [USAGE_RECORD] }) { apiKey { id } } }');
    await told(1);
    const change = `mutation ($id: ID!) { changeMemberRole(input: { membershipId: $id, role: MEMBER }) { errors { __typename } } }`;
    await owner.ask(change, { id: data.addMember.membership.id });
    await owner.ask(
      'mutation { setUsageAlerts(input: { meter: "leads", thresholds: [1] }) { errors { __typename } } }',
    );
    await eventually(
      () =>
        owner.ask(
          'mutation { consumeUsage(input: { meter: "leads", key: "one", quantity: 100 }) { usage { used } errors { ... on UserError { message } } } }',
        ),
      (answer) => answer.data?.consumeUsage.usage !== null,
    );

    const { name, notifications } = await told(2);
    expect(notifications.nodes).toEqual([
      expect.objectContaining({ category: 'LIMITS', person: null }),
      { category: 'SECURITY', title: 'An API key was created', person: null },
    ]);
    const ofKey = await mailTo(system.url, email, `An API key was created: ${name}`);
    expect(ofKey.text).toContain('Name: CI\nMay: USAGE_RECORD\n');
    const ofRole = await mailTo(system.url, 'carl@example.com', `The role of a member was changed: ${name}`);
    expect(ofRole.text).toContain('Who: carl@example.com\n');

    const ofLimit = await mailTo(system.url, email, `${notifications.nodes[0].title}: ${name}`);
    const [link = ''] = /https?:\S+\/unsubscribe\S+/.exec(ofLimit.text) ?? [];
    const page = await fetch(link);
    const ended = await fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect([page.status, ended.status]).toEqual([200, 200]);
    const { notificationPreferences } = (await owner.ask(list)).data.organization;
    expect(notificationPreferences.map(({ mail }: { mail: string }) => mail)).toEqual([
      'OFF',
      'IMMEDIATE',
      'DAILY',
      'IMMEDIATE',
      'IMMEDIATE',
    ]);
  });
});
