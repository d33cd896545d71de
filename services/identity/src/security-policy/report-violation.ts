import type { Clock, Database } from '@tenantry/database';
import { auditRecorded, emit, policyViolationReported } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { addReportedAddress } from './report-store.ts';

/** A request that was let in from an address the organization's list does not name. */
export interface Violation {
  readonly organizationId: string;
  readonly address: string;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly userId: string | null };
}

const recorded = auditRecorded('identity');

/** Tells of an address, with an audit event, once an hour and of at most 100 an hour; the rest changes nothing. */
export async function reportViolation(database: Database<DB>, clock: Clock, violation: Violation): Promise<void> {
  const { organizationId, address, actor } = violation;
  await database.transact({ orgId: organizationId }, { actor, requestId: null, clock }, async (trx) => {
    if (!(await addReportedAddress(trx, address, clock.now()))) return;
    const { userId } = actor;
    await emit(trx, policyViolationReported({ organizationId, address, userId }, organizationId));
    await emit(
      trx,
      recorded({
        action: 'identity.policyViolation',
        targets: [
          { type: 'org', id: organizationId },
          { type: 'address', id: address },
        ],
        outcome: 'SUCCESS',
        before: null,
        after: { address },
        ip: address,
        userAgent: null,
      }),
    );
  });
}
