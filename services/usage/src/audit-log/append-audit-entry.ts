import { metaOf, type Trx } from '@tenantry/database';
import { auditRecorded, type Envelope } from '@tenantry/events';
import * as z from 'zod';
import type { DB } from '../generated/tables.ts';
import { findEnteredAmong, insertEntries, type NewEntry, type Numbered, takeTurn } from './append-store.ts';
import type { AuditKeys } from './keys.ts';
import { type Personal, personalOf } from './personal.ts';
import { keepPersonal } from './personal-store.ts';
import { sealEntries } from './seal.ts';

const optional = z.string().nullish();
const impersonator = z.object({ staffId: z.string(), name: z.string(), grantId: z.string() }).nullish();
const actorSchema = z.looseObject({ kind: z.string(), id: optional, userId: optional, impersonator });

/**
 * Enters a service's audit events into the log of the organization that the transaction is in, in their order, and seals
 * them: once, however often they come. What staff do in no organization is in no log; its event stays in the outbox of its
 * service. Throws when anybody else's happened in none.
 */
export async function appendAuditEntries(trx: Trx<DB>, events: readonly Envelope[], keys: AuditKeys): Promise<void> {
  const read = events.flatMap((event) => readEvent(event) ?? []);
  if (read.length === 0) return;

  const head = await takeTurn(trx);
  const entered = await findEnteredAmong(
    trx,
    read.map(({ entry }) => entry.id),
  );
  const isNew = new Map(read.filter(({ entry }) => !entered.has(entry.id)).map((one) => [one.entry.id, one]));
  if (isNew.size === 0) return;
  // Clocks of several processes differ; whoever looks for a time finds what stands between two numbers.
  const recordedAt = new Date(Math.max(metaOf(trx).clock.now().getTime(), head.recordedAt?.getTime() ?? 0));
  const entries = [...isNew.values()].map(({ entry }, index): Numbered => ({
    ...entry,
    number: head.number + BigInt(index + 1),
    recordedAt,
  }));
  await insertEntries(trx, entries);
  await keepPersonal(
    trx,
    [...isNew.values()].flatMap(({ kept }) => kept ?? []),
  );
  await sealEntries(trx, head, entries, keys);
}

function readEvent(event: Envelope) {
  const actor = actorSchema.parse(event.actor ?? { kind: 'service', id: event.source });
  if (event.orgId === null && actor.kind === 'staff') return null;
  if (event.orgId === null) throw new Error(`the audit event ${event.id} of ${event.source} has no organization`);
  const recorded = auditRecorded(event.source).parse(event);
  const { action, targets, outcome } = recorded;
  const personal: Personal | null = personalOf(recorded);
  const { id, orgId, occurredAt, requestId } = event;
  const entry: NewEntry = {
    orgId,
    id,
    action,
    actor,
    targets,
    outcome,
    occurredAt,
    requestId,
    personalDigest: personal?.digest ?? null,
  };
  return { entry, kept: personal && { entryId: id, userId: actor.userId ?? null, ...personal } };
}
