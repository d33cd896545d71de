import { invalidValue, notFound } from '@tenantry/graphql';

export const endpointNotFound = notFound('There is no such webhook endpoint.', ['input', 'webhookEndpointId']);
export const deliveryNotFound = notFound('There is no such webhook delivery.', ['input', 'webhookDeliveryId']);

/** The most endpoints that an organization has. */
export const endpointsAtMost = 20;

export const tooManyEndpoints = {
  __typename: 'TooManyWebhookEndpoints',
  code: 'TOO_MANY_WEBHOOK_ENDPOINTS',
  message: `An organization has at most ${endpointsAtMost} webhook endpoints. Delete one first.`,
  path: null,
} as const;

/** Nothing is sent to an endpoint that is disabled. */
export const endpointDisabled = (path: readonly string[]) =>
  invalidValue('The endpoint is disabled. Resume it first.', path);
