import type { Actor } from '@tenantry/actor';
import type { GivenEvent } from './countable.ts';

/** What a person records is theirs unless they say whose it is. */
export function byCaller<T extends Pick<GivenEvent, 'user'>>(event: T, actor: Actor): T {
  const isPerson = actor.kind === 'user' && !actor.act;
  return { ...event, user: event.user ?? (isPerson ? actor.userId : null) };
}
