import type { Stripe } from 'stripe';
import type { Kind, Objects } from '../wire.ts';
import type { Settings } from '../settings.ts';
import { createEvent } from './events.ts';
import { newId } from './ids.ts';
import type { Change, Store } from './store.ts';
import type { TableName, Tables } from './tables.ts';

/** Who asked; events say so. */
export interface Asker {
  readonly id: string | null;
  readonly idempotencyKey: string | null;
}

/** A view of the world in which everything is changed or nothing is. */
export interface Trx {
  /** Unix seconds: of the test clock while one advances, else of the day. */
  readonly now: number;
  readonly settings: Settings;
  /** The same view at another time. */
  at(now: number): Trx;
  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined;
  all<Name extends TableName>(table: Name): Tables[Name][];
  put<Name extends TableName>(table: Name, row: Tables[Name]): void;
  remove(table: TableName, id: string): void;
  newId(prefix: string, length?: number): string;
  /** Tells the endpoints what happened to an object. */
  emit(type: Stripe.Event['type'], object: object, previous?: object): void;
  /** Does something whose changes are forgotten, and returns what it returned. */
  pretend<Result>(act: (trx: Trx) => Result): Result;
  /** Does something whose changes are kept unless it throws. */
  attempt<Result>(act: (trx: Trx) => Result): Result;
  /** What was changed so far, in order. */
  changes(): readonly Change[];
}

/** Begins a transaction on what `below` holds. Nothing is changed there. */
export function begin(below: Pick<Store, 'get' | 'all'>, now: number, asker: Asker, settings: Settings): Trx {
  const changed = new Map<TableName, Map<string, object | null>>();
  const changesOf = (table: TableName) => {
    const rows = changed.get(table) ?? new Map<string, object | null>();
    changed.set(table, rows);
    return rows;
  };

  const view = (time: number): Trx => {
    const trx: Trx = {
      now: time,
      settings,
      at: view,
      get: <Name extends TableName>(table: Name, id: string) => {
        const row = changesOf(table).get(id);
        return row === undefined ? below.get(table, id) : ((row ?? undefined) as Tables[Name] | undefined);
      },
      all: <Name extends TableName>(table: Name) => {
        const changes = changesOf(table);
        const rows: Tables[Name][] = [];
        const seen = new Set<string>();
        for (const row of below.all(table)) {
          seen.add(row.id);
          const change = changes.get(row.id);
          if (change !== null) rows.push((change as Tables[Name] | undefined) ?? row);
        }
        for (const [id, row] of changes) if (row && !seen.has(id)) rows.push(row as Tables[Name]);
        return rows;
      },
      put: (table, row) => void changesOf(table).set(row.id, row),
      remove: (table, id) => void changesOf(table).set(id, null),
      newId,
      emit: (type, object, previous) => createEvent(trx, asker, { type, object, previous }),
      attempt(act) {
        const inner = begin(trx, time, asker, settings);
        const result = act(inner);
        for (const [table, id, row] of inner.changes()) changesOf(table).set(id, row);
        return result;
      },
      pretend: (act) => act(begin(trx, time, asker, settings)),
      changes: () => [...changed].flatMap(([table, rows]) => [...rows].map(([id, row]): Change => [table, id, row])),
    };
    return trx;
  };
  return view(now);
}

/** Keeps an object, and tells that it was made. */
export function created<Name extends Kind>(trx: Trx, kind: Name, object: Objects[Name], type?: Stripe.Event['type']) {
  trx.put(kind, object as Tables[Name]);
  if (type) trx.emit(type, object);
  return object;
}

/** Keeps a new state of an object, and tells what of it changed; nothing when nothing did. */
export function updated<Name extends Kind>(trx: Trx, kind: Name, object: Objects[Name], type?: Stripe.Event['type']) {
  const before = trx.get(kind, object.id);
  const previous = before && differences(before, object);
  if (previous && Object.keys(previous).length === 0) return object;
  trx.put(kind, object as Tables[Name]);
  if (type) trx.emit(type, object, previous);
  return object;
}

function differences(before: object, after: object): Record<string, unknown> {
  const old: Record<string, unknown> = { ...before };
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key, value]) => JSON.stringify(old[key]) !== JSON.stringify(value))
      .map(([key]) => [key, old[key] ?? null]),
  );
}
