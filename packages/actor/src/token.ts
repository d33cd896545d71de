import { randomUUID } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  jwtVerify,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { type Actor, actorOf, claimsOf } from './actor.ts';

const algorithm = 'EdDSA';
const type = 'actor+jwt';
const issuer = 'tenantry-gateway';
const audience = 'tenantry-subgraphs';

/** How long an actor token is good for, in seconds. */
export const actorTokenLifetime = 30;

/** Mints actor tokens; only the gateway holds one. `jwks` is what subgraphs need to verify them. */
export interface ActorSigner {
  readonly jwks: JSONWebKeySet;
  sign(actor: Actor): Promise<string>;
}

/** Makes a signer with a new Ed25519 key that never leaves the process. */
export async function createActorSigner(): Promise<ActorSigner> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { crv: 'Ed25519' });
  const kid = randomUUID();
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' }] };
  return {
    jwks,
    sign: (actor) =>
      new SignJWT({ ...claimsOf(actor) })
        .setProtectedHeader({ alg: algorithm, typ: type, kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${actorTokenLifetime}s`)
        .sign(privateKey),
  };
}

/** Where the gateway's public keys come from: the keys themselves, or the URL they are published at. */
export type ActorKeys = JSONWebKeySet | URL;

/** Returns the actor of a token, or null for anything that is not a valid token of our gateway, whatever is wrong with it. */
export type ActorVerifier = (token: string) => Promise<Actor | null>;

/** Makes a verifier that remembers what it has verified until it expires. */
export function createActorVerifier(keys: ActorKeys): ActorVerifier {
  const keySet = keySetOf(keys);
  const verified = new LRUCache<string, Actor>({ max: 10_000 });
  return async (token) => {
    const known = verified.get(token);
    if (known) return known;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: [algorithm],
        typ: type,
        issuer,
        audience,
        requiredClaims: ['exp'],
      });
      const actor = actorOf(payload);
      const ttl = (payload.exp ?? 0) * 1000 - Date.now();
      if (ttl > 0) verified.set(token, actor, { ttl });
      return actor;
    } catch {
      return null;
    }
  };
}

function keySetOf(keys: ActorKeys): JWTVerifyGetKey {
  if (!(keys instanceof URL)) return createLocalJWKSet(keys);
  // A restarted gateway signs with a new key, so an unknown key is looked up again almost at once.
  return createRemoteJWKSet(keys, { cooldownDuration: 250, timeoutDuration: 5_000 });
}
