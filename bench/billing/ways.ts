import { createHmac, randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import type { Way } from '../src/measure.ts';
import { type BenchBilling, webhookSecret } from '../src/billing.ts';

const insert = 'an INSERT of the same row';

/** Taking a notification in, against inserting what is kept of it. */
export async function intakeWays({ service, admin }: BenchBilling): Promise<Way[]> {
  await admin.query('CREATE TABLE plain_event (LIKE stripe_event INCLUDING ALL)');
  const post = async (answer: Promise<Response>) => {
    const response = await answer;
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`A notification was answered with ${response.status}.`);
  };
  return [
    {
      name: insert,
      floor: insert,
      async run() {
        const now = new Date();
        await admin.query({
          name: 'insert',
          text: 'INSERT INTO plain_event (id, type, customer_id, happened_at, received_at) VALUES ($1, $2, $3, $4, $5)',
          values: [`evt_${randomUUID()}`, 'price.updated', null, now, now],
        });
      },
    },
    {
      name: 'a signed notification, in process',
      floor: insert,
      run: () => post(Promise.resolve(service.app.fetch(notification('http://billing')))),
    },
    {
      name: 'a signed notification, over HTTP',
      floor: insert,
      run: () => post(fetch(notification(service.url ?? ''))),
    },
  ];
}

function notification(url: string): Request {
  const id = `evt_${randomUUID()}`;
  const now = Math.floor(Date.now() / 1_000);
  const object = { id: 'price_1', object: 'price', active: true, currency: 'eur', unit_amount: 4900, metadata: {} };
  const body = JSON.stringify({ id, object: 'event', type: 'price.updated', created: now, data: { object } });
  const signature = createHmac('sha256', webhookSecret).update(`${now}.${body}`).digest('hex');
  return new Request(`${url}/webhooks/stripe`, {
    method: 'POST',
    body,
    headers: { 'stripe-signature': `t=${now},v1=${signature}` },
  });
}

const rows = 'the two rows, by SQL';
const query = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Organization {
      subscription { status plan { key name } trialEndsAt currentPeriodStart currentPeriodEnd interval version }
      entitlements { key name type enabled limit period enforcement }
    }
  }
}`;

/** What a dashboard asks of billing, against reading the rows that it is made of. */
export function organizationWays({ service, admin, orgId, tokens }: BenchBilling): Way[] {
  const variables = { of: [{ __typename: 'Organization', id: encodeId('org', orgId) }] };
  const meta = { requestId: 'bench', idempotencyKey: null, address: null };
  const text = `SELECT to_jsonb(s) AS subscription, e.entitlements FROM subscription s JOIN entitlement_state e USING (org_id)
    WHERE org_id = $1`;
  return [
    {
      name: rows,
      floor: rows,
      async run() {
        const found = await admin.query({ name: 'rows', text, values: [orgId] });
        if (found.rows.length !== 1) throw new Error('The organization has no subscription.');
      },
    },
    {
      name: 'organization { subscription entitlements }',
      floor: rows,
      async run() {
        const answer = await service.subgraph.execute({ query, variables }, await tokens.owner(), meta);
        const [entity] = (answer?.data?.['_entities'] ?? []) as { entitlements?: unknown[] }[];
        if (answer?.errors || entity?.entitlements?.length !== 16) throw new Error('That was no answer.');
      },
    },
  ];
}
