import { AsyncLocalStorage } from 'node:async_hooks';
import { newId, type Origin, poolWithSettings } from '@tenantry/database';
import type { PostgresPool } from 'kysely';
import type pg from 'pg';
import type { AccountAction, SessionAction } from '../sign-ins/actions.ts';
import { originOf } from './refused-sign-ins.ts';

/** What organizations are told that an endpoint does. */
export interface Doing {
  /** What ends sessions; without it they end by themselves, or make room for the next. */
  readonly ending?: SessionAction;
  /** What somebody changes of themselves and of how they sign in. */
  readonly change?: AccountAction;
}

/** A request under `/auth`. */
export interface Occasion extends Doing {
  readonly id: string;
  readonly origin: Origin;
  /** What begins a session, as soon as it is known that this is a sign-in. */
  beginning: SessionAction | null;
  /** Who it was, where it is known. */
  userId: string | null;
  /** Whether something was written that may have to be told. */
  hasWritten: boolean;
}

const current = new AsyncLocalStorage<Occasion>();

/** The request that is answered just now; undefined in what no request has asked for. */
export function currentOccasion(): Occasion | undefined {
  return current.getStore();
}

/** Answers a request under `/auth`, and has what it has changed told before its answer leaves. `tell` must not reject. */
export async function onOccasion(
  request: Request,
  doing: Doing,
  handle: (request: Request) => Promise<Response>,
  tell: (occasion: Occasion) => Promise<void>,
): Promise<Response> {
  const nothingYet = { beginning: null, userId: null, hasWritten: false };
  const occasion: Occasion = { id: newId(), origin: originOf(request.headers), ...doing, ...nothingYet };
  try {
    return await current.run(occasion, () => handle(request));
  } finally {
    if (occasion.hasWritten) await tell(occasion);
  }
}

/** What is nobody's, which no trigger looks at. Whatever else is no reading may be something to tell. */
const [reading, ofNobody] = [/^(?:select|begin|start|commit|rollback)\b/, /^[a-z ]+ "(?:rate_limit|verification)"/];

/** Has the database know the occasion with everything that better-auth writes, so that it notes down what is to be told of it. */
export function notingPool(pool: pg.Pool): PostgresPool {
  return poolWithSettings(pool, (sql) => {
    const occasion = current.getStore();
    if (!occasion || reading.test(sql) || ofNobody.test(sql)) return null;
    const { id, origin, ending, change, beginning } = occasion;
    if (!ending && !change && !beginning) return null;
    occasion.hasWritten = true;
    return { name: 'app.occasion', value: JSON.stringify({ id, ...origin, ending, change, beginning }) };
  });
}
