import {
  type Actor,
  actorOf,
  type ActorSigner,
  type Admission,
  admissionSchema,
  anonymous,
  unconditional,
} from '@tenantry/actor';
import type { Envelope } from '@tenantry/events';
import { fault, type FaultCode } from '@tenantry/graphql';
import { LRUCache } from 'lru-cache';
import type { Upstream } from '../federation/upstream.ts';
import { type Credential, fingerprintOf } from './credentials.ts';
import { type RefusedCaller, refuses } from './refusal-report.ts';

/** Who is asking, the token that says so to the subgraphs, and on what conditions they are let in. */
export interface Caller {
  readonly actor: Actor;
  readonly token: string;
  readonly admission: Admission;
}

export interface Callers {
  /**
   * The caller behind a credential in the organization that is named. Rejects with the fault that tells why there is none.
   * `fresh` asks identity anew, whatever is cached.
   */
  resolve(
    credential: Credential | null,
    organizations: readonly string[],
    options?: { fresh?: boolean },
  ): Promise<Caller>;
  /** Forgets whoever an event of identity concerns. */
  onEvent(event: Envelope): void;
  /** Forgets everybody. */
  forgetAll(): void;
}

/** How long a caller is remembered: shorter than a token lives, so that none expires on its way. */
const rememberMs = 20_000;
/** How long a refusal is remembered. */
const rememberRefusalMs = 2_000;

/** Remembers callers for a few seconds, asks once for many at the same time, and forgets by identity's events. */
export function createCallers(identity: Upstream, signer: ActorSigner): Callers {
  const remembered = new LRUCache<string, Caller>({ max: 10_000, ttl: rememberMs });
  const refused = new LRUCache<string, Error>({ max: 10_000, ttl: rememberRefusalMs });
  const asking = new Map<string, Promise<Caller>>();
  let epoch = 0;

  let nobody: { caller: Promise<Caller>; until: number } | null = null;
  function anonymousCaller(): Promise<Caller> {
    if (!nobody || nobody.until < Date.now()) {
      const caller = signer.sign(anonymous).then((token) => ({ actor: anonymous, token, admission: unconditional }));
      nobody = { caller, until: Date.now() + rememberMs };
    }
    return nobody.caller;
  }

  async function ask(key: string, credential: Credential, organizations: readonly string[]): Promise<Caller> {
    const asked = epoch;
    try {
      const { actor, admission } = await askIdentity(identity, signer, credential, organizations);
      const caller = { actor, token: await signer.sign(actor), admission };
      // What changed while we asked may not be in the answer: good for this request, not to be kept.
      const ttl = Math.min(rememberMs, millisecondsUntil(admission.until));
      if (asked === epoch && ttl > 0) remembered.set(key, caller, { ttl });
      return caller;
    } catch (error) {
      if (error instanceof Error && isRefusal(error)) {
        remembered.delete(key);
        if (asked === epoch) refused.set(key, error);
      }
      throw error;
    }
  }

  function forget(concerns: (actor: Actor) => boolean) {
    epoch += 1;
    // Those who ask now may be told what was true before: the next one asks for themselves.
    asking.clear();
    refused.clear();
    for (const [key, { actor }] of remembered.entries()) if (concerns(actor)) remembered.delete(key);
  }

  return {
    async resolve(credential, organizations, { fresh = false } = {}) {
      if (!credential) return anonymousCaller();
      const key = `${fingerprintOf(credential)} ${organizations.join(' ')}`;
      if (fresh) return ask(key, credential, organizations);
      const refusal = refused.get(key);
      if (refusal) throw refusal;
      const known = remembered.get(key) ?? asking.get(key);
      if (known) return known;
      const answer = ask(key, credential, organizations).finally(() => {
        if (asking.get(key) === answer) asking.delete(key);
      });
      asking.set(key, answer);
      return answer;
    },
    onEvent({ type, orgId, data }) {
      if (!type.startsWith('identity.')) return;
      const { userId, apiKeyId, staffId } = data as { userId?: string; apiKeyId?: string; staffId?: string };
      if (userId) forget((actor) => actor.userId === userId || actor.act?.userId === userId);
      else if (apiKeyId) forget((actor) => actor.sub === apiKeyId);
      // A host may now lead whoever was in no organization into this one.
      else if (type.startsWith('identity.domain.')) forget((actor) => actor.org === orgId || actor.org === null);
      else if (orgId) forget((actor) => actor.org === orgId);
      else if (staffId) forget((actor) => actor.kind === 'staff' && actor.sub === staffId);
    },
    forgetAll: () => forget(() => true),
  };
}

async function askIdentity(
  identity: Upstream,
  signer: ActorSigner,
  credential: Credential,
  organizations: readonly string[],
): Promise<Pick<Caller, 'actor' | 'admission'>> {
  const token = await signer.sign({ ...anonymous, kind: 'service', sub: 'gateway' });
  const response = await identity
    .fetch(
      new Request('http://identity/internal/actor', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ credential, organizations }),
      }),
    )
    .catch(() => null);
  if (response?.status !== 200)
    throw fault('UNAVAILABLE', 'Nobody can be signed in right now. Try again in a moment.', { http: { status: 503 } });

  const answer = (await response.json()) as
    | { actor: unknown; admission: unknown }
    | { fault: { code: FaultCode; message: string }; refused?: RefusedCaller };
  if ('fault' in answer) {
    const { code, message } = answer.fault;
    const error = fault(code, message, { http: { status: statusOf[code] ?? 403 } });
    throw answer.refused ? refuses(error, answer.refused) : error;
  }
  return { actor: actorOf(answer.actor), admission: admissionSchema.parse(answer.admission) };
}

function millisecondsUntil(end: string | null): number {
  return end === null ? Infinity : Date.parse(end) - Date.now();
}

const statusOf: Partial<Record<FaultCode, number>> = { UNAUTHENTICATED: 401, ORGANIZATION_NOT_FOUND: 404 };

function isRefusal(error: Error): boolean {
  return 'extensions' in error && (error.extensions as { code?: string }).code !== 'UNAVAILABLE';
}
