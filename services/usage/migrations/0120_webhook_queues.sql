-- An endpoint goes at once, and its deliveries, which may be a great many, a few thousand at a time after it.
ALTER TABLE webhook_delivery DROP CONSTRAINT webhook_delivery_org_id_endpoint_id_fkey;
COMMENT ON COLUMN webhook_delivery.endpoint_id IS 'Of one that is deleted they are nobody''s to see any more, and go.';
