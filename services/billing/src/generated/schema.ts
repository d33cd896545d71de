import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, SubscriptionRow, ScheduledRow, ChangeRow } from '../subscriptions/store.ts';
import type { OverrideRow } from '../overrides/store.ts';
import type { Card } from '../stripe/snapshot.ts';
import type { PlanRow, PriceRow } from '../plans/store.ts';
import type { GrantedEntitlement } from '../entitlements/entitlements.ts';
import type { Amount } from '../money/money.ts';
import type { InvoiceRow, ShownInvoiceLine } from '../invoices/store.ts';
import type { CreditGrantRow } from '../credits/store.ts';
import type { CreditNoteRow, ShownCreditNoteLine } from '../credit-notes/store.ts';
import type { RefundRow } from '../refunds/store.ts';
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

/** A plan is paid already: `changePlan` moves to another one. */
export type AlreadySubscribed = UserError & {
  readonly __typename?: 'AlreadySubscribed';
  /** `ALREADY_SUBSCRIBED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the code was not applied. */
export type ApplyPromotionCodeError = NotFound | NotSubscribed | PromotionCodeInvalid;

/** Which code to apply. */
export type ApplyPromotionCodeInput = {
  /** The code as it is written on the coupon. */
  readonly code: Scalars['String']['input'];
};

/** The subscription with what is taken off. */
export type ApplyPromotionCodePayload = {
  readonly __typename?: 'ApplyPromotionCodePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ApplyPromotionCodeError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
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
  /** What it is paid in. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** When the current billing period ends. */
  readonly currentPeriodEnd: Scalars['DateTime']['output'];
  /** When the current billing period began. */
  readonly currentPeriodStart: Scalars['DateTime']['output'];
  /** What is taken off the price; null when nothing is. */
  readonly discount?: Maybe<SubscriptionDiscount>;
  /** Until when an overdue payment has no consequences; after that it is read only, and in the end canceled. Null when nothing is overdue. */
  readonly graceEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The subscription's ID. */
  readonly id: Scalars['ID']['output'];
  /** How often it is paid. */
  readonly interval: BillingInterval;
  readonly nodeId: Scalars['ID']['output'];
  /** The plan. */
  readonly plan: Plan;
  /**
   * What `changePlan` would do and charge now. Pass `prorationDate` on to it within the hour and exactly this is charged.
   * UNAVAILABLE while payments cannot be reached.
   */
  readonly previewPlanChange: PlanChangePreviewPayload;
  /** How many are paid: members, where the price is per seat; else 1. */
  readonly quantity: Scalars['Int']['output'];
  /** The change that was decided and has yet to come; null when there is none. `cancelScheduledChange` lets it go. */
  readonly scheduledChange?: Maybe<ScheduledChange>;
  /** Where the subscription stands. */
  readonly status: SubscriptionStatus;
  /** When the trial ends; null when there is none. A person has one trial, with the first organization they create: further ones begin on the free plan, and no organization is ever on trial again. */
  readonly trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** An organization's contract: its plan and its state. */
export type BillingSubscriptionPreviewPlanChangeArgs = {
  interval?: InputMaybe<BillingInterval>;
  planKey: Scalars['String']['input'];
};

/** Why nothing was called off. */
export type CancelBillingJobError = JobRunning | NotFound;

/** What to call off. */
export type CancelBillingJobInput = {
  /** The name of what recurs, as in `recurring`. */
  readonly name: Scalars['String']['input'];
};

/** What was called off. */
export type CancelBillingJobPayload = {
  readonly __typename?: 'CancelBillingJobPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelBillingJobError>;
  /** How it is now. Null when `errors` is not empty. */
  readonly job?: Maybe<PlatformRecurringJob>;
};

/** Why what was scheduled was not let go. */
export type CancelScheduledChangeError = NotFound | NotSubscribed | VersionConflict;

/** Which state the scheduled change is let go from. */
export type CancelScheduledChangeInput = {
  /** The version the decision is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The subscription without anything scheduled. */
export type CancelScheduledChangePayload = {
  readonly __typename?: 'CancelScheduledChangePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelScheduledChangeError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
};

/** Why the subscription was not ended. */
export type CancelSubscriptionError = NotFound | NotSubscribed | VersionConflict;

/** When to end the subscription. */
export type CancelSubscriptionInput = {
  /** When it ends; left out, with the period that is paid. */
  readonly at?: InputMaybe<CancellationTime>;
  /** The version the decision is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The subscription, ended or about to end. */
export type CancelSubscriptionPayload = {
  readonly __typename?: 'CancelSubscriptionPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelSubscriptionError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
};

/** When a subscription ends. */
export type CancellationTime =
  /** At once. What is paid already is not given back. */
  | 'NOW'
  /** When the period that is paid is over. */
  | 'PERIOD_END';

/** Why the plan was not changed. */
export type ChangePlanError = InvalidValue | NotFound | PaymentFailed | PaymentMethodRequired | PlanUnchanged | SubscriptionNotActive | VersionConflict;

/** Which plan to move to. */
export type ChangePlanInput = {
  /** What it is paid in, where it is paid for the first time; left out, the catalog's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How often it is paid; left out, as it is now. */
  readonly interval?: InputMaybe<BillingInterval>;
  /** The plan's key: `STARTER`. */
  readonly planKey: Scalars['String']['input'];
  /** A code that takes something off the price, where it is paid for the first time. */
  readonly promotionCode?: InputMaybe<Scalars['String']['input']>;
  /** From `previewPlanChange`, at most an hour ago: charges what was previewed. Left out, computed for now. */
  readonly prorationDate?: InputMaybe<Scalars['DateTime']['input']>;
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

/** What is taken back of an invoice that was issued. */
export type CreditNote = Node & {
  readonly __typename?: 'CreditNote';
  /** What of the invoice's discount is taken back. */
  readonly discount: Money;
  /** The credit note's ID. */
  readonly id: Scalars['ID']['output'];
  /** The invoice that it credits. */
  readonly invoice?: Maybe<Invoice>;
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What is credited, line by line. */
  readonly lines: ReadonlyArray<CreditNoteLine>;
  /** What was written on it for the customer. */
  readonly memo?: Maybe<Scalars['String']['output']>;
  readonly nodeId: Scalars['ID']['output'];
  /** The number it was issued under: `CN-2026-000042`. Numbers have no gaps. */
  readonly number: Scalars['String']['output'];
  /** So much less is owed, as it was not paid yet. */
  readonly owedLess: Money;
  /** Where it is on paper, below the address of this API, for whoever has INVOICES_READ: a PDF that stays the same to the byte. */
  readonly pdfPath: Scalars['String']['output'];
  /** Why it was issued; null where nobody said. */
  readonly reason?: Maybe<CreditNoteReason>;
  /** So much is paid back by the way that it was paid. The rest of the total is kept for the next invoices, or given back elsewhere. */
  readonly refunded: Money;
  /** Whether it holds. */
  readonly status: CreditNoteStatus;
  /** What the lines add up to. */
  readonly subtotal: Money;
  /** All taxes, those that the prices include too. */
  readonly tax: Money;
  /** What is credited: the subtotal without the discount and with the taxes that were added. */
  readonly total: Money;
  /** When it was declared void; null while it holds. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of credit notes. */
export type CreditNoteConnection = {
  readonly __typename?: 'CreditNoteConnection';
  /** The credit notes with their cursors. */
  readonly edges: ReadonlyArray<CreditNoteEdge>;
  /** The credit notes. */
  readonly nodes: ReadonlyArray<CreditNote>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A credit note with its cursor. */
export type CreditNoteEdge = {
  readonly __typename?: 'CreditNoteEdge';
  /** Where this credit note stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The credit note. */
  readonly node: CreditNote;
};

/** A line of a credit note. */
export type CreditNoteLine = {
  readonly __typename?: 'CreditNoteLine';
  /** What is credited, before the discount and before taxes that were added. */
  readonly amount: Money;
  /** What is credited. */
  readonly description: Scalars['String']['output'];
  /** What of it is discount. */
  readonly discount: Money;
  /** How many; null where nothing is counted. */
  readonly quantity?: Maybe<Scalars['BigInt']['output']>;
  /** The taxes of the line. */
  readonly tax: Money;
};

/** Why something is credited. */
export type CreditNoteReason =
  /** It was charged twice. */
  | 'DUPLICATE'
  /** It was not the customer who bought it. */
  | 'FRAUDULENT'
  /** Something else was ordered. */
  | 'ORDER_CHANGE'
  /** It was not as it should have been. */
  | 'PRODUCT_UNSATISFACTORY';

/** What becomes of what was paid and is credited. */
export type CreditNoteRefund =
  /** It is kept, and pays the next invoices. */
  | 'BALANCE'
  /** It is paid back elsewhere, by a bank transfer. */
  | 'ELSEWHERE'
  /** It is paid back by the way that it was paid. */
  | 'PAYMENT';

/** Whether a credit note holds. */
export type CreditNoteStatus =
  /** Holds. */
  | 'ISSUED'
  /** Does not hold any more. */
  | 'VOID';

/** There is less left of the invoice, or of its payments. */
export type CreditTooLarge = UserError & {
  readonly __typename?: 'CreditTooLarge';
  /** `CREDIT_TOO_LARGE` */
  readonly code: Scalars['String']['output'];
  /** What can be credited at most, in the way that was asked for. */
  readonly left: Money;
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** How long a discount lasts. */
export type DiscountDuration =
  /** It is taken off every invoice. */
  | 'FOREVER'
  /** It is taken off one invoice. */
  | 'ONCE'
  /** It is taken off until it ends. */
  | 'REPEATING';

/** Why nothing was ended. */
export type EndEntitlementOverrideError = NotFound;

/** Which override to end. */
export type EndEntitlementOverrideInput = {
  /** The entitlement: `leads`. */
  readonly key: Scalars['String']['input'];
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
};

/** The override that was ended. */
export type EndEntitlementOverridePayload = {
  readonly __typename?: 'EndEntitlementOverridePayload';
  /** Null when `errors` is not empty. */
  readonly entitlementOverride?: Maybe<EntitlementOverride>;
  /** What to put right. */
  readonly errors: ReadonlyArray<EndEntitlementOverrideError>;
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

/** More or less of an entitlement than the plan has. */
export type EntitlementOverride = {
  readonly __typename?: 'EntitlementOverride';
  /** When it was given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether there is any of it. */
  readonly enabled: Scalars['Boolean']['output'];
  /** When it ends by itself; null never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The entitlement: `leads`. */
  readonly key: Scalars['String']['output'];
  /** How much of it; null is unlimited, and for features. */
  readonly limit?: Maybe<Scalars['BigInt']['output']>;
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
  /** What its credit notes come to, without void ones. */
  readonly amountCredited: Money;
  /** What is to be paid in all: the total without balance that was held and what was credited before it was paid. */
  readonly amountDue: Money;
  /** What was paid. */
  readonly amountPaid: Money;
  /** What of its payments was paid back. */
  readonly amountRefunded: Money;
  /** How often payment was tried. */
  readonly attemptCount: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The prepaid credit that was drawn for it. */
  readonly credit: Money;
  /** What was credited of it, the newest first. */
  readonly creditNotes: CreditNoteConnection;
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
  /** What was paid back, or is on its way, one by one, the oldest first. */
  readonly refunds: ReadonlyArray<InvoiceRefund>;
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


/** What an organization was asked to pay. */
export type InvoiceCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** What is taken off; negative where the line gives something back that had a discount. */
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

/** Only an invoice that is open or paid is credited. */
export type InvoiceNotCreditable = UserError & {
  readonly __typename?: 'InvoiceNotCreditable';
  /** `INVOICE_NOT_CREDITABLE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the invoice stands. */
  readonly status: InvoiceStatus;
};

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

/** Something that is paid back of an invoice. */
export type InvoiceRefund = {
  readonly __typename?: 'InvoiceRefund';
  /** What is paid back. */
  readonly amount: Money;
  /** When it was asked for. */
  readonly refundedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly status: InvoiceRefundStatus;
};

/** How far a refund is. */
export type InvoiceRefundStatus =
  /** Was called off. */
  | 'CANCELED'
  /** Could not be paid back. */
  | 'FAILED'
  /** Is on its way. */
  | 'PENDING'
  /** Was paid back. */
  | 'SUCCEEDED';

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

/** Why nothing was credited. */
export type IssueCreditNoteError = CreditTooLarge | InvalidValue | InvoiceNotCreditable | NotFound;

/** What to credit, and why. */
export type IssueCreditNoteInput = {
  /** How much, in minor units of the invoice's currency, with taxes; more than nothing, and at most what is left of it. */
  readonly amountMinor: Scalars['BigInt']['input'];
  /** Its invoice, open or paid. */
  readonly invoiceId: Scalars['ID']['input'];
  /** What the customer is to read on it: at most 500 characters. */
  readonly memo?: InputMaybe<Scalars['String']['input']>;
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: CreditNoteReason;
  /** What becomes of what was paid already. */
  readonly refund?: InputMaybe<CreditNoteRefund>;
};

/** The new credit note. */
export type IssueCreditNotePayload = {
  readonly __typename?: 'IssueCreditNotePayload';
  /** Null when `errors` is not empty. */
  readonly creditNote?: Maybe<IssuedCreditNote>;
  /** What to put right. */
  readonly errors: ReadonlyArray<IssueCreditNoteError>;
};

/** A credit note as staff see it. */
export type IssuedCreditNote = {
  readonly __typename?: 'IssuedCreditNote';
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The number it was issued under. */
  readonly number: Scalars['String']['output'];
  /** So much less is owed. */
  readonly owedLess: Money;
  /** So much is paid back by the way that it was paid. */
  readonly refunded: Money;
  /** What is credited. */
  readonly total: Money;
};

/** The job is being done just now, so it cannot be called off. */
export type JobRunning = UserError & {
  readonly __typename?: 'JobRunning';
  /** `JOB_RUNNING` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** How far a job is. */
export type JobState =
  /** Was called off. */
  | 'CANCELED'
  /** Is done. */
  | 'DONE'
  /** Could not be done, however often it was tried. */
  | 'FAILED'
  /** Waits to be begun, or to be tried again. */
  | 'QUEUED'
  /** Is being done. */
  | 'RUNNING';

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
   * Takes what a promotion code promises off the price of the subscription, in place of what was taken off before.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed`. UNAVAILABLE while payments cannot be reached.
   */
  readonly applyPromotionCode: ApplyPromotionCodePayload;
  /**
   * Calls off what billing does again and again and just waits, to be begun or to be tried again: it is due again at its next
   * time. Where nothing waits, nothing changes. Needs staff.
   */
  readonly cancelBillingJob: CancelBillingJobPayload;
  /**
   * Lets go of what was scheduled, so that the plan stays as it is. Where nothing is, nothing changes.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed`. UNAVAILABLE while payments cannot be reached.
   */
  readonly cancelScheduledChange: CancelScheduledChangePayload;
  /**
   * Ends the subscription: with the period that is paid, or at once without giving money back. Then comes the free plan, or
   * nothing where there is none. What was scheduled is let go.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed`. UNAVAILABLE while payments cannot be reached.
   */
  readonly cancelSubscription: CancelSubscriptionPayload;
  /**
   * Moves the organization to another plan or another rhythm of payment. More takes effect at once, and the difference for the
   * rest of the period is charged at once; if the payment fails nothing changes. Less, and from yearly to monthly, takes effect
   * with the next period: see `scheduledChange`. Never is money given back, nor does a balance become negative: what was used
   * stays used. A paid plan needs a payment method: `setPaymentMethod`, or `startCheckout`.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed` and `billing.entitlements.changed`. UNAVAILABLE while payments
   * cannot be reached.
   */
  readonly changePlan: ChangePlanPayload;
  /**
   * Ends an override, so that the plan counts again. Ending it again changes nothing.
   * Needs staff. Emits `billing.entitlements.changed`.
   */
  readonly endEntitlementOverride: EndEntitlementOverridePayload;
  /**
   * Adds prepaid credit to an organization's balance. Credit is money, so nobody gives it to themselves.
   * Needs staff, and an Idempotency-Key. Emits `billing.credit.granted`.
   */
  readonly grantCredit: GrantCreditPayload;
  /**
   * Credits an invoice that was issued, in part or whole: of an open one less is owed, of what was paid it is given back as `refund`
   * says. Never more than there is left of the invoice, whoever else does it at the same time.
   * Needs staff, and an Idempotency-Key. Emits `billing.credit_note.issued`, and `billing.invoice.refunded` for what is paid back.
   */
  readonly issueCreditNote: IssueCreditNotePayload;
  /**
   * Opens a page where the customer sees invoices and changes cards and address.
   * Needs BILLING_MANAGE. UNAVAILABLE while payments cannot be reached.
   */
  readonly openBillingPortal: OpenBillingPortalPayload;
  /**
   * Gives an organization more or less of one entitlement than its plan, until it expires or is ended. Another one of the same
   * entitlement replaces it.
   * Needs staff. Emits `billing.entitlements.changed`.
   */
  readonly overrideEntitlement: OverrideEntitlementPayload;
  /**
   * Puts a paid subscription on hold until it is resumed: nothing is charged, and what there is can be read. On hold already,
   * nothing changes.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed` and `billing.entitlements.changed`. UNAVAILABLE while payments
   * cannot be reached.
   */
  readonly pauseSubscription: PauseSubscriptionPayload;
  /**
   * Applies events again that a consumer of billing has set aside, when what was in their way is gone: oldest first, each by
   * itself. What fails again stays set aside. Needs staff.
   */
  readonly redriveBillingEvents: RedriveBillingEventsPayload;
  /**
   * Asks Stripe what the subscription is now, as notifications do by themselves, and shows it.
   * Needs BILLING_MANAGE. Emits what has changed. UNAVAILABLE while payments cannot be reached.
   */
  readonly refreshSubscription: RefreshSubscriptionPayload;
  /**
   * Lets a subscription go on that would end with its period, or that is on hold. Any other goes on anyway.
   * Needs BILLING_MANAGE. Emits `billing.subscription.changed`. UNAVAILABLE while payments cannot be reached.
   */
  readonly resumeSubscription: ResumeSubscriptionPayload;
  /**
   * Makes a payment method that Stripe.js has made the one that is charged from now on.
   * Needs BILLING_MANAGE. UNAVAILABLE while payments cannot be reached.
   */
  readonly setPaymentMethod: SetPaymentMethodPayload;
  /**
   * Begins the purchase of a plan on a page where the card is entered. Pages opened before can no longer be paid. When the
   * customer comes back, `refreshSubscription` shows what they bought, also before Stripe has told.
   * Needs BILLING_MANAGE. Emits nothing until it is paid. UNAVAILABLE while payments cannot be reached.
   */
  readonly startCheckout: StartCheckoutPayload;
};


export type MutationApplyPromotionCodeArgs = {
  input: ApplyPromotionCodeInput;
};


export type MutationCancelBillingJobArgs = {
  input: CancelBillingJobInput;
};


export type MutationCancelScheduledChangeArgs = {
  input: CancelScheduledChangeInput;
};


export type MutationCancelSubscriptionArgs = {
  input: CancelSubscriptionInput;
};


export type MutationChangePlanArgs = {
  input: ChangePlanInput;
};


export type MutationEndEntitlementOverrideArgs = {
  input: EndEntitlementOverrideInput;
};


export type MutationGrantCreditArgs = {
  input: GrantCreditInput;
};


export type MutationIssueCreditNoteArgs = {
  input: IssueCreditNoteInput;
};


export type MutationOpenBillingPortalArgs = {
  input: OpenBillingPortalInput;
};


export type MutationOverrideEntitlementArgs = {
  input: OverrideEntitlementInput;
};


export type MutationPauseSubscriptionArgs = {
  input: PauseSubscriptionInput;
};


export type MutationRedriveBillingEventsArgs = {
  input: RedriveBillingEventsInput;
};


export type MutationResumeSubscriptionArgs = {
  input: ResumeSubscriptionInput;
};


export type MutationSetPaymentMethodArgs = {
  input: SetPaymentMethodInput;
};


export type MutationStartCheckoutArgs = {
  input: StartCheckoutInput;
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

/** Nothing is paid, so there is nothing to end, to resume or to put on hold. */
export type NotSubscribed = UserError & {
  readonly __typename?: 'NotSubscribed';
  /** `NOT_SUBSCRIBED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why no portal was opened. */
export type OpenBillingPortalError = InvalidValue | NotFound;

/** Where the customer comes back to. */
export type OpenBillingPortalInput = {
  /** An address of http or https. */
  readonly returnUrl: Scalars['String']['input'];
};

/** Where to send the customer. */
export type OpenBillingPortalPayload = {
  readonly __typename?: 'OpenBillingPortalPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<OpenBillingPortalError>;
  /** The page; null when `errors` is not empty. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** The organization, as billing knows it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** What is left of prepaid credit now, by currency. */
  readonly creditBalances?: Maybe<ReadonlyArray<Money>>;
  /** The organization's prepaid credit, in the order in which it was granted, from the newest. */
  readonly creditGrants?: Maybe<CreditGrantConnection>;
  /** What of the plan's entitlements was overridden for the organization, and is still. */
  readonly entitlementOverrides?: Maybe<ReadonlyArray<EntitlementOverride>>;
  /** What the organization may use now: its plan's entitlements. Null while the subscription is being made. */
  readonly entitlements?: Maybe<ReadonlyArray<Entitlement>>;
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** The organization's invoices, the newest first. Drafts are not among them: see `upcomingInvoice`. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /**
   * Of what more is there than the plan includes, as after a move to a smaller plan. Nothing is taken away: what there is can be
   * used, and no more is added: of people, of teams, and of metered allowances as usage told them last, which is some minutes ago. To
   * the moment they are in `usage`, which also says how much is over a limit.
   */
  readonly overLimit?: Maybe<ReadonlyArray<OverLimit>>;
  /** The card that is charged; null when there is none. */
  readonly paymentCard?: Maybe<PaymentCard>;
  /** The organization's subscription. Null while it is being made, moments after the organization. */
  readonly subscription?: Maybe<BillingSubscription>;
  /** Everything that has happened to the organization's subscription, newest first. */
  readonly subscriptionTimeline?: Maybe<SubscriptionChangeConnection>;
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


/** The organization, as billing knows it. */
export type OrganizationSubscriptionTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** More of something than the plan includes. */
export type OverLimit = {
  readonly __typename?: 'OverLimit';
  /** How much too much there is; always more than 0. */
  readonly excess: Scalars['BigInt']['output'];
  /** The entitlement: `users`. */
  readonly key: Scalars['String']['output'];
  /** How much is included. */
  readonly limit: Scalars['BigInt']['output'];
  /** The entitlement's name for people. */
  readonly name: Scalars['String']['output'];
  /** How much there is. */
  readonly used: Scalars['BigInt']['output'];
};

/** Why nothing was overridden. */
export type OverrideEntitlementError = InvalidValue | NotFound;

/** What to override, for whom and why. */
export type OverrideEntitlementInput = {
  /** Whether there is any of it; left out, yes. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it ends by itself, in the future; left out, never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The entitlement: `leads`. */
  readonly key: Scalars['String']['input'];
  /** How much of it, from 0 to 2^53; left out, unlimited. Not for features. */
  readonly limit?: InputMaybe<Scalars['BigInt']['input']>;
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why: 1 to 500 characters, for staff. */
  readonly reason: Scalars['String']['input'];
};

/** The override. */
export type OverrideEntitlementPayload = {
  readonly __typename?: 'OverrideEntitlementPayload';
  /** Null when `errors` is not empty. */
  readonly entitlementOverride?: Maybe<EntitlementOverride>;
  /** What to put right. */
  readonly errors: ReadonlyArray<OverrideEntitlementError>;
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

/** Why the subscription was not put on hold. */
export type PauseSubscriptionError = NotFound | NotSubscribed | SubscriptionNotActive | VersionConflict;

/** Which state the subscription is to be put on hold from. */
export type PauseSubscriptionInput = {
  /** The version the decision is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The subscription on hold. */
export type PauseSubscriptionPayload = {
  readonly __typename?: 'PauseSubscriptionPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<PauseSubscriptionError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
};

/** A card, as far as people need to recognize it. */
export type PaymentCard = {
  readonly __typename?: 'PaymentCard';
  /** `visa`, `mastercard`. */
  readonly brand: Scalars['String']['output'];
  /** The month it expires, 1 to 12. */
  readonly expiryMonth: Scalars['Int']['output'];
  /** The year it expires. */
  readonly expiryYear: Scalars['Int']['output'];
  /** The last four digits. */
  readonly last4: Scalars['String']['output'];
};

/** The payment did not go through; nothing was changed. */
export type PaymentFailed = UserError & {
  readonly __typename?: 'PaymentFailed';
  /** `PAYMENT_FAILED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Whether the person must confirm the payment, which `startCheckout` lets them do. */
  readonly needsConfirmation: Scalars['Boolean']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The bank's or Stripe's reason: `insufficient_funds`; null when none is given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** The plan costs money, and nothing is known to charge: set a payment method, or start a checkout. */
export type PaymentMethodRequired = UserError & {
  readonly __typename?: 'PaymentMethodRequired';
  /** `PAYMENT_METHOD_REQUIRED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** When a change of plan takes effect. */
export type PlanChangeEffect =
  /** At once. */
  | 'NOW'
  /** When the period that is paid is over. */
  | 'PERIOD_END';

/** A part of what a change of plan costs. */
export type PlanChangeLine = {
  readonly __typename?: 'PlanChangeLine';
  /** How much; negative for what is taken off. */
  readonly amount: Money;
  /** What it is for. */
  readonly description: Scalars['String']['output'];
};

/** What a change of plan would bring. */
export type PlanChangePreview = {
  readonly __typename?: 'PlanChangePreview';
  /** What would be charged at once. */
  readonly amountDue: Money;
  /** When it would take effect. */
  readonly effect: PlanChangeEffect;
  /** When it would take effect, as a moment. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** What that is made of: what is left of the old plan, taken off, and the rest of the period on the new one. */
  readonly lines: ReadonlyArray<PlanChangeLine>;
  /** The moment the amount is computed for; pass it to `changePlan`. */
  readonly prorationDate: Scalars['DateTime']['output'];
};

/** Why there is nothing to preview. */
export type PlanChangePreviewError = InvalidValue | NotFound | PlanUnchanged | SubscriptionNotActive;

/** What a change of plan would bring, or why it cannot be. */
export type PlanChangePreviewPayload = {
  readonly __typename?: 'PlanChangePreviewPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<PlanChangePreviewError>;
  /** Null when `errors` is not empty. */
  readonly preview?: Maybe<PlanChangePreview>;
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
  /** How the services follow each other's events. */
  readonly events?: Maybe<PlatformEvents>;
  /** What the services do in the background. */
  readonly jobs?: Maybe<PlatformJobs>;
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

/** What applies the events of one service in another, in order and each once. */
export type PlatformConsumer = {
  readonly __typename?: 'PlatformConsumer';
  /** How many events it has yet to look at; null when the source cannot be reached. */
  readonly behind?: Maybe<Scalars['BigInt']['output']>;
  /** The last event of its source; null when the source cannot be reached. */
  readonly head?: Maybe<Scalars['BigInt']['output']>;
  /** When it last moved on; null before the first time. */
  readonly movedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called in its service. */
  readonly name: Scalars['String']['output'];
  /** How many events it has set aside. */
  readonly parkedCount: Scalars['Int']['output'];
  /** The last event that it applied, set aside or had no use for; 0 before the first. Events count from 1, without gaps. */
  readonly position: Scalars['BigInt']['output'];
  /** The service whose events it applies. */
  readonly source: Scalars['String']['output'];
  /** When the first of these happened; null when there is none, or the source cannot be reached. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** The events of the platform, by the service that follows them. */
export type PlatformEvents = {
  readonly __typename?: 'PlatformEvents';
  /** What billing follows. */
  readonly billing?: Maybe<PlatformServiceEvents>;
};

/** How many jobs of a kind there are. */
export type PlatformJobKind = {
  readonly __typename?: 'PlatformJobKind';
  /** How many failed so often that they are not tried again. */
  readonly failedCount: Scalars['Int']['output'];
  /** What the kind is called in its service. */
  readonly kind: Scalars['String']['output'];
  /** How many failed and wait to be tried again. */
  readonly retryingCount: Scalars['Int']['output'];
  /** How many are being done. */
  readonly runningCount: Scalars['Int']['output'];
  /** How many wait to be begun. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** What is done in the background, by the service that does it. */
export type PlatformJobs = {
  readonly __typename?: 'PlatformJobs';
  /** What billing does. */
  readonly billing?: Maybe<PlatformServiceJobs>;
};

/** An event that a consumer could not apply, in four tries or more. */
export type PlatformParkedEvent = {
  readonly __typename?: 'PlatformParkedEvent';
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** The consumer. */
  readonly consumer: Scalars['String']['output'];
  /** What went wrong the last time. */
  readonly error: Scalars['String']['output'];
  /** What happened: `billing.subscription.changed`. */
  readonly eventType: Scalars['String']['output'];
  /** The organization it happened in; null when in none. */
  readonly organizationId?: Maybe<Scalars['ID']['output']>;
  /** When it was set aside. */
  readonly parkedAt: Scalars['DateTime']['output'];
  /** Its place among the events of that service. */
  readonly position: Scalars['BigInt']['output'];
  /** The service that published it. */
  readonly source: Scalars['String']['output'];
};

/** A page of events that were set aside. */
export type PlatformParkedEventConnection = {
  readonly __typename?: 'PlatformParkedEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<PlatformParkedEventEdge>;
  /** The events. */
  readonly nodes: ReadonlyArray<PlatformParkedEvent>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An event that was set aside, with its cursor. */
export type PlatformParkedEventEdge = {
  readonly __typename?: 'PlatformParkedEventEdge';
  /** Where this event stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: PlatformParkedEvent;
};

/** What a service does again and again. */
export type PlatformRecurringJob = {
  readonly __typename?: 'PlatformRecurringJob';
  /** How often what is being done or waits was begun: more than 1 when it failed, or its process was killed. 0 when nothing is. */
  readonly attempts: Scalars['Int']['output'];
  /** When it is begun next, or tried again; null when that is more than a year from now. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended then: `DONE`, `FAILED` (it is tried again), or `CANCELED`, when staff called it off. */
  readonly endedAs?: Maybe<JobState>;
  /** When it ended last; null before the first time. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed the last time, for a person to read; null once it is done. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** What it is called in its service. */
  readonly name: Scalars['String']['output'];
  /** How much is done, in percent; null where nobody knows. */
  readonly progress?: Maybe<Scalars['Int']['output']>;
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** When it is due, as cron has it, in UTC: `17 * * * *`. */
  readonly schedule: Scalars['String']['output'];
  /**
   * How far it is. `QUEUED` when it waits to be begun, to be tried again after a failure, or for its first time; when nothing
   * waits, how it ended last.
   */
  readonly state: JobState;
};

/** How a service follows events: its own, and those of the others. */
export type PlatformServiceEvents = {
  readonly __typename?: 'PlatformServiceEvents';
  /** What applies events here, and how far each has come. */
  readonly consumers: ReadonlyArray<PlatformConsumer>;
  /** What could not be applied and was set aside, oldest first. */
  readonly parkedEvents: PlatformParkedEventConnection;
};


/** How a service follows events: its own, and those of the others. */
export type PlatformServiceEventsParkedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  consumer?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a service does in the background, for all organizations. */
export type PlatformServiceJobs = {
  readonly __typename?: 'PlatformServiceJobs';
  /** What is done when somebody needs it, such as exports: how much there is of each kind, by kind. Who it is for is not said. */
  readonly others: ReadonlyArray<PlatformJobKind>;
  /** What is done again and again, by name: each once for all processes. */
  readonly recurring: ReadonlyArray<PlatformRecurringJob>;
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

/** The code does not exist, is used up, or is not for this customer. */
export type PromotionCodeInvalid = UserError & {
  readonly __typename?: 'PromotionCodeInvalid';
  /** `PROMOTION_CODE_INVALID` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** Why nothing was tried. */
export type RedriveBillingEventsError = InvalidValue | NotFound;

/** Which events to apply again. */
export type RedriveBillingEventsInput = {
  /** The consumer that has set them aside. */
  readonly consumer: Scalars['String']['input'];
  /** Their places among the events of that service, at most 100. Left out, the oldest 100. */
  readonly positions?: InputMaybe<ReadonlyArray<Scalars['BigInt']['input']>>;
  /** The service that published them. */
  readonly source: Scalars['String']['input'];
};

/** What became of the events. */
export type RedriveBillingEventsPayload = {
  readonly __typename?: 'RedriveBillingEventsPayload';
  /** The places of those that are applied now. */
  readonly applied: ReadonlyArray<Scalars['BigInt']['output']>;
  /** What to put right. */
  readonly errors: ReadonlyArray<RedriveBillingEventsError>;
  /** The places of those that failed again. */
  readonly failed: ReadonlyArray<Scalars['BigInt']['output']>;
};

/** Why there is nothing to refresh. */
export type RefreshSubscriptionError = NotFound;

/** The subscription as Stripe has it. */
export type RefreshSubscriptionPayload = {
  readonly __typename?: 'RefreshSubscriptionPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RefreshSubscriptionError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
};

/** When a metered allowance begins anew. */
export type ResetPeriod =
  /** At midnight in the organization's time zone. */
  | 'DAY'
  /** On the first of the month in the organization's time zone. */
  | 'MONTH'
  /** Never: a total. */
  | 'NEVER'
  /** With each billing period. */
  | 'PERIOD';

/** Why the subscription was not resumed. */
export type ResumeSubscriptionError = NotFound | NotSubscribed | VersionConflict;

/** Which state the subscription is to go on from. */
export type ResumeSubscriptionInput = {
  /** The version the decision is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The subscription, which goes on. */
export type ResumeSubscriptionPayload = {
  readonly __typename?: 'ResumeSubscriptionPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ResumeSubscriptionError>;
  /** Null when `errors` is not empty. */
  readonly subscription?: Maybe<BillingSubscription>;
};

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

/** A change of a subscription that has yet to come. */
export type ScheduledChange = {
  readonly __typename?: 'ScheduledChange';
  /** When it happens. */
  readonly at: Scalars['DateTime']['output'];
  /** How it is paid from then on; null when it is not. */
  readonly interval?: Maybe<BillingInterval>;
  /** The plan from then on; null when nothing follows. */
  readonly plan?: Maybe<Plan>;
};

/** Why the payment method was not taken. */
export type SetPaymentMethodError = NotFound | PaymentFailed;

/** What is charged from now on. */
export type SetPaymentMethodInput = {
  /** Stripe's ID of it: `pm_…`. */
  readonly paymentMethodId: Scalars['String']['input'];
};

/** The card that is charged from now on. */
export type SetPaymentMethodPayload = {
  readonly __typename?: 'SetPaymentMethodPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<SetPaymentMethodError>;
  /** Null when `errors` is not empty, or when it is no card. */
  readonly paymentCard?: Maybe<PaymentCard>;
};

/** Why no checkout was started. */
export type StartCheckoutError = AlreadySubscribed | InvalidValue | NotFound;

/** What to buy, and where the customer comes back to. */
export type StartCheckoutInput = {
  /** Where the customer comes back to when they decide otherwise. */
  readonly cancelUrl: Scalars['String']['input'];
  /** What it is paid in; left out, the catalog's currency. Nobody pays in two. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** How often it is paid; left out, monthly. */
  readonly interval?: InputMaybe<BillingInterval>;
  /** The plan's key: `STARTER`. */
  readonly planKey: Scalars['String']['input'];
  /** A code that takes something off the price. Left out, the page asks for one. */
  readonly promotionCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the customer comes back to when it is paid: an address of http or https. */
  readonly successUrl: Scalars['String']['input'];
};

/** Where to send the customer. */
export type StartCheckoutPayload = {
  readonly __typename?: 'StartCheckoutPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<StartCheckoutError>;
  /** Until when it can be paid; null when `errors` is not empty. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The page; null when `errors` is not empty. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Something that happened to a subscription. */
export type SubscriptionChange = {
  readonly __typename?: 'SubscriptionChange';
  /** When it happened, as far as billing knows. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** When what was decided takes effect; null for what took effect at once. */
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was paid after it. */
  readonly interval: BillingInterval;
  /** What happened. */
  readonly kind: SubscriptionChangeKind;
  /** The plan after it. */
  readonly plan: Plan;
  /** The plan before it; null for the first entry. */
  readonly previousPlan?: Maybe<Plan>;
  /** Where it stood before; null for the first entry. */
  readonly previousStatus?: Maybe<SubscriptionStatus>;
  /** How many were paid after it. */
  readonly quantity: Scalars['Int']['output'];
  /** Where the subscription stood after it. */
  readonly status: SubscriptionStatus;
  /** The subscription's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of what happened to a subscription. */
export type SubscriptionChangeConnection = {
  readonly __typename?: 'SubscriptionChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<SubscriptionChangeEdge>;
  /** The changes. */
  readonly nodes: ReadonlyArray<SubscriptionChange>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A change with its cursor. */
export type SubscriptionChangeEdge = {
  readonly __typename?: 'SubscriptionChangeEdge';
  /** Where this change stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: SubscriptionChange;
};

/** What happened to a subscription. */
export type SubscriptionChangeKind =
  /** What was paid ended. */
  | 'CANCELED'
  /** The end was decided for later. */
  | 'CANCELLATION_SCHEDULED'
  /** The end that was decided for later was let go. */
  | 'CANCELLATION_WITHDRAWN'
  /** A change was decided for later. */
  | 'CHANGE_SCHEDULED'
  /** A discount came, changed or ended. */
  | 'DISCOUNT_CHANGED'
  /** It was put on hold. */
  | 'PAUSED'
  /** A payment failed and is tried again. */
  | 'PAYMENT_FAILED'
  /** Payment was given up on. */
  | 'PAYMENT_GIVEN_UP'
  /** What was overdue is paid. */
  | 'PAYMENT_RECOVERED'
  /** It moved to another plan, or to another rhythm of payment. */
  | 'PLAN_CHANGED'
  /** A new period began. */
  | 'RENEWED'
  /** It goes on after a hold. */
  | 'RESUMED'
  /** A change that was decided for later was let go. */
  | 'SCHEDULED_CHANGE_CANCELED'
  /** The number of seats changed. */
  | 'SEATS_CHANGED'
  /** It began, with a trial or the free plan. */
  | 'STARTED'
  /** It was paid for the first time. */
  | 'SUBSCRIBED'
  /** The trial ended. */
  | 'TRIAL_ENDED';

/** What a coupon takes off the price. */
export type SubscriptionDiscount = {
  readonly __typename?: 'SubscriptionDiscount';
  /** How much is taken off each time; null when it is a share. */
  readonly amountOff?: Maybe<Money>;
  /** The promotion code it came with; null when it was given otherwise. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** How long it lasts. */
  readonly duration: DiscountDuration;
  /** When it ends; null when it does not end by date. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** By how many percent, an exact decimal: `12.5`; null when it is an amount. */
  readonly percentOff?: Maybe<Scalars['String']['output']>;
};

/** The subscription is overdue or on hold: pay or resume it first. */
export type SubscriptionNotActive = UserError & {
  readonly __typename?: 'SubscriptionNotActive';
  /** `SUBSCRIPTION_NOT_ACTIVE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it stands. */
  readonly status: SubscriptionStatus;
};

/** Where a subscription stands. */
export type SubscriptionStatus =
  /** In force. */
  | 'ACTIVE'
  /** Ended by the customer, or because it was not paid, without a free plan to fall back to. */
  | 'CANCELED'
  /** Ended because the trial did, without a free plan to fall back to. */
  | 'EXPIRED'
  /** A payment is overdue; everything still works. */
  | 'PAST_DUE'
  /** On hold; read only. */
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
  CreditNote: CreditNote;
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
  CreditNote:
    ( { __typename: 'CreditNote' }
    & GraphQLRecursivePick<FederationTypes['CreditNote'], {"id":true}> );
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
  ApplyPromotionCodeError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotSubscribed & { __typename: 'NotSubscribed' } )
    | ( PromotionCodeInvalid & { __typename: 'PromotionCodeInvalid' } )
  ;
  CancelBillingJobError:
    | ( JobRunning & { __typename: 'JobRunning' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CancelScheduledChangeError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotSubscribed & { __typename: 'NotSubscribed' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CancelSubscriptionError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotSubscribed & { __typename: 'NotSubscribed' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ChangePlanError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PaymentFailed & { __typename: 'PaymentFailed' } )
    | ( PaymentMethodRequired & { __typename: 'PaymentMethodRequired' } )
    | ( PlanUnchanged & { __typename: 'PlanUnchanged' } )
    | ( SubscriptionNotActive & { __typename: 'SubscriptionNotActive' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EndEntitlementOverrideError: ( NotFound & { __typename: 'NotFound' } );
  GrantCreditError:
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  IssueCreditNoteError:
    | ( Omit<CreditTooLarge, 'left'> & { left: _RefType['Money'] } & { __typename: 'CreditTooLarge' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( InvoiceNotCreditable & { __typename: 'InvoiceNotCreditable' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  OpenBillingPortalError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  OverrideEntitlementError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  PauseSubscriptionError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotSubscribed & { __typename: 'NotSubscribed' } )
    | ( SubscriptionNotActive & { __typename: 'SubscriptionNotActive' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PlanChangePreviewError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PlanUnchanged & { __typename: 'PlanUnchanged' } )
    | ( SubscriptionNotActive & { __typename: 'SubscriptionNotActive' } )
  ;
  RedriveBillingEventsError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RefreshSubscriptionError: ( NotFound & { __typename: 'NotFound' } );
  ResumeSubscriptionError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotSubscribed & { __typename: 'NotSubscribed' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SetPaymentMethodError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PaymentFailed & { __typename: 'PaymentFailed' } )
  ;
  StartCheckoutError:
    | ( AlreadySubscribed & { __typename: 'AlreadySubscribed' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( SubscriptionRow )
    | ( CreditGrantRow )
    | ( CreditNoteRow )
    | ( InvoiceRow )
    | ( PlanRow )
  ;
  UserError:
    | ( AlreadySubscribed )
    | ( Omit<CreditTooLarge, 'left'> & { left: _RefType['Money'] } )
    | ( CurrencyMismatch )
    | ( InvalidValue )
    | ( InvoiceNotCreditable )
    | ( JobRunning )
    | ( NotFound )
    | ( NotSubscribed )
    | ( PaymentFailed )
    | ( PaymentMethodRequired )
    | ( PlanUnchanged )
    | ( PromotionCodeInvalid )
    | ( SubscriptionNotActive )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadySubscribed: ResolverTypeWrapper<AlreadySubscribed>;
  ApplyPromotionCodeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyPromotionCodeError']>;
  ApplyPromotionCodeInput: ApplyPromotionCodeInput;
  ApplyPromotionCodePayload: ResolverTypeWrapper<Omit<ApplyPromotionCodePayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['ApplyPromotionCodeError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillingInterval: BillingInterval;
  BillingSubscription: ResolverTypeWrapper<SubscriptionRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelBillingJobError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBillingJobError']>;
  CancelBillingJobInput: CancelBillingJobInput;
  CancelBillingJobPayload: ResolverTypeWrapper<Omit<CancelBillingJobPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CancelBillingJobError']> }>;
  CancelScheduledChangeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelScheduledChangeError']>;
  CancelScheduledChangeInput: CancelScheduledChangeInput;
  CancelScheduledChangePayload: ResolverTypeWrapper<Omit<CancelScheduledChangePayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['CancelScheduledChangeError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  CancelSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSubscriptionError']>;
  CancelSubscriptionInput: CancelSubscriptionInput;
  CancelSubscriptionPayload: ResolverTypeWrapper<Omit<CancelSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['CancelSubscriptionError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  CancellationTime: CancellationTime;
  ChangePlanError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePlanError']>;
  ChangePlanInput: ChangePlanInput;
  ChangePlanPayload: ResolverTypeWrapper<Omit<ChangePlanPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['ChangePlanError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  CohortRetention: ResolverTypeWrapper<Omit<CohortRetention, 'mrr'> & { mrr: ResolversTypes['Money'] }>;
  CreditGrant: ResolverTypeWrapper<CreditGrantRow>;
  CreditGrantConnection: ResolverTypeWrapper<Omit<CreditGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CreditGrantEdge']>, nodes: ReadonlyArray<ResolversTypes['CreditGrant']> }>;
  CreditGrantEdge: ResolverTypeWrapper<Omit<CreditGrantEdge, 'node'> & { node: ResolversTypes['CreditGrant'] }>;
  CreditNote: ResolverTypeWrapper<CreditNoteRow>;
  CreditNoteConnection: ResolverTypeWrapper<Omit<CreditNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CreditNoteEdge']>, nodes: ReadonlyArray<ResolversTypes['CreditNote']> }>;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNoteLine: ResolverTypeWrapper<ShownCreditNoteLine>;
  CreditNoteReason: CreditNoteReason;
  CreditNoteRefund: CreditNoteRefund;
  CreditNoteStatus: CreditNoteStatus;
  CreditTooLarge: ResolverTypeWrapper<Omit<CreditTooLarge, 'left'> & { left: ResolversTypes['Money'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscountDuration: DiscountDuration;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndEntitlementOverrideError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndEntitlementOverrideError']>;
  EndEntitlementOverrideInput: EndEntitlementOverrideInput;
  EndEntitlementOverridePayload: ResolverTypeWrapper<Omit<EndEntitlementOverridePayload, 'entitlementOverride' | 'errors'> & { entitlementOverride?: Maybe<ResolversTypes['EntitlementOverride']>, errors: ReadonlyArray<ResolversTypes['EndEntitlementOverrideError']> }>;
  Entitlement: ResolverTypeWrapper<GrantedEntitlement>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EntitlementOverride: ResolverTypeWrapper<OverrideRow>;
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
  InvoiceNotCreditable: ResolverTypeWrapper<InvoiceNotCreditable>;
  InvoicePayment: ResolverTypeWrapper<Omit<InvoicePayment, 'amount'> & { amount: ResolversTypes['Money'] }>;
  InvoiceReason: InvoiceReason;
  InvoiceRefund: ResolverTypeWrapper<RefundRow>;
  InvoiceRefundStatus: InvoiceRefundStatus;
  InvoiceStatus: InvoiceStatus;
  InvoiceTax: ResolverTypeWrapper<Omit<InvoiceTax, 'amount' | 'taxable'> & { amount: ResolversTypes['Money'], taxable: ResolversTypes['Money'] }>;
  IssueCreditNoteError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCreditNoteError']>;
  IssueCreditNoteInput: IssueCreditNoteInput;
  IssueCreditNotePayload: ResolverTypeWrapper<Omit<IssueCreditNotePayload, 'creditNote' | 'errors'> & { creditNote?: Maybe<ResolversTypes['IssuedCreditNote']>, errors: ReadonlyArray<ResolversTypes['IssueCreditNoteError']> }>;
  IssuedCreditNote: ResolverTypeWrapper<CreditNoteRow>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobRunning: ResolverTypeWrapper<JobRunning>;
  JobState: JobState;
  LimitEnforcement: LimitEnforcement;
  Money: ResolverTypeWrapper<Amount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotSubscribed: ResolverTypeWrapper<NotSubscribed>;
  OpenBillingPortalError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenBillingPortalError']>;
  OpenBillingPortalInput: OpenBillingPortalInput;
  OpenBillingPortalPayload: ResolverTypeWrapper<Omit<OpenBillingPortalPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['OpenBillingPortalError']> }>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OverLimit: ResolverTypeWrapper<OverLimit>;
  OverrideEntitlementError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverrideEntitlementError']>;
  OverrideEntitlementInput: OverrideEntitlementInput;
  OverrideEntitlementPayload: ResolverTypeWrapper<Omit<OverrideEntitlementPayload, 'entitlementOverride' | 'errors'> & { entitlementOverride?: Maybe<ResolversTypes['EntitlementOverride']>, errors: ReadonlyArray<ResolversTypes['OverrideEntitlementError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseSubscriptionError']>;
  PauseSubscriptionInput: PauseSubscriptionInput;
  PauseSubscriptionPayload: ResolverTypeWrapper<Omit<PauseSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['PauseSubscriptionError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  PaymentCard: ResolverTypeWrapper<Card>;
  PaymentFailed: ResolverTypeWrapper<PaymentFailed>;
  PaymentMethodRequired: ResolverTypeWrapper<PaymentMethodRequired>;
  Permission: Permission;
  PermissionScope: PermissionScope;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanChangeEffect: PlanChangeEffect;
  PlanChangeLine: ResolverTypeWrapper<Omit<PlanChangeLine, 'amount'> & { amount: ResolversTypes['Money'] }>;
  PlanChangePreview: ResolverTypeWrapper<Omit<PlanChangePreview, 'amountDue' | 'lines'> & { amountDue: ResolversTypes['Money'], lines: ReadonlyArray<ResolversTypes['PlanChangeLine']> }>;
  PlanChangePreviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanChangePreviewError']>;
  PlanChangePreviewPayload: ResolverTypeWrapper<Omit<PlanChangePreviewPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversTypes['PlanChangePreviewError']>, preview?: Maybe<ResolversTypes['PlanChangePreview']> }>;
  PlanUnchanged: ResolverTypeWrapper<PlanUnchanged>;
  Platform: ResolverTypeWrapper<PlatformRow>;
  PlatformConsumer: ResolverTypeWrapper<PlatformConsumer>;
  PlatformEvents: ResolverTypeWrapper<PlatformEvents>;
  PlatformJobKind: ResolverTypeWrapper<PlatformJobKind>;
  PlatformJobs: ResolverTypeWrapper<PlatformJobs>;
  PlatformParkedEvent: ResolverTypeWrapper<PlatformParkedEvent>;
  PlatformParkedEventConnection: ResolverTypeWrapper<PlatformParkedEventConnection>;
  PlatformParkedEventEdge: ResolverTypeWrapper<PlatformParkedEventEdge>;
  PlatformRecurringJob: ResolverTypeWrapper<PlatformRecurringJob>;
  PlatformServiceEvents: ResolverTypeWrapper<PlatformServiceEvents>;
  PlatformServiceJobs: ResolverTypeWrapper<PlatformServiceJobs>;
  PlatformSubscription: ResolverTypeWrapper<PlatformSubscriptionRow>;
  PlatformSubscriptionConnection: ResolverTypeWrapper<Omit<PlatformSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlatformSubscriptionEdge']>, nodes: ReadonlyArray<ResolversTypes['PlatformSubscription']> }>;
  PlatformSubscriptionEdge: ResolverTypeWrapper<Omit<PlatformSubscriptionEdge, 'node'> & { node: ResolversTypes['PlatformSubscription'] }>;
  PlatformSubscriptionFilter: PlatformSubscriptionFilter;
  Price: ResolverTypeWrapper<PriceRow>;
  PromotionCodeInvalid: ResolverTypeWrapper<PromotionCodeInvalid>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Share>;
  RedriveBillingEventsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedriveBillingEventsError']>;
  RedriveBillingEventsInput: RedriveBillingEventsInput;
  RedriveBillingEventsPayload: ResolverTypeWrapper<Omit<RedriveBillingEventsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RedriveBillingEventsError']> }>;
  RefreshSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSubscriptionError']>;
  RefreshSubscriptionPayload: ResolverTypeWrapper<Omit<RefreshSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['RefreshSubscriptionError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  ResetPeriod: ResetPeriod;
  ResumeSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeSubscriptionError']>;
  ResumeSubscriptionInput: ResumeSubscriptionInput;
  ResumeSubscriptionPayload: ResolverTypeWrapper<Omit<ResumeSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversTypes['ResumeSubscriptionError']>, subscription?: Maybe<ResolversTypes['BillingSubscription']> }>;
  Revenue: ResolverTypeWrapper<RevenueReport>;
  RevenueCohort: ResolverTypeWrapper<Cohort>;
  RevenueMonth: ResolverTypeWrapper<StretchRevenue>;
  RevenueMovements: ResolverTypeWrapper<Omit<RevenueMovements, 'churn' | 'contraction' | 'expansion' | 'new' | 'reactivation'> & { churn: ResolversTypes['Money'], contraction: ResolversTypes['Money'], expansion: ResolversTypes['Money'], new: ResolversTypes['Money'], reactivation: ResolversTypes['Money'] }>;
  ScheduledChange: ResolverTypeWrapper<ScheduledRow>;
  SetPaymentMethodError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPaymentMethodError']>;
  SetPaymentMethodInput: SetPaymentMethodInput;
  SetPaymentMethodPayload: ResolverTypeWrapper<Omit<SetPaymentMethodPayload, 'errors' | 'paymentCard'> & { errors: ReadonlyArray<ResolversTypes['SetPaymentMethodError']>, paymentCard?: Maybe<ResolversTypes['PaymentCard']> }>;
  StartCheckoutError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCheckoutError']>;
  StartCheckoutInput: StartCheckoutInput;
  StartCheckoutPayload: ResolverTypeWrapper<Omit<StartCheckoutPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['StartCheckoutError']> }>;
  SubscriptionChange: ResolverTypeWrapper<ChangeRow>;
  SubscriptionChangeConnection: ResolverTypeWrapper<Omit<SubscriptionChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubscriptionChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['SubscriptionChange']> }>;
  SubscriptionChangeEdge: ResolverTypeWrapper<Omit<SubscriptionChangeEdge, 'node'> & { node: ResolversTypes['SubscriptionChange'] }>;
  SubscriptionChangeKind: SubscriptionChangeKind;
  SubscriptionDiscount: ResolverTypeWrapper<Omit<SubscriptionDiscount, 'amountOff'> & { amountOff?: Maybe<ResolversTypes['Money']> }>;
  SubscriptionNotActive: ResolverTypeWrapper<SubscriptionNotActive>;
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
  AlreadySubscribed: AlreadySubscribed;
  ApplyPromotionCodeError: ResolversUnionTypes<ResolversParentTypes>['ApplyPromotionCodeError'];
  ApplyPromotionCodeInput: ApplyPromotionCodeInput;
  ApplyPromotionCodePayload: Omit<ApplyPromotionCodePayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['ApplyPromotionCodeError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  BigInt: Scalars['BigInt']['output'];
  BillingSubscription: SubscriptionRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CancelBillingJobError: ResolversUnionTypes<ResolversParentTypes>['CancelBillingJobError'];
  CancelBillingJobInput: CancelBillingJobInput;
  CancelBillingJobPayload: Omit<CancelBillingJobPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CancelBillingJobError']> };
  CancelScheduledChangeError: ResolversUnionTypes<ResolversParentTypes>['CancelScheduledChangeError'];
  CancelScheduledChangeInput: CancelScheduledChangeInput;
  CancelScheduledChangePayload: Omit<CancelScheduledChangePayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['CancelScheduledChangeError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  CancelSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['CancelSubscriptionError'];
  CancelSubscriptionInput: CancelSubscriptionInput;
  CancelSubscriptionPayload: Omit<CancelSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['CancelSubscriptionError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  ChangePlanError: ResolversUnionTypes<ResolversParentTypes>['ChangePlanError'];
  ChangePlanInput: ChangePlanInput;
  ChangePlanPayload: Omit<ChangePlanPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['ChangePlanError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  CohortRetention: Omit<CohortRetention, 'mrr'> & { mrr: ResolversParentTypes['Money'] };
  CreditGrant: CreditGrantRow;
  CreditGrantConnection: Omit<CreditGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CreditGrantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CreditGrant']> };
  CreditGrantEdge: Omit<CreditGrantEdge, 'node'> & { node: ResolversParentTypes['CreditGrant'] };
  CreditNote: CreditNoteRow;
  CreditNoteConnection: Omit<CreditNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CreditNoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CreditNote']> };
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CreditNoteLine: ShownCreditNoteLine;
  CreditTooLarge: Omit<CreditTooLarge, 'left'> & { left: ResolversParentTypes['Money'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyMismatch: CurrencyMismatch;
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EndEntitlementOverrideError: ResolversUnionTypes<ResolversParentTypes>['EndEntitlementOverrideError'];
  EndEntitlementOverrideInput: EndEntitlementOverrideInput;
  EndEntitlementOverridePayload: Omit<EndEntitlementOverridePayload, 'entitlementOverride' | 'errors'> & { entitlementOverride?: Maybe<ResolversParentTypes['EntitlementOverride']>, errors: ReadonlyArray<ResolversParentTypes['EndEntitlementOverrideError']> };
  Entitlement: GrantedEntitlement;
  Boolean: Scalars['Boolean']['output'];
  EntitlementOverride: OverrideRow;
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
  InvoiceNotCreditable: InvoiceNotCreditable;
  InvoicePayment: Omit<InvoicePayment, 'amount'> & { amount: ResolversParentTypes['Money'] };
  InvoiceRefund: RefundRow;
  InvoiceTax: Omit<InvoiceTax, 'amount' | 'taxable'> & { amount: ResolversParentTypes['Money'], taxable: ResolversParentTypes['Money'] };
  IssueCreditNoteError: ResolversUnionTypes<ResolversParentTypes>['IssueCreditNoteError'];
  IssueCreditNoteInput: IssueCreditNoteInput;
  IssueCreditNotePayload: Omit<IssueCreditNotePayload, 'creditNote' | 'errors'> & { creditNote?: Maybe<ResolversParentTypes['IssuedCreditNote']>, errors: ReadonlyArray<ResolversParentTypes['IssueCreditNoteError']> };
  IssuedCreditNote: CreditNoteRow;
  JSON: Scalars['JSON']['output'];
  JobRunning: JobRunning;
  Money: Amount;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  NotSubscribed: NotSubscribed;
  OpenBillingPortalError: ResolversUnionTypes<ResolversParentTypes>['OpenBillingPortalError'];
  OpenBillingPortalInput: OpenBillingPortalInput;
  OpenBillingPortalPayload: Omit<OpenBillingPortalPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['OpenBillingPortalError']> };
  Organization: OrganizationRow;
  OverLimit: OverLimit;
  OverrideEntitlementError: ResolversUnionTypes<ResolversParentTypes>['OverrideEntitlementError'];
  OverrideEntitlementInput: OverrideEntitlementInput;
  OverrideEntitlementPayload: Omit<OverrideEntitlementPayload, 'entitlementOverride' | 'errors'> & { entitlementOverride?: Maybe<ResolversParentTypes['EntitlementOverride']>, errors: ReadonlyArray<ResolversParentTypes['OverrideEntitlementError']> };
  PageInfo: PageInfo;
  PauseSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['PauseSubscriptionError'];
  PauseSubscriptionInput: PauseSubscriptionInput;
  PauseSubscriptionPayload: Omit<PauseSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['PauseSubscriptionError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  PaymentCard: Card;
  PaymentFailed: PaymentFailed;
  PaymentMethodRequired: PaymentMethodRequired;
  Plan: PlanRow;
  PlanChangeLine: Omit<PlanChangeLine, 'amount'> & { amount: ResolversParentTypes['Money'] };
  PlanChangePreview: Omit<PlanChangePreview, 'amountDue' | 'lines'> & { amountDue: ResolversParentTypes['Money'], lines: ReadonlyArray<ResolversParentTypes['PlanChangeLine']> };
  PlanChangePreviewError: ResolversUnionTypes<ResolversParentTypes>['PlanChangePreviewError'];
  PlanChangePreviewPayload: Omit<PlanChangePreviewPayload, 'errors' | 'preview'> & { errors: ReadonlyArray<ResolversParentTypes['PlanChangePreviewError']>, preview?: Maybe<ResolversParentTypes['PlanChangePreview']> };
  PlanUnchanged: PlanUnchanged;
  Platform: PlatformRow;
  PlatformConsumer: PlatformConsumer;
  PlatformEvents: PlatformEvents;
  PlatformJobKind: PlatformJobKind;
  PlatformJobs: PlatformJobs;
  PlatformParkedEvent: PlatformParkedEvent;
  PlatformParkedEventConnection: PlatformParkedEventConnection;
  PlatformParkedEventEdge: PlatformParkedEventEdge;
  PlatformRecurringJob: PlatformRecurringJob;
  PlatformServiceEvents: PlatformServiceEvents;
  PlatformServiceJobs: PlatformServiceJobs;
  PlatformSubscription: PlatformSubscriptionRow;
  PlatformSubscriptionConnection: Omit<PlatformSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlatformSubscriptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlatformSubscription']> };
  PlatformSubscriptionEdge: Omit<PlatformSubscriptionEdge, 'node'> & { node: ResolversParentTypes['PlatformSubscription'] };
  PlatformSubscriptionFilter: PlatformSubscriptionFilter;
  Price: PriceRow;
  PromotionCodeInvalid: PromotionCodeInvalid;
  Query: Record<PropertyKey, never>;
  Ratio: Share;
  RedriveBillingEventsError: ResolversUnionTypes<ResolversParentTypes>['RedriveBillingEventsError'];
  RedriveBillingEventsInput: RedriveBillingEventsInput;
  RedriveBillingEventsPayload: Omit<RedriveBillingEventsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RedriveBillingEventsError']> };
  RefreshSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['RefreshSubscriptionError'];
  RefreshSubscriptionPayload: Omit<RefreshSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['RefreshSubscriptionError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  ResumeSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['ResumeSubscriptionError'];
  ResumeSubscriptionInput: ResumeSubscriptionInput;
  ResumeSubscriptionPayload: Omit<ResumeSubscriptionPayload, 'errors' | 'subscription'> & { errors: ReadonlyArray<ResolversParentTypes['ResumeSubscriptionError']>, subscription?: Maybe<ResolversParentTypes['BillingSubscription']> };
  Revenue: RevenueReport;
  RevenueCohort: Cohort;
  RevenueMonth: StretchRevenue;
  RevenueMovements: Omit<RevenueMovements, 'churn' | 'contraction' | 'expansion' | 'new' | 'reactivation'> & { churn: ResolversParentTypes['Money'], contraction: ResolversParentTypes['Money'], expansion: ResolversParentTypes['Money'], new: ResolversParentTypes['Money'], reactivation: ResolversParentTypes['Money'] };
  ScheduledChange: ScheduledRow;
  SetPaymentMethodError: ResolversUnionTypes<ResolversParentTypes>['SetPaymentMethodError'];
  SetPaymentMethodInput: SetPaymentMethodInput;
  SetPaymentMethodPayload: Omit<SetPaymentMethodPayload, 'errors' | 'paymentCard'> & { errors: ReadonlyArray<ResolversParentTypes['SetPaymentMethodError']>, paymentCard?: Maybe<ResolversParentTypes['PaymentCard']> };
  StartCheckoutError: ResolversUnionTypes<ResolversParentTypes>['StartCheckoutError'];
  StartCheckoutInput: StartCheckoutInput;
  StartCheckoutPayload: Omit<StartCheckoutPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['StartCheckoutError']> };
  SubscriptionChange: ChangeRow;
  SubscriptionChangeConnection: Omit<SubscriptionChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubscriptionChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SubscriptionChange']> };
  SubscriptionChangeEdge: Omit<SubscriptionChangeEdge, 'node'> & { node: ResolversParentTypes['SubscriptionChange'] };
  SubscriptionDiscount: Omit<SubscriptionDiscount, 'amountOff'> & { amountOff?: Maybe<ResolversParentTypes['Money']> };
  SubscriptionNotActive: SubscriptionNotActive;
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

export type NoAuditDirectiveArgs = {
  reason: Scalars['String']['input'];
};

export type NoAuditDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = NoAuditDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AlreadySubscribedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AlreadySubscribed'] = ResolversParentTypes['AlreadySubscribed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyPromotionCodeErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyPromotionCodeError'] = ResolversParentTypes['ApplyPromotionCodeError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotSubscribed' | 'PromotionCodeInvalid', ParentType, ContextType>;
};

export type ApplyPromotionCodePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyPromotionCodePayload'] = ResolversParentTypes['ApplyPromotionCodePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ApplyPromotionCodeError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BillingSubscriptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BillingSubscription'] = ResolversParentTypes['BillingSubscription'], FederationReferenceType extends FederationReferenceTypes['BillingSubscription'] = FederationReferenceTypes['BillingSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentPeriodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['SubscriptionDiscount']>, ParentType, ContextType>;
  graceEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  previewPlanChange?: Resolver<ResolversTypes['PlanChangePreviewPayload'], ParentType, ContextType, RequireFields<BillingSubscriptionPreviewPlanChangeArgs, 'planKey'>>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledChange?: Resolver<Maybe<ResolversTypes['ScheduledChange']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelBillingJobErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelBillingJobError'] = ResolversParentTypes['CancelBillingJobError']> = {
  __resolveType: TypeResolveFn<'JobRunning' | 'NotFound', ParentType, ContextType>;
};

export type CancelBillingJobPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelBillingJobPayload'] = ResolversParentTypes['CancelBillingJobPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelBillingJobError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['PlatformRecurringJob']>, ParentType, ContextType>;
};

export type CancelScheduledChangeErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelScheduledChangeError'] = ResolversParentTypes['CancelScheduledChangeError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotSubscribed' | 'VersionConflict', ParentType, ContextType>;
};

export type CancelScheduledChangePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelScheduledChangePayload'] = ResolversParentTypes['CancelScheduledChangePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelScheduledChangeError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
};

export type CancelSubscriptionErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelSubscriptionError'] = ResolversParentTypes['CancelSubscriptionError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotSubscribed' | 'VersionConflict', ParentType, ContextType>;
};

export type CancelSubscriptionPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelSubscriptionPayload'] = ResolversParentTypes['CancelSubscriptionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelSubscriptionError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
};

export type ChangePlanErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangePlanError'] = ResolversParentTypes['ChangePlanError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'PaymentFailed' | 'PaymentMethodRequired' | 'PlanUnchanged' | 'SubscriptionNotActive' | 'VersionConflict', ParentType, ContextType>;
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

export type CreditNoteResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote'], FederationReferenceType extends FederationReferenceTypes['CreditNote'] = FederationReferenceTypes['CreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteLine']>, ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owedLess?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pdfPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CreditNoteReason']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditNoteStatus'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNoteLineResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditNoteLine'] = ResolversParentTypes['CreditNoteLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreditTooLargeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditTooLarge'] = ResolversParentTypes['CreditTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EndEntitlementOverrideErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndEntitlementOverrideError'] = ResolversParentTypes['EndEntitlementOverrideError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type EndEntitlementOverridePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndEntitlementOverridePayload'] = ResolversParentTypes['EndEntitlementOverridePayload']> = {
  entitlementOverride?: Resolver<Maybe<ResolversTypes['EntitlementOverride']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EndEntitlementOverrideError']>, ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enforcement?: Resolver<Maybe<ResolversTypes['LimitEnforcement']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ResetPeriod']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntitlementType'], ParentType, ContextType>;
};

export type EntitlementOverrideResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EntitlementOverride'] = ResolversParentTypes['EntitlementOverride']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
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
  amountCredited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountRefunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, RequireFields<InvoiceCreditNotesArgs, 'first'>>;
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
  refunds?: Resolver<ReadonlyArray<ResolversTypes['InvoiceRefund']>, ParentType, ContextType>;
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

export type InvoiceNotCreditableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceNotCreditable'] = ResolversParentTypes['InvoiceNotCreditable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoicePaymentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoicePayment'] = ResolversParentTypes['InvoicePayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvoiceRefundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceRefund'] = ResolversParentTypes['InvoiceRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceRefundStatus'], ParentType, ContextType>;
};

export type InvoiceTaxResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvoiceTax'] = ResolversParentTypes['InvoiceTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type IssueCreditNoteErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueCreditNoteError'] = ResolversParentTypes['IssueCreditNoteError']> = {
  __resolveType: TypeResolveFn<'CreditTooLarge' | 'InvalidValue' | 'InvoiceNotCreditable' | 'NotFound', ParentType, ContextType>;
};

export type IssueCreditNotePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueCreditNotePayload'] = ResolversParentTypes['IssueCreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['IssuedCreditNote']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IssueCreditNoteError']>, ParentType, ContextType>;
};

export type IssuedCreditNoteResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssuedCreditNote'] = ResolversParentTypes['IssuedCreditNote']> = {
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owedLess?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobRunningResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JobRunning'] = ResolversParentTypes['JobRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyPromotionCode?: Resolver<ResolversTypes['ApplyPromotionCodePayload'], ParentType, ContextType, RequireFields<MutationApplyPromotionCodeArgs, 'input'>>;
  cancelBillingJob?: Resolver<ResolversTypes['CancelBillingJobPayload'], ParentType, ContextType, RequireFields<MutationCancelBillingJobArgs, 'input'>>;
  cancelScheduledChange?: Resolver<ResolversTypes['CancelScheduledChangePayload'], ParentType, ContextType, RequireFields<MutationCancelScheduledChangeArgs, 'input'>>;
  cancelSubscription?: Resolver<ResolversTypes['CancelSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationCancelSubscriptionArgs, 'input'>>;
  changePlan?: Resolver<ResolversTypes['ChangePlanPayload'], ParentType, ContextType, RequireFields<MutationChangePlanArgs, 'input'>>;
  endEntitlementOverride?: Resolver<ResolversTypes['EndEntitlementOverridePayload'], ParentType, ContextType, RequireFields<MutationEndEntitlementOverrideArgs, 'input'>>;
  grantCredit?: Resolver<ResolversTypes['GrantCreditPayload'], ParentType, ContextType, RequireFields<MutationGrantCreditArgs, 'input'>>;
  issueCreditNote?: Resolver<ResolversTypes['IssueCreditNotePayload'], ParentType, ContextType, RequireFields<MutationIssueCreditNoteArgs, 'input'>>;
  openBillingPortal?: Resolver<ResolversTypes['OpenBillingPortalPayload'], ParentType, ContextType, RequireFields<MutationOpenBillingPortalArgs, 'input'>>;
  overrideEntitlement?: Resolver<ResolversTypes['OverrideEntitlementPayload'], ParentType, ContextType, RequireFields<MutationOverrideEntitlementArgs, 'input'>>;
  pauseSubscription?: Resolver<ResolversTypes['PauseSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationPauseSubscriptionArgs, 'input'>>;
  redriveBillingEvents?: Resolver<ResolversTypes['RedriveBillingEventsPayload'], ParentType, ContextType, RequireFields<MutationRedriveBillingEventsArgs, 'input'>>;
  refreshSubscription?: Resolver<ResolversTypes['RefreshSubscriptionPayload'], ParentType, ContextType>;
  resumeSubscription?: Resolver<ResolversTypes['ResumeSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationResumeSubscriptionArgs, 'input'>>;
  setPaymentMethod?: Resolver<ResolversTypes['SetPaymentMethodPayload'], ParentType, ContextType, RequireFields<MutationSetPaymentMethodArgs, 'input'>>;
  startCheckout?: Resolver<ResolversTypes['StartCheckoutPayload'], ParentType, ContextType, RequireFields<MutationStartCheckoutArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BillingSubscription' | 'CreditGrant' | 'CreditNote' | 'Invoice' | 'Plan', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSubscribedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotSubscribed'] = ResolversParentTypes['NotSubscribed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenBillingPortalErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpenBillingPortalError'] = ResolversParentTypes['OpenBillingPortalError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type OpenBillingPortalPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpenBillingPortalPayload'] = ResolversParentTypes['OpenBillingPortalPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['OpenBillingPortalError']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditBalances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  creditGrants?: Resolver<Maybe<ResolversTypes['CreditGrantConnection']>, ParentType, ContextType, RequireFields<OrganizationCreditGrantsArgs, 'first'>>;
  entitlementOverrides?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntitlementOverride']>>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entitlement']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<OrganizationInvoicesArgs, 'first'>>;
  overLimit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OverLimit']>>, ParentType, ContextType>;
  paymentCard?: Resolver<Maybe<ResolversTypes['PaymentCard']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
  subscriptionTimeline?: Resolver<Maybe<ResolversTypes['SubscriptionChangeConnection']>, ParentType, ContextType, RequireFields<OrganizationSubscriptionTimelineArgs, 'first'>>;
  upcomingInvoice?: Resolver<Maybe<ResolversTypes['UpcomingInvoice']>, ParentType, ContextType>;
};

export type OverLimitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverLimit'] = ResolversParentTypes['OverLimit']> = {
  excess?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type OverrideEntitlementErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverrideEntitlementError'] = ResolversParentTypes['OverrideEntitlementError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type OverrideEntitlementPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OverrideEntitlementPayload'] = ResolversParentTypes['OverrideEntitlementPayload']> = {
  entitlementOverride?: Resolver<Maybe<ResolversTypes['EntitlementOverride']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OverrideEntitlementError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseSubscriptionErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PauseSubscriptionError'] = ResolversParentTypes['PauseSubscriptionError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotSubscribed' | 'SubscriptionNotActive' | 'VersionConflict', ParentType, ContextType>;
};

export type PauseSubscriptionPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PauseSubscriptionPayload'] = ResolversParentTypes['PauseSubscriptionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['PauseSubscriptionError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
};

export type PaymentCardResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PaymentCard'] = ResolversParentTypes['PaymentCard']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentFailedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PaymentFailed'] = ResolversParentTypes['PaymentFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodRequiredResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PaymentMethodRequired'] = ResolversParentTypes['PaymentMethodRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PlanChangeLineResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlanChangeLine'] = ResolversParentTypes['PlanChangeLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanChangePreviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlanChangePreview'] = ResolversParentTypes['PlanChangePreview']> = {
  amountDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['PlanChangeEffect'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PlanChangeLine']>, ParentType, ContextType>;
  prorationDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanChangePreviewErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlanChangePreviewError'] = ResolversParentTypes['PlanChangePreviewError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'PlanUnchanged' | 'SubscriptionNotActive', ParentType, ContextType>;
};

export type PlanChangePreviewPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlanChangePreviewPayload'] = ResolversParentTypes['PlanChangePreviewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['PlanChangePreviewError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['PlanChangePreview']>, ParentType, ContextType>;
};

export type PlanUnchangedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlanUnchanged'] = ResolversParentTypes['PlanUnchanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  events?: Resolver<Maybe<ResolversTypes['PlatformEvents']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['PlatformJobs']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Revenue']>, ParentType, ContextType, RequireFields<PlatformRevenueArgs, 'currency' | 'from' | 'to'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['PlatformSubscriptionConnection']>, ParentType, ContextType, RequireFields<PlatformSubscriptionsArgs, 'first'>>;
};

export type PlatformConsumerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformConsumer'] = ResolversParentTypes['PlatformConsumer']> = {
  behind?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  movedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlatformEventsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformEvents'] = ResolversParentTypes['PlatformEvents']> = {
  billing?: Resolver<Maybe<ResolversTypes['PlatformServiceEvents']>, ParentType, ContextType>;
};

export type PlatformJobKindResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformJobKind'] = ResolversParentTypes['PlatformJobKind']> = {
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformJobsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformJobs'] = ResolversParentTypes['PlatformJobs']> = {
  billing?: Resolver<Maybe<ResolversTypes['PlatformServiceJobs']>, ParentType, ContextType>;
};

export type PlatformParkedEventResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformParkedEvent'] = ResolversParentTypes['PlatformParkedEvent']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatformParkedEventConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformParkedEventConnection'] = ResolversParentTypes['PlatformParkedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformParkedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformParkedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlatformParkedEventEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformParkedEventEdge'] = ResolversParentTypes['PlatformParkedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformParkedEvent'], ParentType, ContextType>;
};

export type PlatformRecurringJobResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformRecurringJob'] = ResolversParentTypes['PlatformRecurringJob']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAs?: Resolver<Maybe<ResolversTypes['JobState']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
};

export type PlatformServiceEventsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformServiceEvents'] = ResolversParentTypes['PlatformServiceEvents']> = {
  consumers?: Resolver<ReadonlyArray<ResolversTypes['PlatformConsumer']>, ParentType, ContextType>;
  parkedEvents?: Resolver<ResolversTypes['PlatformParkedEventConnection'], ParentType, ContextType, RequireFields<PlatformServiceEventsParkedEventsArgs, 'first'>>;
};

export type PlatformServiceJobsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformServiceJobs'] = ResolversParentTypes['PlatformServiceJobs']> = {
  others?: Resolver<ReadonlyArray<ResolversTypes['PlatformJobKind']>, ParentType, ContextType>;
  recurring?: Resolver<ReadonlyArray<ResolversTypes['PlatformRecurringJob']>, ParentType, ContextType>;
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

export type PromotionCodeInvalidResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PromotionCodeInvalid'] = ResolversParentTypes['PromotionCodeInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type RedriveBillingEventsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RedriveBillingEventsError'] = ResolversParentTypes['RedriveBillingEventsError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type RedriveBillingEventsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RedriveBillingEventsPayload'] = ResolversParentTypes['RedriveBillingEventsPayload']> = {
  applied?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RedriveBillingEventsError']>, ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type RefreshSubscriptionErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RefreshSubscriptionError'] = ResolversParentTypes['RefreshSubscriptionError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RefreshSubscriptionPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RefreshSubscriptionPayload'] = ResolversParentTypes['RefreshSubscriptionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RefreshSubscriptionError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
};

export type ResumeSubscriptionErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeSubscriptionError'] = ResolversParentTypes['ResumeSubscriptionError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotSubscribed' | 'VersionConflict', ParentType, ContextType>;
};

export type ResumeSubscriptionPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeSubscriptionPayload'] = ResolversParentTypes['ResumeSubscriptionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ResumeSubscriptionError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
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

export type ScheduledChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScheduledChange'] = ResolversParentTypes['ScheduledChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['BillingInterval']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type SetPaymentMethodErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetPaymentMethodError'] = ResolversParentTypes['SetPaymentMethodError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PaymentFailed', ParentType, ContextType>;
};

export type SetPaymentMethodPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetPaymentMethodPayload'] = ResolversParentTypes['SetPaymentMethodPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SetPaymentMethodError']>, ParentType, ContextType>;
  paymentCard?: Resolver<Maybe<ResolversTypes['PaymentCard']>, ParentType, ContextType>;
};

export type StartCheckoutErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StartCheckoutError'] = ResolversParentTypes['StartCheckoutError']> = {
  __resolveType: TypeResolveFn<'AlreadySubscribed' | 'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type StartCheckoutPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StartCheckoutPayload'] = ResolversParentTypes['StartCheckoutPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['StartCheckoutError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubscriptionChange'] = ResolversParentTypes['SubscriptionChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubscriptionChangeKind'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  previousPlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  previousStatus?: Resolver<Maybe<ResolversTypes['SubscriptionStatus']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionChangeConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubscriptionChangeConnection'] = ResolversParentTypes['SubscriptionChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubscriptionChangeEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubscriptionChangeEdge'] = ResolversParentTypes['SubscriptionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubscriptionChange'], ParentType, ContextType>;
};

export type SubscriptionDiscountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubscriptionDiscount'] = ResolversParentTypes['SubscriptionDiscount']> = {
  amountOff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['DiscountDuration'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  percentOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionNotActiveResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubscriptionNotActive'] = ResolversParentTypes['SubscriptionNotActive']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AlreadySubscribed' | 'CreditTooLarge' | 'CurrencyMismatch' | 'InvalidValue' | 'InvoiceNotCreditable' | 'JobRunning' | 'NotFound' | 'NotSubscribed' | 'PaymentFailed' | 'PaymentMethodRequired' | 'PlanUnchanged' | 'PromotionCodeInvalid' | 'SubscriptionNotActive' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AlreadySubscribed?: AlreadySubscribedResolvers<ContextType>;
  ApplyPromotionCodeError?: ApplyPromotionCodeErrorResolvers<ContextType>;
  ApplyPromotionCodePayload?: ApplyPromotionCodePayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BillingSubscription?: BillingSubscriptionResolvers<ContextType>;
  CancelBillingJobError?: CancelBillingJobErrorResolvers<ContextType>;
  CancelBillingJobPayload?: CancelBillingJobPayloadResolvers<ContextType>;
  CancelScheduledChangeError?: CancelScheduledChangeErrorResolvers<ContextType>;
  CancelScheduledChangePayload?: CancelScheduledChangePayloadResolvers<ContextType>;
  CancelSubscriptionError?: CancelSubscriptionErrorResolvers<ContextType>;
  CancelSubscriptionPayload?: CancelSubscriptionPayloadResolvers<ContextType>;
  ChangePlanError?: ChangePlanErrorResolvers<ContextType>;
  ChangePlanPayload?: ChangePlanPayloadResolvers<ContextType>;
  CohortRetention?: CohortRetentionResolvers<ContextType>;
  CreditGrant?: CreditGrantResolvers<ContextType>;
  CreditGrantConnection?: CreditGrantConnectionResolvers<ContextType>;
  CreditGrantEdge?: CreditGrantEdgeResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  CreditTooLarge?: CreditTooLargeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EndEntitlementOverrideError?: EndEntitlementOverrideErrorResolvers<ContextType>;
  EndEntitlementOverridePayload?: EndEntitlementOverridePayloadResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementOverride?: EntitlementOverrideResolvers<ContextType>;
  GrantCreditError?: GrantCreditErrorResolvers<ContextType>;
  GrantCreditPayload?: GrantCreditPayloadResolvers<ContextType>;
  GrantedCredit?: GrantedCreditResolvers<ContextType>;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceCustomer?: InvoiceCustomerResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceNotCreditable?: InvoiceNotCreditableResolvers<ContextType>;
  InvoicePayment?: InvoicePaymentResolvers<ContextType>;
  InvoiceRefund?: InvoiceRefundResolvers<ContextType>;
  InvoiceTax?: InvoiceTaxResolvers<ContextType>;
  IssueCreditNoteError?: IssueCreditNoteErrorResolvers<ContextType>;
  IssueCreditNotePayload?: IssueCreditNotePayloadResolvers<ContextType>;
  IssuedCreditNote?: IssuedCreditNoteResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobRunning?: JobRunningResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotSubscribed?: NotSubscribedResolvers<ContextType>;
  OpenBillingPortalError?: OpenBillingPortalErrorResolvers<ContextType>;
  OpenBillingPortalPayload?: OpenBillingPortalPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OverLimit?: OverLimitResolvers<ContextType>;
  OverrideEntitlementError?: OverrideEntitlementErrorResolvers<ContextType>;
  OverrideEntitlementPayload?: OverrideEntitlementPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseSubscriptionError?: PauseSubscriptionErrorResolvers<ContextType>;
  PauseSubscriptionPayload?: PauseSubscriptionPayloadResolvers<ContextType>;
  PaymentCard?: PaymentCardResolvers<ContextType>;
  PaymentFailed?: PaymentFailedResolvers<ContextType>;
  PaymentMethodRequired?: PaymentMethodRequiredResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanChangeLine?: PlanChangeLineResolvers<ContextType>;
  PlanChangePreview?: PlanChangePreviewResolvers<ContextType>;
  PlanChangePreviewError?: PlanChangePreviewErrorResolvers<ContextType>;
  PlanChangePreviewPayload?: PlanChangePreviewPayloadResolvers<ContextType>;
  PlanUnchanged?: PlanUnchangedResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConsumer?: PlatformConsumerResolvers<ContextType>;
  PlatformEvents?: PlatformEventsResolvers<ContextType>;
  PlatformJobKind?: PlatformJobKindResolvers<ContextType>;
  PlatformJobs?: PlatformJobsResolvers<ContextType>;
  PlatformParkedEvent?: PlatformParkedEventResolvers<ContextType>;
  PlatformParkedEventConnection?: PlatformParkedEventConnectionResolvers<ContextType>;
  PlatformParkedEventEdge?: PlatformParkedEventEdgeResolvers<ContextType>;
  PlatformRecurringJob?: PlatformRecurringJobResolvers<ContextType>;
  PlatformServiceEvents?: PlatformServiceEventsResolvers<ContextType>;
  PlatformServiceJobs?: PlatformServiceJobsResolvers<ContextType>;
  PlatformSubscription?: PlatformSubscriptionResolvers<ContextType>;
  PlatformSubscriptionConnection?: PlatformSubscriptionConnectionResolvers<ContextType>;
  PlatformSubscriptionEdge?: PlatformSubscriptionEdgeResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PromotionCodeInvalid?: PromotionCodeInvalidResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  RedriveBillingEventsError?: RedriveBillingEventsErrorResolvers<ContextType>;
  RedriveBillingEventsPayload?: RedriveBillingEventsPayloadResolvers<ContextType>;
  RefreshSubscriptionError?: RefreshSubscriptionErrorResolvers<ContextType>;
  RefreshSubscriptionPayload?: RefreshSubscriptionPayloadResolvers<ContextType>;
  ResumeSubscriptionError?: ResumeSubscriptionErrorResolvers<ContextType>;
  ResumeSubscriptionPayload?: ResumeSubscriptionPayloadResolvers<ContextType>;
  Revenue?: RevenueResolvers<ContextType>;
  RevenueCohort?: RevenueCohortResolvers<ContextType>;
  RevenueMonth?: RevenueMonthResolvers<ContextType>;
  RevenueMovements?: RevenueMovementsResolvers<ContextType>;
  ScheduledChange?: ScheduledChangeResolvers<ContextType>;
  SetPaymentMethodError?: SetPaymentMethodErrorResolvers<ContextType>;
  SetPaymentMethodPayload?: SetPaymentMethodPayloadResolvers<ContextType>;
  StartCheckoutError?: StartCheckoutErrorResolvers<ContextType>;
  StartCheckoutPayload?: StartCheckoutPayloadResolvers<ContextType>;
  SubscriptionChange?: SubscriptionChangeResolvers<ContextType>;
  SubscriptionChangeConnection?: SubscriptionChangeConnectionResolvers<ContextType>;
  SubscriptionChangeEdge?: SubscriptionChangeEdgeResolvers<ContextType>;
  SubscriptionDiscount?: SubscriptionDiscountResolvers<ContextType>;
  SubscriptionNotActive?: SubscriptionNotActiveResolvers<ContextType>;
  TrialConversion?: TrialConversionResolvers<ContextType>;
  UpcomingInvoice?: UpcomingInvoiceResolvers<ContextType>;
  UpcomingInvoiceLine?: UpcomingInvoiceLineResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ServiceContext> = {
  fresh?: FreshDirectiveResolver<any, any, ContextType>;
  hasPermission?: HasPermissionDirectiveResolver<any, any, ContextType>;
  noAudit?: NoAuditDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
  staff?: StaffDirectiveResolver<any, any, ContextType>;
  typeId?: TypeIdDirectiveResolver<any, any, ContextType>;
};
