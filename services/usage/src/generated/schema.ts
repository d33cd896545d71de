import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, MeterRow } from '../meters/store.ts';
import type { MeterUsageRow } from '../meters/usage.ts';
import type { AuditEntryRow, UserReference } from '../audit-log/store.ts';
import type { ServiceContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, written as a string: `"45"`. Inputs also take a plain integer. */
  BigInt: { input: bigint; output: bigint; }
  /** A three-letter ISO 4217 currency code: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A moment in UTC, as RFC 3339: `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value; used only where the content is the caller's own. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** Something that was done. */
export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  /** What was done: `identity.addMember`. */
  readonly action: Scalars['String']['output'];
  /** Who did it: the ID of a user, an API key or a staff person, or the name of a service. Staff under a support grant: the member they acted as, or `support`. */
  readonly actor: Scalars['String']['output'];
  /** The entry's ID. */
  readonly id: Scalars['ID']['output'];
  /** The staff person who did it as `actor`, under a support grant; null when nobody acted for another. */
  readonly impersonator?: Maybe<AuditImpersonator>;
  readonly nodeId: Scalars['ID']['output'];
  /** When it was done. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** When it reached the log. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The request it was done in, as in `extensions.requestId`. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** What it was done to, as IDs; of a membership, a session or a key also the person whose it is. */
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
  /** The person who did it, with their session or their API key; null when it was a service, or the person is erased. */
  readonly user?: Maybe<User>;
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An entry with its cursor. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Where this entry stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** A staff person of the platform who acted as somebody else. */
export type AuditImpersonator = {
  readonly __typename?: 'AuditImpersonator';
  /** How the staff person was called then. */
  readonly name: Scalars['String']['output'];
  /** The staff person's ID. */
  readonly staffMemberId: Scalars['String']['output'];
  /** The support grant it was done under, among the organization's `supportGrants`. */
  readonly supportGrantId: Scalars['String']['output'];
};

/** Why nothing was consumed. */
export type ConsumeUsageError = InvalidValue | LimitExceeded | NotFound;

/** What to consume. */
export type ConsumeUsageInput = {
  /** The event's key, unique for ever within the organization: a repeated call is answered like the first and counts once. */
  readonly key: Scalars['String']['input'];
  /** The meter's key: `leads`. */
  readonly meter: Scalars['String']['input'];
  /** Anything else worth keeping: at most 8,192 characters of JSON. */
  readonly properties?: InputMaybe<Scalars['JSON']['input']>;
  /** How much: a whole number from 1 to 10^12; left out, 1. */
  readonly quantity?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whom or what it is for, in the caller's own words: at most 200 characters. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** The count after consuming. */
export type ConsumeUsagePayload = {
  readonly __typename?: 'ConsumeUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ConsumeUsageError>;
  /** The count with this event; for a repeated key, as it was answered first. Null when `errors` is not empty. */
  readonly usage?: Maybe<MeterUsage>;
};

/** A value is not acceptable. */
export type InvalidValue = UserError & {
  readonly __typename?: 'InvalidValue';
  /** `INVALID_VALUE` */
  readonly code: Scalars['String']['output'];
  /** What is wrong with the value and what would be right. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The limit of the period does not allow it. */
export type LimitExceeded = UserError & {
  readonly __typename?: 'LimitExceeded';
  /** `LIMIT_EXCEEDED` */
  readonly code: Scalars['String']['output'];
  /** The limit of the period. */
  readonly limit: Scalars['BigInt']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the count begins anew; null never. */
  readonly resetsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Used in the period. */
  readonly used: Scalars['BigInt']['output'];
};

/** Something that is counted. */
export type Meter = Node & {
  readonly __typename?: 'Meter';
  /** The meter's ID. */
  readonly id: Scalars['ID']['output'];
  /** The meter's name for programs: `leads`. */
  readonly key: Scalars['String']['output'];
  /** The meter's name for people. */
  readonly name: Scalars['String']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** What is counted: `lead`, `byte`, `call`. */
  readonly unit: Scalars['String']['output'];
};

/** How much of a metered allowance was used. */
export type MeterUsage = {
  readonly __typename?: 'MeterUsage';
  /** The limit of the current period; null is unlimited. */
  readonly limit?: Maybe<Scalars['BigInt']['output']>;
  /** What is counted. */
  readonly meter: Meter;
  /** What is left, never below zero; null is unlimited. */
  readonly remaining?: Maybe<Scalars['BigInt']['output']>;
  /** When the count begins anew; null never. */
  readonly resetsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Used in the current period. */
  readonly used: Scalars['BigInt']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records usage only if the limit allows it: of any number of concurrent calls exactly as many succeed as are left.
   * UNAVAILABLE while a new organization is being set up, FORBIDDEN while the subscription is unpaid, on hold or over. Needs USAGE_RECORD. Emits `usage.limit.reached` when the limit is
   * met.
   */
  readonly consumeUsage: ConsumeUsagePayload;
  /**
   * Records what happened, up to 1,000 events at once, each with a verdict of its own. An event's key counts once for ever,
   * so a repeated call is harmless. Late events count in the period they happened in. Limits do not refuse here: see
   * `consumeUsage`. FORBIDDEN while the subscription is unpaid, on hold or over. Needs USAGE_RECORD. Emits `usage.limit.reached` when the limit of the current period is met.
   */
  readonly recordUsage: RecordUsagePayload;
};


export type MutationConsumeUsageArgs = {
  input: ConsumeUsageInput;
};


export type MutationRecordUsageArgs = {
  input: RecordUsageInput;
};

/** An object that can be read again by its ID, with `node` or `nodes`. */
export type Node = {
  /** The object's global ID. */
  readonly id: Scalars['ID']['output'];
};

/** What the input names does not exist in this organization. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** `NOT_FOUND` */
  readonly code: Scalars['String']['output'];
  /** What was not found. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The organization, as usage knows it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** What was done in the organization and by whom, newest first. */
  readonly auditLog?: Maybe<AuditEntryConnection>;
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** What was used in the current period and what is left, a row per metered allowance. */
  readonly usage?: Maybe<ReadonlyArray<MeterUsage>>;
};


/** The organization, as usage knows it. */
export type OrganizationAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationUsageArgs = {
  meters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last node, null when the page is empty. Pass it as `after` to read on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more nodes after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are nodes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first node, null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be allowed. Roles are sets of permissions and so are the scopes of an API key. */
export type Permission =
  /** Create, rotate and revoke API keys. */
  | 'API_KEYS_MANAGE'
  /** List API keys; never their secrets. */
  | 'API_KEYS_READ'
  /** Export the audit log. */
  | 'AUDIT_EXPORT'
  /** Read the audit log. */
  | 'AUDIT_READ'
  /** Change plan, pay, cancel. */
  | 'BILLING_MANAGE'
  /** Read the subscription and its history. */
  | 'BILLING_READ'
  /** Change the logo, the colours and the sender of mail. */
  | 'BRANDING_MANAGE'
  /** Export everything the organization owns. */
  | 'DATA_EXPORT'
  /** Add and verify domains. */
  | 'DOMAINS_MANAGE'
  /** Read what the plan includes. */
  | 'ENTITLEMENTS_READ'
  /** Read and download invoices. */
  | 'INVOICES_READ'
  /** Invite people and add members. */
  | 'MEMBERS_INVITE'
  /** List members and read their names and e-mail addresses. */
  | 'MEMBERS_READ'
  /** Remove a member. */
  | 'MEMBERS_REMOVE'
  /** Change a member's role, and give and take roles on teams. */
  | 'MEMBERS_UPDATE'
  /** Define and archive meters. */
  | 'METERS_MANAGE'
  /** Read notifications of the organization. */
  | 'NOTIFICATIONS_READ'
  /** Delete the organization. Owners only; never in a custom role. */
  | 'ORGANIZATION_DELETE'
  /** Read the organization's name, slug and settings. */
  | 'ORGANIZATION_READ'
  /** Hand the organization to another owner. Owners only; never in a custom role. */
  | 'ORGANIZATION_TRANSFER'
  /** Rename the organization and change its slug and settings. */
  | 'ORGANIZATION_UPDATE'
  /** Make and unmake owners. Owners only; never in a custom role. */
  | 'OWNERS_MANAGE'
  /** Read the product's own data. */
  | 'PRODUCT_READ'
  /** Write the product's own data. */
  | 'PRODUCT_WRITE'
  /** Create, edit and delete custom roles. */
  | 'ROLES_MANAGE'
  /** List roles and what they allow. */
  | 'ROLES_READ'
  /** Change the security policy. */
  | 'SECURITY_MANAGE'
  /** Read the security policy. */
  | 'SECURITY_READ'
  /** Create, change and delete service accounts, and give them roles. */
  | 'SERVICE_ACCOUNTS_MANAGE'
  /** List the sessions of members. */
  | 'SESSIONS_READ'
  /** End the sessions of members. */
  | 'SESSIONS_REVOKE'
  /** List teams and their members. */
  | 'TEAMS_READ'
  /** Create, edit, move and delete teams, and decide who is in them. */
  | 'TEAMS_WRITE'
  /** Export usage events. */
  | 'USAGE_EXPORT'
  /** Read how much was used and how much is left. */
  | 'USAGE_READ'
  /** Record and consume usage. */
  | 'USAGE_RECORD'
  /** Create, test, pause and delete webhook endpoints. */
  | 'WEBHOOKS_MANAGE'
  /** List webhook endpoints and deliveries. */
  | 'WEBHOOKS_READ';

/** Where a permission must be held. */
export type PermissionScope =
  /** In the whole organization. */
  | 'ORGANIZATION'
  /** In the whole organization, or on the team that the request is about or one above it. */
  | 'TEAM';

/** Why nothing was recorded. */
export type RecordUsageError = InvalidValue;

/** What happened. */
export type RecordUsageInput = {
  /** 1 to 1,000 events. */
  readonly events: ReadonlyArray<UsageEventInput>;
};

/** A verdict for each event. */
export type RecordUsagePayload = {
  readonly __typename?: 'RecordUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RecordUsageError>;
  /** One for each event, in the order given. Empty when `errors` is not. */
  readonly results: ReadonlyArray<UsageEventResult>;
};

/** One thing that happened. */
export type UsageEventInput = {
  /** The event's key, unique for ever within the organization: 1 to 200 characters. */
  readonly key: Scalars['String']['input'];
  /** The meter's key: `leads`. */
  readonly meter: Scalars['String']['input'];
  /** When it happened; left out, now. At most 5 minutes ahead, and not before 1970. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Anything else worth keeping: at most 8,192 characters of JSON. */
  readonly properties?: InputMaybe<Scalars['JSON']['input']>;
  /** How much: a whole number from 1 to 10^12; left out, 1. */
  readonly quantity?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whom or what it was for, in the caller's own words: at most 200 characters. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an event. */
export type UsageEventResult = {
  readonly __typename?: 'UsageEventResult';
  /** The event's key. */
  readonly key: Scalars['String']['output'];
  /** Why it was rejected, with the name of the field: `meter: there is no meter "lead".` Null when it was not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly verdict: UsageVerdict;
};

/** What became of an event. */
export type UsageVerdict =
  /** Counted. */
  | 'ACCEPTED'
  /** Its key was counted before; not counted again. */
  | 'DUPLICATE'
  /** Not counted: see the reason. */
  | 'REJECTED';

/** A person, known to identity. */
export type User = {
  readonly __typename?: 'User';
  /** The person's ID. */
  readonly id: Scalars['ID']['output'];
};

/** Something the caller can put right. Every member of a payload's `errors` implements it. */
export type UserError = {
  /** What went wrong, for a program to switch on. */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments: `["input", "slug"]`. Null when it is about the whole request. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What was read has changed since: read it again and decide anew. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  /** `VERSION_CONFLICT` */
  readonly code: Scalars['String']['output'];
  /** The version now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AuditEntry: AuditEntry;
  Meter: Meter;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  Meter:
    ( { __typename: 'Meter' }
    & GraphQLRecursivePick<FederationTypes['Meter'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConsumeUsageError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( LimitExceeded & { __typename: 'LimitExceeded' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RecordUsageError: ( InvalidValue & { __typename: 'InvalidValue' } );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AuditEntryRow )
    | ( MeterRow )
  ;
  UserError:
    | ( InvalidValue )
    | ( LimitExceeded )
    | ( NotFound )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditImpersonator: ResolverTypeWrapper<AuditImpersonator>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  ConsumeUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsumeUsageError']>;
  ConsumeUsageInput: ConsumeUsageInput;
  ConsumeUsagePayload: ResolverTypeWrapper<Omit<ConsumeUsagePayload, 'errors' | 'usage'> & { errors: ReadonlyArray<ResolversTypes['ConsumeUsageError']>, usage?: Maybe<ResolversTypes['MeterUsage']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  InvalidValue: ResolverTypeWrapper<InvalidValue>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  Meter: ResolverTypeWrapper<MeterRow>;
  MeterUsage: ResolverTypeWrapper<MeterUsageRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Permission: Permission;
  PermissionScope: PermissionScope;
  RecordUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUsageError']>;
  RecordUsageInput: RecordUsageInput;
  RecordUsagePayload: ResolverTypeWrapper<Omit<RecordUsagePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RecordUsageError']> }>;
  UsageEventInput: UsageEventInput;
  UsageEventResult: ResolverTypeWrapper<UsageEventResult>;
  UsageVerdict: UsageVerdict;
  User: ResolverTypeWrapper<UserReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntryRow;
  ID: Scalars['ID']['output'];
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditImpersonator: AuditImpersonator;
  BigInt: Scalars['BigInt']['output'];
  ConsumeUsageError: ResolversUnionTypes<ResolversParentTypes>['ConsumeUsageError'];
  ConsumeUsageInput: ConsumeUsageInput;
  ConsumeUsagePayload: Omit<ConsumeUsagePayload, 'errors' | 'usage'> & { errors: ReadonlyArray<ResolversParentTypes['ConsumeUsageError']>, usage?: Maybe<ResolversParentTypes['MeterUsage']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  InvalidValue: InvalidValue;
  JSON: Scalars['JSON']['output'];
  LimitExceeded: LimitExceeded;
  Meter: MeterRow;
  MeterUsage: MeterUsageRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Organization: OrganizationRow;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  RecordUsageError: ResolversUnionTypes<ResolversParentTypes>['RecordUsageError'];
  RecordUsageInput: RecordUsageInput;
  RecordUsagePayload: Omit<RecordUsagePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RecordUsageError']> };
  UsageEventInput: UsageEventInput;
  UsageEventResult: UsageEventResult;
  User: UserReference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
};

export type FreshDirectiveArgs = { };

export type FreshDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = FreshDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type HasPermissionDirectiveArgs = {
  permission: Permission;
  scope?: PermissionScope;
};

export type HasPermissionDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = HasPermissionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SignedInDirectiveArgs = { };

export type SignedInDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = SignedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StaffDirectiveArgs = { };

export type StaffDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = StaffDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TypeIdDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type TypeIdDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = TypeIdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impersonator?: Resolver<Maybe<ResolversTypes['AuditImpersonator']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditImpersonatorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditImpersonator'] = ResolversParentTypes['AuditImpersonator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMemberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportGrantId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ConsumeUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConsumeUsageError'] = ResolversParentTypes['ConsumeUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'LimitExceeded' | 'NotFound', ParentType, ContextType>;
};

export type ConsumeUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConsumeUsagePayload'] = ResolversParentTypes['ConsumeUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ConsumeUsageError']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['MeterUsage']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type InvalidValueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidValue'] = ResolversParentTypes['InvalidValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LimitExceededResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LimitExceeded'] = ResolversParentTypes['LimitExceeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resetsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Meter'] = ResolversParentTypes['Meter'], FederationReferenceType extends FederationReferenceTypes['Meter'] = FederationReferenceTypes['Meter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeterUsageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MeterUsage'] = ResolversParentTypes['MeterUsage']> = {
  limit?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  resetsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  consumeUsage?: Resolver<ResolversTypes['ConsumeUsagePayload'], ParentType, ContextType, RequireFields<MutationConsumeUsageArgs, 'input'>>;
  recordUsage?: Resolver<ResolversTypes['RecordUsagePayload'], ParentType, ContextType, RequireFields<MutationRecordUsageArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditEntry' | 'Meter', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<OrganizationAuditLogArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeterUsage']>>, ParentType, ContextType, Partial<OrganizationUsageArgs>>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordUsageError'] = ResolversParentTypes['RecordUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type RecordUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordUsagePayload'] = ResolversParentTypes['RecordUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordUsageError']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['UsageEventResult']>, ParentType, ContextType>;
};

export type UsageEventResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageEventResult'] = ResolversParentTypes['UsageEventResult']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['UsageVerdict'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'LimitExceeded' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditImpersonator?: AuditImpersonatorResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ConsumeUsageError?: ConsumeUsageErrorResolvers<ContextType>;
  ConsumeUsagePayload?: ConsumeUsagePayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  Meter?: MeterResolvers<ContextType>;
  MeterUsage?: MeterUsageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RecordUsageError?: RecordUsageErrorResolvers<ContextType>;
  RecordUsagePayload?: RecordUsagePayloadResolvers<ContextType>;
  UsageEventResult?: UsageEventResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ServiceContext> = {
  fresh?: FreshDirectiveResolver<any, any, ContextType>;
  hasPermission?: HasPermissionDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
  staff?: StaffDirectiveResolver<any, any, ContextType>;
  typeId?: TypeIdDirectiveResolver<any, any, ContextType>;
};
