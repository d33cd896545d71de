import { randomUUID } from 'node:crypto';
import { connect } from '@tenantry/database';
import type { DB } from '../src/generated/tables.ts';
import type { Offer } from '../src/plans/offer.ts';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { lockCurrent } from '../src/subscriptions/current.ts';
import { moveToTerms, startOnTerms } from '../src/subscriptions/put-on-terms.ts';
import { plainTerms, type Status, type Terms } from '../src/subscriptions/terms.ts';
import type { Billing } from './fixtures.ts';

/** Where a subscription goes, and when; with a contract, unless it is free. */
export interface Step {
  readonly at: Date;
  readonly planKey: string;
  readonly interval?: Terms['interval'];
  readonly status?: Status;
}

/** Lets subscriptions have histories of their own, as if years had passed. */
export async function startHistories({ databaseUrl, clock }: Billing, name = 'leads') {
  const offer = await publishCatalog({ databaseUrl, name, clock });
  const database = connect<DB>({ url: databaseUrl, service: 'billing', max: 8 });
  const take = (orgId: string, step: Step) => {
    const meta = { actor: null, requestId: null, clock: { now: () => step.at } };
    return database.transact({ orgId }, meta, async (trx) => {
      const current = await lockCurrent(trx);
      const terms = termsOf(offer, step);
      await (current ? moveToTerms(trx, current, terms) : startOnTerms(trx, terms));
    });
  };
  return {
    /** A new organization whose subscription goes through these steps, the first of which begins it; answers its ID. */
    async live(steps: readonly Step[], orgId: string = randomUUID()): Promise<string> {
      for (const step of steps) await take(orgId, step);
      return orgId;
    },
    /** A further step of an organization's subscription. */
    move: (step: Step, orgId: string) => take(orgId, step),
    stop: () => database.close(),
  };
}

function termsOf(offer: Offer, { at, planKey, interval = 'MONTH', status = 'ACTIVE' }: Step): Terms {
  const plan = offer.plans.find(({ key }) => key === planKey);
  if (!plan) throw new Error(`There is no plan ${planKey}.`);
  const period = { start: at, end: new Date(at.getTime() + 30 * 86_400_000) };
  const isPaid = planKey !== 'FREE' && status !== 'TRIALING';
  return {
    ...plainTerms(plan, status, period, offer.currency),
    interval,
    trialEndsAt: status === 'TRIALING' ? period.end : null,
    stripe: isPaid ? { subscriptionId: 'sub_1', itemId: 'si_1', scheduleId: null } : null,
  };
}
