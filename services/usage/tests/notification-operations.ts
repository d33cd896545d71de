import type { Actor } from '@tenantry/actor';
import { rightsChanged } from '@tenantry/events';
import { type Organization, referenceTo, type World } from './fixtures.ts';
import { mutate } from './operations.ts';

const fields = 'category eventType title body person { id } occurredAt readAt';
export const list = `query ($of: [_Any!]!, $first: Int, $after: String, $filter: NotificationFilter) { _entities(representations: $of) { ... on Organization {
  unreadNotificationCount
  notifications(first: $first, after: $after, filter: $filter) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } } } }`;

export async function read(world: World, actor: Actor, organization: { id: string }, more: object = {}) {
  const { data, errors } = await world.execute(actor, list, { of: [referenceTo(organization)], ...more });
  if (errors) return errors;
  const { unreadNotificationCount: unread, notifications } = data._entities[0];
  return { unread, ...notifications };
}
export const titles = async (world: World, actor: Actor, organization: { id: string }, more: object = {}) =>
  (await read(world, actor, organization, more)).nodes.map(({ title }: { title: string }) => title);
export const mark = (world: World, actor: Actor, notificationIds: readonly string[]) =>
  mutate(
    world.execute,
    actor,
    'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { count errors { ... on UserError { message } } } }',
    { notificationIds },
  );
export const markAll = (world: World, actor: Actor, input: object = {}) =>
  mutate(
    world.execute,
    actor,
    'mutation ($input: MarkAllNotificationsReadInput!) { markAllNotificationsRead(input: $input) { count errors { __typename } } }',
    input,
  );

/** Identity says what these people may do. */
export function allow(world: World, { id }: { id: string }, ...people: readonly Actor[]) {
  const groups = people.map(({ permissions, userId }) => ({ permissions: [...permissions], userIds: [userId!] }));
  world.feeds.identity.publish(rightsChanged({ organizationId: id, groups }), { orgId: id });
}
/** Everybody's rights as their roles give them. */
export const settle = async (world: World, organization: Organization) => {
  const { owner, admin, member, viewer } = organization;
  allow(world, organization, owner, admin, member, viewer);
  // Feeds of several services come in no order.
  await world.service.caughtUp();
};
