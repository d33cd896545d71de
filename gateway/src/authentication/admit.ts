import { type Circumstances, judge } from '@tenantry/actor';
import { encodeId, fault } from '@tenantry/graphql';
import type { Caller } from './callers.ts';

/** Throws the fault that says why this request of the caller's is not let in, how it would be, and in which organization. */
export function admit({ actor, admission }: Caller, circumstances: Circumstances): void {
  const refusal = judge(admission, circumstances);
  if (!refusal) return;
  const { code, message, extensions } = refusal;
  const organizationId = actor.org === null ? null : encodeId('org', actor.org);
  const status = code === 'SESSION_EXPIRED' ? 401 : 403;
  throw fault(code, message, { ...extensions, organizationId, http: { status } });
}
