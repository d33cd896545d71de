import type { Clock } from '@tenantry/database';
import type pg from 'pg';
import { noteUses } from './store.ts';

/** Remembers when keys were used, until it is written down. */
export interface KeyUses {
  note(apiKey: { orgId: string; id: string }): void;
  /** Writes down what was noted since the last time, in one statement. What cannot be written is kept for the next time. */
  flush(): Promise<void>;
}

/** The most keys that one statement writes down. */
const batch = 10_000;

/**
 * Notes uses in memory, so that a request costs no write. The gateways ask anew about a key that is in use every 20 seconds;
 * with a flush each minute, the time that is stored is at most 80 seconds behind. A process that is killed loses its last minute.
 */
export function createKeyUses(worker: pg.Pool, clock: Clock): KeyUses {
  const noted = new Map<string, { orgId: string; id: string; usedAt: Date }>();
  return {
    note: ({ orgId, id }) => void noted.set(id, { orgId, id, usedAt: clock.now() }),
    async flush() {
      while (noted.size > 0) {
        const uses = [...noted.values()].slice(0, batch);
        await noteUses(worker, uses);
        // One that was used again meanwhile stays for the next time.
        for (const use of uses) if (noted.get(use.id) === use) noted.delete(use.id);
      }
    },
  };
}
