import { randomUUID } from 'node:crypto';
import type { JsonObject } from '@tenantry/database';
import { type AuditRecorded, auditRecorded } from '@tenantry/events';
import type { ExecuteAs } from '@tenantry/testing';
import { type Organization, referenceTo, type World } from './fixtures.ts';

/** What is done, if not by a service from nowhere in particular. */
export interface Act extends Partial<AuditRecorded> {
  readonly id?: string;
  readonly actor?: JsonObject;
  readonly requestId?: string;
}

/** Somebody does something in identity, unless another service is named. */
export function act(
  world: World,
  { id: orgId }: Pick<Organization, 'id'>,
  { id = randomUUID(), actor = { kind: 'service', id: 'test' }, requestId = 'request', ...recorded }: Act = {},
  source: 'identity' | 'billing' = 'identity',
): void {
  const event = auditRecorded(source)({
    action: `${source}.act`,
    targets: [],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
    ...recorded,
  });
  world.feeds[source].publish(event, { id, orgId, actor, requestId });
}

/** A person as events name them. */
export const person = (userId: string): JsonObject => ({ kind: 'user', id: userId, userId });

/** What the owner reads of an organization's fields. */
export async function read(execute: ExecuteAs, organization: Organization, fields: string, variables: object = {}) {
  const query = `query ($of: [_Any!]!, $filter: AuditLogFilter, $first: Int, $after: String) {
    _entities(representations: $of) { ... on Organization { id ${fields} } } }`;
  const used = query.replace(/, \$(\w+): \w+/g, (parameter, name: string) =>
    fields.includes(`$${name}`) ? parameter : '',
  );
  const { data, errors } = await execute(organization.owner, used, { of: [referenceTo(organization)], ...variables });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data?._entities[0];
}
