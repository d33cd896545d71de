import { decodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { test as base } from './fixtures.ts';
import { createEndpoint, deleteEndpoint, deliveriesOf, replay, sendTest } from './webhook-operations.ts';
import { answers, startReceiver } from './webhook-receiver.ts';

/** More than a statement is given. */
const many = 11_000;

/** Endpoints, and a great deal that waits for them, later than these tests go. No statement may deal with all of it. */
const test = base.extend('full', async ({ world, organization }, { onCleanup }) => {
  const receiver = await startReceiver();
  onCleanup(() => receiver.stop());
  for (const [does, rows] of [
    ['UPDATE', 'NEW'],
    ['DELETE', 'OLD'],
  ])
    await world.tamper(`
      CREATE OR REPLACE FUNCTION is_soon_over() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT count(*) FROM changed) > 5000 THEN RAISE 'too much at once'; END IF;
          RETURN NULL;
        END $$;
      CREATE OR REPLACE TRIGGER is_soon_over_${does} AFTER ${does} ON webhook_delivery
        REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION is_soon_over()`);
  return {
    receiver,
    async fill() {
      const { webhookEndpoint } = await createEndpoint(world.execute, organization, {
        url: receiver.url,
        eventTypes: ['identity.team.created'],
      });
      const id: string = webhookEndpoint.id;
      await world.tamper(
        `INSERT INTO webhook_delivery (org_id, endpoint_id, event_id, event_type, sequence, payload, created_at, due_at)
         SELECT $1, $2, uuidv7(), 'identity.team.created', number, '{}', $3, $3::timestamptz + interval '7 days'
         FROM generate_series(1, ${many}) number`,
        organization.id,
        decodeId(id)?.uuid,
        world.clock.now(),
      );
      return id;
    },
    /** How many deliveries there are of the organization, by state. */
    states: () =>
      world.stored(
        'SELECT state, count(*)::int AS count FROM webhook_delivery WHERE org_id = $1 GROUP BY 1 ORDER BY 1',
        organization.id,
      ),
  };
});

test('however much waits for an endpoint, it is disabled at once, and all of it is given up', async ({
  world,
  organization,
  full,
}) => {
  const webhookEndpointId = await full.fill();
  full.receiver.behave(answers(410));
  await sendTest(world.execute, organization, webhookEndpointId);
  await world.service.sent();
  const given = await full.states();
  // Somebody was killed while giving up, or it came just as the endpoint was disabled.
  await world.tamper(`UPDATE webhook_delivery SET state = 'PENDING', finished_at = NULL
    WHERE org_id = '${organization.id}' AND sequence <= 3`);
  await world.service.keepEvents();
  const later = await full.states();

  expect(given).toEqual([{ state: 'FAILED', count: many + 1 }]);
  expect(later).toEqual(given);
});

test('however much waits for an endpoint, it is deleted at once; nobody sees what is left of it, which goes', async ({
  world,
  organization,
  full,
}) => {
  const [kept, deleted] = [await full.fill(), await full.fill()];
  const [delivery] = await deliveriesOf(world.execute, organization, deleted);
  const answer = await deleteEndpoint(world.execute, organization, deleted);
  const node = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookDelivery { id } } }`;
  const of = [{ __typename: 'WebhookDelivery', id: delivery.id }];
  const seen = await world.execute(organization.owner, node, { of });
  const replayed = await replay(world.execute, organization, delivery.id);
  await world.service.keepEvents();

  expect(answer).toEqual({ webhookEndpoint: { id: deleted }, errors: [] });
  expect(seen.data._entities).toEqual([null]);
  expect(replayed.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
  expect(await deliveriesOf(world.execute, organization, kept)).toHaveLength(100);
  expect(await full.states()).toEqual([{ state: 'PENDING', count: many }]);
});
