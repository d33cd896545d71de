import type { Actor } from '@tenantry/actor';
import type { Clock, Database } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { actorReference } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { findSupportGrant } from './store.ts';

/** An operation that staff are about to execute under a support grant. */
export interface SupportUse {
  readonly actor: Actor;
  readonly requestId: string;
  readonly operation: string;
  readonly name: string | null;
}

const recorded = auditRecorded('identity');

/**
 * Enters into the audit log of the organization that staff ask something there, before they do: who, as whom, what the
 * operation is called and why the grant was opened. False when there is no such grant.
 */
export async function noteSupportUse(database: Database<DB>, clock: Clock, use: SupportUse): Promise<boolean> {
  const { actor, requestId, operation, name } = use;
  if (!actor.act || actor.org === null) return false;
  const { grantId } = actor.act;
  return database.transact({ orgId: actor.org }, { actor: actorReference(actor), requestId, clock }, async (trx) => {
    const grant = await findSupportGrant(trx, grantId);
    if (!grant) return false;
    const named = name === null ? [] : [{ type: 'operation', id: name }];
    await emit(
      trx,
      recorded({
        action: 'identity.supportUse',
        targets: [{ type: 'sgr', id: grantId }, ...named],
        outcome: 'SUCCESS',
        before: null,
        after: { operation, name, reason: grant.reason, ticket: grant.ticket },
        ip: null,
        userAgent: null,
      }),
    );
    return true;
  });
}
