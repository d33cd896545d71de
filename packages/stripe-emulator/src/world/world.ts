import { unixSeconds } from '../time/unix.ts';
import { nextDue, runDue } from '../time/due.ts';
import type { Settings } from '../settings.ts';
import type { Journal } from './journal.ts';
import type { Change, Store } from './store.ts';
import type { TableName } from './tables.ts';
import { type Asker, begin, type Trx } from './transaction.ts';

/** Everything that is, and the only way to change it. */
export interface World {
  /**
   * Acts on everything, one caller after the other. What was changed until `commit` is called is kept, and resolves when it
   * is on the disk; without the call nothing is. What is due by now has happened before.
   */
  transact<Result>(asker: Asker, act: (trx: Trx, commit: () => void) => Result): Promise<Result>;
  /** Does what is due by now. */
  catchUp(): Promise<void>;
}

export interface WorldOptions {
  readonly store: Store;
  readonly journal: Journal;
  readonly now: () => Date;
  readonly settings: () => Settings;
  /** Called when changes are on the disk. */
  readonly onChanged: (changes: readonly Change[]) => void;
}

/** Where things are that happen by themselves. */
const timed = new Set<TableName>(['checkoutSession', 'done', 'invoice', 'subscription', 'subscriptionSchedule']);

const nobody: Asker = { id: null, idempotencyKey: null };

/** A world in which time passes by itself, besides where test clocks stand. */
export function createWorld({ store, journal, now, settings, onChanged }: WorldOptions): World {
  let quietUntil = 0;
  const keep = async (trx: Trx) => {
    const changes = trx.changes();
    if (changes.some(([table]) => timed.has(table))) quietUntil = 0;
    store.apply(changes);
    await journal.append(changes);
    onChanged(changes);
  };
  const catchUp = async () => {
    if (unixSeconds(now()) < quietUntil) return;
    const trx = begin(store, unixSeconds(now()), nobody, settings());
    runDue(trx, null, trx.now);
    const isQuiet = trx.changes().length === 0;
    if (!isQuiet) await keep(trx);
    // Nothing is due sooner, unless something changes.
    if (isQuiet) quietUntil = nextDue(trx, null)?.at ?? Infinity;
  };
  return {
    catchUp,
    async transact(asker, act) {
      await catchUp();
      const trx = begin(store, unixSeconds(now()), asker, settings());
      let committed = false;
      const result = act(trx, () => {
        committed = true;
      });
      // What somebody else changed and is seen here has to be on the disk too.
      if (committed) await keep(trx);
      else await journal.flushed();
      return result;
    },
  };
}
