import { randomUUID } from 'node:crypto';
import type { BuiltInRole } from '@tenantry/actor';
import { type Clock, connect, connectPlatform, migrate, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { actorWith, createTestDatabase, testGateway, type TestResult } from '@tenantry/testing';
import pg from 'pg';
import { test as base } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { migrations } from '../src/database.ts';
import { createIdentitySubgraph } from '../src/subgraph.ts';

/** A member: the actor to execute as, and what is stored of them. */
export type Member = ReturnType<typeof actorWith> & {
  readonly email: string;
  readonly membershipId: string;
  readonly userId: string;
};

export interface Fixtures {
  readonly organization: Organization;
  readonly otherOrganization: Organization;
  readonly execute: Awaited<ReturnType<typeof startIdentity>>['execute'];
  readonly identity: Awaited<ReturnType<typeof startIdentity>>;
}
interface Organization {
  readonly id: string;
  readonly slug: string;
  readonly owner: Member;
  readonly admin: Member;
  readonly member: Member;
  readonly viewer: Member;
  /** Adds somebody with this role, past the API. */
  join(role: BuiltInRole): Promise<Member>;
}

/** The service's SECRET_KEY. */
export const secretKey = 'a secret of thirty-two characters';

/** Where clients would reach the gateway. */
export const publicUrl = 'https://app.example.com';

/** Opens every connection of the service of the file at hand. */
let warmUp: () => Promise<unknown> = async () => {};

/** Tests get a service on a database of the file's own, two fresh organizations and a way to execute as their members. */
export const test = base
  .extend('identity', { scope: 'file' }, async ({}, { onCleanup }) => {
    const identity = await startIdentity();
    onCleanup(identity.stop);
    warmUp = () => Promise.all(Array.from({ length: connections }, () => identity.database.ping()));
    return identity;
  })
  .extend('execute', ({ identity }) => identity.execute)
  .extend('organization', ({ identity }) => identity.createOrganization())
  .extend('otherOrganization', ({ identity }) => identity.createOrganization());

/**
 * Has so many call at once, each on a connection that is open already, since one that is opened meanwhile comes late to the
 * race.
 */
export async function atOnce(count: number, call: (index: number) => Promise<TestResult>): Promise<TestResult[]> {
  await warmUp();
  return Promise.all(Array.from({ length: count }, (_, index) => insist(() => call(index))));
}

/** Calls again as long as the answer is to try again because others took long; nothing was done then. */
async function insist(call: () => Promise<TestResult>): Promise<TestResult> {
  const answer = await call();
  const isLate = answer.errors?.some(({ path, extensions }) => path?.length === 1 && extensions['code'] === 'TIMEOUT');
  return isLate ? insist(call) : answer;
}

/** How many connections the service has at most, all of which race. */
const connections = 20;

async function startIdentity(clock: Clock = systemClock) {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const admin = new pg.Pool({ connectionString: url, max: 2 });
  const statements: string[] = [];
  const database = connect<DB>({
    url,
    service: 'identity',
    max: connections,
    waitMs: 60_000,
    observe: ({ sql }) => statements.push(sql),
  });
  const platform = connectPlatform<DB>({
    url,
    service: 'identity',
    max: 5,
    observe: ({ sql }) => statements.push(sql),
  });
  const staff = connect<DB>({ url, service: 'identity', role: 'staff', max: 5 });
  const { actorKeys, executeAs } = await testGateway();
  const logger = createLogger('identity', 'silent');
  const parts = {
    database,
    platform: platform.db,
    staff: { database: staff, hash: async (password: string) => `hash of ${password}` },
    secretKey,
    publicUrl,
    clock,
    logger,
  };
  const subgraph = createIdentitySubgraph({ ...parts, actorKeys });

  async function createUser(name: string) {
    const id: string = randomUUID();
    const email = `${name}-${id}@example.com`.toLowerCase();
    await admin.query('INSERT INTO auth."user" (id, name, email) VALUES ($1, $2, $3)', [id, name, email]);
    return { id, email };
  }

  async function createOrganization(): Promise<Organization> {
    const id: string = randomUUID();
    const slug = `o-${id.slice(0, 8)}`;
    await admin.query('INSERT INTO organization (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
    const join = async (role: BuiltInRole): Promise<Member> => {
      const user = await createUser(role);
      const { rows } = await admin.query(
        'INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, $3) RETURNING id',
        [id, user.id, role],
      );
      const membershipId = rows[0].id as string;
      return {
        ...actorWith(role, id, { userId: user.id, membership: membershipId }),
        userId: user.id,
        email: user.email,
        membershipId,
      };
    };
    const [owner, adminMember, member, viewer] = [
      await join('OWNER'),
      await join('ADMIN'),
      await join('MEMBER'),
      await join('VIEWER'),
    ];
    return { id, slug, owner, admin: adminMember, member, viewer, join };
  }

  return {
    url,
    database,
    /** What another subgraph on the same database is made of, but for the gateway's keys. */
    parts,
    platform: platform.db,
    admin,
    subgraph,
    statements,
    createUser,
    createOrganization,
    execute: executeAs(subgraph),
    async stop() {
      await Promise.all([database.close(), platform.close(), staff.close(), admin.end()]);
      await drop();
    },
  };
}
