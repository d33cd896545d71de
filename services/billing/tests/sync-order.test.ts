import { connectWorker } from '@tenantry/database';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepEvent } from '../src/sync/event-store.ts';
import { type Billing, customerOf, kindsOf, representing, startBilling } from './fixtures.ts';
import { contractQuery } from './operations.ts';

// A run is what happens to a subscription at Stripe: each step changes it there, and none passes through billing.
let billing: Billing;
let another: Billing;
let worker: ReturnType<typeof connectWorker>;
beforeAll(async () => {
  billing = await startBilling('leads');
  another = await startBilling('leads', billing);
  worker = connectWorker({ url: billing.databaseUrl, service: 'billing', max: 4 });
});
afterAll(async () => {
  await worker.end();
  await another.stop();
  await billing.stop();
});

interface Run {
  readonly organization: TestOrganization;
  readonly customer: string;
  subscription: string;
  item: string;
}
type Step = (run: Run) => Promise<unknown>;

const priceOf = async (key: string) => (await billing.stripe.prices.list({ lookup_keys: [key] })).data[0]!.id;
const update =
  (params: object): Step =>
  ({ subscription }) =>
    billing.stripe.subscriptions.update(subscription, params);
const moveTo =
  (key: string): Step =>
  async ({ subscription, item }) =>
    billing.stripe.subscriptions.update(subscription, {
      items: [{ id: item, price: await priceOf(key) }],
      proration_behavior: 'always_invoice',
    });

const steps: readonly Step[] = [
  async (run) => {
    const price = await priceOf('leads.STARTER.1.MONTH.EUR');
    const { id, items } = await billing.stripe.subscriptions.create({ customer: run.customer, items: [{ price }] });
    Object.assign(run, { subscription: id, item: items.data[0]!.id });
  },
  moveTo('leads.PROFESSIONAL.1.MONTH.EUR'),
  update({ cancel_at_period_end: true }),
  update({ cancel_at_period_end: false }),
  update({ pause_collection: { behavior: 'void' } }),
  update({ pause_collection: '' }),
  moveTo('leads.ENTERPRISE.1.YEAR.EUR'),
  ({ subscription }) => billing.stripe.subscriptions.cancel(subscription),
];
const inOrder = [
  'STARTED',
  'SUBSCRIBED',
  'PLAN_CHANGED',
  'CANCELLATION_SCHEDULED',
  'CANCELLATION_WITHDRAWN',
  'PAUSED',
  'RESUMED',
  'PLAN_CHANGED',
  'CANCELED',
];

async function begin(): Promise<Run> {
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  return { organization, customer: await customerOf(billing, organization), subscription: '', item: '' };
}

let sent = 0;
/** Tells of the customer, as an event of whatever step would: it says to look, and nothing else. */
const deliver = ({ customer: customerId }: Run, id = `evt_${(sent += 1)}`) =>
  keepEvent(
    worker,
    { id, type: 'customer.subscription.updated', customerId, happenedAt: new Date(0) },
    billing.clock.now(),
  );

/** The state and the history, without what differs from run to run. */
async function outcome({ organization }: Run) {
  const { data } = await billing.execute(organization.owner, contractQuery, representing(organization));
  const { status, plan, interval, quantity, scheduledChange, version } = data._entities[0].subscription;
  const told = (await billing.eventsOf(organization)).map(({ type, data: of }) => [type, of['version'], of['change']]);
  return {
    status,
    plan,
    interval,
    quantity,
    scheduledChange,
    version,
    told,
    kinds: await kindsOf(billing, organization),
  };
}

async function play(follow: (run: Run, step: number) => Promise<void>) {
  const run = await begin();
  for (const [index, step] of steps.entries()) {
    await step(run);
    await follow(run, index);
  }
  return { run, result: await outcome(run) };
}

test('any permutation and duplication of what Stripe tells ends in the same state and history as in order', async () => {
  const { result: expected } = await play(async (run) => {
    await deliver(run);
    await billing.service.followEvents();
  });
  // For each step: which events come after it. One of the steps so far, of earlier ones again, and each any number of times.
  const deliveries = fc.tuple(
    ...steps.map((_, step) => fc.array(fc.integer({ min: 0, max: step }), { minLength: 1, maxLength: 4 })),
  );

  expect(expected.kinds).toEqual(inOrder);
  await fc.assert(
    fc.asyncProperty(deliveries, async (plan) => {
      const { result } = await play(async (run, step) => {
        const again = (plan[step] ?? []).map((index) => deliver(run, `evt_${run.customer}_${step}_${index}`));
        await Promise.all([...again, ...again]);
        await Promise.all([billing.service.followEvents(), another.service.followEvents()]);
      });
      expect(result).toEqual(expected);
    }),
    { numRuns: 4 },
  );
});

test('however late and often it is told, what happened meanwhile has one effect, and the state is that in order', async () => {
  const { run: calm, result } = await play(async () => {});
  await deliver(calm);
  await billing.service.followEvents();
  const expected = await outcome(calm);

  expect(result.kinds).toEqual(['STARTED']);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: steps.length - 2 }),
      fc.integer({ min: 1, max: 5 }),
      async (until, times) => {
        const late = await play(async (run, step) => {
          if (step === until) await deliver(run);
          if (step === until) await Promise.all([billing.service.followEvents(), another.service.followEvents()]);
        });
        for (let time = 0; time < times; time += 1) await deliver(late.run);
        await Promise.all([billing.service.followEvents(), another.service.followEvents()]);
        const { status, plan, kinds } = await outcome(late.run);

        expect({ status, plan }).toEqual({ status: expected.status, plan: expected.plan });
        expect(kinds).toEqual(['STARTED', 'SUBSCRIBED', 'CANCELED']);
      },
    ),
    { numRuns: 4 },
  );
});
