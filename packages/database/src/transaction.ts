import type { Transaction } from 'kysely';
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

interface TransactionState {
  readonly session: Session;
  readonly meta: TrxMeta;
  readonly openedFor: TransactionScope;
  readonly hooks: (() => void)[];
  scope: Scope;
}

const states = new WeakMap<AnyTrx, TransactionState>();

/** Makes a session's transaction the branded one that callers work with. `hooks` fills with what `afterCommit` is given. */
export function openTransaction<DB>(
  transaction: Transaction<DB>,
  session: Session,
  hooks: (() => void)[],
  openedFor: TransactionScope,
  meta: TrxMeta,
): Trx<DB> {
  const trx = transaction as Trx<DB>;
  states.set(trx, { session, meta, openedFor, hooks, scope: scopeFor(openedFor) });
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
  await state.session.run(bindScope({ ...organizationSettings(orgId), userId: userId ?? '' }));
  state.scope = { orgId, userId };
  return trx;
}

/** Moves a transaction that was opened for nobody into a person's scope, out of any organization. */
export async function enterPerson<DB>(trx: Trx<DB>, userId: string): Promise<Trx<DB>> {
  const state = stateOf(trx);
  if (state.openedFor !== 'shared') throw new Error('Only a transaction of nobody can become a person’s.');
  await state.session.run(bindScope(personSettings(userId)));
  state.scope = { orgId: null, userId };
  return trx;
}

/** Moves the open transaction back into the scope it was opened for. */
export async function leaveScope<DB>(trx: Trx<DB>): Promise<Trx<DB>> {
  const state = stateOf(trx);
  await state.session.run(bindScope(transactionSettings(state.openedFor)));
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
