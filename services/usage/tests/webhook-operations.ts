import type { ExecuteAs } from '@tenantry/testing';
import { type Organization, referenceTo } from './fixtures.ts';

const endpointFields =
  'id url description eventTypes payloadStyle isOrdered ratePerSecond status disabledReason failingSince previousSecretUntil version';
const errors = 'errors { ... on UserError { code path message } }';

/** Asks as the organization's owner; answers the payload of the only field, or the faults. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
async function ask(execute: ExecuteAs, { owner }: Organization, document: string, input: object): Promise<any> {
  const { data, errors: faults } = await execute(owner, document, { input });
  return data ? Object.values(data)[0] : faults;
}

export const createEndpoint = (execute: ExecuteAs, organization: Organization, input: object) =>
  ask(
    execute,
    organization,
    `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { webhookEndpoint { ${endpointFields} } secret ${errors} } }`,
    input,
  );

export const updateEndpoint = (execute: ExecuteAs, organization: Organization, input: object) =>
  ask(
    execute,
    organization,
    `mutation ($input: UpdateWebhookEndpointInput!) { updateWebhookEndpoint(input: $input) { webhookEndpoint { ${endpointFields} } ${errors} } }`,
    input,
  );

export const rotateSecret = (execute: ExecuteAs, organization: Organization, webhookEndpointId: string) =>
  ask(
    execute,
    organization,
    `mutation ($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { webhookEndpoint { ${endpointFields} } secret ${errors} } }`,
    { webhookEndpointId },
  );

export const deleteEndpoint = (execute: ExecuteAs, organization: Organization, webhookEndpointId: string) =>
  ask(
    execute,
    organization,
    `mutation ($input: DeleteWebhookEndpointInput!) { deleteWebhookEndpoint(input: $input) { webhookEndpoint { id } ${errors} } }`,
    { webhookEndpointId },
  );

export const sendTest = (execute: ExecuteAs, organization: Organization, webhookEndpointId: string) =>
  ask(
    execute,
    organization,
    `mutation ($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) { webhookDelivery { id state } ${errors} } }`,
    { webhookEndpointId },
  );

export const replay = (execute: ExecuteAs, organization: Organization, webhookDeliveryId: string) =>
  ask(
    execute,
    organization,
    `mutation ($input: ReplayWebhookDeliveryInput!) { replayWebhookDelivery(input: $input) { webhookDelivery { id state } ${errors} } }`,
    { webhookDeliveryId },
  );

export const replayFailed = (execute: ExecuteAs, organization: Organization, input: object) =>
  ask(
    execute,
    organization,
    `mutation ($input: ReplayFailedWebhookDeliveriesInput!) { replayFailedWebhookDeliveries(input: $input) { count ${errors} } }`,
    input,
  );

export const replayMissing = (execute: ExecuteAs, organization: Organization, input: object) =>
  ask(
    execute,
    organization,
    `mutation ($input: ReplayMissingWebhookDeliveriesInput!) { replayMissingWebhookDeliveries(input: $input) { count ${errors} } }`,
    input,
  );

/** The organization's endpoints, newest first, as the owner reads them. */
export async function endpointsOf(execute: ExecuteAs, organization: Organization) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization {
    webhookEndpoints { nodes { ${endpointFields} } } } } }`;
  const answer = await execute(organization.owner, query, { of: [referenceTo(organization)] });
  return answer.data?._entities[0]?.webhookEndpoints.nodes ?? answer.errors;
}

/** What an endpoint was told, newest first, as somebody reads it. */
export async function deliveriesOf(execute: ExecuteAs, organization: Organization, id: string) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookEndpoint { deliveries(first: 100) { nodes {
    id eventType sequence state payload nextAttemptAt finishedAt attempts { number statusCode failure response }
  } } } } }`;
  const { data, errors: faults } = await execute(organization.owner, query, {
    of: [{ __typename: 'WebhookEndpoint', id }],
  });
  return faults ?? data?._entities[0]?.deliveries.nodes ?? null;
}
