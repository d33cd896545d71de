import type { Step } from './protocol/pipeline.ts';
import type { Settings } from './scope.ts';

// Every setting is set, so nothing of an earlier scope can remain. Constants, as they are looked up with every statement.
const SCOPE =
  "select set_config('app.org_id',$1,true), set_config('app.user_id',$2,true), set_config('app.credential',$3,true)";
const READ_SCOPE =
  "select set_config('app.org_id',$1,true), set_config('app.user_id',$2,true), set_config('app.credential',$3,true), set_config('transaction_read_only','on',true)";

/** Binds the scope to the transaction it runs in. */
export function bindScope({ orgId, userId, credential }: Settings): Step {
  return { sql: SCOPE, values: [orgId, userId, credential] };
}

/** Has the rows that the transaction changes noted from here on; `changesOf` reads them. */
export const beginWatching: Step = { sql: "select set_config('app.changes', e'\n', true)", values: [] };

/** Binds the scope and makes the transaction read-only. */
export function bindReadScope({ orgId, userId, credential }: Settings): Step {
  return { sql: READ_SCOPE, values: [orgId, userId, credential] };
}
