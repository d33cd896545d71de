import { randomUUID } from 'node:crypto';
import { fault, refusalOf } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { credentialOf, organizationsOf } from '../authentication/credentials.ts';
import type { Permission } from '@tenantry/schema';
import type { Door } from '../authentication/door.ts';
import type { Upstream } from '../federation/upstream.ts';
import { userAgentOf } from './user-agent.ts';
import { bodyUntil, type OpenStreams } from './open-streams.ts';

export interface CallerRequests {
  readonly enter: Door;
  readonly openStreams: OpenStreams;
  /** Organizations are subdomains of it. */
  readonly publicHost: string;
  readonly logger: Logger;
}

/**
 * Passes a request that is not GraphQL on to a service, with the caller's actor token in the place of their credential; their
 * rights are asked anew. A refusal has the form of GraphQL's errors. What needs a `lasting` permission goes on only as long as the
 * caller is let in and has it: the answer ends then.
 */
export async function passOn(
  { enter, openStreams, publicHost, logger }: CallerRequests,
  service: Upstream,
  request: Request,
  address: string,
  { lasting }: { readonly lasting?: Permission } = {},
): Promise<Response> {
  const requestId = randomUUID();
  try {
    const headers = namingOrganization(request);
    const userAgent = userAgentOf(request.headers);
    const [credential, organizations] = [credentialOf(headers), organizationsOf(headers, publicHost)];
    const visitor = { credential, organizations, address, userAgent, requestId };
    const caller = await enter(visitor, { fresh: true, endpoint: endpointOf(request) });
    const inner = new Headers({ authorization: `Bearer ${caller.token}`, 'x-request-id': requestId });
    inner.set('x-client-ip', address);
    if (userAgent !== null) inner.set('x-client-user-agent', userAgent);
    for (const name of ['content-type', 'content-encoding', 'last-event-id']) {
      const value = request.headers.get(name);
      if (value !== null) inner.set(name, value);
    }
    const { method, body } = request;
    const open = lasting && openStreams.watch(visitor, lasting);
    const signal = open ? AbortSignal.any([request.signal, open.signal]) : request.signal;
    const path = new URL(request.url).pathname;
    // The body goes on as it comes, no faster than the service takes it, and is given up with its client.
    const streamed = method === 'POST' && body ? { body, duplex: 'half' as const } : {};
    const answer = await service
      .fetch(new Request(new URL(path, 'http://service'), { method, headers: inner, signal, ...streamed }))
      .catch((error: unknown) => {
        open?.leave();
        logger.warn({ err: error, requestId }, 'a service did not answer');
        throw fault('UNAVAILABLE', 'This part is not available right now. Try again in a moment.');
      });
    if (!answer.body) open?.leave();
    const passed = new Response(
      open && answer.body ? bodyUntil(open.signal, answer.body, open.leave) : answer.body,
      answer,
    );
    passed.headers.set('x-request-id', requestId);
    return passed;
  } catch (error) {
    return refusalOf(error, requestId, (hidden) => logger.error({ err: hidden, requestId }, 'a request failed'));
  }
}

/** The route without what is different for each request: `/usage-exports`. */
function endpointOf({ url }: Request): string {
  return /^(\/v1)?\/[^/]*/.exec(new URL(url).pathname)?.[0] ?? '/';
}

/** A link that a browser follows sends no header: there, `?organization=` names the organization. */
function namingOrganization(request: Request): Headers {
  const headers = new Headers(request.headers);
  const named = new URL(request.url).searchParams.get('organization');
  if (named !== null && !headers.has('x-organization')) headers.set('x-organization', encodeURIComponent(named));
  return headers;
}
