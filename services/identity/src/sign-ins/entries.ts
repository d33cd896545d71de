import type { JsonObject } from '@tenantry/database';
import type { AuditRecorded } from '@tenantry/events';
import type { AccountAction } from './actions.ts';
import { differenceOf, type SignInSettings } from './difference.ts';
import type { Untold } from './untold-store.ts';

/** What is only told where something that is told of has changed; all else is something by itself, such as another password. */
const onlyIfDifferent: ReadonlySet<string> = new Set<AccountAction>([
  'identity.updateProfile',
  'identity.verifyEmail',
  'identity.enableSecondFactor',
  'identity.useRecoveryCode',
  'identity.renamePasskey',
]);

/**
 * The entries for what one person did on one occasion: one for each session that began or was ended, and one for all that they
 * changed of themselves and of how they sign in.
 */
export function entriesOf(userId: string, untold: readonly Untold[]): AuditRecorded[] {
  const changes = untold.filter(({ changed }) => changed !== null);
  const sessions = untold.flatMap(({ action, sessionId }) =>
    sessionId === null ? [] : [entry(action, [{ type: 'ses', id: sessionId }, person(userId)])],
  );
  const [first] = changes;
  if (!first) return sessions;
  const [former, present] = [stateOf(changes.toReversed(), 'before'), stateOf(changes, 'after')];
  const difference = differenceOf(former, present);
  const isDifferent = difference.before !== null || difference.after !== null;
  if (!isDifferent && onlyIfDifferent.has(first.action)) return sessions;
  const isAnother = former['user']?.[0]?.['email'] !== present['user']?.[0]?.['email'];
  const action = isAnother ? 'identity.changeEmail' : first.action;
  return [...sessions, { ...entry(action, [person(userId)]), ...difference }];
}

/** The rows that were changed as they were in the end, if the changes come in their order; in the reverse, in the beginning. */
function stateOf(changes: readonly Untold[], side: 'before' | 'after'): SignInSettings {
  const tables = new Map<string, Map<string, JsonObject & { id: string }>>();
  for (const { changed, before, after, [side]: row } of changes) {
    const table = inCamelCase(changed ?? '');
    const rows = tables.get(table) ?? new Map<string, JsonObject & { id: string }>();
    tables.set(table, rows);
    const { id } = (before ?? after)!;
    if (row) rows.set(id, { ...namesInCamelCase(row), id });
    else rows.delete(id);
  }
  return Object.fromEntries(
    [...tables].map(([table, rows]) => [
      table,
      [...rows.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ]),
  );
}

const inCamelCase = (name: string) => name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const namesInCamelCase = (row: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [inCamelCase(name), value]));

const person = (id: string) => ({ type: 'usr', id });
const entry = (action: string, targets: AuditRecorded['targets']): AuditRecorded => ({
  ...{ action, targets, outcome: 'SUCCESS' },
  ...{ before: null, after: null, ip: null, userAgent: null },
});
