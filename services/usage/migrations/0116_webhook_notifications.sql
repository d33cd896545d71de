-- Those who manage webhooks are told of endpoints that fail.
ALTER TABLE notification
  DROP CONSTRAINT notification_category_check,
  ADD CHECK (category IN ('LIMITS', 'BILLING', 'MEMBERSHIP', 'WEBHOOKS', 'SECURITY'));
ALTER TABLE notification_preference
  DROP CONSTRAINT notification_preference_category_check,
  ADD CHECK (category IN ('LIMITS', 'BILLING', 'MEMBERSHIP', 'WEBHOOKS', 'SECURITY'));
