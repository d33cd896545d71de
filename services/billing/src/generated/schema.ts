import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, SubscriptionRow } from '../subscriptions/store.ts';
import type { PlanRow, PriceRow } from '../plans/store.ts';
import type { GrantedEntitlement } from '../entitlements/entitlements.ts';
import type { Amount } from '../money/money.ts';
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

/** How often a price is paid. */
export type BillingInterval =
  /** Each month. */
  | 'MONTH'
  /** Each year. */
  | 'YEAR';

/** An organization's contract: its plan and its state. */
export type BillingSubscription = Node & {
  readonly __typename?: 'BillingSubscription';
  /** When the current billing period ends. */
  readonly currentPeriodEnd: Scalars['DateTime']['output'];
  /** When the current billing period began. */
  readonly currentPeriodStart: Scalars['DateTime']['output'];
  /** The subscription's ID. */
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** The plan. */
  readonly plan: Plan;
  /** Where the subscription stands. */
  readonly status: SubscriptionStatus;
  /** When the trial ends; null when there is none. */
  readonly trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Why the plan was not changed. */
export type ChangePlanError = NotFound | PlanUnchanged | VersionConflict;

/** Which plan to move to. */
export type ChangePlanInput = {
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The plan's key: `STARTER`. */
  readonly planKey: Scalars['String']['input'];
};

/** The subscription after the change. */
export type ChangePlanPayload = {
  readonly __typename?: 'ChangePlanPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ChangePlanError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
};

/** Something a plan includes: a feature, a number, or a metered allowance. */
export type Entitlement = {
  readonly __typename?: 'Entitlement';
  /** Whether there is any of it. */
  readonly enabled: Scalars['Boolean']['output'];
  /** What happens at the limit of a metered allowance; null for what is not metered. */
  readonly enforcement?: Maybe<LimitEnforcement>;
  /** What is included: `leads`, `api_access`. */
  readonly key: Scalars['String']['output'];
  /** How much of it; null is unlimited. Null for features, which are on or off. */
  readonly limit?: Maybe<Scalars['BigInt']['output']>;
  /** The entitlement's name for people. */
  readonly name: Scalars['String']['output'];
  /** When a metered allowance begins anew; null for what is not metered. */
  readonly period?: Maybe<ResetPeriod>;
  /** How it is included. */
  readonly type: EntitlementType;
};

/** How something is included in a plan. */
export type EntitlementType =
  /** A feature that is on or off. */
  | 'BOOLEAN'
  /** An amount that is used up and begins anew. */
  | 'METERED'
  /** A fixed number of something: seats, templates. */
  | 'STATIC';

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

/** What happens at a limit. */
export type LimitEnforcement =
  /** Use beyond the limit is refused. */
  | 'HARD'
  /** Use beyond the limit is accepted and counted as overage. */
  | 'SOFT';

/** An exact amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's smallest unit: `"4900"` is 49.00 EUR, `"500"` is 500 JPY. */
  readonly amountMinor: Scalars['BigInt']['output'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The amount for a person to read: `€49.00`. */
  readonly formatted: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Moves the organization to another plan at once. What was used stays used: moving to a smaller plan never makes a
   * balance negative.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed` and `billing.entitlements.changed`.
   */
  readonly changePlan: ChangePlanPayload;
};


export type MutationChangePlanArgs = {
  input: ChangePlanInput;
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

/** The organization, as billing knows it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** What the organization may use now: its plan's entitlements. Null while the subscription is being made. */
  readonly entitlements?: Maybe<ReadonlyArray<Entitlement>>;
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** The organization's subscription. Null while it is being made, moments after the organization. */
  readonly subscription?: Maybe<BillingSubscription>;
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
  /** Create and delete service accounts. */
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

/** What can be subscribed to. */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  /** Whom the plan is for. */
  readonly description: Scalars['String']['output'];
  /** What the plan includes. */
  readonly entitlements: ReadonlyArray<Entitlement>;
  /** The plan's ID. */
  readonly id: Scalars['ID']['output'];
  /** The plan's name for programs: `STARTER`. */
  readonly key: Scalars['String']['output'];
  /** The plan's name for people. */
  readonly name: Scalars['String']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** What the plan costs; empty when it costs nothing. */
  readonly prices: ReadonlyArray<Price>;
};

/** The organization is on this plan already. */
export type PlanUnchanged = UserError & {
  readonly __typename?: 'PlanUnchanged';
  /** `PLAN_UNCHANGED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a plan costs. */
export type Price = {
  readonly __typename?: 'Price';
  /** What is paid each time; where that depends on a quantity, for the first of it. */
  readonly amount: Money;
  /** How often it is paid. */
  readonly interval: BillingInterval;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The plans on offer, cheapest first. */
  readonly plans: ReadonlyArray<Plan>;
};

/** When a metered allowance begins anew. */
export type ResetPeriod =
  /** At midnight UTC. */
  | 'DAY'
  /** On the first of the month, UTC. */
  | 'MONTH'
  /** Never: a total. */
  | 'NEVER'
  /** With each billing period. */
  | 'PERIOD';

/** Where a subscription stands. */
export type SubscriptionStatus =
  /** In force. */
  | 'ACTIVE'
  /** Ended by the customer. */
  | 'CANCELED'
  /** Ended because the trial did, without a free plan to fall back to. */
  | 'EXPIRED'
  /** A payment is overdue; everything still works. */
  | 'PAST_DUE'
  /** On hold. */
  | 'PAUSED'
  /** Being tried; nothing is charged. */
  | 'TRIALING'
  /** Payment was given up on; read only. */
  | 'UNPAID';

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
  BillingSubscription: BillingSubscription;
  Organization: Organization;
  Plan: Plan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BillingSubscription:
    ( { __typename: 'BillingSubscription' }
    & GraphQLRecursivePick<FederationTypes['BillingSubscription'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePlanError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PlanUnchanged & { __typename: 'PlanUnchanged' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( SubscriptionRow )
    | ( PlanRow )
  ;
  UserError:
    | ( InvalidValue )
    | ( NotFound )
    | ( PlanUnchanged )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillingInterval: BillingInterval;
  BillingSubscription: ResolverTypeWrapper<SubscriptionRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangePlanError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePlanError']>;
  ChangePlanInput: ChangePlanInput;
  ChangePlanPayload: ResolverTypeWrapper<Omit<ChangePlanPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['ChangePlanError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Entitlement: ResolverTypeWrapper<GrantedEntitlement>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EntitlementType: EntitlementType;
  InvalidValue: ResolverTypeWrapper<InvalidValue>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LimitEnforcement: LimitEnforcement;
  Money: ResolverTypeWrapper<Amount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: Permission;
  PermissionScope: PermissionScope;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanUnchanged: ResolverTypeWrapper<PlanUnchanged>;
  Price: ResolverTypeWrapper<PriceRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResetPeriod: ResetPeriod;
  SubscriptionStatus: SubscriptionStatus;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  BillingSubscription: SubscriptionRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ChangePlanError: ResolversUnionTypes<ResolversParentTypes>['ChangePlanError'];
  ChangePlanInput: ChangePlanInput;
  ChangePlanPayload: Omit<ChangePlanPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['ChangePlanError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Entitlement: GrantedEntitlement;
  Boolean: Scalars['Boolean']['output'];
  InvalidValue: InvalidValue;
  JSON: Scalars['JSON']['output'];
  Money: Amount;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  Plan: PlanRow;
  PlanUnchanged: PlanUnchanged;
  Price: PriceRow;
  Query: Record<PropertyKey, never>;
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

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BillingSubscriptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BillingSubscription'] = ResolversParentTypes['BillingSubscription'], FederationReferenceType extends FederationReferenceTypes['BillingSubscription'] = FederationReferenceTypes['BillingSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentPeriodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePlanErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangePlanError'] = ResolversParentTypes['ChangePlanError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PlanUnchanged' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangePlanPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangePlanPayload'] = ResolversParentTypes['ChangePlanPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangePlanError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
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

export type EntitlementResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enforcement?: Resolver<Maybe<ResolversTypes['LimitEnforcement']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ResetPeriod']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntitlementType'], ParentType, ContextType>;
};

export type InvalidValueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidValue'] = ResolversParentTypes['InvalidValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePlan?: Resolver<ResolversTypes['ChangePlanPayload'], ParentType, ContextType, RequireFields<MutationChangePlanArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BillingSubscription' | 'Plan', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entitlement']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entitlements?: Resolver<ReadonlyArray<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['Price']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanUnchangedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlanUnchanged'] = ResolversParentTypes['PlanUnchanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'PlanUnchanged' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  BigInt?: GraphQLScalarType;
  BillingSubscription?: BillingSubscriptionResolvers<ContextType>;
  ChangePlanError?: ChangePlanErrorResolvers<ContextType>;
  ChangePlanPayload?: ChangePlanPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  Entitlement?: EntitlementResolvers<ContextType>;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanUnchanged?: PlanUnchangedResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
