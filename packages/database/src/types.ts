import type { Kysely, QueryExecutorProvider, Transaction } from 'kysely';
import type { Clock } from './clock.ts';
import type { JsonObject } from './json.ts';
import type { TransactionScope } from './scope.ts';

// Declared and never exported by the package: nobody else can make a value of these types.
declare const tenant: unique symbol;
declare const person: unique symbol;
declare const member: unique symbol;
declare const bearer: unique symbol;
declare const shared: unique symbol;
declare const platform: unique symbol;
declare const transaction: unique symbol;

type Reads<DB> = Pick<
  Kysely<DB>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic' | 'case' | 'executeQuery' | 'getExecutor'
>;

/** Reads the rows of one organization. */
export type TenantDb<DB> = Reads<DB> & { readonly [tenant]: true };
/** Reads the rows that belong to one person, in whatever organization. */
export type PersonDb<DB> = Reads<DB> & { readonly [person]: true };
/** Reads what an organization has for one of its people alone. */
export type MemberDb<DB> = Reads<DB> & { readonly [member]: true };
/** Reads the row whose secret the caller presents. */
export type BearerDb<DB> = Reads<DB> & { readonly [bearer]: true };
/** Reads tables without tenants; every other table looks empty. */
export type SharedDb<DB> = Reads<DB> & { readonly [shared]: true };
/** Reads the rows of every organization and writes none: for the platform's staff, and for nobody else. */
export type PlatformDb<DB> = Reads<DB> & { readonly [platform]: true };
/** An open transaction in the scope it was opened for. */
export type Trx<DB> = Transaction<DB> & AnyTrx;
/** Anything that reads as one organization: a finder that takes it serves loaders and use cases alike. */
export type TenantReads<DB> = TenantDb<DB> | Trx<DB>;

/** A transaction of any service, for packages that write with kysely's sql``. */
export interface AnyTrx extends QueryExecutorProvider {
  readonly [transaction]: true;
}

/** Who did it, as it is written on events and audit entries. */
export interface TrxMeta {
  readonly actor: JsonObject | null;
  readonly requestId: string | null;
  readonly clock: Clock;
  /** Where the request came from, for audit entries alone; null is not known. */
  readonly origin?: Origin;
  /** Whether `changesOf` is going to be asked what the transaction has changed. */
  readonly isWatched?: boolean;
}

/** Where a request came from: whose, is personal. */
export interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/** Which of a service's database roles statements run as. */
export type Role = 'runtime' | 'worker' | 'reporting' | 'owner' | (string & {});

/** One service's database, entered only through a scope. */
export interface Database<DB> {
  /** Whose database it is: `billing`. */
  readonly service: string;
  /** Reads as one organization: one round trip a statement, read-only at the server. Throws a TypeError unless a UUID. */
  tenant(orgId: string): TenantDb<DB>;
  /** Reads what belongs to one person. Throws a TypeError unless a UUID. */
  person(userId: string): PersonDb<DB>;
  /** Reads what one organization has for one person alone. Throws a TypeError unless both are UUIDs. */
  member(orgId: string, userId: string): MemberDb<DB>;
  /** Reads by presented secret. `hash` is its sha-256 in lower-case hexadecimal, else a TypeError. */
  bearer(hash: string): BearerDb<DB>;
  /** Reads without any scope. */
  readonly shared: SharedDb<DB>;
  /**
   * Runs `work` in one transaction: all of it happens or none. On a serialization failure or a deadlock `work` runs
   * again, up to three times more, so it must do nothing outside the transaction but through `afterCommit`. It begins with
   * the first statement of `work`.
   */
  transact<T>(scope: TransactionScope, meta: TrxMeta, work: (trx: Trx<DB>) => Promise<T>): Promise<T>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Closes the pool once running statements have ended. */
  close(): Promise<void>;
}

/** One service's database as its role `reporting` reads it. */
export interface PlatformDatabase<DB> {
  readonly db: PlatformDb<DB>;
  /** Closes the pool once running statements have ended. */
  close(): Promise<void>;
}
