import type { Resolvers } from '../generated/schema.ts';
import { thinFields } from './catalogue.ts';
import { exampleOf } from './event-examples.ts';
import { bodySchema } from './event-schemas.ts';
import { publicEvents } from './public-events.ts';
import { createEndpoint, type WebhookOptions } from './create-endpoint.ts';
import { deleteEndpoint } from './delete-endpoint.ts';
import { type DeliveryRow, findDeliveriesBefore } from './delivery-store.ts';
import { type EndpointRow, findEndpointsBefore } from './endpoint-store.ts';
import { replayDelivery, replayFailed, replayMissing } from './replay.ts';
import { rotateSecret } from './rotate-secret.ts';
import { sendTest } from './send-test.ts';
import { updateEndpoint } from './update-endpoint.ts';

/** A repeated answer must not hold the secret: it would lie in the database for a day. */
const withoutSecret = <A extends { secret: string | null }>(answer: A): A => ({ ...answer, secret: null });

export function webhookResolvers(options: WebhookOptions): Resolvers {
  return {
    Query: {
      webhookEventTypes: () =>
        Object.entries(publicEvents).map(([name, { description, fields }]) => ({
          name,
          description,
          fields: Object.keys(fields),
          thinFields: thinFields(name),
          jsonSchema: JSON.stringify(bodySchema(name)),
          example: JSON.stringify(exampleOf(name)),
        })),
    },
    Mutation: {
      createWebhookEndpoint: (_, { input }, { transact }) =>
        transact((trx) => createEndpoint(trx, input, options), withoutSecret),
      updateWebhookEndpoint: (_, { input }, { transact }) => transact((trx) => updateEndpoint(trx, input, options)),
      rotateWebhookSecret: (_, { input }, { transact }) =>
        transact((trx) => rotateSecret(trx, input.webhookEndpointId, options.sealer), withoutSecret),
      deleteWebhookEndpoint: (_, { input }, { transact }) =>
        transact((trx) => deleteEndpoint(trx, input.webhookEndpointId)),
      sendTestWebhook: (_, { input }, { transact }) => transact((trx) => sendTest(trx, input.webhookEndpointId)),
      replayWebhookDelivery: (_, { input }, { transact }) =>
        transact((trx) => replayDelivery(trx, input.webhookDeliveryId)),
      replayMissingWebhookDeliveries: (_, { input }, { transact }) => transact((trx) => replayMissing(trx, input)),
      replayFailedWebhookDeliveries: (_, { input }, { transact }) => transact((trx) => replayFailed(trx, input)),
    },
    Organization: {
      webhookEndpoints: (_, args, { db, page }) =>
        page(
          'webhookEndpoints',
          args,
          ({ id }: EndpointRow) => [id],
          (before, limit) => findEndpointsBefore(db, before?.[0] ?? null, limit),
        ),
    },
    WebhookEndpoint: {
      __resolveReference: (reference, { loaders }) => loaders.webhookEndpoint.load((reference as { id: string }).id),
      publicKey: ({ id, keyNumber }) => options.keys.publicKeyOf(id, keyNumber),
      previousPublicKey: ({ id, keyNumber, previousSecretUntil }, _args, { clock }) =>
        previousSecretUntil && previousSecretUntil > clock.now() ? options.keys.publicKeyOf(id, keyNumber - 1) : null,
      previousSecretUntil: ({ previousSecretUntil }, _args, { clock }) =>
        previousSecretUntil && previousSecretUntil > clock.now() ? previousSecretUntil : null,
      deliveries: ({ id: endpointId }, { filter, ...args }, { db, page }) =>
        page(
          `webhookDeliveries of ${endpointId}`,
          args,
          (delivery: DeliveryRow) => [delivery.id],
          (before, limit) =>
            findDeliveriesBefore(db, { endpointId, state: filter?.state ?? null }, before?.[0] ?? null, limit),
        ),
    },
    WebhookDelivery: {
      __resolveReference: (reference, { loaders }) => loaders.webhookDelivery.load((reference as { id: string }).id),
      nextAttemptAt: ({ state, dueAt }) => (state === 'PENDING' ? dueAt : null),
      attempts: ({ id }, _args, { loaders }) => loaders.webhookAttempts.load(id),
    },
  };
}
