/** What a consumer and a watcher need of a logger; pino's fits. */
export interface Logger {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

// Connection, shutdown, serialization and deadlock, lock timeout, resources: not the event's fault, and they pass.
const transientStates = /^(08|57P|40|53)|^55P03$/;

/** Whether the database failed in a way that says nothing about the event, so that trying again can only help. */
export function isTransient(error: unknown): boolean {
  return transientStates.test(sqlStateOf(error) ?? '') || isStalePlan(error);
}

/** Whether the database refused what was written, as a deferred constraint does at commit. */
export function isRefusal(error: unknown): boolean {
  return /^(23|P0)/.test(sqlStateOf(error) ?? '');
}

// After a migration every pooled connection may fail so once; an event must not be parked for it.
function isStalePlan(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('routine' in error && error.routine === 'RevalidateCachedQuery') || isStalePlan(error.cause);
}

function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code;
  return sqlStateOf(error.cause);
}
