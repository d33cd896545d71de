import { randomUUID } from 'node:crypto';
import { fault, refusalOf } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { credentialOf, organizationsOf } from '../authentication/credentials.ts';
import type { Door } from '../authentication/door.ts';
import type { Upstream } from '../federation/upstream.ts';
import { userAgentOf } from './user-agent.ts';

export interface CallerRequests {
  readonly enter: Door;
  /** Organizations are subdomains of it. */
  readonly publicHost: string;
  readonly logger: Logger;
}

/**
 * Passes a request that is not GraphQL on to a service, with the caller's actor token in the place of their credential; their
 * rights are asked anew. A refusal has the form of GraphQL's errors.
 */
export async function passOn(
  { enter, publicHost, logger }: CallerRequests,
  service: Upstream,
  request: Request,
  address: string,
): Promise<Response> {
  const requestId = randomUUID();
  try {
    const headers = namingOrganization(request);
    const visitor = { credential: credentialOf(headers), organizations: organizationsOf(headers, publicHost), address };
    const caller = await enter(visitor, { fresh: true });
    const inner = new Headers({ authorization: `Bearer ${caller.token}`, 'x-request-id': requestId });
    inner.set('x-client-ip', address);
    const userAgent = userAgentOf(request.headers);
    if (userAgent !== null) inner.set('x-client-user-agent', userAgent);
    for (const name of ['content-type', 'content-encoding']) {
      const value = request.headers.get(name);
      if (value !== null) inner.set(name, value);
    }
    const { method, body, signal } = request;
    const { pathname } = new URL(request.url);
    // The body goes on as it comes, no faster than the service takes it, and is given up with its client.
    const streamed = method === 'POST' && body ? { body, duplex: 'half' as const } : {};
    const answer = await service
      .fetch(new Request(new URL(pathname, 'http://service'), { method, headers: inner, signal, ...streamed }))
      .catch((error: unknown) => {
        logger.warn({ err: error, requestId }, 'a service did not answer');
        throw fault('UNAVAILABLE', 'This part is not available right now. Try again in a moment.');
      });
    const passed = new Response(answer.body, answer);
    passed.headers.set('x-request-id', requestId);
    return passed;
  } catch (error) {
    return refusalOf(error, requestId, (hidden) => logger.error({ err: hidden, requestId }, 'a request failed'));
  }
}

/** A link that a browser follows sends no header: there, `?organization=` names the organization. */
function namingOrganization(request: Request): Headers {
  const headers = new Headers(request.headers);
  const named = new URL(request.url).searchParams.get('organization');
  if (named !== null && !headers.has('x-organization')) headers.set('x-organization', encodeURIComponent(named));
  return headers;
}
