import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, common } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { cancelSubscription } from '../subscriptions/cancel.ts';
import { timeOf } from '../time/clock.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, type Trx, updated } from '../world/transaction.ts';
import { makePhases, phaseOf } from './make-phases.ts';
import { type CreateParams, createParams, listParams, type UpdateParams, updateParams } from './params.ts';
import { applyPhase, enterPhase, release } from './phases.ts';

type Schedule = Objects['subscriptionSchedule'];
const base = '/v1/subscription_schedules';

export const scheduleRoutes = [
  route('POST', base, createParams, (outer, { params }) => {
    if (params.from_subscription !== undefined) return fromSubscription(outer, params.from_subscription, params);
    const customer = find(outer, 'customer', params.customer ?? '', 'customer');
    const trx = timeOf(outer, customer);
    const start = params.start_date === 'now' || params.start_date === undefined ? trx.now : params.start_date;
    if (!params.phases) throw invalidRequest('Missing required param: phases.', 'phases', 'parameter_missing');
    const phases = makePhases(trx, params.phases, start, customer.id);
    const schedule = created(
      trx,
      'subscriptionSchedule',
      { ...emptySchedule(trx, customer.id, customer.test_clock ?? null, params), phases },
      'subscription_schedule.created',
    );
    if (start <= trx.now) enterPhase(trx, schedule, 0);
    return find(trx, 'subscriptionSchedule', schedule.id);
  }),
  route('GET', base, listParams, (trx, { params }) => {
    const rows = trx.all('subscriptionSchedule').filter(({ customer }) => (params.customer ?? customer) === customer);
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) =>
    find(trx, 'subscriptionSchedule', path['id']!),
  ),
  route('POST', `${base}/:id`, updateParams, (outer, { path, params }) => {
    const { trx, schedule } = its(outer, path['id']!);
    return changeSchedule(trx, alive(schedule), params);
  }),
  route(
    'POST',
    `${base}/:id/release`,
    z.strictObject({ ...common, preserve_cancel_date: boolean.optional() }),
    (outer, { path }) => {
      const { trx, schedule } = its(outer, path['id']!);
      return release(trx, alive(schedule));
    },
  ),
  route(
    'POST',
    `${base}/:id/cancel`,
    z.strictObject({
      ...common,
      invoice_now: boolean.optional(),
      prorate: boolean.optional(),
    }),
    (outer, { path, params }) => {
      const { trx, schedule } = its(outer, path['id']!);
      const canceled: Schedule = { ...alive(schedule), status: 'canceled', canceled_at: trx.now, current_phase: null };
      updated(trx, 'subscriptionSchedule', canceled, 'subscription_schedule.canceled');
      if (schedule.subscription !== null) {
        cancelSubscription(trx, find(trx, 'subscription', schedule.subscription), params);
      }
      return find(trx, 'subscriptionSchedule', schedule.id);
    },
  ),
];

function fromSubscription(outer: Trx, id: string, params: CreateParams): Schedule {
  const subscription = find(outer, 'subscription', id, 'from_subscription');
  const trx = timeOf(outer, subscription);
  if (params.phases ?? params.end_behavior) {
    const message = 'You cannot set `phases` or `end_behavior` if `from_subscription` is set.';
    throw invalidRequest(message, 'from_subscription');
  }
  if (subscription.schedule !== null || subscription.ended_at !== null) {
    const message = 'You cannot migrate a subscription that is already attached to a schedule, or has ended.';
    throw invalidRequest(message, 'from_subscription');
  }
  const phase = phaseOf(subscription);
  const schedule: Schedule = {
    ...emptySchedule(trx, subscription.customer, subscription.test_clock, params),
    current_phase: { start_date: phase.start_date, end_date: phase.end_date },
    phases: [phase],
    status: 'active',
    subscription: subscription.id,
  };
  created(trx, 'subscriptionSchedule', schedule, 'subscription_schedule.created');
  updated(trx, 'subscription', { ...subscription, schedule: schedule.id }, 'customer.subscription.updated');
  return schedule;
}

function changeSchedule(trx: Trx, schedule: Schedule, params: UpdateParams): Schedule {
  const { phases: given, end_behavior: endBehavior, default_settings: defaults } = params;
  const first = given?.[0]?.start_date;
  const start =
    first === 'now'
      ? trx.now
      : (first ?? schedule.current_phase?.start_date ?? schedule.phases[0]?.start_date ?? trx.now);
  if (given && schedule.current_phase && start !== schedule.current_phase.start_date) {
    const message = 'The current phase has to be passed as well, with its start_date as it is.';
    throw invalidRequest(message, 'phases[0][start_date]');
  }
  const phases = given ? makePhases(trx, given, start, schedule.customer) : schedule.phases;
  const [current] = phases;
  const changed: Schedule = {
    ...schedule,
    current_phase: schedule.current_phase && current ? { start_date: start, end_date: current.end_date } : null,
    default_settings: { ...schedule.default_settings, ...defaults },
    end_behavior: endBehavior ?? schedule.end_behavior,
    metadata: changedMetadata(schedule.metadata, params.metadata),
    phases,
  };
  const isOther = JSON.stringify(current?.items) !== JSON.stringify(schedule.phases[0]?.items);
  if (given && current && schedule.subscription !== null && isOther) {
    const subscription = find(trx, 'subscription', schedule.subscription);
    applyPhase(trx, subscription, { ...current, proration_behavior: params.proration_behavior ?? 'create_prorations' });
  }
  return updated(trx, 'subscriptionSchedule', changed, 'subscription_schedule.updated');
}

function its(trx: Trx, id: string) {
  const schedule = find(trx, 'subscriptionSchedule', id);
  return { trx: timeOf(trx, schedule), schedule };
}

function alive(schedule: Schedule): Schedule {
  if (schedule.status === 'active' || schedule.status === 'not_started') return schedule;
  throw invalidRequest(`This subscription schedule is ${schedule.status} and can no longer be changed.`);
}

function emptySchedule(trx: Trx, customer: string, clock: string | null, params: CreateParams): Schedule {
  return {
    id: trx.newId('sub_sched'),
    object: 'subscription_schedule',
    application: null,
    billing_mode: { flexible: { proration_discounts: 'itemized' }, type: 'flexible' },
    canceled_at: null,
    completed_at: null,
    created: trx.now,
    current_phase: null,
    customer,
    customer_account: null,
    default_settings: {
      application_fee_percent: null,
      billing_cycle_anchor: 'automatic',
      billing_thresholds: null,
      collection_method: 'charge_automatically',
      default_payment_method: null,
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: 'self' },
      },
      on_behalf_of: null,
      transfer_data: null,
      ...params.default_settings,
    },
    end_behavior: params.end_behavior ?? 'release',
    livemode: false,
    metadata: changedMetadata(null, params.metadata),
    pause_schedules: [],
    phases: [],
    released_at: null,
    released_subscription: null,
    status: 'not_started',
    subscription: null,
    test_clock: clock,
  };
}
