-- Organizations whose subscription was over or unpaid before that made them read-only become so now, and it is told.
ALTER TABLE entitlement_state NO FORCE ROW LEVEL SECURITY;
ALTER TABLE subscription NO FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY;
WITH closed AS (
  UPDATE entitlement_state state SET read_only = subscription.status, version = state.version + 1, changed_at = now()
  FROM subscription
  WHERE subscription.org_id = state.org_id AND subscription.status IN ('UNPAID', 'PAUSED', 'CANCELED', 'EXPIRED')
    AND state.read_only IS NULL
  RETURNING state.*
)
INSERT INTO outbox (kind, type, schema_version, org_id, subject, data, actor)
  SELECT 'domain', 'billing.entitlements.changed', 1, closed.org_id, closed.org_id,
    jsonb_build_object('organizationId', closed.org_id, 'version', closed.version, 'planKey', plan.key,
      'readOnly', closed.read_only, 'entitlements', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('key', one -> 'key', 'type', one -> 'type', 'enabled', one -> 'enabled',
          'limit', (one ->> 'limit')::bigint, 'meter', one -> 'meter', 'period', one -> 'period', 'overage', one -> 'enforcement')
          ORDER BY place), '[]')
        FROM jsonb_array_elements(closed.entitlements) WITH ORDINALITY AS stored (one, place))),
    '{"kind": "service", "id": "billing", "userId": null}'
  FROM closed JOIN plan ON plan.id = closed.plan_id;
