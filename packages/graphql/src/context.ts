import type { Actor } from '@tenantry/actor';
import type {
  BearerDb,
  Clock,
  Database,
  MemberDb,
  PersonDb,
  PlatformDb,
  SharedDb,
  TenantDb,
  Trx,
  TrxMeta,
} from '@tenantry/database';
import type { ReadPage } from './pagination.ts';
import { type Cursors } from './cursors.ts';
import { fault } from './errors.ts';
import { paginate } from './pagination.ts';
import { type PlatformReads, platformReads } from './platform.ts';

/** What a resolver of a subgraph has at hand. */
export interface Context<DB, Loaders> {
  readonly actor: Actor;
  /** Reads in the organization of the request. ORGANIZATION_REQUIRED without one. */
  readonly db: TenantDb<DB>;
  /** Reads what belongs to the person who asks. UNAUTHENTICATED without one. */
  readonly person: PersonDb<DB>;
  /** Reads what the organization of the request has for the person who asks alone. UNAUTHENTICATED without one. */
  readonly member: MemberDb<DB>;
  /** Reads the row whose secret's sha-256, in hexadecimal, the caller presents. */
  bearer(hash: string): BearerDb<DB>;
  /** Reads what belongs to no organization. */
  readonly shared: SharedDb<DB>;
  /** Reads across organizations, on record. FORBIDDEN for everybody but staff. */
  readonly platform: PlatformReads<DB>;
  /** The request's own batches; nothing outlives the request. */
  readonly loaders: Loaders;
  readonly clock: Clock;
  /**
   * Runs a use case in a transaction of the request's organization, only within a mutation. With the Idempotency-Key's
   * record, the audit event and the domain events it commits together or not at all; an answer with `errors` commits nothing.
   * `keep` says what of the answer may be stored for a repeated key.
   */
  transact<T extends object>(useCase: (trx: Trx<DB>) => Promise<T>, keep?: (answer: T) => T): Promise<T>;
  /** The same in an organization that this mutation creates, or that a secret in its input leads to. */
  transactIn<T extends object>(
    orgId: string,
    useCase: (trx: Trx<DB>) => Promise<T>,
    keep?: (answer: T) => T,
  ): Promise<T>;
  /**
   * The same in the scope of the person who asks, for what is theirs alone, with the audit event in each organization that
   * they still belong to then. No record of the Idempotency-Key, which is an organization's.
   */
  transactAsPerson<T extends object>(useCase: (trx: Trx<DB>) => Promise<T>): Promise<T>;
  /** The same for what the organization of the request has for that person alone; the audit event is that organization's. */
  transactAsMember<T extends object>(useCase: (trx: Trx<DB>) => Promise<T>): Promise<T>;
  /**
   * The same for what is the platform's own, through the connection of a role that may write it. The audit event is of no
   * organization, and there is no record of the Idempotency-Key. FORBIDDEN for everybody but staff.
   */
  transactAsStaff<T extends object>(database: Database<DB>, useCase: (trx: Trx<DB>) => Promise<T>): Promise<T>;
  /** The request's Idempotency-Key. */
  readonly idempotencyKey: string | null;
  /** Where the request comes from; null when the gateway did not say. */
  readonly address: string | null;
  /** Reads a page of one of the organization's connections; see `paginate`. */
  readonly page: ReadPage;
}

/** What comes with a request besides the operation. */
export interface RequestMeta {
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  /** The client's address. */
  readonly address?: string | null;
  /** The client's program, as it calls itself. */
  readonly userAgent?: string | null;
}

export interface ContextOptions<DB, Loaders> {
  /** The subgraph's name. */
  readonly subgraph: string;
  readonly database: Database<DB>;
  /** What staff read across organizations; a subgraph without fields for staff has none. */
  readonly platform: PlatformDb<DB> | undefined;
  readonly clock: Clock;
  readonly cursors: Cursors;
  readonly createLoaders: (context: Omit<Context<DB, Loaders>, 'loaders'>) => Loaders;
}

/** The context of one request. Scopes are made when they are first used, so a request pays for what it touches. */
export function createContext<DB, Loaders>(
  options: ContextOptions<DB, Loaders>,
  actor: Actor,
  meta: RequestMeta,
): Context<DB, Loaders> & { readonly trxMeta: TrxMeta } {
  const { database, clock, cursors } = options;
  const origin = { ip: meta.address ?? null, userAgent: meta.userAgent ?? null };
  const trxMeta = { actor: actorReference(actor), requestId: meta.requestId, clock, origin };
  const context = Object.assign(Object.create(scopes) as Scopes, {
    options,
    actor,
    clock,
    idempotencyKey: meta.idempotencyKey,
    address: meta.address ?? null,
    trxMeta,
    loaders: undefined as Loaders,
    bearer: (hash: string) => database.bearer(hash),
    transact: outsideMutation,
    transactIn: outsideMutation,
    transactAsPerson: outsideMutation,
    transactAsMember: outsideMutation,
    transactAsStaff: outsideMutation,
    page: ((connection, page, keysOf, find) =>
      paginate(cursors, connection, organizationOf(actor), page, keysOf, find)) satisfies ReadPage,
  }) as unknown as Made<DB, Loaders>;
  (context as { loaders: Loaders }).loaders = options.createLoaders(context);
  return context;
}

type Made<DB, Loaders> = Context<DB, Loaders> & { readonly trxMeta: TrxMeta };

const outsideMutation = () => Promise.reject(new Error('Only a mutation can write.'));

/** What a context is made on: its scopes are the same for all, and opened when somebody looks at them. */
interface Scopes {
  readonly options: ContextOptions<unknown, unknown>;
  readonly actor: Actor;
  readonly trxMeta: TrxMeta;
}
const scopes = {
  get db() {
    const { options, actor } = this as unknown as Scopes;
    return options.database.tenant(organizationOf(actor));
  },
  get person() {
    const { options, actor } = this as unknown as Scopes;
    return options.database.person(personOf(actor));
  },
  get member() {
    const { options, actor } = this as unknown as Scopes;
    return options.database.member(organizationOf(actor), personOf(actor));
  },
  get shared() {
    return (this as unknown as Scopes).options.database.shared;
  },
  get platform() {
    const { options, actor, trxMeta } = this as unknown as Scopes;
    return platformReads(options, actor, trxMeta);
  },
};

/** The organization of the request. ORGANIZATION_REQUIRED when it has none. */
export function organizationOf(actor: Actor): string {
  if (actor.org !== null) return actor.org;
  throw fault('ORGANIZATION_REQUIRED', 'Say which organization you mean, with the header X-Organization.');
}

/** The person who asks. UNAUTHENTICATED when nobody does. */
export function personOf(actor: Actor): string {
  if (actor.userId !== null) return actor.userId;
  throw fault('UNAUTHENTICATED', 'Sign in first.');
}

/**
 * How the actor is written on events and audit entries. Under a support grant that is the member acted as, or nobody in
 * particular, with the staff person behind them.
 */
export function actorReference({ kind, sub, userId, act }: Pick<Actor, 'kind' | 'sub' | 'userId' | 'act'>) {
  if (!act) return { kind, id: sub, userId };
  const acting = act.userId === null ? { kind: 'support', id: 'support' } : { kind: 'user', id: act.userId };
  const impersonator = { staffId: sub, name: act.staffName, grantId: act.grantId };
  return { ...acting, userId: act.userId, impersonator };
}
