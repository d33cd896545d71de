import type { JsonObject, PersonDb } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { impersonatorName, targetName } from '../audit-log/names.ts';
import type { DB } from '../generated/tables.ts';
import { findOwnPreferences } from '../notifications/preference-store.ts';
import { findOwnNotifications, type NotificationRow } from '../notifications/store.ts';
import { findOwnAuditEntries, type OwnAuditEntry } from './store.ts';

/** How many entries of audit logs, and how many notifications, a person is told at most. */
const most = 10_000;

/** What usage keeps of the person of the scope: see `personalData` in the schema. */
export async function collectPersonal(db: PersonDb<DB>): Promise<JsonObject> {
  return {
    auditEntries: (await findOwnAuditEntries(db, most)).map(told),
    notificationPreferences: (await findOwnPreferences(db)).map(({ orgId, category, inApp, mail }) => ({
      organizationId: encodeId('org', orgId),
      ...{ category, inApp, mail },
    })),
    notifications: (await findOwnNotifications(db, most)).map(notified),
  };
}

function notified({ orgId, id, category, eventType, title, body, occurredAt, readAt }: NotificationRow) {
  return {
    id: encodeId('ntf', id),
    organizationId: encodeId('org', orgId),
    category,
    eventType,
    title,
    body,
    occurredAt: occurredAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

/** Of what others did only that it was done to the person: who they are, and what else they did it to, is theirs. */
function told({ orgId, id, action, actor, targets, outcome, occurredAt, requestId, isOwn, personal }: OwnAuditEntry) {
  const common = {
    id: encodeId('aud', id),
    organizationId: encodeId('org', orgId),
    action,
    outcome,
    occurredAt: occurredAt.toISOString(),
    isOwn,
  };
  if (!isOwn) return common;
  const details = personal === null ? {} : (JSON.parse(personal) as JsonObject);
  return { ...common, requestId, targets: targets.map(targetName), impersonator: impersonatorName(actor), ...details };
}
