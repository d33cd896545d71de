import { randomUUID } from 'node:crypto';
import { type Actor, anonymous } from '@tenantry/actor';
import type pg from 'pg';

/** A staff person, made past the API: the actor to execute as, and what is stored of them. */
export async function newStaffMember(admin: pg.Pool, role: 'ADMIN' | 'SUPPORT' = 'SUPPORT', name = 'Sasha Staff') {
  const id: string = randomUUID();
  const email = `${id}@staff.example`;
  await admin.query('INSERT INTO staff."user" (id, name, email, role) VALUES ($1, $2, $3, $4)', [
    id,
    name,
    email,
    role,
  ]);
  const actor: Actor = { ...anonymous, kind: 'staff', sub: id, amr: ['pwd'] };
  return { id, name, email, actor };
}

/** What was published of an organization, oldest first. */
export async function eventsOf(admin: pg.Pool, orgId: string) {
  const { rows } = await admin.query<{ type: string; data: Record<string, unknown>; actor: unknown }>(
    'SELECT type, data, actor FROM outbox WHERE org_id = $1 ORDER BY seq',
    [orgId],
  );
  return rows;
}
