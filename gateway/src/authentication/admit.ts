import { type Circumstances, judge } from '@tenantry/actor';
import { actorReference, encodeId, fault } from '@tenantry/graphql';
import type { Caller } from './callers.ts';
import { refuses } from './refusal-report.ts';

/** Throws the fault that says why this request of the caller's is not let in, how it would be, and in which organization. */
export function admit({ actor, admission }: Caller, circumstances: Circumstances): void {
  const refusal = judge(admission, circumstances);
  if (!refusal) return;
  const { code, message, extensions } = refusal;
  const { org } = actor;
  const organizationId = org === null ? null : encodeId('org', org);
  const status = code === 'SESSION_EXPIRED' ? 401 : 403;
  const error = fault(code, message, { ...extensions, organizationId, http: { status } });
  throw org === null ? error : refuses(error, { organizationId: org, actor: actorReference(actor) });
}
