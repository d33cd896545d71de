import { freePort } from '@tenantry/testing/free-port';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Billing, codesOf, customerOf, kindsOf, representing, startBilling, webhookSecret } from './fixtures.ts';
import { contractQuery, moveMutation, refreshMutation } from './operations.ts';

let billing: Billing;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/webhooks/stripe`;
  billing = await startBilling('leads', undefined, { port, secrets: ['whsec_new', webhookSecret] });
});
afterAll(() => billing.stop());

async function newBuyer(planKey?: string): Promise<TestOrganization> {
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  if (planKey) await billing.execute(organization.owner, moveMutation, { input: { planKey } });
  return organization;
}
const look = async (whose: TestOrganization) =>
  (await billing.execute(whose.owner, contractQuery, representing(whose))).data._entities[0].subscription;
const subscriptionOf = async (whose: TestOrganization) => {
  const { data } = await billing.stripe.subscriptions.list({ customer: await customerOf(billing, whose) });
  return data[0]!;
};
/** Waits until Stripe has told everything, and it was followed. */
const settled = async () => {
  await billing.emulator.settle();
  await billing.service.followEvents();
};
const events = () =>
  billing.inspect(({ shared }) => shared.selectFrom('stripeEvent').selectAll().orderBy('seq').execute(), 'worker');
const refusals = async () => {
  const rows = await billing.inspect(
    ({ shared }) => shared.selectFrom('stripeRefusal').select(['reason', 'count']).execute(),
    'worker',
  );
  return Object.fromEntries(rows.map(({ reason, count }) => [reason, Number(count)]));
};
const post = (body: string, signature: string | null) =>
  fetch(url, { method: 'POST', body, headers: signature === null ? {} : { 'stripe-signature': signature } });
const signed = (body: string, secret = webhookSecret, at = billing.clock.now()) =>
  billing.stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret,
    timestamp: Math.floor(at.getTime() / 1_000),
  });
const bodyOf = (id: string) =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'customer.updated',
    created: 1,
    data: { object: { object: 'customer', id: 'cus_nobody' } },
  });

test('what changes at Stripe is followed as soon as Stripe tells', async () => {
  const organization = await newBuyer('STARTER');
  const { id } = await subscriptionOf(organization);
  await billing.stripe.subscriptions.update(id, { cancel_at_period_end: true });
  await settled();

  expect((await look(organization)).scheduledChange).toMatchObject({ plan: { key: 'FREE' } });
  expect((await events()).filter(({ appliedAt, error }) => appliedAt === null || error !== null)).toEqual([]);
});

test('a notification is kept once, whichever of two secrets it is signed with', async () => {
  const body = bodyOf('evt_rotation');
  const statuses = [
    await post(body, signed(body)),
    await post(body, signed(body, 'whsec_new')),
    await post(body, signed(body)),
  ].map(({ status }) => status);

  expect(statuses).toEqual([200, 200, 200]);
  expect((await events()).filter(({ id }) => id === 'evt_rotation')).toHaveLength(1);
});

test('forged, stale and foreign signatures are refused and counted', async () => {
  const before = await refusals();
  const body = bodyOf('evt_forged');
  const stale = new Date(billing.clock.now().getTime() - 301_000);
  const statuses = [
    await post(body, null),
    await post(body, signed(body, 'whsec_foreign')),
    await post(`${body} `, signed(body)),
    await post(body, signed(body, webhookSecret, stale)),
    await post('not JSON', signed('not JSON')),
  ].map(({ status }) => status);
  const after = await refusals();
  const more = Object.keys(after).map((reason) => [reason, (after[reason] ?? 0) - (before[reason] ?? 0)]);

  expect(statuses).toEqual([400, 400, 400, 400, 400]);
  expect(Object.fromEntries(more)).toEqual({ UNSIGNED: 1, FORGED: 2, STALE: 1, UNREADABLE: 1 });
  expect((await events()).filter(({ id }) => id === 'evt_forged')).toEqual([]);
});

test('while Stripe is down the graph answers from here, commands say so, and nothing is half done', async () => {
  const organization = await newBuyer('STARTER');
  const before = await look(organization);
  billing.emulator.faults.outage = 'unavailable';
  const read = await look(organization);
  const moved = await billing.execute(organization.owner, moveMutation, { input: { planKey: 'PROFESSIONAL' } });
  const refreshed = await billing.execute(organization.owner, refreshMutation);
  billing.emulator.faults.clear();
  const after = await look(organization);
  const again = await billing.execute(organization.owner, moveMutation, { input: { planKey: 'PROFESSIONAL' } });

  expect([codesOf(moved), codesOf(refreshed)]).toEqual([['UNAVAILABLE'], ['UNAVAILABLE']]);
  expect([read, after]).toEqual([before, before]);
  expect(again.data.changePlan).toMatchObject({ subscription: { plan: { key: 'PROFESSIONAL' } }, errors: [] });
  expect(await kindsOf(billing, organization)).toEqual(['STARTED', 'SUBSCRIBED', 'PLAN_CHANGED']);
});

test('what Stripe did but could not answer is found by itself, and not done twice', async () => {
  const organization = await newBuyer();
  billing.emulator.faults.outage = null;
  const customer = await customerOf(billing, organization);
  // The purchase reaches Stripe, and the answer is lost on the way, with it all that was to be written here.
  const { create } = billing.stripe.subscriptions;
  const price = (await billing.stripe.prices.list({ lookup_keys: ['leads.STARTER.1.MONTH.EUR'] })).data[0]!.id;
  await create.call(billing.stripe.subscriptions, { customer, items: [{ price }] });
  const retried = await billing.execute(organization.owner, moveMutation, { input: { planKey: 'STARTER' } });
  await settled();

  expect(retried.data.changePlan).toMatchObject({ errors: [{ code: 'PLAN_UNCHANGED' }] });
  expect(await look(organization)).toMatchObject({ plan: { key: 'STARTER' }, status: 'ACTIVE' });
  expect((await billing.stripe.subscriptions.list({ customer })).data).toHaveLength(1);
  expect(await kindsOf(billing, organization)).toEqual(['STARTED', 'SUBSCRIBED']);
});

test('what Stripe told while it could not be asked is followed when it can', async () => {
  const organization = await newBuyer('STARTER');
  const { id } = await subscriptionOf(organization);
  await billing.stripe.subscriptions.cancel(id);
  billing.emulator.faults.outage = 'unavailable';
  await settled();
  const meanwhile = await look(organization);
  billing.emulator.faults.clear();
  billing.clock.advance({ minutes: 1 });
  await settled();

  expect(meanwhile).toMatchObject({ plan: { key: 'STARTER' }, status: 'ACTIVE' });
  expect(await look(organization)).toMatchObject({ plan: { key: 'FREE' }, status: 'ACTIVE' });
});

test('what nobody told is found by the comparison', async () => {
  const organization = await newBuyer('STARTER');
  const { id } = await subscriptionOf(organization);
  await settled();
  billing.emulator.faults.drop = true;
  await billing.stripe.subscriptions.cancel(id);
  await settled();
  const untold = await look(organization);
  billing.emulator.faults.clear();
  await billing.service.reconcile();

  expect(untold).toMatchObject({ plan: { key: 'STARTER' } });
  expect(await look(organization)).toMatchObject({ plan: { key: 'FREE' } });
});
