import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, SubscriptionRow } from '../subscriptions/store.ts';
import type { PlanRow, PriceRow } from '../plans/store.ts';
import type { GrantedEntitlement } from '../entitlements/entitlements.ts';
import type { Amount } from '../money/money.ts';
import type { InvoiceRow, ShownInvoiceLine } from '../invoices/store.ts';
import type { CreditGrantRow } from '../credits/store.ts';
import type { PlatformRow, RevenueReport, StretchRevenue, Cohort, Share } from '../revenue/report.ts';
import type { TrialConversionRow } from '../revenue/report-store.ts';
import type { PlatformSubscriptionRow } from '../revenue/subscription-store.ts';
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

/** What is left of a cohort. */
export type CohortRetention = {
  readonly __typename?: 'CohortRetention';
  /** How many of the organizations pay. */
  readonly customers: Scalars['BigInt']['output'];
  /** At which moment, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** The monthly recurring revenue they bring. */
  readonly mrr: Money;
};

/** Prepaid credit, drawn down before the organization is charged. */
export type CreditGrant = Node & {
  readonly __typename?: 'CreditGrant';
  /** What was granted. */
  readonly amount: Money;
  /** Credit is drawn in order of expiry; null never expires. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was granted. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** The grant's ID. */
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** Why it was granted, for the organization to read. */
  readonly reason: Scalars['String']['output'];
  /** What was not drawn yet. */
  readonly remaining: Money;
};

/** A page of credit grants. */
export type CreditGrantConnection = {
  readonly __typename?: 'CreditGrantConnection';
  /** The grants with their cursors. */
  readonly edges: ReadonlyArray<CreditGrantEdge>;
  /** The grants. */
  readonly nodes: ReadonlyArray<CreditGrant>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A credit grant with its cursor. */
export type CreditGrantEdge = {
  readonly __typename?: 'CreditGrantEdge';
  /** Where this grant stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: CreditGrant;
};

/** The organization pays in another currency. */
export type CurrencyMismatch = UserError & {
  readonly __typename?: 'CurrencyMismatch';
  /** `CURRENCY_MISMATCH` */
  readonly code: Scalars['String']['output'];
  /** The currency the organization pays in. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** Why nothing was granted. */
export type GrantCreditError = CurrencyMismatch | InvalidValue | NotFound;

/** What to grant, and to whom. */
export type GrantCreditInput = {
  /** How much, in minor units; more than nothing. */
  readonly amountMinor: Scalars['BigInt']['input'];
  /** The currency that the organization pays in. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** When what is left expires; left out, never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why, for the organization to read: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The new grant. */
export type GrantCreditPayload = {
  readonly __typename?: 'GrantCreditPayload';
  /** Null when `errors` is not empty. */
  readonly creditGrant?: Maybe<GrantedCredit>;
  /** What to put right. */
  readonly errors: ReadonlyArray<GrantCreditError>;
};

/** Prepaid credit as staff see it. */
export type GrantedCredit = {
  readonly __typename?: 'GrantedCredit';
  /** What was granted. */
  readonly amount: Money;
  /** When what is left expires; null never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was granted. */
  readonly grantedAt: Scalars['DateTime']['output'];
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

/** What an organization was asked to pay. */
export type Invoice = Node & {
  readonly __typename?: 'Invoice';
  /** What was to be paid when it was issued. */
  readonly amountDue: Money;
  /** What was paid. */
  readonly amountPaid: Money;
  /** How often payment was tried. */
  readonly attemptCount: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The prepaid credit that was drawn for it. */
  readonly credit: Money;
  /** Whom it is made out to, as it was when it was issued. */
  readonly customer: InvoiceCustomer;
  /** What is taken off. */
  readonly discount: Money;
  /** When it is to be paid; null at once. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was issued; null while it is a draft. */
  readonly finalizedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The invoice's ID. */
  readonly id: Scalars['ID']['output'];
  /** What is charged, line by line. */
  readonly lines: ReadonlyArray<InvoiceLine>;
  /** When payment is tried next; null when it is not. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly nodeId: Scalars['ID']['output'];
  /** The number it was issued under: `INV-2026-000042`. Numbers have no gaps. Null while it is a draft. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** When it was paid in full. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** The payments that succeeded. */
  readonly payments: ReadonlyArray<InvoicePayment>;
  /**
   * Where it is on paper, below the address of this API, for whoever has INVOICES_READ: a PDF that stays the same to the byte. Null
   * while it is a draft.
   */
  readonly pdfPath?: Maybe<Scalars['String']['output']>;
  /** When what is charged ends. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** When what is charged begins. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** What it is for. */
  readonly reason: InvoiceReason;
  /** Where it stands. */
  readonly status: InvoiceStatus;
  /** What the lines add up to. */
  readonly subtotal: Money;
  /** All taxes, those that the prices include too. */
  readonly tax: Money;
  /** The taxes one by one, as they were determined. */
  readonly taxes: ReadonlyArray<InvoiceTax>;
  /** The subtotal without the discount and with the taxes that are added. */
  readonly total: Money;
  /** When it was declared void. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The invoices with their cursors. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** The invoices. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** Whom an invoice is made out to. */
export type InvoiceCustomer = {
  readonly __typename?: 'InvoiceCustomer';
  /** The address, line by line. */
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  /** Where it was sent. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The customer's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Tax numbers: `DE123456789`. */
  readonly taxIds: ReadonlyArray<Scalars['String']['output']>;
};

/** An invoice with its cursor. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Where this invoice stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice. */
  readonly node: Invoice;
};

/** A line of an invoice. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** What is charged, before the discount and before taxes that are added. Negative is in the customer's favour. */
  readonly amount: Money;
  /** What is charged. */
  readonly description: Scalars['String']['output'];
  /** What is taken off. */
  readonly discount: Money;
  /** What kind of charge it is. */
  readonly kind: InvoiceLineKind;
  /** When what is charged ends. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** When what is charged begins. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** How many; null where nothing is counted. */
  readonly quantity?: Maybe<Scalars['BigInt']['output']>;
  /** The taxes of the line. */
  readonly tax: Money;
  /** The exact price of one in minor units, as a decimal: `"0.25"`. Null where it differs within the line. */
  readonly unitPriceMinor?: Maybe<Scalars['String']['output']>;
};

/** What kind of charge a line is. */
export type InvoiceLineKind =
  /** Use beyond what is included, credit, or something else. */
  | 'ITEM'
  /** What a change within a period costs or gives back. */
  | 'PRORATION'
  /** A period of a subscription. */
  | 'SUBSCRIPTION';

/** A payment of an invoice. */
export type InvoicePayment = {
  readonly __typename?: 'InvoicePayment';
  /** What was paid. */
  readonly amount: Money;
  /** When it was paid. */
  readonly paidAt: Scalars['DateTime']['output'];
};

/** What an invoice is for. */
export type InvoiceReason =
  /** Something else. */
  | 'OTHER'
  /** A subscription was changed within a period. */
  | 'SUBSCRIPTION_CHANGED'
  /** A subscription went into another period. */
  | 'SUBSCRIPTION_RENEWED'
  /** A subscription began. */
  | 'SUBSCRIPTION_STARTED';

/** Where an invoice stands. */
export type InvoiceStatus =
  /** Still changes. */
  | 'DRAFT'
  /** Is issued and to be paid. */
  | 'OPEN'
  /** Is paid in full. */
  | 'PAID'
  /** Was given up on. */
  | 'UNCOLLECTIBLE'
  /** Is not valid any more. */
  | 'VOID';

/** A tax on an invoice. */
export type InvoiceTax = {
  readonly __typename?: 'InvoiceTax';
  /** The tax. */
  readonly amount: Money;
  /** Whether the prices include it. */
  readonly isInclusive: Scalars['Boolean']['output'];
  /** Where it is due. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** The tax: `VAT`. */
  readonly name: Scalars['String']['output'];
  /** Percent, exact, as a decimal: `"19"`. Null when it is not known. */
  readonly percentage?: Maybe<Scalars['String']['output']>;
  /** What is taxed. */
  readonly taxable: Money;
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
  /**
   * Adds prepaid credit to an organization's balance. Credit is money, so nobody gives it to themselves.
   * Needs staff, and an Idempotency-Key. Emits `billing.credit.granted`.
   */
  readonly grantCredit: GrantCreditPayload;
};


export type MutationChangePlanArgs = {
  input: ChangePlanInput;
};


export type MutationGrantCreditArgs = {
  input: GrantCreditInput;
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
  /** What is left of prepaid credit now, by currency. */
  readonly creditBalances?: Maybe<ReadonlyArray<Money>>;
  /** The organization's prepaid credit, in the order in which it was granted, from the newest. */
  readonly creditGrants?: Maybe<CreditGrantConnection>;
  /** What the organization may use now: its plan's entitlements. Null while the subscription is being made. */
  readonly entitlements?: Maybe<ReadonlyArray<Entitlement>>;
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** The organization's invoices, the newest first. Drafts are not among them: see `upcomingInvoice`. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** The organization's subscription. Null while it is being made, moments after the organization. */
  readonly subscription?: Maybe<BillingSubscription>;
  /**
   * The next invoice as far as it can be told: the next period, what was used beyond what is included, and what it comes to if use
   * goes on as it did. Without taxes. Null where nothing is to be charged.
   */
  readonly upcomingInvoice?: Maybe<UpcomingInvoice>;
};


/** The organization, as billing knows it. */
export type OrganizationCreditGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as billing knows it. */
export type OrganizationInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What staff see of all organizations together. */
export type Platform = {
  readonly __typename?: 'Platform';
  /**
   * Recurring revenue in one currency, which is never mixed with another. A monthly price counts as it is, a yearly one by its
   * twelfth; a discount that is for ever lowers it. Trials, taxes, what is charged once and metered usage are no part of it. Overdue
   * subscriptions count; those that are unpaid, on hold or over do not. What is booked never changes: a month that is over stays as
   * it was.
   */
  readonly revenue?: Maybe<Revenue>;
  /** The subscriptions, the newest first. */
  readonly subscriptions?: Maybe<PlatformSubscriptionConnection>;
};


/** What staff see of all organizations together. */
export type PlatformRevenueArgs = {
  currency: Scalars['CurrencyCode']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** What staff see of all organizations together. */
export type PlatformSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlatformSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A subscription as staff see it. */
export type PlatformSubscription = {
  readonly __typename?: 'PlatformSubscription';
  /** When the period in which the present terms began ends. */
  readonly currentPeriodEnd: Scalars['DateTime']['output'];
  /** How often it is paid. */
  readonly interval: BillingInterval;
  /** What it adds to monthly recurring revenue. */
  readonly mrr: Money;
  /** The organization's ID. */
  readonly organizationId: Scalars['ID']['output'];
  /** The plan's key. */
  readonly planKey: Scalars['String']['output'];
  /** The plan's version. */
  readonly planVersion: Scalars['Int']['output'];
  /** How many of it. */
  readonly quantity: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: SubscriptionStatus;
  /** When the trial ends; null when there is none. */
  readonly trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of subscriptions. */
export type PlatformSubscriptionConnection = {
  readonly __typename?: 'PlatformSubscriptionConnection';
  /** The subscriptions with their cursors. */
  readonly edges: ReadonlyArray<PlatformSubscriptionEdge>;
  /** The subscriptions. */
  readonly nodes: ReadonlyArray<PlatformSubscription>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A subscription with its cursor. */
export type PlatformSubscriptionEdge = {
  readonly __typename?: 'PlatformSubscriptionEdge';
  /** Where this subscription stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The subscription. */
  readonly node: PlatformSubscription;
};

/** Which subscriptions. */
export type PlatformSubscriptionFilter = {
  /** What they are paid in. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The plan's key, in whatever version: `STARTER`. */
  readonly planKey?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand. */
  readonly status?: InputMaybe<SubscriptionStatus>;
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
  /** The platform across its organizations. What is read here is put on record. */
  readonly platform?: Maybe<Platform>;
};

/** A part of a whole. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** The whole. */
  readonly of: Scalars['BigInt']['output'];
  /** The part: a number of organizations, or annual revenue in minor units. */
  readonly part: Scalars['BigInt']['output'];
  /** In percent with two decimals, rounded: `"98.50"`. */
  readonly percent: Scalars['String']['output'];
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

/** Recurring revenue of a stretch of time. */
export type Revenue = {
  readonly __typename?: 'Revenue';
  /** Monthly recurring revenue per paying organization at the end; null without any. */
  readonly arpa?: Maybe<Money>;
  /** Annual recurring revenue at the end; it is exact, and the monthly revenue its twelfth, rounded. */
  readonly arr: Money;
  /** Organizations by the month in which they first paid, of the months in between. */
  readonly cohorts: ReadonlyArray<RevenueCohort>;
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** How many organizations pay at the end. */
  readonly customers: Scalars['BigInt']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** Of the revenue at the start, what is left of it at the end, without what anybody pays more than then; null without any. */
  readonly grr?: Maybe<Ratio>;
  /** Of the organizations that paid at the start, how many do not at the end; null without any. */
  readonly logoChurn?: Maybe<Ratio>;
  /** The calendar months of UTC, the first and the last cut off where `from` and `to` are within them. */
  readonly months: ReadonlyArray<RevenueMonth>;
  /** What came and went in between. */
  readonly movements: RevenueMovements;
  /** Monthly recurring revenue at the end: that at the start and all movements. */
  readonly mrr: Money;
  /** Of the revenue at the start, what the organizations behind it bring at the end; null without any. */
  readonly nrr?: Maybe<Ratio>;
  /** Where it begins, inclusive. */
  readonly start: Scalars['DateTime']['output'];
  /** Monthly recurring revenue at the start. */
  readonly startMrr: Money;
  /** The trials that ended, in whatever currency. */
  readonly trialConversion: TrialConversion;
};

/** Organizations that first paid in the same month. */
export type RevenueCohort = {
  readonly __typename?: 'RevenueCohort';
  /** What was left at the end of that month and of each after it. */
  readonly retention: ReadonlyArray<CohortRetention>;
  /** The month's start. */
  readonly start: Scalars['DateTime']['output'];
};

/** Recurring revenue of a calendar month of UTC. */
export type RevenueMonth = {
  readonly __typename?: 'RevenueMonth';
  /** Monthly recurring revenue per paying organization at the end; null without any. */
  readonly arpa?: Maybe<Money>;
  /** Annual recurring revenue at the end. */
  readonly arr: Money;
  /** How many organizations pay at the end. */
  readonly customers: Scalars['BigInt']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** Of the revenue at the start, what is left of it at the end, without what anybody pays more than then; null without any. */
  readonly grr?: Maybe<Ratio>;
  /** Of the organizations that paid at the start, how many do not at the end; null without any. */
  readonly logoChurn?: Maybe<Ratio>;
  /** What came and went. */
  readonly movements: RevenueMovements;
  /** Monthly recurring revenue at the end: that at the start and all movements. */
  readonly mrr: Money;
  /** Of the revenue at the start, what the organizations behind it bring at the end; null without any. */
  readonly nrr?: Maybe<Ratio>;
  /** Where it begins, inclusive. */
  readonly start: Scalars['DateTime']['output'];
  /** Monthly recurring revenue at the start. */
  readonly startMrr: Money;
};

/** What came and went of monthly recurring revenue. They are rounded so that they add up to the difference of end and start. */
export type RevenueMovements = {
  readonly __typename?: 'RevenueMovements';
  /** From those that do not pay any more; not positive. */
  readonly churn: Money;
  /** From those that pay less than before; not positive. */
  readonly contraction: Money;
  /** From those that pay more than before. */
  readonly expansion: Money;
  /** From organizations that pay for the first time. */
  readonly new: Money;
  /** From those that had paid before, and not in between. */
  readonly reactivation: Money;
};

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

/** How trials ended. */
export type TrialConversion = {
  readonly __typename?: 'TrialConversion';
  /** How many of them ended in something that is paid. */
  readonly converted: Scalars['BigInt']['output'];
  /** How many ended. */
  readonly ended: Scalars['BigInt']['output'];
  /** The second of the first; null when none ended. */
  readonly rate?: Maybe<Ratio>;
};

/** The next invoice as far as it can be told. */
export type UpcomingInvoice = {
  readonly __typename?: 'UpcomingInvoice';
  /** What the lines come to now. */
  readonly amountSoFar: Money;
  /** When it is made. */
  readonly at: Scalars['DateTime']['output'];
  /** What of that prepaid credit would pay. */
  readonly credit: Money;
  /** What is on it. */
  readonly lines: ReadonlyArray<UpcomingInvoiceLine>;
  /** What they come to if use goes on as it did. */
  readonly projectedTotal: Money;
};

/** A line of the next invoice. */
export type UpcomingInvoiceLine = {
  readonly __typename?: 'UpcomingInvoiceLine';
  /** What it comes to now. */
  readonly amount: Money;
  /** What is charged. */
  readonly description: Scalars['String']['output'];
  /** What kind of charge it is. */
  readonly kind: UpcomingInvoiceLineKind;
  /** What it comes to if use goes on as it did. */
  readonly projected: Money;
  /** How many: of what is used, those beyond what is included. */
  readonly quantity: Scalars['BigInt']['output'];
};

/** What kind of charge a line of the next invoice is. */
export type UpcomingInvoiceLineKind =
  /** Use that was told late, after its period was charged. */
  | 'ADJUSTMENT'
  /** The next period of the subscription. */
  | 'SUBSCRIPTION'
  /** Use beyond what is included, in a period that is over. */
  | 'USAGE'
  /** Use beyond what is included, in a period that is not over. */
  | 'USAGE_SO_FAR';

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
  CreditGrant: CreditGrant;
  Invoice: Invoice;
  Organization: Organization;
  Plan: Plan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BillingSubscription:
    ( { __typename: 'BillingSubscription' }
    & GraphQLRecursivePick<FederationTypes['BillingSubscription'], {"id":true}> );
  CreditGrant:
    ( { __typename: 'CreditGrant' }
    & GraphQLRecursivePick<FederationTypes['CreditGrant'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
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
  GrantCreditError:
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( SubscriptionRow )
    | ( CreditGrantRow )
    | ( InvoiceRow )
    | ( PlanRow )
  ;
  UserError:
    | ( CurrencyMismatch )
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
  CohortRetention: ResolverTypeWrapper<Omit<CohortRetention, 'mrr'> & { mrr: ResolversTypes['Money'] }>;
  CreditGrant: ResolverTypeWrapper<CreditGrantRow>;
  CreditGrantConnection: ResolverTypeWrapper<Omit<CreditGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CreditGrantEdge']>, nodes: ReadonlyArray<ResolversTypes['CreditGrant']> }>;
  CreditGrantEdge: ResolverTypeWrapper<Omit<CreditGrantEdge, 'node'> & { node: ResolversTypes['CreditGrant'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Entitlement: ResolverTypeWrapper<GrantedEntitlement>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EntitlementType: EntitlementType;
  GrantCreditError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantCreditError']>;
  GrantCreditInput: GrantCreditInput;
  GrantCreditPayload: ResolverTypeWrapper<Omit<GrantCreditPayload, 'creditGrant' | 'errors'> & { creditGrant?: Maybe<ResolversTypes['GrantedCredit']>, errors: ReadonlyArray<ResolversTypes['GrantCreditError']> }>;
  GrantedCredit: ResolverTypeWrapper<CreditGrantRow>;
  InvalidValue: ResolverTypeWrapper<InvalidValue>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceCustomer: ResolverTypeWrapper<InvoiceCustomer>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceLine: ResolverTypeWrapper<ShownInvoiceLine>;
  InvoiceLineKind: InvoiceLineKind;
  InvoicePayment: ResolverTypeWrapper<Omit<InvoicePayment, 'amount'> & { amount: ResolversTypes['Money'] }>;
  InvoiceReason: InvoiceReason;
  InvoiceStatus: InvoiceStatus;
  InvoiceTax: ResolverTypeWrapper<Omit<InvoiceTax, 'amount' | 'taxable'> & { amount: ResolversTypes['Money'], taxable: ResolversTypes['Money'] }>;
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
  Platform: ResolverTypeWrapper<PlatformRow>;
  PlatformSubscription: ResolverTypeWrapper<PlatformSubscriptionRow>;
  PlatformSubscriptionConnection: ResolverTypeWrapper<Omit<PlatformSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlatformSubscriptionEdge']>, nodes: ReadonlyArray<ResolversTypes['PlatformSubscription']> }>;
  PlatformSubscriptionEdge: ResolverTypeWrapper<Omit<PlatformSubscriptionEdge, 'node'> & { node: ResolversTypes['PlatformSubscription'] }>;
  PlatformSubscriptionFilter: PlatformSubscriptionFilter;
  Price: ResolverTypeWrapper<PriceRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Share>;
  ResetPeriod: ResetPeriod;
  Revenue: ResolverTypeWrapper<RevenueReport>;
  RevenueCohort: ResolverTypeWrapper<Cohort>;
  RevenueMonth: ResolverTypeWrapper<StretchRevenue>;
  RevenueMovements: ResolverTypeWrapper<Omit<RevenueMovements, 'churn' | 'contraction' | 'expansion' | 'new' | 'reactivation'> & { churn: ResolversTypes['Money'], contraction: ResolversTypes['Money'], expansion: ResolversTypes['Money'], new: ResolversTypes['Money'], reactivation: ResolversTypes['Money'] }>;
  SubscriptionStatus: SubscriptionStatus;
  TrialConversion: ResolverTypeWrapper<TrialConversionRow>;
  UpcomingInvoice: ResolverTypeWrapper<Omit<UpcomingInvoice, 'amountSoFar' | 'credit' | 'lines' | 'projectedTotal'> & { amountSoFar: ResolversTypes['Money'], credit: ResolversTypes['Money'], lines: ReadonlyArray<ResolversTypes['UpcomingInvoiceLine']>, projectedTotal: ResolversTypes['Money'] }>;
  UpcomingInvoiceLine: ResolverTypeWrapper<Omit<UpcomingInvoiceLine, 'amount' | 'projected'> & { amount: ResolversTypes['Money'], projected: ResolversTypes['Money'] }>;
  UpcomingInvoiceLineKind: UpcomingInvoiceLineKind;
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
  CohortRetention: Omit<CohortRetention, 'mrr'> & { mrr: ResolversParentTypes['Money'] };
  CreditGrant: CreditGrantRow;
  CreditGrantConnection: Omit<CreditGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CreditGrantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CreditGrant']> };
  CreditGrantEdge: Omit<CreditGrantEdge, 'node'> & { node: ResolversParentTypes['CreditGrant'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyMismatch: CurrencyMismatch;
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Entitlement: GrantedEntitlement;
  Boolean: Scalars['Boolean']['output'];
  GrantCreditError: ResolversUnionTypes<ResolversParentTypes>['GrantCreditError'];
  GrantCreditInput: GrantCreditInput;
  GrantCreditPayload: Omit<GrantCreditPayload, 'creditGrant' | 'errors'> & { creditGrant?: Maybe<ResolversParentTypes['GrantedCredit']>, errors: ReadonlyArray<ResolversParentTypes['GrantCreditError']> };
  GrantedCredit: CreditGrantRow;
  InvalidValue: InvalidValue;
  Invoice: InvoiceRow;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceCustomer: InvoiceCustomer;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceLine: ShownInvoiceLine;
  InvoicePayment: Omit<InvoicePayment, 'amount'> & { amount: ResolversParentTypes['Money'] };
  InvoiceTax: Omit<InvoiceTax, 'amount' | 'taxable'> & { amount: ResolversParentTypes['Money'], taxable: ResolversParentTypes['Money'] };
  JSON: Scalars['JSON']['output'];
  Money: Amount;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  Plan: PlanRow;
  PlanUnchanged: PlanUnchanged;
  Platform: PlatformRow;
  PlatformSubscription: PlatformSubscriptionRow;
  PlatformSubscriptionConnection: Omit<PlatformSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlatformSubscriptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlatformSubscription']> };
  PlatformSubscriptionEdge: Omit<PlatformSubscriptionEdge, 'node'> & { node: ResolversParentTypes['PlatformSubscription'] };
  PlatformSubscriptionFilter: PlatformSubscriptionFilter;
  Price: PriceRow;
  Query: Record<PropertyKey, never>;
  Ratio: Share;
  Revenue: RevenueReport;
  RevenueCohort: Cohort;
  RevenueMonth: StretchRevenue;
  RevenueMovements: Omit<RevenueMovements, 'churn' | 'contraction' | 'expansion' | 'new' | 'reactivation'> & { churn: ResolversParentTypes['Money'], contraction: ResolversParentTypes['Money'], expansion: ResolversParentTypes['Money'], new: ResolversParentTypes['Money'], reactivation: ResolversParentTypes['Money'] };
  TrialConversion: TrialConversionRow;
  UpcomingInvoice: Omit<UpcomingInvoice, 'amountSoFar' | 'credit' | 'lines' | 'projectedTotal'> & { amountSoFar: ResolversParentTypes['Money'], credit: ResolversParentTypes['Money'], lines: ReadonlyArray<ResolversParentTypes['UpcomingInvoiceLine']>, projectedTotal: ResolversParentTypes['Money'] };
  UpcomingInvoiceLine: Omit<UpcomingInvoiceLine, 'amount' | 'projected'> & { amount: ResolversParentTypes['Money'], projected: ResolversParentTypes['Money'] };
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

export type CohortRetentionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CohortRetention'] = ResolversParentTypes['CohortRetention']> = {
  customers?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mrr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreditGrantResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditGrant'] = ResolversParentTypes['CreditGrant'], FederationReferenceType extends FederationReferenceTypes['CreditGrant'] = FederationReferenceTypes['CreditGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditGrantConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditGrantConnection'] = ResolversParentTypes['CreditGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditGrantEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditGrantEdge'] = ResolversParentTypes['CreditGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditGrant'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CurrencyMismatchResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CurrencyMismatch'] = ResolversParentTypes['CurrencyMismatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type GrantCreditErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GrantCreditError'] = ResolversParentTypes['GrantCreditError']> = {
  __resolveType: TypeResolveFn<'CurrencyMismatch' | 'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type GrantCreditPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GrantCreditPayload'] = ResolversParentTypes['GrantCreditPayload']> = {
  creditGrant?: Resolver<Maybe<ResolversTypes['GrantedCredit']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['GrantCreditError']>, ParentType, ContextType>;
};

export type GrantedCreditResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GrantedCredit'] = ResolversParentTypes['GrantedCredit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvalidValueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidValue'] = ResolversParentTypes['InvalidValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['InvoiceCustomer'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['InvoicePayment']>, ParentType, ContextType>;
  pdfPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvoiceReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvoiceCustomerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceCustomer'] = ResolversParentTypes['InvoiceCustomer']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceLineKind'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPriceMinor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoicePaymentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoicePayment'] = ResolversParentTypes['InvoicePayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvoiceTaxResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceTax'] = ResolversParentTypes['InvoiceTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  grantCredit?: Resolver<ResolversTypes['GrantCreditPayload'], ParentType, ContextType, RequireFields<MutationGrantCreditArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BillingSubscription' | 'CreditGrant' | 'Invoice' | 'Plan', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditBalances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  creditGrants?: Resolver<Maybe<ResolversTypes['CreditGrantConnection']>, ParentType, ContextType, RequireFields<OrganizationCreditGrantsArgs, 'first'>>;
  entitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entitlement']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<OrganizationInvoicesArgs, 'first'>>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
  upcomingInvoice?: Resolver<Maybe<ResolversTypes['UpcomingInvoice']>, ParentType, ContextType>;
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

export type PlatformResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  revenue?: Resolver<Maybe<ResolversTypes['Revenue']>, ParentType, ContextType, RequireFields<PlatformRevenueArgs, 'currency' | 'from' | 'to'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['PlatformSubscriptionConnection']>, ParentType, ContextType, RequireFields<PlatformSubscriptionsArgs, 'first'>>;
};

export type PlatformSubscriptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformSubscription'] = ResolversParentTypes['PlatformSubscription']> = {
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
  mrr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlatformSubscriptionConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformSubscriptionConnection'] = ResolversParentTypes['PlatformSubscriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlatformSubscriptionEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformSubscriptionEdge'] = ResolversParentTypes['PlatformSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformSubscription'], ParentType, ContextType>;
};

export type PriceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
};

export type RatioResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  of?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevenueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Revenue'] = ResolversParentTypes['Revenue']> = {
  arpa?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  arr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cohorts?: Resolver<ReadonlyArray<ResolversTypes['RevenueCohort']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grr?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  logoChurn?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['RevenueMonth']>, ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['RevenueMovements'], ParentType, ContextType>;
  mrr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nrr?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startMrr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trialConversion?: Resolver<ResolversTypes['TrialConversion'], ParentType, ContextType>;
};

export type RevenueCohortResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevenueCohort'] = ResolversParentTypes['RevenueCohort']> = {
  retention?: Resolver<ReadonlyArray<ResolversTypes['CohortRetention']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevenueMonthResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevenueMonth'] = ResolversParentTypes['RevenueMonth']> = {
  arpa?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  arr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grr?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  logoChurn?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['RevenueMovements'], ParentType, ContextType>;
  mrr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nrr?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startMrr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RevenueMovementsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevenueMovements'] = ResolversParentTypes['RevenueMovements']> = {
  churn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contraction?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expansion?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reactivation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialConversionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TrialConversion'] = ResolversParentTypes['TrialConversion']> = {
  converted?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
};

export type UpcomingInvoiceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpcomingInvoice'] = ResolversParentTypes['UpcomingInvoice']> = {
  amountSoFar?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['UpcomingInvoiceLine']>, ParentType, ContextType>;
  projectedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UpcomingInvoiceLineResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpcomingInvoiceLine'] = ResolversParentTypes['UpcomingInvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UpcomingInvoiceLineKind'], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CurrencyMismatch' | 'InvalidValue' | 'NotFound' | 'PlanUnchanged' | 'VersionConflict', ParentType, ContextType>;
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
  CohortRetention?: CohortRetentionResolvers<ContextType>;
  CreditGrant?: CreditGrantResolvers<ContextType>;
  CreditGrantConnection?: CreditGrantConnectionResolvers<ContextType>;
  CreditGrantEdge?: CreditGrantEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  Entitlement?: EntitlementResolvers<ContextType>;
  GrantCreditError?: GrantCreditErrorResolvers<ContextType>;
  GrantCreditPayload?: GrantCreditPayloadResolvers<ContextType>;
  GrantedCredit?: GrantedCreditResolvers<ContextType>;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceCustomer?: InvoiceCustomerResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoicePayment?: InvoicePaymentResolvers<ContextType>;
  InvoiceTax?: InvoiceTaxResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanUnchanged?: PlanUnchangedResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformSubscription?: PlatformSubscriptionResolvers<ContextType>;
  PlatformSubscriptionConnection?: PlatformSubscriptionConnectionResolvers<ContextType>;
  PlatformSubscriptionEdge?: PlatformSubscriptionEdgeResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  Revenue?: RevenueResolvers<ContextType>;
  RevenueCohort?: RevenueCohortResolvers<ContextType>;
  RevenueMonth?: RevenueMonthResolvers<ContextType>;
  RevenueMovements?: RevenueMovementsResolvers<ContextType>;
  TrialConversion?: TrialConversionResolvers<ContextType>;
  UpcomingInvoice?: UpcomingInvoiceResolvers<ContextType>;
  UpcomingInvoiceLine?: UpcomingInvoiceLineResolvers<ContextType>;
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
