-- What billing keeps of organizations it has not kept from the beginning: what was founded, joined and made before that is told once,
-- as it is now. Nobody changes it meanwhile, so that what is told next comes after.
ALTER TABLE organization NO FORCE ROW LEVEL SECURITY;
ALTER TABLE membership NO FORCE ROW LEVEL SECURITY;
ALTER TABLE team NO FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY;
WITH member AS (
  SELECT org_id, (row_number() OVER (PARTITION BY org_id ORDER BY user_id) - 1) / 1000 AS piece, user_id FROM membership
), members AS (
  SELECT org_id, piece, jsonb_agg(user_id) AS ids FROM member GROUP BY org_id, piece
), part AS (
  SELECT org_id, (row_number() OVER (PARTITION BY org_id ORDER BY id) - 1) / 1000 AS piece, id FROM team
), teams AS (
  SELECT org_id, piece, jsonb_agg(id) AS ids FROM part GROUP BY org_id, piece
)
INSERT INTO outbox (kind, type, schema_version, org_id, subject, data, actor)
  SELECT 'domain', 'identity.organization.told', 1, organization.id, organization.id,
    jsonb_build_object('organizationId', organization.id, 'name', organization.name,
      'userIds', coalesce(members.ids, '[]'), 'teamIds', coalesce(teams.ids, '[]')),
    '{"kind": "service", "id": "identity", "userId": null}'
  FROM organization JOIN (members FULL JOIN teams USING (org_id, piece)) ON org_id = organization.id
  ORDER BY organization.id, piece;
