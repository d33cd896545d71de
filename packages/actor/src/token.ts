import { createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  createRemoteJWKSet,
  exportJWK,
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

/**
 * Makes a signer with a new Ed25519 key that never leaves the process, or with the keys that follow from `secrets`: the first signs,
 * and tokens of the others are good too, which is how one is replaced. Gateways with the same secrets sign alike.
 */
export async function createActorSigner(secrets: readonly string[] = []): Promise<ActorSigner> {
  const pairs = secrets.length > 0 ? secrets.map(keyPairFrom) : [generateKeyPairSync('ed25519')];
  const keys = await Promise.all(pairs.map(({ publicKey }) => publicJwk(publicKey)));
  const { kid } = keys[0]!;
  const { privateKey } = pairs[0]!;
  const jwks = { keys };
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

async function publicJwk(publicKey: KeyObject) {
  const jwk = await exportJWK(publicKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' };
}

/** Ed25519's private key is any 32 bytes; these in PKCS #8 (RFC 8410, 7). */
function keyPairFrom(secret: string): { publicKey: KeyObject; privateKey: KeyObject } {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'tenantry actor token', 32));
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
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
