import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { origin } from './auth-fixtures.ts';

interface Options {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}
interface Ceremony {
  /** Whether the device checked who holds it. */
  readonly isUserVerified?: boolean;
  /** The page that the browser says it is on. */
  readonly from?: string;
}

const userPresent = 1;
const userVerified = 4;
const synced = 8 + 16;
const keyIncluded = 64;

/** A WebAuthn authenticator in software, for one passkey of `localhost`; `isSynced` as those in password managers are. */
export function createAuthenticator({ isSynced = false } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let uses = 0;

  function answer(
    type: string,
    { challenge }: Options,
    { isUserVerified = true, from = origin }: Ceremony,
    isNew: boolean,
  ) {
    const clientData = Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
    const flags =
      userPresent | (isUserVerified ? userVerified : 0) | (isSynced ? synced : 0) | (isNew ? keyIncluded : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE((uses += 1));
    const data = Buffer.concat([
      hash(Buffer.from('localhost')),
      Buffer.from([flags]),
      counter,
      isNew ? newKey() : Buffer.alloc(0),
    ]);
    return { clientData, data };
  }

  /** Attested credential data, with the key in COSE (RFC 9053): EC2, ES256, P-256. */
  function newKey(): Buffer {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const key = new Map<number, number | Buffer>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)]);
  }

  const credential = (response: Record<string, unknown>) => {
    const name = id.toString('base64url');
    return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response };
  };
  return {
    /** What `navigator.credentials.create` answers. */
    register(options: Options, ceremony: Ceremony = {}) {
      const { clientData, data } = answer('webauthn.create', options, ceremony, true);
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ]);
      return credential({
        clientDataJSON: clientData.toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      });
    },
    /** What `navigator.credentials.get` answers. */
    authenticate(options: Options, ceremony: Ceremony = {}) {
      const { clientData, data } = answer('webauthn.get', options, ceremony, false);
      return credential({
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, hash(clientData)]), privateKey).toString('base64url'),
      });
    },
  };
}

const hash = (data: Buffer) => createHash('sha256').update(data).digest();

/** CBOR (RFC 8949) of what an authenticator says: small integers, texts, bytes and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, item]) => [cbor(key), cbor(item)])]);
}

function head(type: number, count: number): Buffer {
  return count < 24 ? Buffer.from([(type << 5) | count]) : Buffer.from([(type << 5) | 24, count]);
}
