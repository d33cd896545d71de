import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from './client.ts';

/** Records leads for the client's organization, each of them once however often this is called, when its plan is known. */
export async function recordLeads(client: Client, count: number): Promise<void> {
  await untilMetered(client, Date.now() + 20_000);
  if (count === 0) return;
  const events = Array.from({ length: count }, (_, index) => ({ key: `demo-lead-${index + 1}`, meter: 'leads' }));
  const { recordUsage } = await client.ask<Recorded>(mutation, { input: { events } });
  const rejected = recordUsage.results.find(({ verdict }) => verdict === 'REJECTED');
  if (rejected) throw new Error(`A lead was not recorded: ${rejected.reason}`);
}

// What an organization may use reaches usage by an event from billing, which follows one from identity.
async function untilMetered(client: Client, until: number): Promise<void> {
  const { organization } = await client.ask<Metered>('{ organization { usage { meter { key } } } }');
  if (organization.usage !== null) return;
  if (Date.now() > until) throw new Error('The plan did not reach usage within 20 seconds.');
  await wait(30);
  await untilMetered(client, until);
}

interface Recorded {
  recordUsage: { results: { verdict: string; reason: string | null }[] };
}

interface Metered {
  organization: { usage: { meter: { key: string } }[] | null };
}

const mutation = 'mutation ($input: RecordUsageInput!) { recordUsage(input: $input) { results { verdict reason } } }';
