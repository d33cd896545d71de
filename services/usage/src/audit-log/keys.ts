import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { rawKey, signCheckpoint, writeVerifierKey } from '@tenantry/audit-verify';
import { metaOf, type Sealer, type Trx } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { findNewestKey, insertKey } from './key-store.ts';

/** What signs the heads of logs. */
export interface AuditKeys {
  readonly sealer: Sealer;
  /** Private keys that were opened, by their IDs. */
  readonly opened: Map<string, KeyObject>;
}

/** What the service's secret makes the sealer of. */
export const auditKeyPurpose = 'usage audit key';

/** `sealer` hides private keys on their way through the database. */
export function createAuditKeys(sealer: Sealer): AuditKeys {
  return { sealer, opened: new Map() };
}

/** Whose log a head is of: the name of the organization's keys. */
const originOf = (orgId: string): string => `tenantry/audit/${encodeId('org', orgId)}`;

/** A public key as it checks an organization's log: https://c2sp.org/signed-note#verifier-keys */
export const verifierKeyOf = (orgId: string, publicKey: Buffer): string => writeVerifierKey(originOf(orgId), publicKey);

/** The signed head of an organization's log, by the newest key; the first is made where there is none. */
export async function signHead(
  trx: Trx<DB>,
  { sealer, opened }: AuditKeys,
  { orgId, size, root }: { readonly orgId: string; readonly size: number; readonly root: Buffer },
): Promise<string> {
  const { id, publicKey, sealedPrivateKey } = (await findNewestKey(trx)) ?? (await addKey(trx, sealer));
  let key = opened.get(id);
  if (!key) {
    const der = Buffer.from(sealer.open(sealedPrivateKey, publicKey.toString('hex')), 'base64');
    key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    opened.set(id, key);
  }
  return signCheckpoint({ origin: originOf(orgId), size, root }, key);
}

/** Makes a key that signs from here on. Those before it stay good for what they signed. */
export async function addKey(trx: Trx<DB>, sealer: Sealer) {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = rawKey(pair.publicKey);
  const der = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const sealedPrivateKey = sealer.seal(der, publicKey.toString('hex'));
  return insertKey(trx, { publicKey, sealedPrivateKey, createdAt: metaOf(trx).clock.now() });
}
