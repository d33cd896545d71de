import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';

const viewer = `{ viewer { user { id email } organizations { role organization { id slug } } } }`;
const subscription = `{ organization { subscription { status trialEndsAt plan { key } } } }`;
const leads = `{ organization { usage(meters: ["leads"]) { used limit remaining resetsAt } } }`;
const auditLog = `{ organization { auditLog(first: 100) { nodes { action actor user { email } occurredAt personal { ip userAgent before after } } } } }`;
const addMember = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id role } errors { ... on UserError { code } } } }`;
const removeMember = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { membership { id } errors { ... on UserError { code } } } }`;
const setPaymentMethod = `mutation ($paymentMethodId: String!) { setPaymentMethod(input: { paymentMethodId: $paymentMethodId }) { errors { ... on UserError { code } } } }`;
const changePlan = `mutation ($planKey: String!) { changePlan(input: { planKey: $planKey }) { subscription { status plan { key } } errors { ... on UserError { code } } } }`;
const record = `mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } errors { ... on UserError { code } } } }`;
const consume = `mutation ($key: String!) { consumeUsage(input: { meter: "leads", key: $key }) { usage { used limit remaining } errors { __typename ... on UserError { code path } ... on LimitExceeded { used limit } } } }`;

describe.each(topologies)('a company’s first day, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  let ada: Client;
  let grace: Client;
  let membershipId: string;
  const mail = (name: string) => `${name}-${randomUUID()}@example.com`;
  const [adaMail, graceMail] = [mail('ada'), mail('grace')];

  beforeAll(async () => {
    system = await startTopology(topology);
  });
  afterAll(() => system.stop());

  test('Ada signs up and owns an organization on trial', async () => {
    ada = await signUp(system.url, { email: adaMail, name: 'Ada Byron' });

    const { data } = await ada.ask(viewer);
    const trial = await eventually(
      () => ada.ask(subscription),
      (answer) => answer.data.organization.subscription !== null,
    );

    expect(data.viewer).toEqual({
      user: { id: expect.stringMatching(/^usr_/), email: adaMail },
      organizations: [
        { role: 'OWNER', organization: { id: expect.stringMatching(/^org_/), slug: 'ada-byron-s-organization' } },
      ],
    });
    expect(trial.data.organization.subscription).toEqual({
      status: 'TRIALING',
      trialEndsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      plan: { key: 'PROFESSIONAL' },
    });
  });

  test('she adds Grace, who finds the organization among hers', async () => {
    grace = await signUp(system.url, { email: graceMail, name: 'Grace Hopper' });

    const { data } = await ada.ask(addMember, { email: graceMail }, { 'user-agent': 'Ada at work' });
    const seen = await eventually(
      () => grace.ask(viewer),
      (answer) => answer.data.viewer.organizations.length === 2,
    );

    expect(data.addMember).toEqual({ membership: { id: expect.stringMatching(/^mem_/), role: 'MEMBER' }, errors: [] });
    const roles = seen.data.viewer.organizations.map(
      ({ role, organization }: { role: string; organization: { slug: string } }) => [organization.slug, role],
    );
    expect(roles).toEqual([
      ['ada-byron-s-organization', 'MEMBER'],
      ['grace-hopper-s-organization', 'OWNER'],
    ]);
    membershipId = data.addMember.membership.id;
    grace = grace.in('ada-byron-s-organization');
  });

  test('on the free plan they use fifty leads, and the fifty-first is refused', async () => {
    const moved = await ada.ask(changePlan, { planKey: 'FREE' });
    expect(moved.data.changePlan).toEqual({ subscription: { status: 'ACTIVE', plan: { key: 'FREE' } }, errors: [] });
    await eventually(
      () => grace.ask(leads),
      ({ data }) => data.organization.usage[0]?.limit === '50',
    );

    const events = Array.from({ length: 45 }, (_, index) => ({ key: `lead-${index}`, meter: 'leads' }));
    const recorded = await grace.ask(record, { events });
    expect(recorded.data.recordUsage).toEqual({ results: events.map(() => ({ verdict: 'ACCEPTED' })), errors: [] });

    for (let used = 46; used <= 50; used += 1) {
      const { data } = await grace.ask(consume, { key: `lead-${used}` });
      expect(data.consumeUsage).toEqual({
        usage: { used: `${used}`, limit: '50', remaining: `${50 - used}` },
        errors: [],
      });
    }
    const refused = await grace.ask(consume, { key: 'lead-51' });
    expect(refused.data.consumeUsage).toEqual({
      usage: null,
      errors: [
        { __typename: 'LimitExceeded', code: 'LIMIT_EXCEEDED', path: ['input', 'quantity'], used: '50', limit: '50' },
      ],
    });
  });

  test('after the upgrade, which takes a card, it is accepted', async () => {
    const refused = await ada.ask(changePlan, { planKey: 'STARTER' });
    await ada.ask(setPaymentMethod, { paymentMethodId: 'pm_card_visa' });
    await ada.ask(changePlan, { planKey: 'STARTER' });

    const { data } = await eventually(
      () => grace.ask(consume, { key: 'lead-51' }),
      (answer) => answer.data.consumeUsage.usage !== null,
    );

    expect(refused.data.changePlan).toEqual({ subscription: null, errors: [{ code: 'PAYMENT_METHOD_REQUIRED' }] });
    expect(data.consumeUsage).toEqual({ usage: { used: '51', limit: '500', remaining: '449' }, errors: [] });
  });

  test('the audit log tells each step and who took it', async () => {
    const { data } = await eventually(
      () => ada.ask(auditLog),
      (answer) => answer.data.organization.auditLog.nodes.length === 5,
    );

    const steps = data.organization.auditLog.nodes.map((entry: { action: string; user: { email: string } }) => [
      entry.action,
      entry.user.email,
    ]);
    expect(steps.toSorted()).toEqual(
      [
        ['identity.signUp', adaMail],
        ['identity.addMember', adaMail],
        ['billing.changePlan', adaMail],
        ['billing.setPaymentMethod', adaMail],
        ['billing.changePlan', adaMail],
      ].toSorted(),
    );
    const added = data.organization.auditLog.nodes.find(
      ({ action }: { action: string }) => action === 'identity.addMember',
    );
    expect(added.personal).toMatchObject({
      ip: '127.0.0.1',
      userAgent: 'Ada at work',
      before: null,
      after: { membership: [{ id: membershipId, role: 'MEMBER', userId: expect.stringMatching(/^usr_/) }] },
    });
  });

  test('access ends ≤ 2 s after removal: Grace is refused once she is removed', async () => {
    expect((await grace.ask(leads)).status).toBe(200);

    const { data } = await ada.ask(removeMember, { id: membershipId });
    const refused = await eventually(
      () => grace.ask(leads),
      ({ status }) => status !== 200,
      2_000,
    );

    expect(data.removeMember).toEqual({ membership: { id: membershipId }, errors: [] });
    expect(refused).toMatchObject({ status: 404, errors: [{ extensions: { code: 'ORGANIZATION_NOT_FOUND' } }] });
  });
});
