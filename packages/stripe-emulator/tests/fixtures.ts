import { createServer } from 'node:http';
import { once } from 'node:events';
import { Stripe } from 'stripe';
import { test as base } from 'vitest';
import { type StripeEmulator, startStripeEmulator, type StripeEmulatorOptions } from '../src/index.ts';

/** A client of a local Stripe, as the product makes one. */
export function clientOf({ url, apiKey }: Pick<StripeEmulator, 'url' | 'apiKey'>): Stripe {
  const { hostname: host, port } = new URL(url);
  return new Stripe(apiKey, {
    host,
    port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    apiVersion: '2026-10-28.endive',
  });
}

/** An endpoint that keeps the events it is sent, once their signature is verified. */
export async function startEndpoint(secret: string) {
  const events: Stripe.Event[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const signature = request.headers['stripe-signature'] ?? '';
      events.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, secret));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    events,
    types: () => events.map(({ type }) => type),
    stop: () => void server.close(),
  };
}

/** A local Stripe of a test's own. */
export const test = base.extend<{
  start: (options?: Partial<StripeEmulatorOptions>) => Promise<{ local: StripeEmulator; stripe: Stripe }>;
}>({
  start: async ({}, use) => {
    const running: StripeEmulator[] = [];
    await use(async (options) => {
      const local = await startStripeEmulator({ port: 0, ...options });
      running.push(local);
      return { local, stripe: clientOf(local) };
    });
    for (const local of running) await local.stop();
  },
});
