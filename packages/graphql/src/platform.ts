import type { Actor } from '@tenantry/actor';
import type { Database, PlatformDb, TrxMeta } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { Cursors } from './cursors.ts';
import { fault } from './errors.ts';
import { paginate, type ReadPage } from './pagination.ts';

/** What the platform's staff read across organizations, each time put on record. */
export interface PlatformReads<DB> {
  /**
   * Reads, and answers once the audit event is committed: in the log of the organization that `about` names, so that its
   * people see it, otherwise in none. `action` is the field's name.
   */
  read<T>(action: string, read: (db: PlatformDb<DB>) => Promise<T>, about?: (answer: T) => string | null): Promise<T>;
  /** Reads a page of a connection of the platform's; see `paginate`. No cursor of an organization is good for it. */
  readonly page: ReadPage;
}

export interface PlatformOptions<DB> {
  readonly database: Database<DB>;
  readonly platform: PlatformDb<DB> | undefined;
  readonly subgraph: string;
  readonly cursors: Cursors;
}

/** The platform's reads for a staff person. FORBIDDEN for everybody else. */
export function platformReads<DB>(
  { database, platform, subgraph, cursors }: PlatformOptions<DB>,
  actor: Actor,
  meta: TrxMeta,
): PlatformReads<DB> {
  requireStaff(actor);
  if (!platform) throw new Error(`${subgraph} was given no connection that reads across organizations.`);
  const recorded = auditRecorded(subgraph);
  return {
    async read(action, read, about = () => null) {
      const answer = await read(platform);
      const orgId = about(answer);
      await database.transact(orgId === null ? 'shared' : { orgId }, meta, (trx) =>
        emit(
          trx,
          recorded({
            action: `${subgraph}.platform.${action}`,
            targets: orgId === null ? [] : [{ type: 'org', id: orgId }],
            outcome: 'SUCCESS',
            before: null,
            after: null,
            ip: null,
            userAgent: null,
          }),
        ),
      );
      return answer;
    },
    page: (connection, page, keysOf, find) => paginate(cursors, connection, 'platform', page, keysOf, find),
  };
}

/** The staff person who asks, by ID. FORBIDDEN for everybody else, and for staff who act as somebody else just now. */
export function requireStaff({ kind, sub, act }: Actor): string {
  if (kind !== 'staff' || sub === null) throw fault('FORBIDDEN', 'This is for platform staff only.');
  if (act) throw fault('FORBIDDEN', 'This is no affair of the organization: ask without X-Organization.');
  return sub;
}
