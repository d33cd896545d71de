import { type Context, Hono } from 'hono';
import { apiVersion } from '../api-version.ts';
import type { Faults, Outage } from '../faults.ts';
import type { Inspect } from '../inspect.ts';
import { routes } from '../routes.ts';
import { newId } from '../world/ids.ts';
import type { World } from '../world/world.ts';
import { answer } from './answer.ts';
import type { ErrorBody } from './errors.ts';
import { decodeForm } from './form.ts';
import type { Route } from './routes.ts';

export interface AppOptions {
  readonly world: World;
  readonly apiKey: string;
  readonly faults: Faults;
  readonly inspect: Inspect | undefined;
}

/** The API as a function from requests to responses. What it does not know it refuses, loudly. */
export function createApi({ world, apiKey, faults, inspect }: AppOptions): Hono {
  const api = new Hono();
  api.use('/v1/*', async (c, next) => {
    const id = newId('req', 14);
    c.header('Request-Id', id);
    c.header('Stripe-Version', apiVersion);
    c.set('requestId' as never, id);
    const outage = outageOf(c, faults);
    const refusal = refusedAtTheDoor(c, apiKey, outage);
    if (refusal) return refusal;
    await next();
    if (outage === 'lost_answer') hangUp(c);
  });
  for (const route of routes) api.on(route.method, route.path, (c) => respond(c, route, { world, inspect }));
  api.notFound((c) => {
    const message = `Unrecognized request URL (${c.req.method}: ${c.req.path}). The local Stripe does not know it.`;
    return refuse(c, 404, { type: 'invalid_request_error', message });
  });
  api.onError((error, c) => {
    const message = `The local Stripe failed: ${error.stack ?? error.message}`;
    return refuse(c, 500, { type: 'api_error', message });
  });
  return api;
}

async function respond(
  c: Context,
  route: Route,
  { world, inspect }: Pick<AppOptions, 'world' | 'inspect'>,
): Promise<Response> {
  const url = new URL(c.req.url);
  const form = route.method === 'GET' ? url.search.slice(1) : (await c.req.text()) || url.search.slice(1);
  const key = c.req.header('idempotency-key') ?? null;
  const { status, body, originalRequest } = await answer(world, {
    id: c.get('requestId'),
    route,
    path: c.req.param(),
    target: url.pathname,
    form,
    idempotencyKey: key,
  });
  inspect?.({
    method: route.method,
    path: url.pathname,
    form: decodeForm(form),
    status,
    body: JSON.parse(body),
  });
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (key !== null) headers['idempotency-key'] = key;
  if (originalRequest !== undefined) {
    headers['idempotent-replayed'] = 'true';
    headers['original-request'] = originalRequest;
  }
  return c.body(body, status as 200, headers);
}

function outageOf(c: Context, { outage }: Faults): Outage | null {
  return typeof outage === 'function' ? outage({ method: c.req.method, path: c.req.path }) : outage;
}

function refusedAtTheDoor(c: Context, apiKey: string, outage: Outage | null): Response | null {
  if (outage === 'unavailable') {
    return refuse(c, 503, { type: 'api_error', message: 'The local Stripe is told to be unavailable.' });
  }
  if (outage === 'rate_limited') {
    const message = 'Request rate limit exceeded. The local Stripe is told so.';
    return refuse(c, 429, { type: 'invalid_request_error', message, code: 'rate_limit' });
  }
  if (outage === 'disconnect') {
    hangUp(c);
    return c.body(null, 503 as 200);
  }
  const given = c.req.header('authorization')?.replace(/^(Bearer|Basic) /, '');
  if (given !== apiKey) {
    const shown = given ? `${given.slice(0, 8)}****` : '';
    return refuse(c, 401, { type: 'invalid_request_error', message: `Invalid API Key provided: ${shown}` });
  }
  const version = c.req.header('stripe-version');
  if (version !== undefined && version !== apiVersion) {
    const message = `The local Stripe speaks version ${apiVersion}, not ${version}.`;
    return refuse(c, 400, { type: 'invalid_request_error', message });
  }
  return null;
}

function refuse(c: Context, status: number, error: ErrorBody): Response {
  return c.json({ error }, status as 400);
}

function hangUp(c: Context): void {
  const { incoming } = c.env as { incoming?: { socket: { destroy(): void } } };
  incoming?.socket.destroy();
}
