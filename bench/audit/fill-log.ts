import type pg from 'pg';

/** Who did every hundredth entry, what it was done to, and when entries began, a minute apart. */
export const known = {
  userId: '019a0000-0000-7000-8000-000000000001',
  membershipId: '019a0000-0000-7000-8000-000000000002',
  begin: '2024-01-01T00:00:00Z',
};

/** Fills an organization's log, past the service and unsealed, as the superuser. */
export async function fillLog(client: pg.Client, orgId: string, entries: number): Promise<void> {
  await client.query(
    `INSERT INTO audit_entry (org_id, number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id)
     SELECT $1, number, gen_random_uuid(), 'identity.act' || number % 50,
       jsonb_build_object('kind', 'user', 'id', person, 'userId', person),
       jsonb_build_array(jsonb_build_object('type', 'mem', 'id', member)),
       CASE WHEN number % 200 = 9 THEN 'FAILURE' ELSE 'SUCCESS' END, recorded, recorded, 'request-' || number
     FROM generate_series(1, $2::int) number,
       LATERAL (SELECT CASE WHEN number % 100 = 7 THEN $3 ELSE gen_random_uuid()::text END AS person,
         CASE WHEN number % 100 = 8 THEN $4 ELSE gen_random_uuid()::text END AS member,
         $5::timestamptz + number * interval '1 minute' AS recorded)`,
    [orgId, entries, known.userId, known.membershipId, known.begin],
  );
  await client.query(
    `INSERT INTO audit_target SELECT org_id, targets -> 0 ->> 'id', number FROM audit_entry WHERE org_id = $1`,
    [orgId],
  );
  await client.query('INSERT INTO audit_head (org_id, number) VALUES ($1, $2)', [orgId, entries]);
}
