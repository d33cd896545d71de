import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Lane, postsJson, readBody, sendJson } from '@tenantry/graphql';
import type { Credential, HeadersOf } from '../../authentication/credentials.ts';
import { clientAddress } from '../client-address.ts';
import type { GraphQLEndpoint } from '../graphql.ts';
import type { PolicyHeaders } from './policy-headers.ts';

export interface LaneParts {
  readonly graphql: Pick<GraphQLEndpoint, 'handle' | 'direct'>;
  readonly policyHeaders: PolicyHeaders;
  readonly credentialOf: (headers: HeadersOf) => Credential | null;
  readonly trustedProxies: readonly string[];
  readonly path: string;
  readonly maximumBody: number;
}

/** Answers posted GraphQL straight from Node's server: what is known at once, everything else as the app does. */
export function graphqlLane({
  graphql,
  policyHeaders,
  credentialOf,
  trustedProxies,
  path,
  maximumBody,
}: LaneParts): Lane {
  return (request, response) => {
    const { headers: raw } = request;
    if (!postsJson(request, path, maximumBody) || !plainHost.test(raw.host ?? '')) return false;
    const policy = policyHeaders(raw.origin);
    if (!policy) return false;

    readBody(request, (body) => {
      const headers = headersOf(request);
      const requestId = randomUUID();
      const forwardedFor = headers.get('x-forwarded-for');
      const address = clientAddress(request.socket.remoteAddress ?? '127.0.0.1', forwardedFor, trustedProxies);
      const credential = credentialOf(headers);
      const onGone = (listener: () => void) => response.once('close', listener);
      const meta = { requestId, address, credential };
      const direct = graphql.direct({ ...meta, message: parsed(body), headers, onGone });
      const answered = direct
        ? direct.then(({ status, headers: own, text }) =>
            sendJson(response, status, [...policy, 'x-request-id', requestId, ...own], text),
          )
        : answerAtLength(request, response, body, onGone, policy, meta);
      answered.catch(() => response.destroy());
    });
    return true;
  };

  async function answerAtLength(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    onGone: (listener: () => void) => void,
    policy: readonly string[],
    meta: Parameters<GraphQLEndpoint['handle']>[1],
  ): Promise<void> {
    const gone = new AbortController();
    onGone(() => gone.abort());
    const web = new Request(`http://${request.headers.host}${path}`, {
      method: 'POST',
      headers: pairsOf(request),
      body: new Uint8Array(body),
      signal: gone.signal,
    });
    const answer = await graphql.handle(web, meta);
    answer.headers.set('x-request-id', meta.requestId);
    answer.headers.delete('content-length');
    sendJson(response, answer.status, [...policy, ...[...answer.headers].flat()], await answer.text());
  }
}

const plainHost = /^[\w.:[\]-]+$/;

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
}

/** Headers as the web's have them: what comes twice is one, with a comma. */
function headersOf({ rawHeaders }: IncomingMessage): HeadersOf {
  const byName = new Map<string, string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!.toLowerCase();
    const before = byName.get(name);
    const value = rawHeaders[index + 1]!;
    byName.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { get: (name) => byName.get(name) ?? null };
}

function pairsOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) pairs.push([rawHeaders[index]!, rawHeaders[index + 1]!]);
  return pairs;
}
