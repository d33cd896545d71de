import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { fault } from './errors.ts';

const version = 1;
const macLength = 16;

/** Writes and reads the opaque cursors of one subgraph. */
export interface Cursors {
  /** `keys` are the sort columns of a row; `connection` and `orgId` bind the cursor to where it was made. */
  encode(connection: string, orgId: string, keys: readonly string[]): string;
  /** The keys of a cursor made by `encode` with the same connection and organization. BAD_USER_INPUT for anything else. */
  decode(connection: string, orgId: string, cursor: string): string[];
}

/** Cursors that carry a MAC (HMAC-SHA256, 128 bits), so that nobody reads on from where they were not. */
export function createCursors(secretKey: string): Cursors {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'cursor', 32));
  const macOf = (connection: string, orgId: string, body: Buffer) =>
    createHmac('sha256', key).update(`${connection}\0${orgId}\0`).update(body).digest().subarray(0, macLength);

  return {
    encode(connection, orgId, keys) {
      const body = Buffer.from(JSON.stringify([version, ...keys]));
      return Buffer.concat([macOf(connection, orgId, body), body]).toString('base64url');
    },
    decode(connection, orgId, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const body = bytes.subarray(macLength);
      if (cursor.length > 1_000 || bytes.length <= macLength) throw invalidCursor();
      if (!timingSafeEqual(bytes.subarray(0, macLength), macOf(connection, orgId, body))) throw invalidCursor();
      const [found, ...keys] = JSON.parse(body.toString()) as [number, ...string[]];
      if (found !== version) throw invalidCursor();
      return keys;
    },
  };
}

function invalidCursor() {
  return fault(
    'BAD_USER_INPUT',
    'after: this cursor does not belong to this list. Take one from its pageInfo or edges.',
  );
}
