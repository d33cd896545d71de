import { actorOf, type ActorVerifier, claimsOf } from '@tenantry/actor';
import { Hono } from 'hono';
import * as z from 'zod';
import { noteRefusal } from './note-refusal.ts';
import { reportViolation } from '../security-policy/report-violation.ts';
import { noteSupportUse } from '../support-grants/note-support-use.ts';
import { type ActorSources, resolveActor } from './resolve-actor.ts';
import { resolveStaff, type StaffSources } from './resolve-staff.ts';

const requestSchema = z.object({
  credential: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('session'), headers: z.record(z.string(), z.string()) }),
    z.object({ kind: z.literal('api_key'), key: z.string() }),
    z.object({ kind: z.literal('staff_session'), headers: z.record(z.string(), z.string()) }),
  ]),
  organizations: z.array(z.string()).max(2),
});

const violationSchema = z.object({
  organizationId: z.uuid(),
  address: z.union([z.ipv4(), z.ipv6()]),
  actor: z.object({ kind: z.string(), id: z.string().nullable(), userId: z.uuid().nullable() }),
});

const refusalSchema = z.object({
  organizationId: z.uuid(),
  actor: z.object({ kind: z.string(), id: z.string().nullable(), userId: z.uuid().nullable() }).catchall(z.json()),
  code: z.string().max(50),
  requestId: z.string().max(200).nullable(),
  address: z.union([z.ipv4(), z.ipv6()]),
  userAgent: z.string().max(500).nullable(),
});

const supportUseSchema = z.object({
  actor: z.unknown().transform(actorOf),
  requestId: z.string().max(200),
  operation: z.string().max(20),
  name: z.string().max(200).nullable(),
});

/**
 * What the gateway asks and tells: `POST /internal/actor`, who a caller is; `POST /internal/violations`, that somebody was
 * let in whom a policy reports; `POST /internal/refusals`, that somebody was not let in; and `POST /internal/support-uses`, what staff ask under a grant. It proves itself with an actor token of kind `service`.
 */
export function internalRoutes(sources: ActorSources & StaffSources, verify: ActorVerifier): Hono {
  const app = new Hono();
  app.use('/internal/*', async (c, next) => {
    const caller = await verify(c.req.header('authorization')?.replace(/^Bearer /, '') ?? '');
    return caller?.kind === 'service' ? next() : c.json({ error: 'No valid service token.' }, 401);
  });
  app.post('/internal/actor', async (c) => {
    const request = requestSchema.safeParse(await c.req.json().catch(() => null));
    if (!request.success) return c.json({ error: z.prettifyError(request.error) }, 400);

    const { credential, organizations } = request.data;
    const answer = await (credential.kind === 'staff_session'
      ? resolveStaff(sources, credential.headers, organizations)
      : resolveActor(sources, { credential, organizations }));
    return c.json('actor' in answer ? { ...answer, actor: claimsOf(answer.actor) } : answer);
  });
  app.post('/internal/violations', async (c) => {
    const violation = violationSchema.safeParse(await c.req.json().catch(() => null));
    if (!violation.success) return c.json({ error: z.prettifyError(violation.error) }, 400);
    await reportViolation(sources.database, sources.clock, violation.data);
    return c.body(null, 204);
  });
  app.post('/internal/refusals', async (c) => {
    const refusal = refusalSchema.safeParse(await c.req.json().catch(() => null));
    if (!refusal.success) return c.json({ error: z.prettifyError(refusal.error) }, 400);
    await noteRefusal(sources.database, sources.clock, refusal.data);
    return c.body(null, 204);
  });
  app.post('/internal/support-uses', async (c) => {
    const use = supportUseSchema.safeParse(await c.req.json().catch(() => null));
    if (!use.success) return c.json({ error: z.prettifyError(use.error) }, 400);
    const isNoted = await noteSupportUse(sources.database, sources.clock, use.data);
    return isNoted ? c.body(null, 204) : c.json({ error: 'There is no such grant.' }, 404);
  });
  return app;
}
