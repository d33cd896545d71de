import { newId } from '@tenantry/database';
import type pg from 'pg';

/** What an organization has: `roles` of its own, teams 4 deep, and assignments of roles, half of them to teams. */
export interface Size {
  readonly members: number;
  readonly roles: number;
  readonly teams: number;
  readonly assignments: number;
}

/** Makes an organization whose members have all roles in turn, the first being an owner, and returns its ID. */
export async function fillOrganization(admin: pg.Pool, slug: string, size: Size): Promise<string> {
  const id = newId();
  const ids = Array.from({ length: size.teams }, () => newId());
  await admin.query('insert into organization (id, slug, name) values ($1, $2, $2)', [id, slug]);
  await admin.query(customRoles, [id, size.roles]);
  await admin.query(members, [id, slug, size.members]);
  await admin.query(teams, [id, ids, ids.map((_, place) => (place % 4 === 0 ? null : ids[place - 1]))]);
  await admin.query(teamPaths, [id]);
  await admin.query(teamMembers, [id, ids]);
  await admin.query(assignmentsToMembers, [id, ids, Math.ceil(size.assignments / 2)]);
  await admin.query(assignmentsToTeams, [id, ids, Math.floor(size.assignments / 2)]);
  return id;
}

const customRoles = `
  insert into custom_role (org_id, name, description, permissions, created_at)
  select $1, 'Role ' || n, '', array['MEMBERS_READ', 'TEAMS_READ', 'ROLES_READ', 'USAGE_READ'], now()
  from generate_series(1, $2::int) n`;

const members = `
  with person as (
    insert into auth."user" (id, name, email)
    select uuidv7(), 'Person ' || n, 'person-' || n || '@' || $2 || '.example' from generate_series(1, $3::int) n
    returning id, split_part(name, ' ', 2)::int - 1 as place
  ), placed as (
    select *, (array['OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER', 'CUSTOM'])[1 + place % 6] as role from person
  ), own as (
    select array_agg(id) as ids from custom_role where org_id = $1
  )
  insert into membership (org_id, user_id, role, custom_role_id)
  select $1, id, role, case role when 'CUSTOM' then own.ids[1 + place / 6 % cardinality(own.ids)] end
  from placed, own order by place`;

const teams = `
  insert into team (org_id, id, parent_id, name)
  select $1, id, parent_id, 'Team ' || n from unnest($2::uuid[], $3::uuid[]) with ordinality team (id, parent_id, n)`;

const teamPaths = `
  with recursive path as (
    select id as ancestor_id, id as descendant_id, 0 as distance from team where org_id = $1
    union all
    select path.ancestor_id, team.id, path.distance + 1
    from path join team on team.org_id = $1 and team.parent_id = path.descendant_id
  )
  insert into team_path (org_id, ancestor_id, descendant_id, distance) select $1, * from path`;

const numbered = `numbered as (
  select id, row_number() over (order by id)::int - 1 as place, count(*) over ()::int as all from membership where org_id = $1
)`;

const teamMembers = `
  with ${numbered}
  insert into team_member (org_id, team_id, membership_id, is_lead, joined_at)
  select $1, ($2::uuid[])[1 + place % cardinality($2)], id, place < cardinality($2), now() from numbered`;

const assignmentsToMembers = `
  with ${numbered}
  insert into role_assignment (org_id, team_id, membership_id, role, created_at)
  select $1, ($2::uuid[])[1 + n % cardinality($2)], numbered.id, 'TEAM_ADMIN', now()
  from generate_series(1, $3::int) n join numbered on place = n * 37 % numbered.all`;

const assignmentsToTeams = `
  insert into role_assignment (org_id, team_id, member_team_id, role, created_at)
  select $1, ($2::uuid[])[1 + (n + n / cardinality($2)) % cardinality($2)], ($2::uuid[])[1 + n % cardinality($2)], 'MEMBER', now()
  from generate_series(1, $3::int) n`;
