import type { ExportRules } from '@tenantry/database';

/** What of usage's tables is left out of an export of an organization's data; everything else is in it. */
export const exportRules: ExportRules = {
  leftOut: {
    usage_export_chunk: 'exports within exports',
    'usage_export.lease': 'who makes the export',
    member_rights: 'what membership and its roles in identity say',
    notification: 'what people are told, each for themselves: usage.notifications of their own data',
    notification_telling: 'what people are about to be told',
    notification_preference: 'how people want to be told, each for themselves',
    audit_reading: 'who reads the log, which says so itself an hour later',
    audit_target: 'what audit_entry.targets says',
    audit_let_go: 'which entries there were, so that none comes back',
    audit_node: 'hashes of audit_entry, which anybody can compute',
    'webhook_endpoint.sealed_secret': 'what signs webhooks',
    'webhook_endpoint.previous_sealed_secret': 'what signed webhooks before',
  },
  noSecrets: { 'webhook_endpoint.previous_secret_until': 'a time' },
  personal: {
    'audit_entry.actor': 'usage.auditEntries',
    'audit_entry.user_id': 'usage.auditEntries',
    'audit_reading.actor': 'within the hour in usage.auditEntries',
    'audit_entry_personal.user_id': 'usage.auditEntries',
    'member_rights.user_id': 'what memberships of their own data say',
    'notification_preference.user_id': 'usage.notificationPreferences',
    'notification.user_id': 'usage.notifications',
    'notification_telling.actor_id': 'gone within seconds, as soon as everybody is told',
    'notification_telling.person_id': 'somebody else’s notification, which goes with whom it is about',
    'notification.person_id': 'somebody else’s notification, which goes with whom it is about',
    'meter.group_by': 'the name of a property, nobody',
    'usage_event.user_id': 'a record of the organization’s use, which has it in userActivity',
    'usage_reservation.user_id': 'a record of the organization’s use',
    'usage_user_day.user_id': 'a record of the organization’s use, which has it in userActivity',
  },
};
