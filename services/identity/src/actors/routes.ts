import { type ActorVerifier, claimsOf } from '@tenantry/actor';
import { Hono } from 'hono';
import * as z from 'zod';
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

/** `POST /internal/actor`: the gateway asks who a caller is. It proves itself with an actor token of kind `service`. */
export function actorRoutes(sources: ActorSources & StaffSources, verify: ActorVerifier): Hono {
  const app = new Hono();
  app.post('/internal/actor', async (c) => {
    const caller = await verify(c.req.header('authorization')?.replace(/^Bearer /, '') ?? '');
    if (caller?.kind !== 'service') return c.json({ error: 'No valid service token.' }, 401);
    const request = requestSchema.safeParse(await c.req.json().catch(() => null));
    if (!request.success) return c.json({ error: z.prettifyError(request.error) }, 400);

    const { credential, organizations } = request.data;
    const answer = await (credential.kind === 'staff_session'
      ? resolveStaff(sources, credential.headers, organizations)
      : resolveActor(sources, { credential, organizations }));
    return c.json('actor' in answer ? { ...answer, actor: claimsOf(answer.actor) } : answer);
  });
  return app;
}
