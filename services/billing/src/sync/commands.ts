import type { Actor } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { fault, organizationOf } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import type { StripeClient } from '../stripe/client.ts';
import type { Pulling } from './pull.ts';

interface CommandContext {
  readonly actor: Actor;
  transactIn<T extends object>(orgId: string, useCase: (trx: Trx<DB>) => Promise<T>): Promise<T>;
}

/** How mutations that have to do with Stripe run. */
export interface Commands {
  /** Runs a use case in a transaction, after those of the same organization that this process has begun before. */
  command<T extends object>(
    context: CommandContext,
    useCase: (trx: Trx<DB>, pulling: Pulling) => Promise<T>,
  ): Promise<T>;
  /** The same in an organization that staff name. */
  commandIn<T extends object>(
    orgId: string,
    context: Pick<CommandContext, 'transactIn'>,
    useCase: (trx: Trx<DB>, pulling: Pulling) => Promise<T>,
  ): Promise<T>;
  /** What is needed to look at Stripe. Throws UNAVAILABLE where none is set up. */
  pulling(): Pulling;
}

/**
 * Commands of one organization wait for each other before they take a connection: each keeps one while it waits for Stripe, and
 * many on one organization would leave none for the others. Between processes the organization's lock does it.
 */
export function createCommands(stripe: StripeClient | null, offer: Offer): Commands {
  const tails = new Map<string, Promise<unknown>>();
  const forget = (orgId: string, tail: Promise<unknown>) => {
    if (tails.get(orgId) === tail) tails.delete(orgId);
  };
  const pulling = () => {
    if (!stripe) throw fault('UNAVAILABLE', 'Payments are not set up.');
    return { stripe, offer };
  };
  const commandIn: Commands['commandIn'] = (orgId, context, useCase) => {
    const before = tails.get(orgId) ?? Promise.resolve();
    const run = before.then(() => context.transactIn(orgId, (trx) => useCase(trx, pulling())));
    const tail: Promise<void> = run.then(
      () => forget(orgId, tail),
      () => forget(orgId, tail),
    );
    tails.set(orgId, tail);
    return run;
  };
  return {
    pulling,
    command: (context, useCase) => commandIn(organizationOf(context.actor), context, useCase),
    commandIn,
  };
}
