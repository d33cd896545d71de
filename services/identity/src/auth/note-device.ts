import { hash } from 'node:crypto';
import type { Clock, Database } from '@tenantry/database';
import { deviceAdded, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { noteSignIn } from './device-store.ts';

/** A session as it was stored. */
export interface NewSession {
  readonly id: string;
  readonly userId: string;
  readonly userAgent?: string | null | undefined;
  readonly ipAddress?: string | null | undefined;
}

const rememberedMs = 90 * 86_400_000;

/** Remembers what a person signs in with, by user agent and address, and emits `identity.device.added` for what is new. */
export async function noteDevice(database: Database<DB>, clock: Clock, session: NewSession): Promise<void> {
  const { id: sessionId, userId } = session;
  const [userAgent, ipAddress] = [session.userAgent || null, session.ipAddress || null];
  const fingerprint = hash('sha256', `${userAgent ?? ''}\0${ipAddress ?? ''}`);
  const now = clock.now();
  const forgottenBefore = new Date(now.getTime() - rememberedMs);
  const meta = { actor: { kind: 'user', id: userId, userId }, requestId: null, clock };
  await database.transact({ userId }, meta, async (trx) => {
    const isNew = await noteSignIn(trx, { userId, fingerprint, now, forgottenBefore });
    if (isNew) await emit(trx, deviceAdded({ userId, sessionId, userAgent, ipAddress }, userId));
  });
}
