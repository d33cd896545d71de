import type { CompiledQuery, Transaction } from 'kysely';
import type { Step } from './protocol/pipeline.ts';
import {
  organizationSettings,
  personSettings,
  type Scope,
  type TransactionScope,
  transactionSettings,
} from './scope.ts';
import type { Session } from './session.ts';
import { bindScope } from './settings.ts';
import type { AnyTrx, Trx, TrxMeta } from './types.ts';

/** What a transaction is opened with. `hooks` fills with what `afterCommit` is given; `observe` hears of enqueued statements. */
interface Opening {
  readonly session: Session;
  readonly observe: (statement: Step) => void;
  readonly meta: TrxMeta;
  readonly openedFor: TransactionScope;
  readonly hooks: (() => void)[];
}

interface TransactionState extends Opening {
  scope: Scope;
}

const states = new WeakMap<AnyTrx, TransactionState>();

/** Makes a session's transaction the branded one that callers work with. */
export function openTransaction<DB>(transaction: Transaction<DB>, opening: Opening): Trx<DB> {
  const trx = transaction as Trx<DB>;
  states.set(trx, { ...opening, scope: scopeFor(opening.openedFor) });
  return trx;
}

/** Who acts in this transaction, for what request, by which clock. */
export function metaOf(trx: AnyTrx): TrxMeta {
  return stateOf(trx).meta;
}

/** Whose rows the transaction sees now. */
export function scopeOf(trx: AnyTrx): Scope {
  return stateOf(trx).scope;
}

/** Runs `run` once the transaction is committed, and never when it is rolled back. For wake-ups inside the process. */
export function afterCommit(trx: AnyTrx, run: () => void): void {
  stateOf(trx).hooks.push(run);
}

/**
 * Has the statement sent ahead of the transaction's next one, or of COMMIT, in one round trip with it: for what writes and answers
 * nothing that is needed. When it fails, so does what it is sent with.
 */
export async function enqueue(
  trx: AnyTrx,
  { sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>,
): Promise<void> {
  const { observe, session } = stateOf(trx);
  const step = { sql, values: parameters };
  observe(step);
  await session.enqueue(step);
}

/**
 * Moves the open transaction into an organization's scope: from here on it is the organization's, and the person's
 * if it was opened for one. One that was opened for an organization stays there: entering another is an error.
 */
export async function enterTenant<DB>(trx: Trx<DB>, orgId: string): Promise<Trx<DB>> {
  const state = stateOf(trx);
  const { openedFor } = state;
  if (openedFor !== 'shared' && 'orgId' in openedFor && openedFor.orgId !== orgId) {
    throw new Error('A transaction of one organization cannot enter another.');
  }
  const { userId } = scopeFor(openedFor);
  await state.session.enqueue(bindScope({ ...organizationSettings(orgId), userId: userId ?? '' }));
  state.scope = { orgId, userId };
  return trx;
}

/** Moves a transaction that was opened for nobody into a person's scope, out of any organization. */
export async function enterPerson<DB>(trx: Trx<DB>, userId: string): Promise<Trx<DB>> {
  const state = stateOf(trx);
  if (state.openedFor !== 'shared') throw new Error('Only a transaction of nobody can become a person’s.');
  await state.session.enqueue(bindScope(personSettings(userId)));
  state.scope = { orgId: null, userId };
  return trx;
}

/** Moves the open transaction back into the scope it was opened for. */
export async function leaveScope<DB>(trx: Trx<DB>): Promise<Trx<DB>> {
  const state = stateOf(trx);
  await state.session.enqueue(bindScope(transactionSettings(state.openedFor)));
  state.scope = scopeFor(state.openedFor);
  return trx;
}

function scopeFor(openedFor: TransactionScope): Scope {
  return { orgId: null, userId: null, ...(openedFor === 'shared' ? {} : openedFor) };
}

function stateOf(trx: AnyTrx): TransactionState {
  const state = states.get(trx);
  if (!state) throw new Error('Not a transaction opened by transact.');
  return state;
}
