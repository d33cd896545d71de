import type { Actor, ActorVerifier } from '@tenantry/actor';
import type { Clock, Database, TrxMeta } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type { Permission } from '@tenantry/schema';
import type { Context as HttpContext } from 'hono';
import { actorReference, organizationOf } from './context.ts';
import { requireAccess } from './guards.ts';
import { recordRefusal } from './refusals.ts';
import { reasonOf } from './refused-mutations.ts';
import { refusal, refusalOf } from './refusal.ts';

/** Who asks by plain HTTP, in which organization, and what is written on what they do. */
export interface HttpCaller {
  readonly actor: Actor;
  readonly orgId: string;
  readonly meta: TrxMeta;
}

export interface CallerRoutes<DB> {
  /** Whose outbox hears of refusals. */
  readonly database: Database<DB>;
  readonly verify: ActorVerifier;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * A route for callers of the gateway who hold a permission in the organization of their request, as `@hasPermission` has it
 * for fields. Without a valid actor token of somebody it answers 401; faults are answered as refusals. That somebody lacks the
 * permission is told to the organization's audit log.
 */
export function forCallers<DB>(
  { database, verify, clock, logger }: CallerRoutes<DB>,
  permission: Permission,
  answer: (c: HttpContext, caller: HttpCaller) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  const requireOnRecord = async (actor: Actor, meta: TrxMeta, asked: string) => {
    try {
      requireAccess({ kind: 'permission', permission, isTeamEnough: false }, actor);
    } catch (error) {
      const reason = reasonOf(error);
      const kind = asked.startsWith('GET ') ? 'READING' : 'CHANGE';
      const refused = reason && ({ kind, action: `${database.service}.${asked}`, reason } as const);
      if (refused && actor.org !== null) await recordRefusal(database, actor.org, meta, refused);
      throw error;
    }
  };
  return async (c) => {
    const requestId = c.req.header('x-request-id') ?? 'none';
    try {
      const actor = await verify(c.req.header('authorization')?.replace(/^Bearer /, '') ?? '');
      if (!actor || actor.kind === 'anonymous' || actor.kind === 'service')
        return refusal('UNAUTHENTICATED', 'Sign in first, or send an API key.', { requestId });
      const origin = {
        ip: c.req.header('x-client-ip') ?? null,
        userAgent: c.req.header('x-client-user-agent') ?? null,
      };
      const meta = { actor: actorReference(actor), requestId, clock, origin };
      await requireOnRecord(actor, meta, `${c.req.method} ${c.req.routePath}`);
      return await answer(c, { actor, orgId: organizationOf(actor), meta });
    } catch (error) {
      return refusalOf(error, requestId, (hidden) => logger.error({ err: hidden, requestId }, 'a request failed'));
    }
  };
}
