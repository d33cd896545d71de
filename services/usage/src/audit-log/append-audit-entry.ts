import { metaOf, type Trx } from '@tenantry/database';
import { auditRecorded, type Envelope } from '@tenantry/events';
import * as z from 'zod';
import type { DB } from '../generated/tables.ts';
import { personalOf } from './personal.ts';
import { keepPersonal } from './personal-store.ts';
import { appendEntry } from './store.ts';

const optional = z.string().nullish();
const impersonator = z.object({ staffId: z.string(), name: z.string(), grantId: z.string() }).nullish();
const actorSchema = z.looseObject({ kind: z.string(), id: optional, userId: optional, impersonator });

/**
 * Enters a service's audit event into its organization's log. What staff do in no organization is in no log; its event stays
 * in the outbox of its service. Throws when anybody else's happened in none.
 */
export async function appendAuditEntry(trx: Trx<DB>, event: Envelope): Promise<void> {
  const actor = actorSchema.parse(event.actor ?? { kind: 'service', id: event.source });
  if (event.orgId === null && actor.kind === 'staff') return;
  if (event.orgId === null) throw new Error(`the audit event ${event.id} of ${event.source} has no organization`);
  const recorded = auditRecorded(event.source).parse(event);
  const { action, targets, outcome } = recorded;
  const personal = personalOf(recorded);
  const { id, occurredAt, requestId } = event;
  const isNew = await appendEntry(trx, {
    id,
    action,
    actor,
    targets,
    outcome,
    occurredAt,
    recordedAt: metaOf(trx).clock.now(),
    requestId,
    personalDigest: personal?.digest ?? null,
  });
  if (isNew && personal) await keepPersonal(trx, id, actor.userId ?? null, personal);
}
