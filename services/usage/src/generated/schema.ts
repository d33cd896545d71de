import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, MeterRow } from '../meters/store.ts';
import type { MeterUsageRow } from '../meters/usage.ts';
import type { AuditEntryRow, UserReference } from '../audit-log/store.ts';
import type { EndpointRow } from '../webhooks/endpoint-store.ts';
import type { DeliveryRow, AttemptRow } from '../webhooks/delivery-store.ts';
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

/** Why no endpoint was created. */
export type CreateWebhookEndpointError = InvalidValue | TooManyWebhookEndpoints;

/** Where to tell of which events. */
export type CreateWebhookEndpointInput = {
  /** What it is for: at most 200 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The types of events; left out or empty, all of them. See `webhookEventTypes`. */
  readonly eventTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** An https address of at most 2,000 characters, at port 443 or one from 1024 on, without a user name. */
  readonly url: Scalars['String']['input'];
};

/** The new endpoint. */
export type CreateWebhookEndpointPayload = {
  readonly __typename?: 'CreateWebhookEndpointPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateWebhookEndpointError>;
  /** What verifies signatures: `whsec_…`. Null when `errors` is not empty, and when an Idempotency-Key is used again. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Null when `errors` is not empty. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Why the endpoint was not deleted. */
export type DeleteWebhookEndpointError = NotFound;

/** Which endpoint to delete. */
export type DeleteWebhookEndpointInput = {
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** The endpoint that was. */
export type DeleteWebhookEndpointPayload = {
  readonly __typename?: 'DeleteWebhookEndpointPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeleteWebhookEndpointError>;
  /** The endpoint as it was. Null when `errors` is not empty. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
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
   * Adds an endpoint, at most 20 in an organization, which is told of the organization's events from now on: a POST with a
   * signature as Standard Webhooks has it. The secret that verifies it is shown in this answer and never again.
   * FORBIDDEN while the subscription is unpaid, on hold or over. Needs WEBHOOKS_MANAGE.
   */
  readonly createWebhookEndpoint: CreateWebhookEndpointPayload;
  /** Deletes an endpoint with its deliveries; what is not sent yet never is. Needs WEBHOOKS_MANAGE. */
  readonly deleteWebhookEndpoint: DeleteWebhookEndpointPayload;
  /**
   * Records what happened, up to 1,000 events at once, each with a verdict of its own. An event's key counts once for ever,
   * so a repeated call is harmless. Late events count in the period they happened in. Limits do not refuse here: see
   * `consumeUsage`. FORBIDDEN while the subscription is unpaid, on hold or over. Needs USAGE_RECORD. Emits `usage.limit.reached` when the limit of the current period is met.
   */
  readonly recordUsage: RecordUsagePayload;
  /** Sends again what an endpoint was told since a time and never took: the oldest 10,000. Needs WEBHOOKS_MANAGE. */
  readonly replayFailedWebhookDeliveries: ReplayFailedWebhookDeliveriesPayload;
  /**
   * Sends a delivery again, whatever became of it, under the same `webhook-id`; its retries begin anew.
   * Needs WEBHOOKS_MANAGE.
   */
  readonly replayWebhookDelivery: ReplayWebhookDeliveryPayload;
  /**
   * Gives an endpoint a new secret, shown in this answer and never again. The one before signs along for 24 hours, in which the receiver
   * is given the new one; an even older one ends at once. Needs WEBHOOKS_MANAGE.
   */
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  /**
   * Sends an endpoint an event of the type `webhook.test`, the way that every event goes, whatever types it wants.
   * Needs WEBHOOKS_MANAGE.
   */
  readonly sendTestWebhook: SendTestWebhookPayload;
  /**
   * Changes an endpoint, pauses or resumes it; what is left out stays. What comes for a paused endpoint is kept for it and sent when
   * it is resumed. Resuming also enables one that was disabled. Needs WEBHOOKS_MANAGE.
   */
  readonly updateWebhookEndpoint: UpdateWebhookEndpointPayload;
};


export type MutationConsumeUsageArgs = {
  input: ConsumeUsageInput;
};


export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};


export type MutationRecordUsageArgs = {
  input: RecordUsageInput;
};


export type MutationReplayFailedWebhookDeliveriesArgs = {
  input: ReplayFailedWebhookDeliveriesInput;
};


export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationSendTestWebhookArgs = {
  input: SendTestWebhookInput;
};


export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
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
  /** Where the organization is told of its events, newest first. */
  readonly webhookEndpoints?: Maybe<WebhookEndpointConnection>;
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


/** The organization, as usage knows it. */
export type OrganizationWebhookEndpointsArgs = {
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

export type Query = {
  readonly __typename?: 'Query';
  /** Every type of event that webhook endpoints can be told of. */
  readonly webhookEventTypes?: Maybe<ReadonlyArray<WebhookEventType>>;
};

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

/** Why nothing is sent again. */
export type ReplayFailedWebhookDeliveriesError = InvalidValue | NotFound;

/** What to send again. */
export type ReplayFailedWebhookDeliveriesInput = {
  /** Deliveries created from here on. */
  readonly since: Scalars['DateTime']['input'];
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** How much is sent again. */
export type ReplayFailedWebhookDeliveriesPayload = {
  readonly __typename?: 'ReplayFailedWebhookDeliveriesPayload';
  /** How many deliveries are sent again. Null when `errors` is not empty. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What to put right. */
  readonly errors: ReadonlyArray<ReplayFailedWebhookDeliveriesError>;
};

/** Why nothing is sent again. */
export type ReplayWebhookDeliveryError = InvalidValue | NotFound;

/** Which delivery to send again. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  readonly webhookDeliveryId: Scalars['ID']['input'];
};

/** The delivery that is sent again. */
export type ReplayWebhookDeliveryPayload = {
  readonly __typename?: 'ReplayWebhookDeliveryPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ReplayWebhookDeliveryError>;
  /** Null when `errors` is not empty. */
  readonly webhookDelivery?: Maybe<WebhookDelivery>;
};

/** Why the secret is as it was. */
export type RotateWebhookSecretError = NotFound;

/** Which endpoint gets a new secret. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** The endpoint with its new secret. */
export type RotateWebhookSecretPayload = {
  readonly __typename?: 'RotateWebhookSecretPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RotateWebhookSecretError>;
  /** What verifies signatures from now on. Null when `errors` is not empty, and when an Idempotency-Key is used again. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Null when `errors` is not empty. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Why no test is sent. */
export type SendTestWebhookError = InvalidValue | NotFound;

/** Which endpoint to test. */
export type SendTestWebhookInput = {
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** The test that is sent. */
export type SendTestWebhookPayload = {
  readonly __typename?: 'SendTestWebhookPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<SendTestWebhookError>;
  /** Read it again to see what became of it. Null when `errors` is not empty. */
  readonly webhookDelivery?: Maybe<WebhookDelivery>;
};

/** An organization has at most 20 endpoints. */
export type TooManyWebhookEndpoints = UserError & {
  readonly __typename?: 'TooManyWebhookEndpoints';
  /** `TOO_MANY_WEBHOOK_ENDPOINTS` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the endpoint was not changed. */
export type UpdateWebhookEndpointError = InvalidValue | NotFound | VersionConflict;

/** Which endpoint to change, and how. */
export type UpdateWebhookEndpointInput = {
  /** What it is for: at most 200 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The types of events it is told of from now on; empty is all of them. */
  readonly eventTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True pauses it, false resumes it. */
  readonly isPaused?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where to send to from now on, also what is to be sent again. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** The endpoint after the change. */
export type UpdateWebhookEndpointPayload = {
  readonly __typename?: 'UpdateWebhookEndpointPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateWebhookEndpointError>;
  /** Null when `errors` is not empty. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
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

/** One try to deliver. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** How long it took, in milliseconds. */
  readonly durationMs: Scalars['Int']['output'];
  /** Why it failed; null when it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Counts from 1; a number is missing where the sender ended before it could say how it went. */
  readonly number: Scalars['Int']['output'];
  /** The first 1,000 characters of the answer; null when there was none. */
  readonly response?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** The status of the answer; null when there was none. */
  readonly statusCode?: Maybe<Scalars['Int']['output']>;
};

/** An event that an endpoint is told of. */
export type WebhookDelivery = Node & {
  readonly __typename?: 'WebhookDelivery';
  /** The last 50 attempts, newest first. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  /** When the event reached the queue. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The type of the event. */
  readonly eventType: Scalars['String']['output'];
  /** When it was taken, or given up; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The delivery's ID, which is the `webhook-id` of every attempt. */
  readonly id: Scalars['ID']['output'];
  /** Not to be sent before; null when it is over. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly nodeId: Scalars['ID']['output'];
  /** The JSON that is sent, to the letter. */
  readonly payload: Scalars['String']['output'];
  /** The event's number among those of the organization that were sent anywhere; null for a test. */
  readonly sequence?: Maybe<Scalars['BigInt']['output']>;
  /** What became of it. */
  readonly state: WebhookDeliveryState;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The deliveries with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The deliveries. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A delivery with its cursor. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Where this delivery stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** What became of a delivery. */
export type WebhookDeliveryState =
  /** Taken: answered with 2xx. */
  | 'DELIVERED'
  /** Given up. */
  | 'FAILED'
  /** To be sent, or sent again. */
  | 'PENDING';

/** Why an endpoint was disabled. */
export type WebhookDisabledReason =
  /** Nothing but failures for five days. */
  | 'FAILING'
  /** It answered 410 Gone. */
  | 'GONE';

/** Where an organization is told of its events, by a POST each. */
export type WebhookEndpoint = Node & {
  readonly __typename?: 'WebhookEndpoint';
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it was told of in the last 30 days, newest first. */
  readonly deliveries: WebhookDeliveryConnection;
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** Why it is disabled; null unless it is. */
  readonly disabledReason?: Maybe<WebhookDisabledReason>;
  /** The types of events it is told of; empty is all of them. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['output']>;
  /** When sending failed first since it last succeeded; null while it works. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** The endpoint's ID. */
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** Until when the secret before the last rotation signs along; null when none does. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether events are sent. */
  readonly status: WebhookEndpointStatus;
  /** Where events are sent to. */
  readonly url: Scalars['String']['output'];
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Where an organization is told of its events, by a POST each. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of endpoints. */
export type WebhookEndpointConnection = {
  readonly __typename?: 'WebhookEndpointConnection';
  /** The endpoints with their cursors. */
  readonly edges: ReadonlyArray<WebhookEndpointEdge>;
  /** The endpoints. */
  readonly nodes: ReadonlyArray<WebhookEndpoint>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An endpoint with its cursor. */
export type WebhookEndpointEdge = {
  readonly __typename?: 'WebhookEndpointEdge';
  /** Where this endpoint stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The endpoint. */
  readonly node: WebhookEndpoint;
};

/** Whether an endpoint is told of events. */
export type WebhookEndpointStatus =
  /** Nothing is sent or kept: see `disabledReason`. It can be resumed. */
  | 'DISABLED'
  /** Events are sent. */
  | 'ENABLED'
  /** Events are kept for it until it is resumed. */
  | 'PAUSED';

/** A type of event that endpoints can be told of. */
export type WebhookEventType = {
  readonly __typename?: 'WebhookEventType';
  /** When it happens. */
  readonly description: Scalars['String']['output'];
  /** The fields of its `data`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Its name: `identity.membership.added`. */
  readonly name: Scalars['String']['output'];
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
  WebhookDelivery: WebhookDelivery;
  WebhookEndpoint: WebhookEndpoint;
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
  WebhookDelivery:
    ( { __typename: 'WebhookDelivery' }
    & GraphQLRecursivePick<FederationTypes['WebhookDelivery'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConsumeUsageError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( LimitExceeded & { __typename: 'LimitExceeded' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateWebhookEndpointError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( TooManyWebhookEndpoints & { __typename: 'TooManyWebhookEndpoints' } )
  ;
  DeleteWebhookEndpointError: ( NotFound & { __typename: 'NotFound' } );
  RecordUsageError: ( InvalidValue & { __typename: 'InvalidValue' } );
  ReplayFailedWebhookDeliveriesError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReplayWebhookDeliveryError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RotateWebhookSecretError: ( NotFound & { __typename: 'NotFound' } );
  SendTestWebhookError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  UpdateWebhookEndpointError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AuditEntryRow )
    | ( MeterRow )
    | ( DeliveryRow )
    | ( EndpointRow )
  ;
  UserError:
    | ( InvalidValue )
    | ( LimitExceeded )
    | ( NotFound )
    | ( TooManyWebhookEndpoints )
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
  CreateWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookEndpointError']>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteWebhookEndpointError']>;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: ResolverTypeWrapper<Omit<DeleteWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['DeleteWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUsageError']>;
  RecordUsageInput: RecordUsageInput;
  RecordUsagePayload: ResolverTypeWrapper<Omit<RecordUsagePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RecordUsageError']> }>;
  ReplayFailedWebhookDeliveriesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayFailedWebhookDeliveriesError']>;
  ReplayFailedWebhookDeliveriesInput: ReplayFailedWebhookDeliveriesInput;
  ReplayFailedWebhookDeliveriesPayload: ResolverTypeWrapper<Omit<ReplayFailedWebhookDeliveriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['ReplayFailedWebhookDeliveriesError']> }>;
  ReplayWebhookDeliveryError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveryError']>;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveryPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']>, webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  RotateWebhookSecretError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretError']>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['RotateWebhookSecretError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  SendTestWebhookError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendTestWebhookError']>;
  SendTestWebhookInput: SendTestWebhookInput;
  SendTestWebhookPayload: ResolverTypeWrapper<Omit<SendTestWebhookPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversTypes['SendTestWebhookError']>, webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  TooManyWebhookEndpoints: ResolverTypeWrapper<TooManyWebhookEndpoints>;
  UpdateWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateWebhookEndpointError']>;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: ResolverTypeWrapper<Omit<UpdateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['UpdateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  UsageEventInput: UsageEventInput;
  UsageEventResult: ResolverTypeWrapper<UsageEventResult>;
  UsageVerdict: UsageVerdict;
  User: ResolverTypeWrapper<UserReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WebhookAttempt: ResolverTypeWrapper<AttemptRow>;
  WebhookDelivery: ResolverTypeWrapper<DeliveryRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookEndpoint: ResolverTypeWrapper<EndpointRow>;
  WebhookEndpointConnection: ResolverTypeWrapper<Omit<WebhookEndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookEndpointEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointEdge: ResolverTypeWrapper<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversTypes['WebhookEndpoint'] }>;
  WebhookEndpointStatus: WebhookEndpointStatus;
  WebhookEventType: ResolverTypeWrapper<WebhookEventType>;
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
  CreateWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookEndpointError'];
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['DeleteWebhookEndpointError'];
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: Omit<DeleteWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
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
  Query: Record<PropertyKey, never>;
  RecordUsageError: ResolversUnionTypes<ResolversParentTypes>['RecordUsageError'];
  RecordUsageInput: RecordUsageInput;
  RecordUsagePayload: Omit<RecordUsagePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RecordUsageError']> };
  ReplayFailedWebhookDeliveriesError: ResolversUnionTypes<ResolversParentTypes>['ReplayFailedWebhookDeliveriesError'];
  ReplayFailedWebhookDeliveriesInput: ReplayFailedWebhookDeliveriesInput;
  ReplayFailedWebhookDeliveriesPayload: Omit<ReplayFailedWebhookDeliveriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['ReplayFailedWebhookDeliveriesError']> };
  ReplayWebhookDeliveryError: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveryError'];
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryPayload: Omit<ReplayWebhookDeliveryPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversParentTypes['ReplayWebhookDeliveryError']>, webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  RotateWebhookSecretError: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretError'];
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['RotateWebhookSecretError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  SendTestWebhookError: ResolversUnionTypes<ResolversParentTypes>['SendTestWebhookError'];
  SendTestWebhookInput: SendTestWebhookInput;
  SendTestWebhookPayload: Omit<SendTestWebhookPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversParentTypes['SendTestWebhookError']>, webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  TooManyWebhookEndpoints: TooManyWebhookEndpoints;
  UpdateWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['UpdateWebhookEndpointError'];
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: Omit<UpdateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  UsageEventInput: UsageEventInput;
  UsageEventResult: UsageEventResult;
  User: UserReference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WebhookAttempt: AttemptRow;
  WebhookDelivery: DeliveryRow;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookEndpoint: EndpointRow;
  WebhookEndpointConnection: Omit<WebhookEndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookEndpointEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointEdge: Omit<WebhookEndpointEdge, 'node'> & { node: ResolversParentTypes['WebhookEndpoint'] };
  WebhookEventType: WebhookEventType;
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

export type CreateWebhookEndpointErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateWebhookEndpointError'] = ResolversParentTypes['CreateWebhookEndpointError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'TooManyWebhookEndpoints', ParentType, ContextType>;
};

export type CreateWebhookEndpointPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateWebhookEndpointPayload'] = ResolversParentTypes['CreateWebhookEndpointPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateWebhookEndpointError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteWebhookEndpointErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteWebhookEndpointError'] = ResolversParentTypes['DeleteWebhookEndpointError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type DeleteWebhookEndpointPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteWebhookEndpointPayload'] = ResolversParentTypes['DeleteWebhookEndpointPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

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
  createWebhookEndpoint?: Resolver<ResolversTypes['CreateWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  deleteWebhookEndpoint?: Resolver<ResolversTypes['DeleteWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationDeleteWebhookEndpointArgs, 'input'>>;
  recordUsage?: Resolver<ResolversTypes['RecordUsagePayload'], ParentType, ContextType, RequireFields<MutationRecordUsageArgs, 'input'>>;
  replayFailedWebhookDeliveries?: Resolver<ResolversTypes['ReplayFailedWebhookDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationReplayFailedWebhookDeliveriesArgs, 'input'>>;
  replayWebhookDelivery?: Resolver<ResolversTypes['ReplayWebhookDeliveryPayload'], ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendTestWebhook?: Resolver<ResolversTypes['SendTestWebhookPayload'], ParentType, ContextType, RequireFields<MutationSendTestWebhookArgs, 'input'>>;
  updateWebhookEndpoint?: Resolver<ResolversTypes['UpdateWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationUpdateWebhookEndpointArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditEntry' | 'Meter' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
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
  webhookEndpoints?: Resolver<Maybe<ResolversTypes['WebhookEndpointConnection']>, ParentType, ContextType, RequireFields<OrganizationWebhookEndpointsArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  webhookEventTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WebhookEventType']>>, ParentType, ContextType>;
};

export type RecordUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordUsageError'] = ResolversParentTypes['RecordUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type RecordUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordUsagePayload'] = ResolversParentTypes['RecordUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordUsageError']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['UsageEventResult']>, ParentType, ContextType>;
};

export type ReplayFailedWebhookDeliveriesErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayFailedWebhookDeliveriesError'] = ResolversParentTypes['ReplayFailedWebhookDeliveriesError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type ReplayFailedWebhookDeliveriesPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayFailedWebhookDeliveriesPayload'] = ResolversParentTypes['ReplayFailedWebhookDeliveriesPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayFailedWebhookDeliveriesError']>, ParentType, ContextType>;
};

export type ReplayWebhookDeliveryErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryError'] = ResolversParentTypes['ReplayWebhookDeliveryError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type ReplayWebhookDeliveryPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryPayload'] = ResolversParentTypes['ReplayWebhookDeliveryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']>, ParentType, ContextType>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type RotateWebhookSecretErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RotateWebhookSecretError'] = ResolversParentTypes['RotateWebhookSecretError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RotateWebhookSecretError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type SendTestWebhookErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendTestWebhookError'] = ResolversParentTypes['SendTestWebhookError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type SendTestWebhookPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendTestWebhookPayload'] = ResolversParentTypes['SendTestWebhookPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SendTestWebhookError']>, ParentType, ContextType>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type TooManyWebhookEndpointsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TooManyWebhookEndpoints'] = ResolversParentTypes['TooManyWebhookEndpoints']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateWebhookEndpointErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateWebhookEndpointError'] = ResolversParentTypes['UpdateWebhookEndpointError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateWebhookEndpointPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateWebhookEndpointPayload'] = ResolversParentTypes['UpdateWebhookEndpointPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidValue' | 'LimitExceeded' | 'NotFound' | 'TooManyWebhookEndpoints' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery'], FederationReferenceType extends FederationReferenceTypes['WebhookDelivery'] = FederationReferenceTypes['WebhookDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookEndpointDeliveriesArgs, 'first'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['WebhookDisabledReason']>, ParentType, ContextType>;
  eventTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookEndpointStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookEndpointConnection'] = ResolversParentTypes['WebhookEndpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookEndpointEdge'] = ResolversParentTypes['WebhookEndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookEventTypeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookEventType'] = ResolversParentTypes['WebhookEventType']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditImpersonator?: AuditImpersonatorResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ConsumeUsageError?: ConsumeUsageErrorResolvers<ContextType>;
  ConsumeUsagePayload?: ConsumeUsagePayloadResolvers<ContextType>;
  CreateWebhookEndpointError?: CreateWebhookEndpointErrorResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteWebhookEndpointError?: DeleteWebhookEndpointErrorResolvers<ContextType>;
  DeleteWebhookEndpointPayload?: DeleteWebhookEndpointPayloadResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  RecordUsageError?: RecordUsageErrorResolvers<ContextType>;
  RecordUsagePayload?: RecordUsagePayloadResolvers<ContextType>;
  ReplayFailedWebhookDeliveriesError?: ReplayFailedWebhookDeliveriesErrorResolvers<ContextType>;
  ReplayFailedWebhookDeliveriesPayload?: ReplayFailedWebhookDeliveriesPayloadResolvers<ContextType>;
  ReplayWebhookDeliveryError?: ReplayWebhookDeliveryErrorResolvers<ContextType>;
  ReplayWebhookDeliveryPayload?: ReplayWebhookDeliveryPayloadResolvers<ContextType>;
  RotateWebhookSecretError?: RotateWebhookSecretErrorResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SendTestWebhookError?: SendTestWebhookErrorResolvers<ContextType>;
  SendTestWebhookPayload?: SendTestWebhookPayloadResolvers<ContextType>;
  TooManyWebhookEndpoints?: TooManyWebhookEndpointsResolvers<ContextType>;
  UpdateWebhookEndpointError?: UpdateWebhookEndpointErrorResolvers<ContextType>;
  UpdateWebhookEndpointPayload?: UpdateWebhookEndpointPayloadResolvers<ContextType>;
  UsageEventResult?: UsageEventResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookEventType?: WebhookEventTypeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ServiceContext> = {
  fresh?: FreshDirectiveResolver<any, any, ContextType>;
  hasPermission?: HasPermissionDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
  staff?: StaffDirectiveResolver<any, any, ContextType>;
  typeId?: TypeIdDirectiveResolver<any, any, ContextType>;
};
