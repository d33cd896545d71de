import type { Actor } from '@tenantry/actor';
import type { Service } from '@tenantry/graphql';
import { actorOf } from './ask-as.ts';
import { entityProbesOf } from './entities.ts';
import { probesOf } from './probes.ts';
import type { Report } from './report.ts';
import type { Target } from './schema.ts';
import type { System } from './system.ts';
import { type BadToken, forgeTokens } from './tokens.ts';
import type { Victim } from './victim.ts';

/** What a service answers to anybody: whether it lives, signing in, logos, what Stripe has signed, the links that end mail, and the mail that a developer's system catches. */
const open =
  /^(\/livez|\/readyz|(\/staff)?\/auth\/\*|\/webhooks\/stripe|\/unsubscribe|\/branding\/:organizationId\/logo\/:sha256|\/dev\/mail(\/.*)?)$/;

/** What a service answers to callers of the gateway, which passes it on with their actor tokens. */
const callers =
  /^(\/branding\/logo|\/exports\/:id|\/usage-exports\/:id|\/invoices\/:file|\/audit-exports\/:id|\/v1\/usage(\/stream)?)$/;

/** A token that is good for something else: each is refused where the other belongs. */
const misplaced = (token: string): BadToken => ({ name: "a caller's actor token", authorization: `Bearer ${token}` });

/**
 * Knocks at everything a service answers over HTTP, and at its subgraph in process, with tokens that must not do: each time
 * 401 and the very same words, whatever was asked.
 */
export async function knock(system: System, victim: Victim, { name, schema }: Target, report: Report): Promise<void> {
  if (name === 'gateway') return;
  const service = system.services[name];
  const actor = actorOf(victim.orgId, victim.ownerId);
  const { good, bad } = await forgeTokens(system.signer, actor);
  await mustWork(service, good);
  const refusals = new Map<string, string>();

  const documents = [
    '{ _service { sdl } }',
    '{ __schema { types { name } } }',
    '{ nothing }',
    '',
    ...probes({ name, schema }),
  ];
  for (const token of bad) {
    for (const query of documents) {
      await mustRefuse(report, service, `${name}: POST /graphql`, token, post('/graphql', { query }), refusals);
      const inProcess = await service.subgraph.execute({ query }, token.authorization?.replace('Bearer ', '') ?? '', {
        requestId: 'none',
        idempotencyKey: null,
      });
      if (inProcess === null) continue;
      report.found('accepted', `${name} in process, ${token.name}`, JSON.stringify(inProcess).slice(0, 300));
    }
  }
  for (const { method, path } of doors(service)) {
    if (open.test(path)) continue;
    report.cover('door', `${name}: ${method} ${path}`);
    if (path === '/graphql') continue;
    const body = { credential: { kind: 'session', headers: {} }, organization: victim.orgId };
    const request =
      method === 'POST' ? post(path, body) : new Request(`http://service${path}?after=0&limit=1`, { method });
    const elsewhere = callers.test(path) ? [] : [misplaced(good)];
    for (const token of [...bad, ...elsewhere, misplaced(await anonymousToken(system, actor))]) {
      await mustRefuse(report, service, `${name}: ${method} ${path}`, token, request.clone(), refusals);
    }
  }
}

/**
 * Knocks at the gateway for what its services answer each other alone: it must know nothing of it; and as nobody for what they
 * answer its callers.
 */
export async function knockAtGateway({ url, services }: System, report: Report): Promise<void> {
  for (const service of Object.values(services)) {
    for (const { method, path } of doors(service)) {
      if (open.test(path) || path === '/graphql') continue;
      report.count();
      report.cover('door', `gateway: ${method} ${path}`);
      const response = await fetch(new URL(path, url), {
        method,
        headers: { 'content-type': 'application/json' },
        body: method === 'POST' ? '{}' : null,
      });
      const text = await response.text();
      if (response.status !== (callers.test(path) ? 401 : 404))
        report.found('accepted', `gateway: ${method} ${path}`, `${response.status} ${text.slice(0, 300)}`);
    }
  }
}

const probes = (target: Target): string[] =>
  [...probesOf(target), ...entityProbesOf(target)].map(({ document }) => document);

const anonymousToken = ({ signer }: System, actor: Actor): Promise<string> =>
  signer.sign({ ...actor, kind: 'anonymous', sub: null, userId: null });

function doors({ app }: Service): { method: string; path: string }[] {
  const all = app.routes.map(({ method, path }) => ({ method: method === 'ALL' ? 'GET' : method, path }));
  return [...new Map(all.map((door) => [`${door.method} ${door.path}`, door])).values()];
}

function post(path: string, body: object): Request {
  return new Request(`http://service${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function mustRefuse(
  report: Report,
  service: Service,
  door: string,
  token: BadToken,
  request: Request,
  refusals: Map<string, string>,
): Promise<void> {
  report.count();
  if (token.authorization !== null) request.headers.set('authorization', token.authorization);
  const response = await service.app.fetch(request);
  const text = await response.text();
  if (!refusals.has(door)) refusals.set(door, text);
  if (response.status === 401 && text === refusals.get(door)) return;
  report.found('accepted', `${door}, ${token.name}`, `${response.status} ${text.slice(0, 300)}`);
}

/** Without this, a forgery that is refused for another reason than the intended one would prove nothing. */
async function mustWork(service: Service, token: string): Promise<void> {
  const result = await service.subgraph.execute({ query: '{ __typename }' }, token, {
    requestId: 'none',
    idempotencyKey: null,
  });
  if (!result)
    throw new Error('The forged token is refused although nothing is wrong with it: see e2e/isolation/tokens.ts.');
}
