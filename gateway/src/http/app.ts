import { randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { ActorSigner } from '@tenantry/actor';
import { refusal } from '@tenantry/graphql';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Credential, credentialOf, staffCredentialOf } from '../authentication/credentials.ts';
import type { Upstream } from '../federation/upstream.ts';
import { browserPolicy } from './browser-policy.ts';
import { type CallerRequests, passOn } from './caller-requests.ts';
import { clientAddress } from './client-address.ts';
import type { GraphQLEndpoint } from './graphql.ts';
import { playground } from './playground.ts';

/** The largest body, in bytes: a thousand usage events fit. */
export const maximumBody = 1_000_000;

export interface AppParts extends CallerRequests {
  readonly identity: Upstream;
  readonly billing: Upstream;
  readonly usage: Upstream;
  readonly graphql: Pick<GraphQLEndpoint, 'handle'>;
  readonly signer: ActorSigner;
  /** Proxies whose X-Forwarded-For is believed, as CIDR ranges. */
  readonly trustedProxies: readonly string[];
  readonly isReady: () => Promise<boolean>;
  /** Origins whose pages may ask, besides our own. */
  readonly corsOrigins: readonly string[];
  /** Whether clients come over TLS, and are to keep to it. */
  readonly isPublicOverTls: boolean;
}

/** Everything the gateway answers over HTTP. */
export function createApp({ graphql, signer, trustedProxies, isReady, ...parts }: AppParts): Hono {
  const { identity, billing, usage, isPublicOverTls } = parts;
  const addressOf = (c: Context) =>
    clientAddress(
      getConnInfo(c).remote.address ?? '127.0.0.1',
      c.req.header('x-forwarded-for') ?? null,
      trustedProxies,
    );
  const app = new Hono();
  app.use(...browserPolicy(parts));
  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', async (c) => ((await isReady()) ? c.text('ok') : c.text('not ready', 503)));
  app.get('/.well-known/actor-keys.json', (c) => c.json(signer.jwks));

  // A stream of any length: usage bounds what it holds of it.
  app.post('/v1/usage', (c) => passOn(parts, usage, c.req.raw, addressOf(c), { lasting: 'USAGE_RECORD' }));
  app.get('/v1/usage/stream', (c) => passOn(parts, usage, c.req.raw, addressOf(c), { lasting: 'USAGE_READ' }));

  app.use(
    bodyLimit({
      maxSize: maximumBody,
      onError: () => {
        const answer = refusal('BAD_USER_INPUT', `A request has at most ${maximumBody} bytes.`, { status: 413 });
        // The rest of the body is not read, so nothing else can come by this connection.
        answer.headers.set('connection', 'close');
        return answer;
      },
    }),
  );
  const answering = (credentialIn: (headers: Headers) => Credential | null) => async (c: Context) => {
    const requestId = randomUUID();
    const credential = credentialIn(c.req.raw.headers);
    const response = await graphql.handle(c.req.raw, { requestId, address: addressOf(c), credential });
    response.headers.set('x-request-id', requestId);
    return response;
  };
  app.on(['GET', 'POST'], '/graphql', answering(credentialOf));
  // Staff have a door of their own: what they present is never taken for a customer's, nor the other way round.
  app.on(['GET', 'POST'], '/staff/graphql', answering(staffCredentialOf));
  app.on(['GET', 'POST'], ['/auth/*', '/staff/auth/*'], (c) =>
    identity
      .fetch(forwarded(c.req.raw, addressOf(c)))
      .then(tellingWhenToRetry)
      .catch(() => refusal('UNAVAILABLE', 'Nobody can sign in right now. Try again in a moment.')),
  );

  // No form or script of another site can send these: a browser asks before it sends an image as a body, and gets no leave.
  app.post('/branding/logo', (c) => passOn(parts, identity, c.req.raw, addressOf(c)));
  app.get('/exports/:id', (c) => passOn(parts, identity, c.req.raw, addressOf(c)));
  app.get('/usage-exports/:id', (c) => passOn(parts, usage, c.req.raw, addressOf(c)));
  app.get('/audit-exports/:id', (c) => passOn(parts, usage, c.req.raw, addressOf(c)));
  app.get('/invoices/:file', (c) => passOn(parts, billing, c.req.raw, addressOf(c)));
  app.get('/branding/:organizationId/logo/:sha256', (c) =>
    identity
      .fetch(forwarded(c.req.raw, addressOf(c)))
      .catch(() => refusal('UNAVAILABLE', 'The logo cannot be shown right now. Try again in a moment.')),
  );

  // Stripe signs the bytes that it sends, so they go on as they came.
  app.post('/webhooks/stripe', (c) =>
    billing
      .fetch(forwarded(c.req.raw, addressOf(c)))
      .catch(() => refusal('UNAVAILABLE', 'Notifications cannot be taken right now. Try again in a moment.')),
  );

  // Whoever has the link from a mail ends that mail, as mail programs do by themselves.
  app.on(['GET', 'POST'], '/unsubscribe', (c) =>
    usage
      .fetch(forwarded(c.req.raw, addressOf(c)))
      .catch(() => refusal('UNAVAILABLE', 'This cannot be changed right now. Try again in a moment.')),
  );

  // A developer's mail, where identity catches it; otherwise it knows no such page.
  app.on('GET', ['/dev/mail', '/dev/mail/*'], (c) =>
    identity
      .fetch(forwarded(c.req.raw, addressOf(c)))
      .catch(() => refusal('UNAVAILABLE', 'The mail cannot be read right now. Try again in a moment.')),
  );

  app.route('/', playground(isPublicOverTls));
  return app;
}

/** Says in the header that all clients know what better-auth says in one of its own. */
function tellingWhenToRetry(answer: Response): Response {
  const seconds = answer.headers.get('x-retry-after');
  if (seconds === null) return answer;
  const told = new Response(answer.body, answer);
  told.headers.set('retry-after', seconds);
  return told;
}

/** A request as a service gets it: the client's address is ours to say, and inward headers of the client's are dropped. */
function forwarded(request: Request, address: string): Request {
  const headers = new Headers(request.headers);
  for (const name of internalHeaders) headers.delete(name);
  headers.set('x-client-ip', address);
  return new Request(request, { headers });
}

const internalHeaders = [
  'x-client-ip',
  'x-client-user-agent',
  'x-request-id',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'forwarded',
];
