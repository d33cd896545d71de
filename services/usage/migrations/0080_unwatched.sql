-- What is recorded and limited is a record of its own, and so is the log; counting in it would cost every event.
SELECT tenantry.unwatch(tbl, 'usage and what is reckoned from it are a record of their own')
  FROM unnest('{usage_event_key,usage_event,usage_count,usage_subject,usage_user_day,usage_period,usage_alert,usage_reservation}'::regclass[]) tbl;
SELECT tenantry.unwatch(tbl, 'the log itself')
  FROM unnest('{audit_entry,audit_entry_personal,audit_head,audit_node,audit_checkpoint,audit_target}'::regclass[]) tbl;
SELECT tenantry.unwatch(tbl, 'what is sent, a record of its own')
  FROM unnest('{webhook_sequence,webhook_delivery,webhook_attempt,usage_export_chunk}'::regclass[]) tbl;
