import { metaOf, type Trx } from '@tenantry/database';
import { auditRecorded, type Envelope } from '@tenantry/events';
import * as z from 'zod';
import type { DB } from '../generated/tables.ts';
import { personalOf } from './personal.ts';
import { keepPersonal } from './personal-store.ts';
import { appendEntry } from './store.ts';

const optional = z.string().nullish();
const actorSchema = z.looseObject({ kind: z.string(), id: optional, userId: optional });

/** Enters a service's audit event into its organization's log. Throws when it happened in no organization: there is no log for it. */
export async function appendAuditEntry(trx: Trx<DB>, event: Envelope): Promise<void> {
  if (event.orgId === null) throw new Error(`the audit event ${event.id} of ${event.source} has no organization`);
  const recorded = auditRecorded(event.source).parse(event);
  const { action, targets, outcome } = recorded;
  const personal = personalOf(recorded);
  const { id, occurredAt, requestId } = event;
  const actor = actorSchema.parse(event.actor ?? { kind: 'service', id: event.source });
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
