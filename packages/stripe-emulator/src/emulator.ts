import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { createFaults, type Faults } from './faults.ts';
import { createApi } from './http/app.ts';
import type { Inspect } from './inspect.ts';
import { pages } from './pages/pages.ts';
import type { AfterLastAttempt } from './settings.ts';
import type { EventObject } from './wire.ts';
import { createDispatcher } from './webhooks/dispatcher.ts';
import { configuredEndpoint } from './webhooks/configured-endpoint.ts';
import { noJournal, openJournal } from './world/journal.ts';
import { createStore } from './world/store.ts';
import type { Delivery } from './world/tables.ts';
import { createWorld } from './world/world.ts';

export interface StripeEmulatorOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** The secret key it answers to. Default `sk_test_local`. */
  readonly apiKey?: string;
  /** An endpoint that gets every event, signed with each of these secrets. */
  readonly webhook?: { readonly url: string; readonly secrets: readonly string[] };
  /** Where everything is kept. What was answered is in it, however the process ends. Without it nothing is kept. */
  readonly dataFile?: string;
  /** The time of day for whatever is on no test clock. */
  readonly now?: () => Date;
  /** Where people reach the checkout and the portal, if not at `url`. */
  readonly publicUrl?: string;
  /** Looks at every request, answer and event, as `@tenantry/stripe-emulator/conformance` does in tests. */
  readonly inspect?: Inspect;
  /** How unpaid invoices are collected again; by default after 3, 5 and 7 days, and then the subscription is cancelled. */
  readonly dunning?: { readonly retryDays: readonly number[]; readonly afterwards: AfterLastAttempt };
}

/** A Stripe of one's own. */
export interface StripeEmulator {
  readonly url: string;
  readonly apiKey: string;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** Resolves when what is due by now has happened, and every event of it was delivered or given up. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

const tickMs = 1_000;

/** Starts a local Stripe. Rejects when the port is taken or the file cannot be read. */
export async function startStripeEmulator(options: StripeEmulatorOptions): Promise<StripeEmulator> {
  const { host = '127.0.0.1', apiKey = 'sk_test_local', dataFile, now = () => new Date() } = options;
  const { dunning = { retryDays: [3, 5, 7], afterwards: 'cancel' } } = options;
  const faults = createFaults();
  const store = createStore();
  const journal = dataFile === undefined ? noJournal : await openJournal(dataFile, store);
  let publicUrl = options.publicUrl ?? '';

  const world = createWorld({
    store,
    journal,
    now,
    settings: () => ({ publicUrl, dunning, decline: faults.decline }),
    onChanged(changes) {
      for (const [table, , row] of changes) {
        if (table === 'event' && row) options.inspect?.({ event: row as EventObject });
        if (table === 'delivery' && row) dispatcher.send(row as Delivery);
      }
    },
  });
  const dispatcher = createDispatcher({
    store,
    faults,
    now,
    onDone: async (delivery, taken) => {
      await world.transact({ id: null, idempotencyKey: null }, (trx, commit) => {
        const event = trx.get('event', delivery.event);
        trx.remove('delivery', delivery.id);
        if (event && taken) trx.put('event', { ...event, pending_webhooks: event.pending_webhooks - 1 });
        commit();
      });
    },
  });
  const api = createApi({ world, apiKey, faults, inspect: options.inspect });
  api.route('/', pages(world));
  const server = serve({ fetch: api.fetch, hostname: host, port: options.port });
  await once(server, 'listening').catch(async (error: unknown) => {
    await journal.close();
    throw error;
  });
  const address = server.address();
  const url = `http://${host}:${typeof address === 'object' && address ? address.port : options.port}`;
  publicUrl ||= url;

  await configuredEndpoint(world, options.webhook);
  for (const delivery of store.all('delivery')) dispatcher.send(delivery);
  const ticking = setInterval(() => void world.catchUp(), tickMs);
  ticking.unref();
  return {
    url,
    apiKey,
    faults,
    async settle() {
      await world.catchUp();
      await dispatcher.settle();
    },
    async stop() {
      clearInterval(ticking);
      await dispatcher.stop();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await journal.close();
    },
  };
}
