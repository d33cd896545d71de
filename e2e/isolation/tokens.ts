import { type Actor, type ActorSigner, createActorSigner } from '@tenantry/actor';

/** A token that a service must not accept, and what is wrong with it. */
export interface BadToken {
  readonly name: string;
  /** The header `Authorization`; null to send none. */
  readonly authorization: string | null;
}

/** Signs what it is given with a signer's key, which never leaves the signer otherwise. */
type Forge = (header: object, claims: object) => Promise<string>;

/**
 * Tokens that are as the gateway would sign them for `actor`, but for one thing. Those with the gateway's own signature are
 * made with the key that is taken from it here; `good` shows that the forgery is accepted when nothing is wrong.
 */
export async function forgeTokens(signer: ActorSigner, actor: Actor): Promise<{ good: string; bad: BadToken[] }> {
  const { forge, header, claims } = await takeKey(signer, actor);
  const now = Math.floor(Date.now() / 1000);
  const good = await forge(header, claims);
  const [, body, signature] = good.split('.');
  const stranger = await (await createActorSigner()).sign(actor);
  const altered = encode({ ...claims, permissions: [], version: 2 });
  const bearer = async (name: string, token: string | Promise<string>) => ({
    name,
    authorization: `Bearer ${await token}`,
  });
  const bad = [
    { name: 'no token', authorization: null },
    { name: 'an empty token', authorization: 'Bearer ' },
    { name: 'a token as another scheme', authorization: `Basic ${good.slice(1)}` },
    await bearer('no token at all but a word', 'gateway'),
    await bearer('an expired token', forge(header, { ...claims, iat: now - 90, exp: now - 60 })),
    await bearer('a token that never expires', forge(header, { ...claims, exp: undefined })),
    await bearer('a token that is not valid yet', forge(header, { ...claims, nbf: now + 600 })),
    await bearer('a token for another audience', forge(header, { ...claims, aud: 'somebody-else' })),
    await bearer('a token of another issuer', forge(header, { ...claims, iss: 'somebody-else' })),
    await bearer('a token of another type', forge({ ...header, typ: 'JWT' }, claims)),
    await bearer('a token with claims of no actor', forge(header, { ...claims, kind: 'root' })),
    await bearer('an altered token', `${encode(header)}.${altered}.${signature}`),
    await bearer('an unsigned token', `${encode({ ...header, alg: 'none' })}.${body}.`),
    await bearer("a token of a stranger's gateway", stranger),
    await bearer("a token of a stranger's gateway under our key's name", withHeader(stranger, header)),
  ];
  return { good, bad };
}

async function takeKey(signer: ActorSigner, actor: Actor): Promise<{ forge: Forge; header: object; claims: object }> {
  const { subtle } = globalThis.crypto;
  const sign = subtle.sign.bind(subtle);
  let taken: Parameters<typeof sign> | undefined;
  subtle.sign = (...given: Parameters<typeof sign>) => {
    taken ??= given;
    return sign(...given);
  };
  const token = await signer.sign(actor).finally(() => Reflect.deleteProperty(subtle, 'sign'));
  if (!taken)
    throw new Error('The signer does not sign with Web Crypto any more: teach e2e/isolation/tokens.ts how it does.');

  const [algorithm, key] = taken;
  const [header = {}, claims = {}] = token
    .split('.')
    .map((part, index) => (index < 2 ? (JSON.parse(Buffer.from(part, 'base64url').toString()) as object) : {}));
  const forge: Forge = async (head, body) => {
    const text = `${encode(head)}.${encode(body)}`;
    return `${text}.${Buffer.from(await sign(algorithm, key, Buffer.from(text))).toString('base64url')}`;
  };
  return { forge, header, claims };
}

function withHeader(token: string, header: object): string {
  return [encode(header), ...token.split('.').slice(1)].join('.');
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
