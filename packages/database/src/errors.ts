import pg from 'pg';

/** The server rolled the transaction back instead of committing it: nothing of it happened. `cause` is why. */
export class TransactionRolledBackError extends Error {
  override readonly name = 'TransactionRolledBackError';
}

/** The connection broke while COMMIT was under way: all of it happened or none. Ask before trying again. */
export class CommitOutcomeUnknownError extends Error {
  override readonly name = 'CommitOutcomeUnknownError';
}

/** Whether a statement failed because a value that must be unique is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505';
}

/** Whether a statement failed on the constraint, or unique index, of this name. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}

/** A statement outlived the altered table it was planned for. */
export function isStalePlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.routine === 'RevalidateCachedQuery';
}

/** The server gave up on a transaction that may well succeed when run again. */
export function isRetriable(error: unknown): boolean {
  if (error instanceof TransactionRolledBackError) return isRetriable(error.cause);
  if (!(error instanceof pg.DatabaseError)) return false;
  return error.code === '40001' || error.code === '40P01' || isStalePlan(error);
}
