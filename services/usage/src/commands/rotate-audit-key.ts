// npm run audit:rotate-key: makes a new key, which signs every audit log from here on. Those before it stay published.
import { connect, createSealer, systemClock } from '@tenantry/database';
import { addKey, auditKeyPurpose } from '../audit-log/keys.ts';
import type { DB } from '../generated/tables.ts';
import { config } from './config.ts';

const database = connect<DB>({ url: config.USAGE_DATABASE_URL, service: 'usage', max: 1 });
const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock: systemClock };
const sealer = createSealer(config.SECRET_KEY, auditKeyPurpose);
const { publicKey } = await database.transact('shared', meta, (trx) => addKey(trx, sealer));
await database.close();
console.log(`The key ${publicKey.toString('base64')} signs audit logs from here on.`);
