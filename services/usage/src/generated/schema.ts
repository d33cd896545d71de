import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, MeterRow } from '../meters/store.ts';
import type { MeterUsageRow } from '../meters/usage.ts';
import type { UsageCheckRow } from '../meters/check-usage.ts';
import type { ReservationRow } from '../reservations/store.ts';
import type { AlertSettingRow } from '../alerts/store.ts';
import type { UsageExportRow, AuditExportRow } from '../exports/store.ts';
import type { JobRow } from '../jobs/store.ts';
import type { NotificationRow } from '../notifications/store.ts';
import type { Preference } from '../notifications/preference-store.ts';
import type { AuditEntryRow, UserReference } from '../audit-log/store.ts';
import type { CheckpointRow } from '../audit-log/checkpoint-store.ts';
import type { PersonalRow } from '../audit-log/personal-store.ts';
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

/** Why nothing was archived. */
export type ArchiveMeterError = InvalidValue | NotFound;

/** What to archive. */
export type ArchiveMeterInput = {
  /** False takes it back into use. */
  readonly archived?: Scalars['Boolean']['input'];
  /** The meter. */
  readonly id: Scalars['ID']['input'];
};

/** What became of it. */
export type ArchiveMeterPayload = {
  readonly __typename?: 'ArchiveMeterPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ArchiveMeterError>;
  /** Null when `errors` is not empty. */
  readonly meter?: Maybe<Meter>;
};

/**
 * A signed head of the organization's audit log: a tree of hashes over all entries up to its size (RFC 6962). Whoever keeps one
 * can tell later that nothing before it was changed.
 */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** What proves that the log with `from` entries is how this one began: hashes in base64 (RFC 6962, 2.1.2). */
  readonly consistencyProof: ReadonlyArray<Scalars['String']['output']>;
  /** The signed text, to be kept: a checkpoint as https://c2sp.org/tlog-checkpoint has it. */
  readonly note: Scalars['String']['output'];
  /** The root hash, in base64. */
  readonly root: Scalars['String']['output'];
  /** When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** How many entries it is of. */
  readonly size: Scalars['BigInt']['output'];
};


/**
 * A signed head of the organization's audit log: a tree of hashes over all entries up to its size (RFC 6962). Whoever keeps one
 * can tell later that nothing before it was changed.
 */
export type AuditCheckpointConsistencyProofArgs = {
  from: Scalars['BigInt']['input'];
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
  /** What proves that the entry is in the signed log; null where no such checkpoint has it. */
  readonly inclusionProof?: Maybe<AuditInclusionProof>;
  readonly nodeId: Scalars['ID']['output'];
  /** 1, 2, 3 … within the organization, without gaps. */
  readonly number: Scalars['BigInt']['output'];
  /** When it was done. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Whether it was done or refused. */
  readonly outcome: AuditOutcome;
  /** What is personal about it; null where nothing is, or the person who did it is erased. */
  readonly personal?: Maybe<AuditPersonalData>;
  /** SHA-256, in hexadecimal, of a salt followed by what is personal; null where nothing is. */
  readonly personalDigest?: Maybe<Scalars['String']['output']>;
  /** When it reached the log. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The request it was done in, as in `extensions.requestId`. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** What it was done to, as IDs; of a membership, a session or a key also the person whose it is. */
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
  /** The person who did it, with their session or their API key; of a sign-in that was refused, whose account it was. Null when it was a service, or the person is erased. */
  readonly user?: Maybe<User>;
};


/** Something that was done. */
export type AuditEntryInclusionProofArgs = {
  size?: InputMaybe<Scalars['BigInt']['input']>;
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

/** A file of audit entries, or the making of one. */
export type AuditExport = Node & {
  readonly __typename?: 'AuditExport';
  /** Up to which entry of the log it goes: the size of the checkpoint it is held against. */
  readonly checkpointSize: Scalars['BigInt']['output'];
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /**
   * Where to download the file, from where this API is reached, with the session or API key of somebody who has AUDIT_EXPORT.
   * Null unless it is done.
   */
  readonly downloadPath?: Maybe<Scalars['String']['output']>;
  /** How many entries are in the file so far. */
  readonly entryCount: Scalars['BigInt']['output'];
  /** When the file is deleted: 7 days after it was done. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which entries were asked for, in the words of `AuditLogFilter`; null for all of them. */
  readonly filter?: Maybe<Scalars['JSON']['output']>;
  /** When it was done or had failed. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the file is written. */
  readonly format: AuditExportFormat;
  /** The export's ID. */
  readonly id: Scalars['ID']['output'];
  /** The job that makes it, among `jobs`: `cancelJob` calls it off. */
  readonly jobId: Scalars['String']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** How much of it is made, in percent of the log: 100 when it is done. Null until the making began. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** SHA-256, in hexadecimal, of the whole NDJSON file, or of the CSV in the archive; null until it is done. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The size in bytes so far of what is written; of a CSV, before it is put in the archive. */
  readonly size: Scalars['BigInt']['output'];
  /** How far it is. */
  readonly status: UsageExportStatus;
};

/** A page of exports of the audit log. */
export type AuditExportConnection = {
  readonly __typename?: 'AuditExportConnection';
  /** The exports with their cursors. */
  readonly edges: ReadonlyArray<AuditExportEdge>;
  /** The exports. */
  readonly nodes: ReadonlyArray<AuditExport>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An export of the audit log with its cursor. */
export type AuditExportEdge = {
  readonly __typename?: 'AuditExportEdge';
  /** Where this export stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The export. */
  readonly node: AuditExport;
};

/** How a file of audit entries is written. */
export type AuditExportFormat =
  /**
   * A ZIP archive for spreadsheets: `audit-log.csv`, and `manifest.json` with the checkpoint, the keys, the number of rows and
   * their SHA-256. What a spreadsheet would take for a formula has an apostrophe before it.
   */
  | 'CSV'
  /**
   * JSON lines that `audit-verify` checks offline: a manifest with the checkpoint and the keys, the entries with what proves them,
   * and at the end a count and the SHA-256 of all before it.
   */
  | 'NDJSON';

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

/** What proves that an entry is in the log that a checkpoint is of. */
export type AuditInclusionProof = {
  readonly __typename?: 'AuditInclusionProof';
  /** The checkpoint. */
  readonly checkpoint: AuditCheckpoint;
  /** The hashes on the way to the root, in base64 (RFC 6962, 2.1.1). */
  readonly hashes: ReadonlyArray<Scalars['String']['output']>;
  /** Where the entry stands, counted from 0. */
  readonly index: Scalars['BigInt']['output'];
  /** What is hashed of the entry, to the letter. */
  readonly leafData: Scalars['String']['output'];
};

/** A key that signs the audit log, or did. */
export type AuditKey = {
  readonly __typename?: 'AuditKey';
  /** Since when it signs. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The key as tools take it: https://c2sp.org/signed-note#verifier-keys */
  readonly verifierKey: Scalars['String']['output'];
};

/** Nothing is in the audit log yet that could be exported. */
export type AuditLogEmpty = UserError & {
  readonly __typename?: 'AuditLogEmpty';
  /** `AUDIT_LOG_EMPTY` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which entries of the audit log. */
export type AuditLogFilter = {
  /** What was done: `identity.addMember`. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Who did it, as `AuditEntry.actor` names them. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was done or refused. */
  readonly outcome?: InputMaybe<AuditOutcome>;
  /** What reached the log before this time. */
  readonly recordedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** What reached the log at this time or later. */
  readonly recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The request it was done in. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** What it was done to, as in `AuditEntry.targets`. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** The person who did it, with their session or their API key. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

/** How it ended. */
export type AuditOutcome =
  /** It was refused. */
  | 'FAILURE'
  /** It was done. */
  | 'SUCCESS';

/**
 * What is personal about an entry. It is kept apart, and goes when the person who did it is erased. States are by what was
 * changed, each a list: of an object that was changed its ID and what differs, of one that was made or deleted all but secrets
 * and addresses of mail. `andMore` counts what there was no room for.
 */
export type AuditPersonalData = {
  readonly __typename?: 'AuditPersonalData';
  /** What was changed and what was made, as it is since, or under `refusal` why something was refused; null when there is neither. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** What was changed and what was deleted, as it was; null when nothing was. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The address it came from. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** The program it came from. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** Why nothing was called off. */
export type CancelJobError = JobOver | NotFound;

/** Which job to call off. */
export type CancelJobInput = {
  /** The job's ID. */
  readonly jobId: Scalars['ID']['input'];
};

/** The job that was called off. */
export type CancelJobPayload = {
  readonly __typename?: 'CancelJobPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelJobError>;
  /** Null when `errors` is not empty. */
  readonly job?: Maybe<Job>;
};

/** Why nothing was called off. */
export type CancelUsageJobError = JobRunning | NotFound;

/** What to call off. */
export type CancelUsageJobInput = {
  /** The name of what recurs, as in `recurring`. */
  readonly name: Scalars['String']['input'];
};

/** What was called off. */
export type CancelUsageJobPayload = {
  readonly __typename?: 'CancelUsageJobPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelUsageJobError>;
  /** How it is now. Null when `errors` is not empty. */
  readonly job?: Maybe<PlatformRecurringJob>;
};

/** Why nothing was committed. */
export type CommitUsageError = InvalidValue | NotFound | ReservationEnded;

/** What to commit. */
export type CommitUsageInput = {
  /** The reservation. */
  readonly id: Scalars['ID']['input'];
  /** How much of it was used: from 0 to what was reserved; left out, all of it. */
  readonly quantity?: InputMaybe<Scalars['BigInt']['input']>;
};

/** What was committed. */
export type CommitUsagePayload = {
  readonly __typename?: 'CommitUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CommitUsageError>;
  /** Null when `errors` is not empty. */
  readonly reservation?: Maybe<UsageReservation>;
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
  /** How much: a whole number from 1 to 10^12, for meters of kind MAX and LATEST from 0; left out, 1. */
  readonly quantity?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whom or what it is for, in the caller's own words: at most 200 characters. Needed for meters of kind UNIQUE, which count it. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The person who uses it; left out, the one who calls, unless that is an API key. */
  readonly user?: InputMaybe<Scalars['ID']['input']>;
};

/** The count after consuming. */
export type ConsumeUsagePayload = {
  readonly __typename?: 'ConsumeUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ConsumeUsageError>;
  /**
   * The count with this event, of the allowance with the least left; for a repeated key, as it was answered first. Null when
   * `errors` is not empty.
   */
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
  /** True tells it of one event after another. */
  readonly isOrdered?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much it is told; left out, `THIN`. */
  readonly payloadStyle?: InputMaybe<WebhookPayloadStyle>;
  /** How many requests it gets in a second at most, 1 to 100; left out, as many as there are. */
  readonly ratePerSecond?: InputMaybe<Scalars['Int']['input']>;
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

/** Why no meter was defined. */
export type DefineMeterError = InvalidValue;

/** A new meter. */
export type DefineMeterInput = {
  /** How events become a count. */
  readonly aggregation: MeterAggregation;
  /** The property of events by which series can be grouped: at most 64 characters. */
  readonly groupBy?: InputMaybe<Scalars['String']['input']>;
  /** The meter's name for programs: lower_snake, at most 60 characters, and nobody else's. */
  readonly key: Scalars['String']['input'];
  /** The meter's name for people: 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What is counted, in the singular: 1 to 40 characters. */
  readonly unit: Scalars['String']['input'];
};

/** What became of the definition. */
export type DefineMeterPayload = {
  readonly __typename?: 'DefineMeterPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DefineMeterError>;
  /** Null when `errors` is not empty. */
  readonly meter?: Maybe<Meter>;
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

/** Why no export was begun. */
export type ExportAuditLogError = AuditLogEmpty | InvalidValue | TooManyAuditExports;

/** Which entries of the audit log to export. */
export type ExportAuditLogInput = {
  /** Only entries that are like this in everything that is given; left out, all that are kept. */
  readonly filter?: InputMaybe<AuditLogFilter>;
  /** How the file is written. */
  readonly format?: AuditExportFormat;
};

/** The export that is being made. */
export type ExportAuditLogPayload = {
  readonly __typename?: 'ExportAuditLogPayload';
  /** Null when `errors` is not empty. */
  readonly auditExport?: Maybe<AuditExport>;
  /** What to put right. */
  readonly errors: ReadonlyArray<ExportAuditLogError>;
};

/** Why no export was begun. */
export type ExportUsageError = InvalidValue | TooManyUsageExports;

/** Which usage events to export. */
export type ExportUsageInput = {
  /** How the file is written. */
  readonly format?: UsageExportFormat;
  /** Those that happened from here on. */
  readonly from: Scalars['DateTime']['input'];
  /** Only of these meters, at most 100; left out, of all of them. */
  readonly meters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that happened before. */
  readonly to: Scalars['DateTime']['input'];
};

/** The export that is being made. */
export type ExportUsagePayload = {
  readonly __typename?: 'ExportUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ExportUsageError>;
  /** Null when `errors` is not empty. */
  readonly usageExport?: Maybe<UsageExport>;
};

/** How many people used what. */
export type FeatureAdoption = {
  readonly __typename?: 'FeatureAdoption';
  /** How many different people used anything. */
  readonly activeUsers: Scalars['Int']['output'];
  /** Where the last day ends, exclusive. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** A row per meter that is in use or was used, the one with the most people first. */
  readonly meters: ReadonlyArray<MeterAdoption>;
  /** Where the first day begins. */
  readonly startsAt: Scalars['DateTime']['output'];
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

/** Something that is done in the background. */
export type Job = {
  readonly __typename?: 'Job';
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it failed, for a person to read. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** When it was over. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The job's ID. */
  readonly id: Scalars['ID']['output'];
  /** What is done. */
  readonly kind: JobKind;
  /** How much is done, in percent; null where nobody knows. */
  readonly progress?: Maybe<Scalars['Int']['output']>;
  /** How far it is. */
  readonly state: JobState;
};

/** A page of jobs. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** The jobs with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** The jobs. */
  readonly nodes: ReadonlyArray<Job>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A job with its cursor. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  /** Where this job stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Job;
};

/** What a job does. */
export type JobKind =
  /** Puts entries of the audit log in a file: an `AuditExport`. */
  | 'AUDIT_EXPORT'
  /** Puts everything the organization owns in an archive: a `DataExport`. */
  | 'DATA_EXPORT'
  /** Puts usage events in a file: a `UsageExport`. */
  | 'USAGE_EXPORT';

/** The job is over. */
export type JobOver = UserError & {
  readonly __typename?: 'JobOver';
  /** `JOB_OVER` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** Why nothing was marked. */
export type MarkAllNotificationsReadError = InvalidValue;

/** Which notifications were read. */
export type MarkAllNotificationsReadInput = {
  /** Only those about this; left out, all of them. */
  readonly category?: InputMaybe<NotificationCategory>;
};

/** What became of it. */
export type MarkAllNotificationsReadPayload = {
  readonly __typename?: 'MarkAllNotificationsReadPayload';
  /** How many were not read before. */
  readonly count: Scalars['Int']['output'];
  /** What to put right. */
  readonly errors: ReadonlyArray<MarkAllNotificationsReadError>;
};

/** Why nothing was marked. */
export type MarkNotificationsReadError = InvalidValue;

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** At most 100. */
  readonly notificationIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What became of it. */
export type MarkNotificationsReadPayload = {
  readonly __typename?: 'MarkNotificationsReadPayload';
  /** How many were not read before. */
  readonly count: Scalars['Int']['output'];
  /** What to put right. */
  readonly errors: ReadonlyArray<MarkNotificationsReadError>;
};

/** Something that is counted. */
export type Meter = Node & {
  readonly __typename?: 'Meter';
  /** How events become a count. */
  readonly aggregation: MeterAggregation;
  /** When the meter was archived: nothing more is recorded, and what was counted stays. Null while it is in use. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The property of events by which series can be grouped; null when they cannot. */
  readonly groupBy?: Maybe<Scalars['String']['output']>;
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

/** How many people used a meter. */
export type MeterAdoption = {
  readonly __typename?: 'MeterAdoption';
  /** What was counted. */
  readonly meter: Meter;
  /** How many of those who used anything used it, in whole percent; null where nobody used anything. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** How many different people used it. */
  readonly users: Scalars['Int']['output'];
};

/** How events become a count. */
export type MeterAggregation =
  /** The number of events, whatever their quantities. */
  | 'COUNT'
  /** The quantity of the event that happened last: what is stored now. Of two at one moment, the one with the greater key. */
  | 'LATEST'
  /** The highest quantity: the most seats that were taken at once. */
  | 'MAX'
  /** The sum of quantities. */
  | 'SUM'
  /** How many different subjects there were: active users. */
  | 'UNIQUE';

/** How much of a metered allowance was used. */
export type MeterUsage = {
  readonly __typename?: 'MeterUsage';
  /** The limit of the period; null is unlimited. */
  readonly limit?: Maybe<Scalars['BigInt']['output']>;
  /** What is counted. */
  readonly meter: Meter;
  /** How much more was used than the limit allows, as after a move to a smaller plan or with overage; never below zero. */
  readonly over: Scalars['BigInt']['output'];
  /** How much of the limit was used, in whole percent, rounded down; above 100 with overage. Null without a limit, or with one of 0. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** When the count begins anew. */
  readonly period: UsagePeriodKind;
  /**
   * What will have been used at the end of the period if it goes on as until now; null where that cannot be said, as for totals
   * and for meters that do not add up.
   */
  readonly projected?: Maybe<Scalars['BigInt']['output']>;
  /** What is left, never below zero; null is unlimited. */
  readonly remaining?: Maybe<Scalars['BigInt']['output']>;
  /** Held by reservations that are neither committed nor released. It counts against the limit. */
  readonly reserved: Scalars['BigInt']['output'];
  /** When the count begins anew; null never. */
  readonly resetsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the period began; for a total, 1970. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Used in the period. */
  readonly used: Scalars['BigInt']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Archives a meter that staff defined, or takes it back into use: nothing is recorded meanwhile, and what was counted stays. Needs staff. */
  readonly archiveMeter: ArchiveMeterPayload;
  /**
   * Calls off a job that is not over; what was made of it is deleted. An export of all data is called off a
   * moment later, unless it is done before. Needs what the job itself needed: USAGE_EXPORT, AUDIT_EXPORT or
   * DATA_EXPORT, and ORGANIZATION_READ.
   */
  readonly cancelJob: CancelJobPayload;
  /**
   * Calls off what usage does again and again and just waits, to be begun or to be tried again: it is due again at its next
   * time. Where nothing waits, nothing changes. Needs staff.
   */
  readonly cancelUsageJob: CancelUsageJobPayload;
  /**
   * Records what was reserved, or less of it, as used when it was reserved. Repeating it changes nothing. Needs USAGE_RECORD.
   * Emits `usage.limit.reached` when an alert's share of a limit is met.
   */
  readonly commitUsage: CommitUsagePayload;
  /**
   * Records usage only if the limit allows it: of any number of concurrent calls exactly as many succeed as are left.
   * Where a plan limits a meter in several periods, all of them must allow it. UNAVAILABLE while a new organization is being set up,
   * FORBIDDEN while the subscription is unpaid, on hold or over. Needs USAGE_RECORD. Emits `usage.limit.reached` when an alert's
   * share of a limit is met.
   */
  readonly consumeUsage: ConsumeUsagePayload;
  /**
   * Adds an endpoint, at most 20 in an organization, which is told of the organization's events from now on: a POST with a
   * signature as Standard Webhooks has it. The secret that verifies it is shown in this answer and never again.
   * FORBIDDEN while the subscription is unpaid, on hold or over. Needs WEBHOOKS_MANAGE.
   */
  readonly createWebhookEndpoint: CreateWebhookEndpointPayload;
  /**
   * Defines a meter beside the catalog's, for every organization. Plans allow nothing of it before they name it, and
   * `recordUsage` counts it at once. Needs staff.
   */
  readonly defineMeter: DefineMeterPayload;
  /** Deletes an endpoint and its log; what is not sent yet never is. Needs WEBHOOKS_MANAGE. */
  readonly deleteWebhookEndpoint: DeleteWebhookEndpointPayload;
  /**
   * Puts the audit log up to its latest checkpoint in a file to download: all of it, or the entries that are like the filter. It
   * is made in the background, and kept for 7 days. An organization asks for at most 20 in 24 hours.
   * Needs AUDIT_EXPORT.
   */
  readonly exportAuditLog: ExportAuditLogPayload;
  /**
   * Puts usage events in a file to download, in the order in which they happened: those that were recorded before it was asked
   * for. It is made in the background, and kept for 7 days. An organization asks for at most 20 in 24 hours.
   * Needs USAGE_EXPORT.
   */
  readonly exportUsage: ExportUsagePayload;
  /** Marks every notification of the caller in this organization as read, or those of a category. Needs NOTIFICATIONS_READ. */
  readonly markAllNotificationsRead: MarkAllNotificationsReadPayload;
  /**
   * Marks notifications of the caller in this organization as read. What is read already, or is nobody's or somebody else's, is
   * passed over. Needs NOTIFICATIONS_READ.
   */
  readonly markNotificationsRead: MarkNotificationsReadPayload;
  /**
   * Records what happened, up to 1,000 events at once, each with a verdict of its own. An event's key counts once for ever,
   * so a repeated call is harmless. Late events count in the period they happened in; those of a month or a billing period that is
   * over are noted in the audit log. Limits do not refuse here: see `consumeUsage`. FORBIDDEN while the subscription is unpaid, on
   * hold or over. Needs USAGE_RECORD. Emits `usage.limit.reached` when an alert's share of a limit is met.
   */
  readonly recordUsage: RecordUsagePayload;
  /**
   * Applies events again that a consumer of usage has set aside, when what was in their way is gone: oldest first, each by
   * itself. What fails again stays set aside. Needs staff.
   */
  readonly redriveUsageEvents: RedriveUsageEventsPayload;
  /** Gives back what was reserved. Repeating it changes nothing. Needs USAGE_RECORD. */
  readonly releaseUsage: ReleaseUsagePayload;
  /** Sends again what an endpoint was told since a time and never took: the oldest 10,000. Needs WEBHOOKS_MANAGE. */
  readonly replayFailedWebhookDeliveries: ReplayFailedWebhookDeliveriesPayload;
  /**
   * Sends an endpoint everything since a time that it never took: what was given up, and what it was not told of because it was disabled,
   * was not there yet or wanted other types. The oldest 1,000; what is already on its way stays as it is. Events are kept for 30 days, in
   * organizations that have an endpoint. Needs WEBHOOKS_MANAGE.
   */
  readonly replayMissingWebhookDeliveries: ReplayMissingWebhookDeliveriesPayload;
  /**
   * Sends a delivery again, whatever became of it, under the same `webhook-id`; its retries begin anew.
   * Needs WEBHOOKS_MANAGE.
   */
  readonly replayWebhookDelivery: ReplayWebhookDeliveryPayload;
  /**
   * Holds room under the limits for work that is under way, as if it were consumed: exact, however many reserve at once. Commit
   * it when the work is done, release it when it is not; it expires by itself. A repeated key is answered with the reservation it
   * made first. For meters of kind SUM and COUNT. UNAVAILABLE while a new organization is being set up, FORBIDDEN while the
   * subscription is unpaid, on hold or over. Needs USAGE_RECORD.
   */
  readonly reserveUsage: ReserveUsagePayload;
  /**
   * Gives an endpoint a new secret, shown in this answer and never again, and a new public key. Those before sign along for 24 hours, in
   * which the receiver is given the new ones; even older ones end at once. Needs WEBHOOKS_MANAGE.
   */
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  /**
   * Sends an endpoint an event of the type `webhook.test`, the way that every event goes, whatever types it wants.
   * Needs WEBHOOKS_MANAGE.
   */
  readonly sendTestWebhook: SendTestWebhookPayload;
  /**
   * Sets how the caller is told here of a category; what is left out stays. What concerns their security is always told, here and
   * by mail. Mail can also be ended by the link in it. Needs NOTIFICATIONS_READ.
   */
  readonly setNotificationPreference: SetNotificationPreferencePayload;
  /**
   * Says at how many percent of a meter's limits `usage.limit.reached` is emitted: once per period, limit and threshold, and again
   * in the next period. What is beyond a threshold already is told at once. Needs WEBHOOKS_MANAGE. Emits `usage.limit.reached`.
   */
  readonly setUsageAlerts: SetUsageAlertsPayload;
  /** Renames a meter that staff defined. How it counts stays, since what is counted could not be counted anew. Needs staff. */
  readonly updateMeter: UpdateMeterPayload;
  /**
   * Changes an endpoint, pauses or resumes it; what is left out stays. What comes for a paused endpoint is kept for it and sent when
   * it is resumed. Resuming also enables one that was disabled. Needs WEBHOOKS_MANAGE.
   */
  readonly updateWebhookEndpoint: UpdateWebhookEndpointPayload;
};


export type MutationArchiveMeterArgs = {
  input: ArchiveMeterInput;
};


export type MutationCancelJobArgs = {
  input: CancelJobInput;
};


export type MutationCancelUsageJobArgs = {
  input: CancelUsageJobInput;
};


export type MutationCommitUsageArgs = {
  input: CommitUsageInput;
};


export type MutationConsumeUsageArgs = {
  input: ConsumeUsageInput;
};


export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


export type MutationDefineMeterArgs = {
  input: DefineMeterInput;
};


export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};


export type MutationExportAuditLogArgs = {
  input: ExportAuditLogInput;
};


export type MutationExportUsageArgs = {
  input: ExportUsageInput;
};


export type MutationMarkAllNotificationsReadArgs = {
  input: MarkAllNotificationsReadInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationRecordUsageArgs = {
  input: RecordUsageInput;
};


export type MutationRedriveUsageEventsArgs = {
  input: RedriveUsageEventsInput;
};


export type MutationReleaseUsageArgs = {
  input: ReleaseUsageInput;
};


export type MutationReplayFailedWebhookDeliveriesArgs = {
  input: ReplayFailedWebhookDeliveriesInput;
};


export type MutationReplayMissingWebhookDeliveriesArgs = {
  input: ReplayMissingWebhookDeliveriesInput;
};


export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


export type MutationReserveUsageArgs = {
  input: ReserveUsageInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationSendTestWebhookArgs = {
  input: SendTestWebhookInput;
};


export type MutationSetNotificationPreferenceArgs = {
  input: SetNotificationPreferenceInput;
};


export type MutationSetUsageAlertsArgs = {
  input: SetUsageAlertsInput;
};


export type MutationUpdateMeterArgs = {
  input: UpdateMeterInput;
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

/** Something that a person is told. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** What there is to know or to do. */
  readonly body: Scalars['String']['output'];
  /** What it is about. */
  readonly category: NotificationCategory;
  /** When the caller was told. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Which event it tells of: `usage.limit.reached`. */
  readonly eventType: Scalars['String']['output'];
  /** The notification's ID. */
  readonly id: Scalars['ID']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Whom it is about; null when it is about nobody in particular. */
  readonly person?: Maybe<User>;
  /** When the caller read it; null when they have not. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, in a few words. */
  readonly title: Scalars['String']['output'];
};

/** What notifications are about. */
export type NotificationCategory =
  /** The trial, payments and the end of a subscription. For those with BILLING_MANAGE. */
  | 'BILLING'
  /** How much of a limit is used. For those who decide when that is told: WEBHOOKS_MANAGE. */
  | 'LIMITS'
  /** Who has joined, or asks to. For those with MEMBERS_INVITE, but not of their own doing. */
  | 'MEMBERSHIP'
  /** Rights, keys and second factors. For whom it is about, and those who may do it. */
  | 'SECURITY'
  /** Endpoints that take nothing, and those that were disabled for it. For those with WEBHOOKS_MANAGE. */
  | 'WEBHOOKS';

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The notifications. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A notification with its cursor. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** Where this notification stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Which notifications are meant. */
export type NotificationFilter = {
  /** Those about this. */
  readonly category?: InputMaybe<NotificationCategory>;
  /** Those that are not read, or with false those that are. */
  readonly isUnread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When somebody is mailed. */
export type NotificationMail =
  /** Once a day, at eight in the morning of the organization's time zone, with all that was not read until then. */
  | 'DAILY'
  /** At once. */
  | 'IMMEDIATE'
  /** Never. */
  | 'OFF';

/** How a person is told of a category. */
export type NotificationPreference = {
  readonly __typename?: 'NotificationPreference';
  /** What it is about. */
  readonly category: NotificationCategory;
  /** Whether it is among `notifications`. */
  readonly inApp: Scalars['Boolean']['output'];
  /**
   * Whether and when it is mailed. Mail that asks one person to do something, such as an invitation, and what happens to one's own
   * account is mailed whatever stands here.
   */
  readonly mail: NotificationMail;
  /** Whether it can be turned off. */
  readonly mayBeOff: Scalars['Boolean']['output'];
};

/** The organization, as usage knows it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The signed head of the audit log: the latest, or the one of a size; null where none was signed. */
  readonly auditCheckpoint?: Maybe<AuditCheckpoint>;
  /** The exports of the organization's audit log, the newest first. */
  readonly auditExports?: Maybe<AuditExportConnection>;
  /** The keys that sign the organization's audit log, the newest first. Keep them apart from what they are to check. */
  readonly auditKeys?: Maybe<ReadonlyArray<AuditKey>>;
  /** What was done in the organization and by whom, newest first. */
  readonly auditLog?: Maybe<AuditEntryConnection>;
  /**
   * Whether `consumeUsage` would be allowed now. Records and holds nothing, so another call may be faster: to be sure, consume
   * or reserve. Null when there is no such meter.
   */
  readonly checkUsage?: Maybe<UsageCheck>;
  /** How many different people used each meter, of all who used any. Null while usage cannot be read. */
  readonly featureAdoption?: Maybe<FeatureAdoption>;
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /**
   * What is done in the background for the organization, the newest first, as far as the caller may have it done: exports. Kept for
   * 30 days after it is over.
   */
  readonly jobs?: Maybe<JobConnection>;
  /** Everything that can be counted, by key. Archived meters come last. */
  readonly meters?: Maybe<ReadonlyArray<Meter>>;
  /** How the caller is told here, category by category. */
  readonly notificationPreferences?: Maybe<ReadonlyArray<NotificationPreference>>;
  /**
   * What the caller is told of this organization, the newest first: what concerns those who may do something about it, and
   * what is done to their own account. Kept for 90 days. Nobody sees anybody else's.
   */
  readonly notifications?: Maybe<NotificationConnection>;
  /**
   * Who used the most, by whole days of the organization's time zone. Use that was recorded without a person is nobody's. Null
   * when there is no such meter.
   */
  readonly topUsers?: Maybe<ReadonlyArray<UserUsage>>;
  /** How many of the caller's notifications here are not read; 1,000 is as many or more. */
  readonly unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
  /**
   * What was used in the period that is running and what is left, a row per metered allowance of the plan: two for a meter that
   * is limited by the day and by the month. Null while a new organization is being set up.
   */
  readonly usage?: Maybe<ReadonlyArray<MeterUsage>>;
  /** At how many percent of their limits somebody is told, by meter, for the meters where that was set. Elsewhere it is at 80 and 100. */
  readonly usageAlerts?: Maybe<ReadonlyArray<UsageAlertSetting>>;
  /** The exports of the organization's usage events, the newest first. */
  readonly usageExports?: Maybe<UsageExportConnection>;
  /** Reservations, newest first. */
  readonly usageReservations?: Maybe<UsageReservationConnection>;
  /**
   * How much was used over time, a point for each hour, day or month that the stretch touches, by the organization's time zone.
   * Hours, days and months are reported whole: `from` is moved back to the beginning of its own and `to` on to the end of its own.
   * Null when there is no such meter.
   */
  readonly usageSeries?: Maybe<UsageSeries>;
  /**
   * How a meter went in the last days that are over, against as many days before them. Today is left out, since it would be
   * compared with whole days. Null when there is no such meter.
   */
  readonly usageTrend?: Maybe<UsageTrend>;
  /** What a person used, by meter and day. Empty for somebody who used nothing, and for somebody unknown. */
  readonly userActivity?: Maybe<ReadonlyArray<UserActivity>>;
  /** Where the organization is told of its events, newest first. */
  readonly webhookEndpoints?: Maybe<WebhookEndpointConnection>;
};


/** The organization, as usage knows it. */
export type OrganizationAuditCheckpointArgs = {
  size?: InputMaybe<Scalars['BigInt']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationAuditExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationCheckUsageArgs = {
  meter: Scalars['String']['input'];
  quantity?: InputMaybe<Scalars['BigInt']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationFeatureAdoptionArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** The organization, as usage knows it. */
export type OrganizationJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationTopUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  meter: Scalars['String']['input'];
  to: Scalars['DateTime']['input'];
};


/** The organization, as usage knows it. */
export type OrganizationUsageArgs = {
  meters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The organization, as usage knows it. */
export type OrganizationUsageExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationUsageReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The organization, as usage knows it. */
export type OrganizationUsageSeriesArgs = {
  byGroup?: InputMaybe<Scalars['Boolean']['input']>;
  compare?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['DateTime']['input'];
  groups?: InputMaybe<Scalars['Int']['input']>;
  interval?: InputMaybe<UsageInterval>;
  meter: Scalars['String']['input'];
  to: Scalars['DateTime']['input'];
};


/** The organization, as usage knows it. */
export type OrganizationUsageTrendArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  meter: Scalars['String']['input'];
};


/** The organization, as usage knows it. */
export type OrganizationUserActivityArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  user: Scalars['ID']['input'];
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

/** What staff see of all organizations together. */
export type Platform = {
  readonly __typename?: 'Platform';
  /** How the services follow each other's events. */
  readonly events?: Maybe<PlatformEvents>;
  /** What the services do in the background. */
  readonly jobs?: Maybe<PlatformJobs>;
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
  /** What usage follows. */
  readonly usage?: Maybe<PlatformServiceEvents>;
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
  /** What usage does. */
  readonly usage?: Maybe<PlatformServiceJobs>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** The platform across its organizations. What is read here is put on record. */
  readonly platform?: Maybe<Platform>;
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

/** Why nothing was tried. */
export type RedriveUsageEventsError = InvalidValue | NotFound;

/** Which events to apply again. */
export type RedriveUsageEventsInput = {
  /** The consumer that has set them aside. */
  readonly consumer: Scalars['String']['input'];
  /** Their places among the events of that service, at most 100. Left out, the oldest 100. */
  readonly positions?: InputMaybe<ReadonlyArray<Scalars['BigInt']['input']>>;
  /** The service that published them. */
  readonly source: Scalars['String']['input'];
};

/** What became of the events. */
export type RedriveUsageEventsPayload = {
  readonly __typename?: 'RedriveUsageEventsPayload';
  /** The places of those that are applied now. */
  readonly applied: ReadonlyArray<Scalars['BigInt']['output']>;
  /** What to put right. */
  readonly errors: ReadonlyArray<RedriveUsageEventsError>;
  /** The places of those that failed again. */
  readonly failed: ReadonlyArray<Scalars['BigInt']['output']>;
};

/** Why nothing was released. */
export type ReleaseUsageError = NotFound | ReservationEnded;

/** What to release. */
export type ReleaseUsageInput = {
  /** The reservation. */
  readonly id: Scalars['ID']['input'];
};

/** What was released. */
export type ReleaseUsagePayload = {
  readonly __typename?: 'ReleaseUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ReleaseUsageError>;
  /** Null when `errors` is not empty. */
  readonly reservation?: Maybe<UsageReservation>;
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

/** Why nothing is sent. */
export type ReplayMissingWebhookDeliveriesError = InvalidValue | NotFound;

/** What to send. */
export type ReplayMissingWebhookDeliveriesInput = {
  /** What reached the queue from here on. */
  readonly since: Scalars['DateTime']['input'];
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** How much is sent. */
export type ReplayMissingWebhookDeliveriesPayload = {
  readonly __typename?: 'ReplayMissingWebhookDeliveriesPayload';
  /** How many deliveries are sent. Null when `errors` is not empty. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What to put right. */
  readonly errors: ReadonlyArray<ReplayMissingWebhookDeliveriesError>;
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

/** The reservation was committed, released or has expired: nothing is held any more. */
export type ReservationEnded = UserError & {
  readonly __typename?: 'ReservationEnded';
  /** `RESERVATION_ENDED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What became of it. */
  readonly state: UsageReservationState;
};

/** Why nothing was reserved. */
export type ReserveUsageError = InvalidValue | LimitExceeded | NotFound;

/** What to reserve. */
export type ReserveUsageInput = {
  /** For how many seconds: 1 to 86,400. */
  readonly expiresInSeconds?: Scalars['Int']['input'];
  /** The key of the event that a commit records, unique for ever within the organization: 1 to 200 characters. */
  readonly key: Scalars['String']['input'];
  /** The meter's key: `leads`. */
  readonly meter: Scalars['String']['input'];
  /** Anything else worth keeping: at most 8,192 characters of JSON. */
  readonly properties?: InputMaybe<Scalars['JSON']['input']>;
  /** How much at most: a whole number from 1 to 10^12; left out, 1. */
  readonly quantity?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whom or what it is for, in the caller's own words: at most 200 characters. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The person who uses it; left out, the one who calls, unless that is an API key. */
  readonly user?: InputMaybe<Scalars['ID']['input']>;
};

/** What is reserved. */
export type ReserveUsagePayload = {
  readonly __typename?: 'ReserveUsagePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ReserveUsageError>;
  /** Null when `errors` is not empty. */
  readonly reservation?: Maybe<UsageReservation>;
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

/** Why nothing was set. */
export type SetNotificationPreferenceError = InvalidValue;

/** How to be told. */
export type SetNotificationPreferenceInput = {
  /** Of what. */
  readonly category: NotificationCategory;
  /** Whether it is among `notifications`. */
  readonly inApp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether and when it is mailed. */
  readonly mail?: InputMaybe<NotificationMail>;
};

/** How the caller is told from now on. */
export type SetNotificationPreferencePayload = {
  readonly __typename?: 'SetNotificationPreferencePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<SetNotificationPreferenceError>;
  /** Null when `errors` is not empty. */
  readonly preference?: Maybe<NotificationPreference>;
};

/** Why nothing was set. */
export type SetUsageAlertsError = InvalidValue | NotFound;

/** When to be told. */
export type SetUsageAlertsInput = {
  /** The meter's key: `leads`. */
  readonly meter: Scalars['String']['input'];
  /** Percent of the limit: at most 10 different whole numbers from 1 to 1,000. Empty for never. */
  readonly thresholds: ReadonlyArray<Scalars['Int']['input']>;
};

/** When somebody is told. */
export type SetUsageAlertsPayload = {
  readonly __typename?: 'SetUsageAlertsPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<SetUsageAlertsError>;
  /** Null when `errors` is not empty. */
  readonly setting?: Maybe<UsageAlertSetting>;
};

/** An organization makes only so many exports of its audit log in 24 hours; those that failed do not count. */
export type TooManyAuditExports = UserError & {
  readonly __typename?: 'TooManyAuditExports';
  /** `TOO_MANY_AUDIT_EXPORTS` */
  readonly code: Scalars['String']['output'];
  /** How many are made in 24 hours. */
  readonly maximum: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An organization makes only so many exports in 24 hours; those that failed do not count. */
export type TooManyUsageExports = UserError & {
  readonly __typename?: 'TooManyUsageExports';
  /** `TOO_MANY_USAGE_EXPORTS` */
  readonly code: Scalars['String']['output'];
  /** How many are made in 24 hours. */
  readonly maximum: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** Why nothing was changed. */
export type UpdateMeterError = InvalidValue | NotFound;

/** What to rename. */
export type UpdateMeterInput = {
  /** The meter. */
  readonly id: Scalars['ID']['input'];
  /** The meter's name for people; left out, it stays. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What is counted; left out, it stays. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the change. */
export type UpdateMeterPayload = {
  readonly __typename?: 'UpdateMeterPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateMeterError>;
  /** Null when `errors` is not empty. */
  readonly meter?: Maybe<Meter>;
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
  /** True tells it of one event after another, false of several at the same time. */
  readonly isOrdered?: InputMaybe<Scalars['Boolean']['input']>;
  /** True pauses it, false resumes it. */
  readonly isPaused?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much it is told of what happens from now on. */
  readonly payloadStyle?: InputMaybe<WebhookPayloadStyle>;
  /** How many requests it gets in a second at most, 1 to 100; null is as many as there are. */
  readonly ratePerSecond?: InputMaybe<Scalars['Int']['input']>;
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

/** At how many percent of a meter's limits somebody is told. */
export type UsageAlertSetting = {
  readonly __typename?: 'UsageAlertSetting';
  /** What is counted. */
  readonly meter: Meter;
  /** Percent of the limit, rising. */
  readonly thresholds: ReadonlyArray<Scalars['Int']['output']>;
  /** Rises with each change. */
  readonly version: Scalars['Int']['output'];
};

/** Whether something may be consumed. */
export type UsageCheck = {
  readonly __typename?: 'UsageCheck';
  /** Whether it would be allowed now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** The allowance that decides: the one that refuses, or the one with the least left. Null when the plan says nothing of the meter, so that nothing is allowed. */
  readonly usage?: Maybe<MeterUsage>;
};

/** The stretch before another one, of as many points. */
export type UsageComparison = {
  readonly __typename?: 'UsageComparison';
  /**
   * How much more was used in the later stretch, in whole percent, below zero for less, and at most 1,000,000. Different subjects are compared
   * by the mean of the points. Null where nothing was used before.
   */
  readonly changePercent?: Maybe<Scalars['Int']['output']>;
  /** Where it ends: where the other begins. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Its points, each to be laid beside the one in the same place. */
  readonly points: ReadonlyArray<UsagePoint>;
  /** Where it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** What its points come to, as in the series. */
  readonly total?: Maybe<Scalars['BigInt']['output']>;
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
  /** How much: a whole number from 1 to 10^12, for meters of kind MAX and LATEST from 0; left out, 1. */
  readonly quantity?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whom or what it was for, in the caller's own words: at most 200 characters. Needed for meters of kind UNIQUE, which count it. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** The person who used it; left out, the one who calls, unless that is an API key. */
  readonly user?: InputMaybe<Scalars['ID']['input']>;
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

/** A file of usage events, or the making of one. */
export type UsageExport = Node & {
  readonly __typename?: 'UsageExport';
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /**
   * Where to download the file, from where this API is reached, with the session or API key of somebody who has USAGE_EXPORT.
   * Null unless it is done.
   */
  readonly downloadPath?: Maybe<Scalars['String']['output']>;
  /** How many events are in the file so far. */
  readonly eventCount: Scalars['BigInt']['output'];
  /** When the file is deleted: 7 days after it was done. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was done or had failed. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the file is written. */
  readonly format: UsageExportFormat;
  /** From when on its events happened. */
  readonly from: Scalars['DateTime']['output'];
  /** The export's ID. */
  readonly id: Scalars['ID']['output'];
  /** The job that makes it, among `jobs`: `cancelJob` calls it off. */
  readonly jobId: Scalars['String']['output'];
  /** Of which meters its events are; null for all of them. */
  readonly meters?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly nodeId: Scalars['ID']['output'];
  /** How much of it is made, in percent, by the counts of those hours: 100 when it is done. Null until the making began. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file, in hexadecimal; null until it is done. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The size of the file in bytes so far. */
  readonly size: Scalars['BigInt']['output'];
  /** How far it is. */
  readonly status: UsageExportStatus;
  /** Before when its events happened. */
  readonly to: Scalars['DateTime']['output'];
};

/** A page of exports of usage events. */
export type UsageExportConnection = {
  readonly __typename?: 'UsageExportConnection';
  /** The exports with their cursors. */
  readonly edges: ReadonlyArray<UsageExportEdge>;
  /** The exports. */
  readonly nodes: ReadonlyArray<UsageExport>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An export of usage events with its cursor. */
export type UsageExportEdge = {
  readonly __typename?: 'UsageExportEdge';
  /** Where this export stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The export. */
  readonly node: UsageExport;
};

/** How a file of usage events is written. */
export type UsageExportFormat =
  /** The same as columns, `properties` as JSON. What a spreadsheet would take for a formula has an apostrophe before it. */
  | 'CSV'
  /** A JSON object a line: `key`, `meter`, `quantity`, `occurredAt`, `recordedAt`, `subject`, `user` and `properties`. */
  | 'NDJSON';

/** How far an export is, be it of usage events or of the audit log. */
export type UsageExportStatus =
  /** Was called off. */
  | 'CANCELED'
  /** Can be downloaded. */
  | 'DONE'
  /** Was deleted, its time being over. */
  | 'EXPIRED'
  /** Could not be made; ask for another. */
  | 'FAILED'
  /** Waits to be made. */
  | 'QUEUED'
  /** Is being made. */
  | 'RUNNING';

/** The part of a series that is of one group, or of all the others. */
export type UsageGroup = {
  readonly __typename?: 'UsageGroup';
  /** Whether it is all the other groups together, which is the last of the groups. */
  readonly isRest: Scalars['Boolean']['output'];
  /** As many points as the series has. */
  readonly points: ReadonlyArray<UsagePoint>;
  /** What the points come to, as in the series. */
  readonly total?: Maybe<Scalars['BigInt']['output']>;
  /** What the events have in the property; null for events without it, and for the others together. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What a point of a series stands for. */
export type UsageInterval =
  /** A day; of 23 or 25 hours where clocks change. */
  | 'DAY'
  /** An hour, counted from midnight on. */
  | 'HOUR'
  /** A month. */
  | 'MONTH';

/** When a count begins anew. Days and months are those of the organization's time zone. */
export type UsagePeriodKind =
  /** At midnight. */
  | 'DAY'
  /** On the first of the month. */
  | 'MONTH'
  /** Never: a total. */
  | 'NEVER'
  /** With each billing period. */
  | 'PERIOD';

/** How much was used in an hour, a day or a month. */
export type UsagePoint = {
  readonly __typename?: 'UsagePoint';
  /** Where it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /**
   * How much was used. Without events it is 0 where events add up or subjects are counted, what it was before where the latest is
   * kept, and null where the highest is. Null in the future.
   */
  readonly value?: Maybe<Scalars['BigInt']['output']>;
};

/** Room held under the limits of a meter. */
export type UsageReservation = Node & {
  readonly __typename?: 'UsageReservation';
  /** How much of it was used; null until it is committed. */
  readonly committedQuantity?: Maybe<Scalars['BigInt']['output']>;
  /** When it is given back unless it was committed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The reservation's ID. */
  readonly id: Scalars['ID']['output'];
  /** What is reserved. */
  readonly meter: Meter;
  readonly nodeId: Scalars['ID']['output'];
  /** How much was reserved. */
  readonly quantity: Scalars['BigInt']['output'];
  /** When it was reserved. What is committed counts in the periods of this moment. */
  readonly reservedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: UsageReservationState;
};

/** A page of reservations. */
export type UsageReservationConnection = {
  readonly __typename?: 'UsageReservationConnection';
  /** The reservations with their cursors. */
  readonly edges: ReadonlyArray<UsageReservationEdge>;
  /** The reservations. */
  readonly nodes: ReadonlyArray<UsageReservation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A reservation with its cursor. */
export type UsageReservationEdge = {
  readonly __typename?: 'UsageReservationEdge';
  /** Where this reservation stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The reservation. */
  readonly node: UsageReservation;
};

/** What became of a reservation. */
export type UsageReservationState =
  /** Recorded as used. */
  | 'COMMITTED'
  /** Given back since nobody committed it in time. */
  | 'EXPIRED'
  /** Held. */
  | 'HELD'
  /** Given back. */
  | 'RELEASED';

/** How a meter was used over time. */
export type UsageSeries = {
  readonly __typename?: 'UsageSeries';
  /** Where the last point ends, exclusive. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** How many groups there were in all; null where `groups` is. */
  readonly groupCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The series by group, those with the most use first; null unless `byGroup` was asked for and the meter is grouped by a
   * property. Of meters that do not add up, groups beyond `groups` are left out.
   */
  readonly groups?: Maybe<ReadonlyArray<UsageGroup>>;
  /** What a point stands for. */
  readonly interval: UsageInterval;
  /** What was counted. */
  readonly meter: Meter;
  /** The points in order of time, without gaps. */
  readonly points: ReadonlyArray<UsagePoint>;
  /** The stretch before it; null unless `compare` was asked for. */
  readonly previous?: Maybe<UsageComparison>;
  /** Where the first point begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /**
   * What the points come to: their sum, the highest of them, or the latest, as the meter counts. Null for different subjects, who
   * may be the same ones in several points, and where nothing was ever measured.
   */
  readonly total?: Maybe<Scalars['BigInt']['output']>;
};

/** How a meter went, against the days before. */
export type UsageTrend = {
  readonly __typename?: 'UsageTrend';
  /**
   * How much more was used than in as many days before, in whole percent, below zero for less, and at most 1,000,000. Null where
   * nothing was used before.
   */
  readonly changePercent?: Maybe<Scalars['Int']['output']>;
  /** Where the last day ends: where today begins. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What was counted. */
  readonly meter: Meter;
  /** The days in order of time. */
  readonly points: ReadonlyArray<UsagePoint>;
  /** What as many days before them came to. */
  readonly previousTotal?: Maybe<Scalars['BigInt']['output']>;
  /** Where the first day begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** What the days come to, as in a series. */
  readonly total?: Maybe<Scalars['BigInt']['output']>;
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

/** What a person used of a meter, by day. */
export type UserActivity = {
  readonly __typename?: 'UserActivity';
  /** The days on which they used it, in order of time. */
  readonly days: ReadonlyArray<UserActivityDay>;
  /** How many events in all. */
  readonly events: Scalars['BigInt']['output'];
  /** What was counted. */
  readonly meter: Meter;
  /** How much in all: the sum of quantities of a meter that sums them up, else the number of events. */
  readonly value: Scalars['BigInt']['output'];
};

/** What a person used of a meter on a day. */
export type UserActivityDay = {
  readonly __typename?: 'UserActivityDay';
  /** How many events. */
  readonly events: Scalars['BigInt']['output'];
  /** Where the day begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How much: the sum of quantities of a meter that sums them up, else the number of events. */
  readonly value: Scalars['BigInt']['output'];
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

/** What a person used of a meter. */
export type UserUsage = {
  readonly __typename?: 'UserUsage';
  /** How many events. */
  readonly events: Scalars['BigInt']['output'];
  /** The beginning of the last day on which they used it. */
  readonly lastDay: Scalars['DateTime']['output'];
  /** The person. */
  readonly user?: Maybe<User>;
  /** How much: the sum of quantities of a meter that sums them up, else the number of events. */
  readonly value: Scalars['BigInt']['output'];
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
  /** Where it was sent; null of attempts from before this was noted. */
  readonly url?: Maybe<Scalars['String']['output']>;
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
  /** The event's number among those of the organization; null for a test. */
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

/** Which deliveries are meant. */
export type WebhookDeliveryFilter = {
  /** Those that this became of. */
  readonly state?: InputMaybe<WebhookDeliveryState>;
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
  /** Whether it is told of one event after another: of the next only when the one before was taken or given up. */
  readonly isOrdered: Scalars['Boolean']['output'];
  readonly nodeId: Scalars['ID']['output'];
  /** How much it is told. */
  readonly payloadStyle: WebhookPayloadStyle;
  /** The public key before the last rotation, which is signed with along; null when it is not any more. */
  readonly previousPublicKey?: Maybe<Scalars['String']['output']>;
  /** Until when the secret before the last rotation signs along; null when none does. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What verifies the `v1a` signatures, which are made by Ed25519: `whpk_` and 32 bytes in base64. No secret. */
  readonly publicKey: Scalars['String']['output'];
  /** How many requests it gets in a second at most; null is as many as there are. */
  readonly ratePerSecond?: Maybe<Scalars['Int']['output']>;
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
  filter?: InputMaybe<WebhookDeliveryFilter>;
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
  /** Events are kept for it until it is resumed, for 30 days each. */
  | 'PAUSED';

/** A type of event that endpoints can be told of. */
export type WebhookEventType = {
  readonly __typename?: 'WebhookEventType';
  /** When it happens. */
  readonly description: Scalars['String']['output'];
  /** What could be sent, as JSON, with everything that a snapshot has. */
  readonly example: Scalars['String']['output'];
  /** The fields of its `data`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The JSON Schema of what is sent, as JSON. */
  readonly jsonSchema: Scalars['String']['output'];
  /** Its name: `identity.membership.added`. */
  readonly name: Scalars['String']['output'];
  /** Those of the fields that a thin payload has. */
  readonly thinFields: ReadonlyArray<Scalars['String']['output']>;
};

/** How much an event's payload tells. */
export type WebhookPayloadStyle =
  /** What it was at that moment, too. */
  | 'SNAPSHOT'
  /** What happened and to what, as IDs: the rest is asked for, as it is by then. */
  | 'THIN';



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
  AuditExport: AuditExport;
  Meter: Meter;
  Organization: Organization;
  UsageExport: UsageExport;
  UsageReservation: UsageReservation;
  WebhookDelivery: WebhookDelivery;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  AuditExport:
    ( { __typename: 'AuditExport' }
    & GraphQLRecursivePick<FederationTypes['AuditExport'], {"id":true}> );
  Meter:
    ( { __typename: 'Meter' }
    & GraphQLRecursivePick<FederationTypes['Meter'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  UsageExport:
    ( { __typename: 'UsageExport' }
    & GraphQLRecursivePick<FederationTypes['UsageExport'], {"id":true}> );
  UsageReservation:
    ( { __typename: 'UsageReservation' }
    & GraphQLRecursivePick<FederationTypes['UsageReservation'], {"id":true}> );
  WebhookDelivery:
    ( { __typename: 'WebhookDelivery' }
    & GraphQLRecursivePick<FederationTypes['WebhookDelivery'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArchiveMeterError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CancelJobError:
    | ( JobOver & { __typename: 'JobOver' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CancelUsageJobError:
    | ( JobRunning & { __typename: 'JobRunning' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CommitUsageError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReservationEnded & { __typename: 'ReservationEnded' } )
  ;
  ConsumeUsageError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( LimitExceeded & { __typename: 'LimitExceeded' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateWebhookEndpointError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( TooManyWebhookEndpoints & { __typename: 'TooManyWebhookEndpoints' } )
  ;
  DefineMeterError: ( InvalidValue & { __typename: 'InvalidValue' } );
  DeleteWebhookEndpointError: ( NotFound & { __typename: 'NotFound' } );
  ExportAuditLogError:
    | ( AuditLogEmpty & { __typename: 'AuditLogEmpty' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( TooManyAuditExports & { __typename: 'TooManyAuditExports' } )
  ;
  ExportUsageError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( TooManyUsageExports & { __typename: 'TooManyUsageExports' } )
  ;
  MarkAllNotificationsReadError: ( InvalidValue & { __typename: 'InvalidValue' } );
  MarkNotificationsReadError: ( InvalidValue & { __typename: 'InvalidValue' } );
  RecordUsageError: ( InvalidValue & { __typename: 'InvalidValue' } );
  RedriveUsageEventsError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReleaseUsageError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReservationEnded & { __typename: 'ReservationEnded' } )
  ;
  ReplayFailedWebhookDeliveriesError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReplayMissingWebhookDeliveriesError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReplayWebhookDeliveryError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReserveUsageError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( LimitExceeded & { __typename: 'LimitExceeded' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RotateWebhookSecretError: ( NotFound & { __typename: 'NotFound' } );
  SendTestWebhookError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetNotificationPreferenceError: ( InvalidValue & { __typename: 'InvalidValue' } );
  SetUsageAlertsError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  UpdateMeterError:
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
    | ( AuditExportRow )
    | ( MeterRow )
    | ( UsageExportRow )
    | ( ReservationRow )
    | ( DeliveryRow )
    | ( EndpointRow )
  ;
  UserError:
    | ( AuditLogEmpty )
    | ( InvalidValue )
    | ( JobOver )
    | ( JobRunning )
    | ( LimitExceeded )
    | ( NotFound )
    | ( ReservationEnded )
    | ( TooManyAuditExports )
    | ( TooManyUsageExports )
    | ( TooManyWebhookEndpoints )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchiveMeterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveMeterError']>;
  ArchiveMeterInput: ArchiveMeterInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchiveMeterPayload: ResolverTypeWrapper<Omit<ArchiveMeterPayload, 'errors' | 'meter'> & { errors: ReadonlyArray<ResolversTypes['ArchiveMeterError']>, meter?: Maybe<ResolversTypes['Meter']> }>;
  AuditCheckpoint: ResolverTypeWrapper<CheckpointRow>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditExport: ResolverTypeWrapper<AuditExportRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditExportConnection: ResolverTypeWrapper<Omit<AuditExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditExportEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditExport']> }>;
  AuditExportEdge: ResolverTypeWrapper<Omit<AuditExportEdge, 'node'> & { node: ResolversTypes['AuditExport'] }>;
  AuditExportFormat: AuditExportFormat;
  AuditImpersonator: ResolverTypeWrapper<AuditImpersonator>;
  AuditInclusionProof: ResolverTypeWrapper<Omit<AuditInclusionProof, 'checkpoint'> & { checkpoint: ResolversTypes['AuditCheckpoint'] }>;
  AuditKey: ResolverTypeWrapper<AuditKey>;
  AuditLogEmpty: ResolverTypeWrapper<AuditLogEmpty>;
  AuditLogFilter: AuditLogFilter;
  AuditOutcome: AuditOutcome;
  AuditPersonalData: ResolverTypeWrapper<PersonalRow>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelJobError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelJobError']>;
  CancelJobInput: CancelJobInput;
  CancelJobPayload: ResolverTypeWrapper<Omit<CancelJobPayload, 'errors' | 'job'> & { errors: ReadonlyArray<ResolversTypes['CancelJobError']>, job?: Maybe<ResolversTypes['Job']> }>;
  CancelUsageJobError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelUsageJobError']>;
  CancelUsageJobInput: CancelUsageJobInput;
  CancelUsageJobPayload: ResolverTypeWrapper<Omit<CancelUsageJobPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CancelUsageJobError']> }>;
  CommitUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitUsageError']>;
  CommitUsageInput: CommitUsageInput;
  CommitUsagePayload: ResolverTypeWrapper<Omit<CommitUsagePayload, 'errors' | 'reservation'> & { errors: ReadonlyArray<ResolversTypes['CommitUsageError']>, reservation?: Maybe<ResolversTypes['UsageReservation']> }>;
  ConsumeUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsumeUsageError']>;
  ConsumeUsageInput: ConsumeUsageInput;
  ConsumeUsagePayload: ResolverTypeWrapper<Omit<ConsumeUsagePayload, 'errors' | 'usage'> & { errors: ReadonlyArray<ResolversTypes['ConsumeUsageError']>, usage?: Maybe<ResolversTypes['MeterUsage']> }>;
  CreateWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookEndpointError']>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefineMeterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineMeterError']>;
  DefineMeterInput: DefineMeterInput;
  DefineMeterPayload: ResolverTypeWrapper<Omit<DefineMeterPayload, 'errors' | 'meter'> & { errors: ReadonlyArray<ResolversTypes['DefineMeterError']>, meter?: Maybe<ResolversTypes['Meter']> }>;
  DeleteWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteWebhookEndpointError']>;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: ResolverTypeWrapper<Omit<DeleteWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['DeleteWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportAuditLogError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportAuditLogError']>;
  ExportAuditLogInput: ExportAuditLogInput;
  ExportAuditLogPayload: ResolverTypeWrapper<Omit<ExportAuditLogPayload, 'auditExport' | 'errors'> & { auditExport?: Maybe<ResolversTypes['AuditExport']>, errors: ReadonlyArray<ResolversTypes['ExportAuditLogError']> }>;
  ExportUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportUsageError']>;
  ExportUsageInput: ExportUsageInput;
  ExportUsagePayload: ResolverTypeWrapper<Omit<ExportUsagePayload, 'errors' | 'usageExport'> & { errors: ReadonlyArray<ResolversTypes['ExportUsageError']>, usageExport?: Maybe<ResolversTypes['UsageExport']> }>;
  FeatureAdoption: ResolverTypeWrapper<Omit<FeatureAdoption, 'meters'> & { meters: ReadonlyArray<ResolversTypes['MeterAdoption']> }>;
  InvalidValue: ResolverTypeWrapper<InvalidValue>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobRow>;
  JobConnection: ResolverTypeWrapper<Omit<JobConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobEdge']>, nodes: ReadonlyArray<ResolversTypes['Job']> }>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobKind: JobKind;
  JobOver: ResolverTypeWrapper<JobOver>;
  JobRunning: ResolverTypeWrapper<JobRunning>;
  JobState: JobState;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  MarkAllNotificationsReadError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAllNotificationsReadError']>;
  MarkAllNotificationsReadInput: MarkAllNotificationsReadInput;
  MarkAllNotificationsReadPayload: ResolverTypeWrapper<Omit<MarkAllNotificationsReadPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MarkAllNotificationsReadError']> }>;
  MarkNotificationsReadError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationsReadError']>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<Omit<MarkNotificationsReadPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MarkNotificationsReadError']> }>;
  Meter: ResolverTypeWrapper<MeterRow>;
  MeterAdoption: ResolverTypeWrapper<Omit<MeterAdoption, 'meter'> & { meter: ResolversTypes['Meter'] }>;
  MeterAggregation: MeterAggregation;
  MeterUsage: ResolverTypeWrapper<MeterUsageRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationCategory: NotificationCategory;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']>, nodes: ReadonlyArray<ResolversTypes['Notification']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: NotificationFilter;
  NotificationMail: NotificationMail;
  NotificationPreference: ResolverTypeWrapper<Preference>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: Permission;
  PermissionScope: PermissionScope;
  Platform: ResolverTypeWrapper<Platform>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUsageError']>;
  RecordUsageInput: RecordUsageInput;
  RecordUsagePayload: ResolverTypeWrapper<Omit<RecordUsagePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RecordUsageError']> }>;
  RedriveUsageEventsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedriveUsageEventsError']>;
  RedriveUsageEventsInput: RedriveUsageEventsInput;
  RedriveUsageEventsPayload: ResolverTypeWrapper<Omit<RedriveUsageEventsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RedriveUsageEventsError']> }>;
  ReleaseUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseUsageError']>;
  ReleaseUsageInput: ReleaseUsageInput;
  ReleaseUsagePayload: ResolverTypeWrapper<Omit<ReleaseUsagePayload, 'errors' | 'reservation'> & { errors: ReadonlyArray<ResolversTypes['ReleaseUsageError']>, reservation?: Maybe<ResolversTypes['UsageReservation']> }>;
  ReplayFailedWebhookDeliveriesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayFailedWebhookDeliveriesError']>;
  ReplayFailedWebhookDeliveriesInput: ReplayFailedWebhookDeliveriesInput;
  ReplayFailedWebhookDeliveriesPayload: ResolverTypeWrapper<Omit<ReplayFailedWebhookDeliveriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['ReplayFailedWebhookDeliveriesError']> }>;
  ReplayMissingWebhookDeliveriesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayMissingWebhookDeliveriesError']>;
  ReplayMissingWebhookDeliveriesInput: ReplayMissingWebhookDeliveriesInput;
  ReplayMissingWebhookDeliveriesPayload: ResolverTypeWrapper<Omit<ReplayMissingWebhookDeliveriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['ReplayMissingWebhookDeliveriesError']> }>;
  ReplayWebhookDeliveryError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveryError']>;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveryPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']>, webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  ReservationEnded: ResolverTypeWrapper<ReservationEnded>;
  ReserveUsageError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveUsageError']>;
  ReserveUsageInput: ReserveUsageInput;
  ReserveUsagePayload: ResolverTypeWrapper<Omit<ReserveUsagePayload, 'errors' | 'reservation'> & { errors: ReadonlyArray<ResolversTypes['ReserveUsageError']>, reservation?: Maybe<ResolversTypes['UsageReservation']> }>;
  RotateWebhookSecretError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretError']>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['RotateWebhookSecretError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  SendTestWebhookError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendTestWebhookError']>;
  SendTestWebhookInput: SendTestWebhookInput;
  SendTestWebhookPayload: ResolverTypeWrapper<Omit<SendTestWebhookPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversTypes['SendTestWebhookError']>, webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  SetNotificationPreferenceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationPreferenceError']>;
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferencePayload: ResolverTypeWrapper<Omit<SetNotificationPreferencePayload, 'errors' | 'preference'> & { errors: ReadonlyArray<ResolversTypes['SetNotificationPreferenceError']>, preference?: Maybe<ResolversTypes['NotificationPreference']> }>;
  SetUsageAlertsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUsageAlertsError']>;
  SetUsageAlertsInput: SetUsageAlertsInput;
  SetUsageAlertsPayload: ResolverTypeWrapper<Omit<SetUsageAlertsPayload, 'errors' | 'setting'> & { errors: ReadonlyArray<ResolversTypes['SetUsageAlertsError']>, setting?: Maybe<ResolversTypes['UsageAlertSetting']> }>;
  TooManyAuditExports: ResolverTypeWrapper<TooManyAuditExports>;
  TooManyUsageExports: ResolverTypeWrapper<TooManyUsageExports>;
  TooManyWebhookEndpoints: ResolverTypeWrapper<TooManyWebhookEndpoints>;
  UpdateMeterError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMeterError']>;
  UpdateMeterInput: UpdateMeterInput;
  UpdateMeterPayload: ResolverTypeWrapper<Omit<UpdateMeterPayload, 'errors' | 'meter'> & { errors: ReadonlyArray<ResolversTypes['UpdateMeterError']>, meter?: Maybe<ResolversTypes['Meter']> }>;
  UpdateWebhookEndpointError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateWebhookEndpointError']>;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: ResolverTypeWrapper<Omit<UpdateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversTypes['UpdateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  UsageAlertSetting: ResolverTypeWrapper<AlertSettingRow>;
  UsageCheck: ResolverTypeWrapper<UsageCheckRow>;
  UsageComparison: ResolverTypeWrapper<UsageComparison>;
  UsageEventInput: UsageEventInput;
  UsageEventResult: ResolverTypeWrapper<UsageEventResult>;
  UsageExport: ResolverTypeWrapper<UsageExportRow>;
  UsageExportConnection: ResolverTypeWrapper<Omit<UsageExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UsageExportEdge']>, nodes: ReadonlyArray<ResolversTypes['UsageExport']> }>;
  UsageExportEdge: ResolverTypeWrapper<Omit<UsageExportEdge, 'node'> & { node: ResolversTypes['UsageExport'] }>;
  UsageExportFormat: UsageExportFormat;
  UsageExportStatus: UsageExportStatus;
  UsageGroup: ResolverTypeWrapper<UsageGroup>;
  UsageInterval: UsageInterval;
  UsagePeriodKind: UsagePeriodKind;
  UsagePoint: ResolverTypeWrapper<UsagePoint>;
  UsageReservation: ResolverTypeWrapper<ReservationRow>;
  UsageReservationConnection: ResolverTypeWrapper<Omit<UsageReservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UsageReservationEdge']>, nodes: ReadonlyArray<ResolversTypes['UsageReservation']> }>;
  UsageReservationEdge: ResolverTypeWrapper<Omit<UsageReservationEdge, 'node'> & { node: ResolversTypes['UsageReservation'] }>;
  UsageReservationState: UsageReservationState;
  UsageSeries: ResolverTypeWrapper<Omit<UsageSeries, 'meter'> & { meter: ResolversTypes['Meter'] }>;
  UsageTrend: ResolverTypeWrapper<Omit<UsageTrend, 'meter'> & { meter: ResolversTypes['Meter'] }>;
  UsageVerdict: UsageVerdict;
  User: ResolverTypeWrapper<UserReference>;
  UserActivity: ResolverTypeWrapper<Omit<UserActivity, 'meter'> & { meter: ResolversTypes['Meter'] }>;
  UserActivityDay: ResolverTypeWrapper<UserActivityDay>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserUsage: ResolverTypeWrapper<Omit<UserUsage, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WebhookAttempt: ResolverTypeWrapper<AttemptRow>;
  WebhookDelivery: ResolverTypeWrapper<DeliveryRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookEndpoint: ResolverTypeWrapper<EndpointRow>;
  WebhookEndpointConnection: ResolverTypeWrapper<Omit<WebhookEndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookEndpointEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointEdge: ResolverTypeWrapper<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversTypes['WebhookEndpoint'] }>;
  WebhookEndpointStatus: WebhookEndpointStatus;
  WebhookEventType: ResolverTypeWrapper<WebhookEventType>;
  WebhookPayloadStyle: WebhookPayloadStyle;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchiveMeterError: ResolversUnionTypes<ResolversParentTypes>['ArchiveMeterError'];
  ArchiveMeterInput: ArchiveMeterInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  ArchiveMeterPayload: Omit<ArchiveMeterPayload, 'errors' | 'meter'> & { errors: ReadonlyArray<ResolversParentTypes['ArchiveMeterError']>, meter?: Maybe<ResolversParentTypes['Meter']> };
  AuditCheckpoint: CheckpointRow;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditExport: AuditExportRow;
  Int: Scalars['Int']['output'];
  AuditExportConnection: Omit<AuditExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditExportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditExport']> };
  AuditExportEdge: Omit<AuditExportEdge, 'node'> & { node: ResolversParentTypes['AuditExport'] };
  AuditImpersonator: AuditImpersonator;
  AuditInclusionProof: Omit<AuditInclusionProof, 'checkpoint'> & { checkpoint: ResolversParentTypes['AuditCheckpoint'] };
  AuditKey: AuditKey;
  AuditLogEmpty: AuditLogEmpty;
  AuditLogFilter: AuditLogFilter;
  AuditPersonalData: PersonalRow;
  BigInt: Scalars['BigInt']['output'];
  CancelJobError: ResolversUnionTypes<ResolversParentTypes>['CancelJobError'];
  CancelJobInput: CancelJobInput;
  CancelJobPayload: Omit<CancelJobPayload, 'errors' | 'job'> & { errors: ReadonlyArray<ResolversParentTypes['CancelJobError']>, job?: Maybe<ResolversParentTypes['Job']> };
  CancelUsageJobError: ResolversUnionTypes<ResolversParentTypes>['CancelUsageJobError'];
  CancelUsageJobInput: CancelUsageJobInput;
  CancelUsageJobPayload: Omit<CancelUsageJobPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CancelUsageJobError']> };
  CommitUsageError: ResolversUnionTypes<ResolversParentTypes>['CommitUsageError'];
  CommitUsageInput: CommitUsageInput;
  CommitUsagePayload: Omit<CommitUsagePayload, 'errors' | 'reservation'> & { errors: ReadonlyArray<ResolversParentTypes['CommitUsageError']>, reservation?: Maybe<ResolversParentTypes['UsageReservation']> };
  ConsumeUsageError: ResolversUnionTypes<ResolversParentTypes>['ConsumeUsageError'];
  ConsumeUsageInput: ConsumeUsageInput;
  ConsumeUsagePayload: Omit<ConsumeUsagePayload, 'errors' | 'usage'> & { errors: ReadonlyArray<ResolversParentTypes['ConsumeUsageError']>, usage?: Maybe<ResolversParentTypes['MeterUsage']> };
  CreateWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookEndpointError'];
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['CreateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DefineMeterError: ResolversUnionTypes<ResolversParentTypes>['DefineMeterError'];
  DefineMeterInput: DefineMeterInput;
  DefineMeterPayload: Omit<DefineMeterPayload, 'errors' | 'meter'> & { errors: ReadonlyArray<ResolversParentTypes['DefineMeterError']>, meter?: Maybe<ResolversParentTypes['Meter']> };
  DeleteWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['DeleteWebhookEndpointError'];
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: Omit<DeleteWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportAuditLogError: ResolversUnionTypes<ResolversParentTypes>['ExportAuditLogError'];
  ExportAuditLogInput: ExportAuditLogInput;
  ExportAuditLogPayload: Omit<ExportAuditLogPayload, 'auditExport' | 'errors'> & { auditExport?: Maybe<ResolversParentTypes['AuditExport']>, errors: ReadonlyArray<ResolversParentTypes['ExportAuditLogError']> };
  ExportUsageError: ResolversUnionTypes<ResolversParentTypes>['ExportUsageError'];
  ExportUsageInput: ExportUsageInput;
  ExportUsagePayload: Omit<ExportUsagePayload, 'errors' | 'usageExport'> & { errors: ReadonlyArray<ResolversParentTypes['ExportUsageError']>, usageExport?: Maybe<ResolversParentTypes['UsageExport']> };
  FeatureAdoption: Omit<FeatureAdoption, 'meters'> & { meters: ReadonlyArray<ResolversParentTypes['MeterAdoption']> };
  InvalidValue: InvalidValue;
  JSON: Scalars['JSON']['output'];
  Job: JobRow;
  JobConnection: Omit<JobConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Job']> };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobOver: JobOver;
  JobRunning: JobRunning;
  LimitExceeded: LimitExceeded;
  MarkAllNotificationsReadError: ResolversUnionTypes<ResolversParentTypes>['MarkAllNotificationsReadError'];
  MarkAllNotificationsReadInput: MarkAllNotificationsReadInput;
  MarkAllNotificationsReadPayload: Omit<MarkAllNotificationsReadPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MarkAllNotificationsReadError']> };
  MarkNotificationsReadError: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationsReadError'];
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: Omit<MarkNotificationsReadPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MarkNotificationsReadError']> };
  Meter: MeterRow;
  MeterAdoption: Omit<MeterAdoption, 'meter'> & { meter: ResolversParentTypes['Meter'] };
  MeterUsage: MeterUsageRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Notification: NotificationRow;
  NotificationConnection: Omit<NotificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notification']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: NotificationFilter;
  NotificationPreference: Preference;
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  Platform: Platform;
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
  Query: Record<PropertyKey, never>;
  RecordUsageError: ResolversUnionTypes<ResolversParentTypes>['RecordUsageError'];
  RecordUsageInput: RecordUsageInput;
  RecordUsagePayload: Omit<RecordUsagePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RecordUsageError']> };
  RedriveUsageEventsError: ResolversUnionTypes<ResolversParentTypes>['RedriveUsageEventsError'];
  RedriveUsageEventsInput: RedriveUsageEventsInput;
  RedriveUsageEventsPayload: Omit<RedriveUsageEventsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RedriveUsageEventsError']> };
  ReleaseUsageError: ResolversUnionTypes<ResolversParentTypes>['ReleaseUsageError'];
  ReleaseUsageInput: ReleaseUsageInput;
  ReleaseUsagePayload: Omit<ReleaseUsagePayload, 'errors' | 'reservation'> & { errors: ReadonlyArray<ResolversParentTypes['ReleaseUsageError']>, reservation?: Maybe<ResolversParentTypes['UsageReservation']> };
  ReplayFailedWebhookDeliveriesError: ResolversUnionTypes<ResolversParentTypes>['ReplayFailedWebhookDeliveriesError'];
  ReplayFailedWebhookDeliveriesInput: ReplayFailedWebhookDeliveriesInput;
  ReplayFailedWebhookDeliveriesPayload: Omit<ReplayFailedWebhookDeliveriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['ReplayFailedWebhookDeliveriesError']> };
  ReplayMissingWebhookDeliveriesError: ResolversUnionTypes<ResolversParentTypes>['ReplayMissingWebhookDeliveriesError'];
  ReplayMissingWebhookDeliveriesInput: ReplayMissingWebhookDeliveriesInput;
  ReplayMissingWebhookDeliveriesPayload: Omit<ReplayMissingWebhookDeliveriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['ReplayMissingWebhookDeliveriesError']> };
  ReplayWebhookDeliveryError: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveryError'];
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryPayload: Omit<ReplayWebhookDeliveryPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversParentTypes['ReplayWebhookDeliveryError']>, webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  ReservationEnded: ReservationEnded;
  ReserveUsageError: ResolversUnionTypes<ResolversParentTypes>['ReserveUsageError'];
  ReserveUsageInput: ReserveUsageInput;
  ReserveUsagePayload: Omit<ReserveUsagePayload, 'errors' | 'reservation'> & { errors: ReadonlyArray<ResolversParentTypes['ReserveUsageError']>, reservation?: Maybe<ResolversParentTypes['UsageReservation']> };
  RotateWebhookSecretError: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretError'];
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['RotateWebhookSecretError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  SendTestWebhookError: ResolversUnionTypes<ResolversParentTypes>['SendTestWebhookError'];
  SendTestWebhookInput: SendTestWebhookInput;
  SendTestWebhookPayload: Omit<SendTestWebhookPayload, 'errors' | 'webhookDelivery'> & { errors: ReadonlyArray<ResolversParentTypes['SendTestWebhookError']>, webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  SetNotificationPreferenceError: ResolversUnionTypes<ResolversParentTypes>['SetNotificationPreferenceError'];
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferencePayload: Omit<SetNotificationPreferencePayload, 'errors' | 'preference'> & { errors: ReadonlyArray<ResolversParentTypes['SetNotificationPreferenceError']>, preference?: Maybe<ResolversParentTypes['NotificationPreference']> };
  SetUsageAlertsError: ResolversUnionTypes<ResolversParentTypes>['SetUsageAlertsError'];
  SetUsageAlertsInput: SetUsageAlertsInput;
  SetUsageAlertsPayload: Omit<SetUsageAlertsPayload, 'errors' | 'setting'> & { errors: ReadonlyArray<ResolversParentTypes['SetUsageAlertsError']>, setting?: Maybe<ResolversParentTypes['UsageAlertSetting']> };
  TooManyAuditExports: TooManyAuditExports;
  TooManyUsageExports: TooManyUsageExports;
  TooManyWebhookEndpoints: TooManyWebhookEndpoints;
  UpdateMeterError: ResolversUnionTypes<ResolversParentTypes>['UpdateMeterError'];
  UpdateMeterInput: UpdateMeterInput;
  UpdateMeterPayload: Omit<UpdateMeterPayload, 'errors' | 'meter'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateMeterError']>, meter?: Maybe<ResolversParentTypes['Meter']> };
  UpdateWebhookEndpointError: ResolversUnionTypes<ResolversParentTypes>['UpdateWebhookEndpointError'];
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: Omit<UpdateWebhookEndpointPayload, 'errors' | 'webhookEndpoint'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateWebhookEndpointError']>, webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  UsageAlertSetting: AlertSettingRow;
  UsageCheck: UsageCheckRow;
  UsageComparison: UsageComparison;
  UsageEventInput: UsageEventInput;
  UsageEventResult: UsageEventResult;
  UsageExport: UsageExportRow;
  UsageExportConnection: Omit<UsageExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UsageExportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UsageExport']> };
  UsageExportEdge: Omit<UsageExportEdge, 'node'> & { node: ResolversParentTypes['UsageExport'] };
  UsageGroup: UsageGroup;
  UsagePoint: UsagePoint;
  UsageReservation: ReservationRow;
  UsageReservationConnection: Omit<UsageReservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UsageReservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UsageReservation']> };
  UsageReservationEdge: Omit<UsageReservationEdge, 'node'> & { node: ResolversParentTypes['UsageReservation'] };
  UsageSeries: Omit<UsageSeries, 'meter'> & { meter: ResolversParentTypes['Meter'] };
  UsageTrend: Omit<UsageTrend, 'meter'> & { meter: ResolversParentTypes['Meter'] };
  User: UserReference;
  UserActivity: Omit<UserActivity, 'meter'> & { meter: ResolversParentTypes['Meter'] };
  UserActivityDay: UserActivityDay;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserUsage: Omit<UserUsage, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  VersionConflict: VersionConflict;
  WebhookAttempt: AttemptRow;
  WebhookDelivery: DeliveryRow;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
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

export type ArchiveMeterErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ArchiveMeterError'] = ResolversParentTypes['ArchiveMeterError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type ArchiveMeterPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ArchiveMeterPayload'] = ResolversParentTypes['ArchiveMeterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ArchiveMeterError']>, ParentType, ContextType>;
  meter?: Resolver<Maybe<ResolversTypes['Meter']>, ParentType, ContextType>;
};

export type AuditCheckpointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditCheckpoint'] = ResolversParentTypes['AuditCheckpoint']> = {
  consistencyProof?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AuditCheckpointConsistencyProofArgs, 'from'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impersonator?: Resolver<Maybe<ResolversTypes['AuditImpersonator']>, ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['AuditInclusionProof']>, ParentType, ContextType, Partial<AuditEntryInclusionProofArgs>>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  personal?: Resolver<Maybe<ResolversTypes['AuditPersonalData']>, ParentType, ContextType>;
  personalDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AuditExportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditExport'] = ResolversParentTypes['AuditExport'], FederationReferenceType extends FederationReferenceTypes['AuditExport'] = FederationReferenceTypes['AuditExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkpointSize?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  downloadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['AuditExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UsageExportStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditExportConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditExportConnection'] = ResolversParentTypes['AuditExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditExportEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditExportEdge'] = ResolversParentTypes['AuditExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditExport'], ParentType, ContextType>;
};

export type AuditImpersonatorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditImpersonator'] = ResolversParentTypes['AuditImpersonator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMemberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportGrantId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditInclusionProofResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditInclusionProof'] = ResolversParentTypes['AuditInclusionProof']> = {
  checkpoint?: Resolver<ResolversTypes['AuditCheckpoint'], ParentType, ContextType>;
  hashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  leafData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditKeyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditKey'] = ResolversParentTypes['AuditKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditLogEmptyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditLogEmpty'] = ResolversParentTypes['AuditLogEmpty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditPersonalDataResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditPersonalData'] = ResolversParentTypes['AuditPersonalData']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelJobErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelJobError'] = ResolversParentTypes['CancelJobError']> = {
  __resolveType: TypeResolveFn<'JobOver' | 'NotFound', ParentType, ContextType>;
};

export type CancelJobPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelJobPayload'] = ResolversParentTypes['CancelJobPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelJobError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
};

export type CancelUsageJobErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelUsageJobError'] = ResolversParentTypes['CancelUsageJobError']> = {
  __resolveType: TypeResolveFn<'JobRunning' | 'NotFound', ParentType, ContextType>;
};

export type CancelUsageJobPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelUsageJobPayload'] = ResolversParentTypes['CancelUsageJobPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelUsageJobError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['PlatformRecurringJob']>, ParentType, ContextType>;
};

export type CommitUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CommitUsageError'] = ResolversParentTypes['CommitUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'ReservationEnded', ParentType, ContextType>;
};

export type CommitUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CommitUsagePayload'] = ResolversParentTypes['CommitUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CommitUsageError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['UsageReservation']>, ParentType, ContextType>;
};

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

export type DefineMeterErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DefineMeterError'] = ResolversParentTypes['DefineMeterError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type DefineMeterPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DefineMeterPayload'] = ResolversParentTypes['DefineMeterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DefineMeterError']>, ParentType, ContextType>;
  meter?: Resolver<Maybe<ResolversTypes['Meter']>, ParentType, ContextType>;
};

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

export type ExportAuditLogErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExportAuditLogError'] = ResolversParentTypes['ExportAuditLogError']> = {
  __resolveType: TypeResolveFn<'AuditLogEmpty' | 'InvalidValue' | 'TooManyAuditExports', ParentType, ContextType>;
};

export type ExportAuditLogPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExportAuditLogPayload'] = ResolversParentTypes['ExportAuditLogPayload']> = {
  auditExport?: Resolver<Maybe<ResolversTypes['AuditExport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExportAuditLogError']>, ParentType, ContextType>;
};

export type ExportUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExportUsageError'] = ResolversParentTypes['ExportUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'TooManyUsageExports', ParentType, ContextType>;
};

export type ExportUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExportUsagePayload'] = ResolversParentTypes['ExportUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExportUsageError']>, ParentType, ContextType>;
  usageExport?: Resolver<Maybe<ResolversTypes['UsageExport']>, ParentType, ContextType>;
};

export type FeatureAdoptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FeatureAdoption'] = ResolversParentTypes['FeatureAdoption']> = {
  activeUsers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meters?: Resolver<ReadonlyArray<ResolversTypes['MeterAdoption']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type JobResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobOverResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JobOver'] = ResolversParentTypes['JobOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobRunningResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JobRunning'] = ResolversParentTypes['JobRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitExceededResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LimitExceeded'] = ResolversParentTypes['LimitExceeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  resetsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAllNotificationsReadErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkAllNotificationsReadError'] = ResolversParentTypes['MarkAllNotificationsReadError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type MarkAllNotificationsReadPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkAllNotificationsReadPayload'] = ResolversParentTypes['MarkAllNotificationsReadPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MarkAllNotificationsReadError']>, ParentType, ContextType>;
};

export type MarkNotificationsReadErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkNotificationsReadError'] = ResolversParentTypes['MarkNotificationsReadError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MarkNotificationsReadError']>, ParentType, ContextType>;
};

export type MeterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Meter'] = ResolversParentTypes['Meter'], FederationReferenceType extends FederationReferenceTypes['Meter'] = FederationReferenceTypes['Meter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aggregation?: Resolver<ResolversTypes['MeterAggregation'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groupBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeterAdoptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MeterAdoption'] = ResolversParentTypes['MeterAdoption']> = {
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeterUsageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MeterUsage'] = ResolversParentTypes['MeterUsage']> = {
  limit?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['UsagePeriodKind'], ParentType, ContextType>;
  projected?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  resetsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveMeter?: Resolver<ResolversTypes['ArchiveMeterPayload'], ParentType, ContextType, RequireFields<MutationArchiveMeterArgs, 'input'>>;
  cancelJob?: Resolver<ResolversTypes['CancelJobPayload'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'input'>>;
  cancelUsageJob?: Resolver<ResolversTypes['CancelUsageJobPayload'], ParentType, ContextType, RequireFields<MutationCancelUsageJobArgs, 'input'>>;
  commitUsage?: Resolver<ResolversTypes['CommitUsagePayload'], ParentType, ContextType, RequireFields<MutationCommitUsageArgs, 'input'>>;
  consumeUsage?: Resolver<ResolversTypes['ConsumeUsagePayload'], ParentType, ContextType, RequireFields<MutationConsumeUsageArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<ResolversTypes['CreateWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  defineMeter?: Resolver<ResolversTypes['DefineMeterPayload'], ParentType, ContextType, RequireFields<MutationDefineMeterArgs, 'input'>>;
  deleteWebhookEndpoint?: Resolver<ResolversTypes['DeleteWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationDeleteWebhookEndpointArgs, 'input'>>;
  exportAuditLog?: Resolver<ResolversTypes['ExportAuditLogPayload'], ParentType, ContextType, RequireFields<MutationExportAuditLogArgs, 'input'>>;
  exportUsage?: Resolver<ResolversTypes['ExportUsagePayload'], ParentType, ContextType, RequireFields<MutationExportUsageArgs, 'input'>>;
  markAllNotificationsRead?: Resolver<ResolversTypes['MarkAllNotificationsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkAllNotificationsReadArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  recordUsage?: Resolver<ResolversTypes['RecordUsagePayload'], ParentType, ContextType, RequireFields<MutationRecordUsageArgs, 'input'>>;
  redriveUsageEvents?: Resolver<ResolversTypes['RedriveUsageEventsPayload'], ParentType, ContextType, RequireFields<MutationRedriveUsageEventsArgs, 'input'>>;
  releaseUsage?: Resolver<ResolversTypes['ReleaseUsagePayload'], ParentType, ContextType, RequireFields<MutationReleaseUsageArgs, 'input'>>;
  replayFailedWebhookDeliveries?: Resolver<ResolversTypes['ReplayFailedWebhookDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationReplayFailedWebhookDeliveriesArgs, 'input'>>;
  replayMissingWebhookDeliveries?: Resolver<ResolversTypes['ReplayMissingWebhookDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationReplayMissingWebhookDeliveriesArgs, 'input'>>;
  replayWebhookDelivery?: Resolver<ResolversTypes['ReplayWebhookDeliveryPayload'], ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'input'>>;
  reserveUsage?: Resolver<ResolversTypes['ReserveUsagePayload'], ParentType, ContextType, RequireFields<MutationReserveUsageArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendTestWebhook?: Resolver<ResolversTypes['SendTestWebhookPayload'], ParentType, ContextType, RequireFields<MutationSendTestWebhookArgs, 'input'>>;
  setNotificationPreference?: Resolver<ResolversTypes['SetNotificationPreferencePayload'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferenceArgs, 'input'>>;
  setUsageAlerts?: Resolver<ResolversTypes['SetUsageAlertsPayload'], ParentType, ContextType, RequireFields<MutationSetUsageAlertsArgs, 'input'>>;
  updateMeter?: Resolver<ResolversTypes['UpdateMeterPayload'], ParentType, ContextType, RequireFields<MutationUpdateMeterArgs, 'input'>>;
  updateWebhookEndpoint?: Resolver<ResolversTypes['UpdateWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationUpdateWebhookEndpointArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditEntry' | 'AuditExport' | 'Meter' | 'UsageExport' | 'UsageReservation' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  inApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['NotificationMail'], ParentType, ContextType>;
  mayBeOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  auditCheckpoint?: Resolver<Maybe<ResolversTypes['AuditCheckpoint']>, ParentType, ContextType, Partial<OrganizationAuditCheckpointArgs>>;
  auditExports?: Resolver<Maybe<ResolversTypes['AuditExportConnection']>, ParentType, ContextType, RequireFields<OrganizationAuditExportsArgs, 'first'>>;
  auditKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditKey']>>, ParentType, ContextType>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<OrganizationAuditLogArgs, 'first'>>;
  checkUsage?: Resolver<Maybe<ResolversTypes['UsageCheck']>, ParentType, ContextType, RequireFields<OrganizationCheckUsageArgs, 'meter'>>;
  featureAdoption?: Resolver<Maybe<ResolversTypes['FeatureAdoption']>, ParentType, ContextType, RequireFields<OrganizationFeatureAdoptionArgs, 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['JobConnection']>, ParentType, ContextType, RequireFields<OrganizationJobsArgs, 'first'>>;
  meters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Meter']>>, ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<OrganizationNotificationsArgs, 'first'>>;
  topUsers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserUsage']>>, ParentType, ContextType, RequireFields<OrganizationTopUsersArgs, 'first' | 'from' | 'meter' | 'to'>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeterUsage']>>, ParentType, ContextType, Partial<OrganizationUsageArgs>>;
  usageAlerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UsageAlertSetting']>>, ParentType, ContextType>;
  usageExports?: Resolver<Maybe<ResolversTypes['UsageExportConnection']>, ParentType, ContextType, RequireFields<OrganizationUsageExportsArgs, 'first'>>;
  usageReservations?: Resolver<Maybe<ResolversTypes['UsageReservationConnection']>, ParentType, ContextType, RequireFields<OrganizationUsageReservationsArgs, 'first'>>;
  usageSeries?: Resolver<Maybe<ResolversTypes['UsageSeries']>, ParentType, ContextType, RequireFields<OrganizationUsageSeriesArgs, 'byGroup' | 'compare' | 'from' | 'groups' | 'interval' | 'meter' | 'to'>>;
  usageTrend?: Resolver<Maybe<ResolversTypes['UsageTrend']>, ParentType, ContextType, RequireFields<OrganizationUsageTrendArgs, 'days' | 'meter'>>;
  userActivity?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserActivity']>>, ParentType, ContextType, RequireFields<OrganizationUserActivityArgs, 'from' | 'to' | 'user'>>;
  webhookEndpoints?: Resolver<Maybe<ResolversTypes['WebhookEndpointConnection']>, ParentType, ContextType, RequireFields<OrganizationWebhookEndpointsArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  events?: Resolver<Maybe<ResolversTypes['PlatformEvents']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['PlatformJobs']>, ParentType, ContextType>;
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
  usage?: Resolver<Maybe<ResolversTypes['PlatformServiceEvents']>, ParentType, ContextType>;
};

export type PlatformJobKindResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformJobKind'] = ResolversParentTypes['PlatformJobKind']> = {
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformJobsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformJobs'] = ResolversParentTypes['PlatformJobs']> = {
  usage?: Resolver<Maybe<ResolversTypes['PlatformServiceJobs']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  webhookEventTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WebhookEventType']>>, ParentType, ContextType>;
};

export type RecordUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordUsageError'] = ResolversParentTypes['RecordUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type RecordUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordUsagePayload'] = ResolversParentTypes['RecordUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordUsageError']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['UsageEventResult']>, ParentType, ContextType>;
};

export type RedriveUsageEventsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RedriveUsageEventsError'] = ResolversParentTypes['RedriveUsageEventsError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type RedriveUsageEventsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RedriveUsageEventsPayload'] = ResolversParentTypes['RedriveUsageEventsPayload']> = {
  applied?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RedriveUsageEventsError']>, ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type ReleaseUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReleaseUsageError'] = ResolversParentTypes['ReleaseUsageError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ReservationEnded', ParentType, ContextType>;
};

export type ReleaseUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReleaseUsagePayload'] = ResolversParentTypes['ReleaseUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReleaseUsageError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['UsageReservation']>, ParentType, ContextType>;
};

export type ReplayFailedWebhookDeliveriesErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayFailedWebhookDeliveriesError'] = ResolversParentTypes['ReplayFailedWebhookDeliveriesError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type ReplayFailedWebhookDeliveriesPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayFailedWebhookDeliveriesPayload'] = ResolversParentTypes['ReplayFailedWebhookDeliveriesPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayFailedWebhookDeliveriesError']>, ParentType, ContextType>;
};

export type ReplayMissingWebhookDeliveriesErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayMissingWebhookDeliveriesError'] = ResolversParentTypes['ReplayMissingWebhookDeliveriesError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type ReplayMissingWebhookDeliveriesPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayMissingWebhookDeliveriesPayload'] = ResolversParentTypes['ReplayMissingWebhookDeliveriesPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayMissingWebhookDeliveriesError']>, ParentType, ContextType>;
};

export type ReplayWebhookDeliveryErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryError'] = ResolversParentTypes['ReplayWebhookDeliveryError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type ReplayWebhookDeliveryPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryPayload'] = ResolversParentTypes['ReplayWebhookDeliveryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']>, ParentType, ContextType>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type ReservationEndedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReservationEnded'] = ResolversParentTypes['ReservationEnded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UsageReservationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReserveUsageErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReserveUsageError'] = ResolversParentTypes['ReserveUsageError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'LimitExceeded' | 'NotFound', ParentType, ContextType>;
};

export type ReserveUsagePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReserveUsagePayload'] = ResolversParentTypes['ReserveUsagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReserveUsageError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['UsageReservation']>, ParentType, ContextType>;
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

export type SetNotificationPreferenceErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetNotificationPreferenceError'] = ResolversParentTypes['SetNotificationPreferenceError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type SetNotificationPreferencePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetNotificationPreferencePayload'] = ResolversParentTypes['SetNotificationPreferencePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SetNotificationPreferenceError']>, ParentType, ContextType>;
  preference?: Resolver<Maybe<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
};

export type SetUsageAlertsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetUsageAlertsError'] = ResolversParentTypes['SetUsageAlertsError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type SetUsageAlertsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetUsageAlertsPayload'] = ResolversParentTypes['SetUsageAlertsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SetUsageAlertsError']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['UsageAlertSetting']>, ParentType, ContextType>;
};

export type TooManyAuditExportsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TooManyAuditExports'] = ResolversParentTypes['TooManyAuditExports']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyUsageExportsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TooManyUsageExports'] = ResolversParentTypes['TooManyUsageExports']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhookEndpointsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TooManyWebhookEndpoints'] = ResolversParentTypes['TooManyWebhookEndpoints']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateMeterErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateMeterError'] = ResolversParentTypes['UpdateMeterError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type UpdateMeterPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateMeterPayload'] = ResolversParentTypes['UpdateMeterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateMeterError']>, ParentType, ContextType>;
  meter?: Resolver<Maybe<ResolversTypes['Meter']>, ParentType, ContextType>;
};

export type UpdateWebhookEndpointErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateWebhookEndpointError'] = ResolversParentTypes['UpdateWebhookEndpointError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateWebhookEndpointPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateWebhookEndpointPayload'] = ResolversParentTypes['UpdateWebhookEndpointPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateWebhookEndpointError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type UsageAlertSettingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageAlertSetting'] = ResolversParentTypes['UsageAlertSetting']> = {
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsageCheckResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageCheck'] = ResolversParentTypes['UsageCheck']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['MeterUsage']>, ParentType, ContextType>;
};

export type UsageComparisonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageComparison'] = ResolversParentTypes['UsageComparison']> = {
  changePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UsagePoint']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type UsageEventResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageEventResult'] = ResolversParentTypes['UsageEventResult']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['UsageVerdict'], ParentType, ContextType>;
};

export type UsageExportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageExport'] = ResolversParentTypes['UsageExport'], FederationReferenceType extends FederationReferenceTypes['UsageExport'] = FederationReferenceTypes['UsageExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UsageExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  downloadPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['UsageExportFormat'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UsageExportStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageExportConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageExportConnection'] = ResolversParentTypes['UsageExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UsageExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UsageExportEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageExportEdge'] = ResolversParentTypes['UsageExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsageExport'], ParentType, ContextType>;
};

export type UsageGroupResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageGroup'] = ResolversParentTypes['UsageGroup']> = {
  isRest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UsagePoint']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsagePointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsagePoint'] = ResolversParentTypes['UsagePoint']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type UsageReservationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageReservation'] = ResolversParentTypes['UsageReservation'], FederationReferenceType extends FederationReferenceTypes['UsageReservation'] = FederationReferenceTypes['UsageReservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UsageReservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  committedQuantity?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UsageReservationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageReservationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageReservationConnection'] = ResolversParentTypes['UsageReservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageReservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UsageReservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UsageReservationEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageReservationEdge'] = ResolversParentTypes['UsageReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsageReservation'], ParentType, ContextType>;
};

export type UsageSeriesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageSeries'] = ResolversParentTypes['UsageSeries']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groupCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UsageGroup']>>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['UsageInterval'], ParentType, ContextType>;
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UsagePoint']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['UsageComparison']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type UsageTrendResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageTrend'] = ResolversParentTypes['UsageTrend']> = {
  changePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['UsagePoint']>, ParentType, ContextType>;
  previousTotal?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserActivityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserActivity'] = ResolversParentTypes['UserActivity']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['UserActivityDay']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  meter?: Resolver<ResolversTypes['Meter'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type UserActivityDayResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserActivityDay'] = ResolversParentTypes['UserActivityDay']> = {
  events?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AuditLogEmpty' | 'InvalidValue' | 'JobOver' | 'JobRunning' | 'LimitExceeded' | 'NotFound' | 'ReservationEnded' | 'TooManyAuditExports' | 'TooManyUsageExports' | 'TooManyWebhookEndpoints' | 'VersionConflict', ParentType, ContextType>;
};

export type UserUsageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserUsage'] = ResolversParentTypes['UserUsage']> = {
  events?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
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
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  isOrdered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payloadStyle?: Resolver<ResolversTypes['WebhookPayloadStyle'], ParentType, ContextType>;
  previousPublicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratePerSecond?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  jsonSchema?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thinFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  ArchiveMeterError?: ArchiveMeterErrorResolvers<ContextType>;
  ArchiveMeterPayload?: ArchiveMeterPayloadResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditExport?: AuditExportResolvers<ContextType>;
  AuditExportConnection?: AuditExportConnectionResolvers<ContextType>;
  AuditExportEdge?: AuditExportEdgeResolvers<ContextType>;
  AuditImpersonator?: AuditImpersonatorResolvers<ContextType>;
  AuditInclusionProof?: AuditInclusionProofResolvers<ContextType>;
  AuditKey?: AuditKeyResolvers<ContextType>;
  AuditLogEmpty?: AuditLogEmptyResolvers<ContextType>;
  AuditPersonalData?: AuditPersonalDataResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelJobError?: CancelJobErrorResolvers<ContextType>;
  CancelJobPayload?: CancelJobPayloadResolvers<ContextType>;
  CancelUsageJobError?: CancelUsageJobErrorResolvers<ContextType>;
  CancelUsageJobPayload?: CancelUsageJobPayloadResolvers<ContextType>;
  CommitUsageError?: CommitUsageErrorResolvers<ContextType>;
  CommitUsagePayload?: CommitUsagePayloadResolvers<ContextType>;
  ConsumeUsageError?: ConsumeUsageErrorResolvers<ContextType>;
  ConsumeUsagePayload?: ConsumeUsagePayloadResolvers<ContextType>;
  CreateWebhookEndpointError?: CreateWebhookEndpointErrorResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DefineMeterError?: DefineMeterErrorResolvers<ContextType>;
  DefineMeterPayload?: DefineMeterPayloadResolvers<ContextType>;
  DeleteWebhookEndpointError?: DeleteWebhookEndpointErrorResolvers<ContextType>;
  DeleteWebhookEndpointPayload?: DeleteWebhookEndpointPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportAuditLogError?: ExportAuditLogErrorResolvers<ContextType>;
  ExportAuditLogPayload?: ExportAuditLogPayloadResolvers<ContextType>;
  ExportUsageError?: ExportUsageErrorResolvers<ContextType>;
  ExportUsagePayload?: ExportUsagePayloadResolvers<ContextType>;
  FeatureAdoption?: FeatureAdoptionResolvers<ContextType>;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobOver?: JobOverResolvers<ContextType>;
  JobRunning?: JobRunningResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  MarkAllNotificationsReadError?: MarkAllNotificationsReadErrorResolvers<ContextType>;
  MarkAllNotificationsReadPayload?: MarkAllNotificationsReadPayloadResolvers<ContextType>;
  MarkNotificationsReadError?: MarkNotificationsReadErrorResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  Meter?: MeterResolvers<ContextType>;
  MeterAdoption?: MeterAdoptionResolvers<ContextType>;
  MeterUsage?: MeterUsageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  RecordUsageError?: RecordUsageErrorResolvers<ContextType>;
  RecordUsagePayload?: RecordUsagePayloadResolvers<ContextType>;
  RedriveUsageEventsError?: RedriveUsageEventsErrorResolvers<ContextType>;
  RedriveUsageEventsPayload?: RedriveUsageEventsPayloadResolvers<ContextType>;
  ReleaseUsageError?: ReleaseUsageErrorResolvers<ContextType>;
  ReleaseUsagePayload?: ReleaseUsagePayloadResolvers<ContextType>;
  ReplayFailedWebhookDeliveriesError?: ReplayFailedWebhookDeliveriesErrorResolvers<ContextType>;
  ReplayFailedWebhookDeliveriesPayload?: ReplayFailedWebhookDeliveriesPayloadResolvers<ContextType>;
  ReplayMissingWebhookDeliveriesError?: ReplayMissingWebhookDeliveriesErrorResolvers<ContextType>;
  ReplayMissingWebhookDeliveriesPayload?: ReplayMissingWebhookDeliveriesPayloadResolvers<ContextType>;
  ReplayWebhookDeliveryError?: ReplayWebhookDeliveryErrorResolvers<ContextType>;
  ReplayWebhookDeliveryPayload?: ReplayWebhookDeliveryPayloadResolvers<ContextType>;
  ReservationEnded?: ReservationEndedResolvers<ContextType>;
  ReserveUsageError?: ReserveUsageErrorResolvers<ContextType>;
  ReserveUsagePayload?: ReserveUsagePayloadResolvers<ContextType>;
  RotateWebhookSecretError?: RotateWebhookSecretErrorResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SendTestWebhookError?: SendTestWebhookErrorResolvers<ContextType>;
  SendTestWebhookPayload?: SendTestWebhookPayloadResolvers<ContextType>;
  SetNotificationPreferenceError?: SetNotificationPreferenceErrorResolvers<ContextType>;
  SetNotificationPreferencePayload?: SetNotificationPreferencePayloadResolvers<ContextType>;
  SetUsageAlertsError?: SetUsageAlertsErrorResolvers<ContextType>;
  SetUsageAlertsPayload?: SetUsageAlertsPayloadResolvers<ContextType>;
  TooManyAuditExports?: TooManyAuditExportsResolvers<ContextType>;
  TooManyUsageExports?: TooManyUsageExportsResolvers<ContextType>;
  TooManyWebhookEndpoints?: TooManyWebhookEndpointsResolvers<ContextType>;
  UpdateMeterError?: UpdateMeterErrorResolvers<ContextType>;
  UpdateMeterPayload?: UpdateMeterPayloadResolvers<ContextType>;
  UpdateWebhookEndpointError?: UpdateWebhookEndpointErrorResolvers<ContextType>;
  UpdateWebhookEndpointPayload?: UpdateWebhookEndpointPayloadResolvers<ContextType>;
  UsageAlertSetting?: UsageAlertSettingResolvers<ContextType>;
  UsageCheck?: UsageCheckResolvers<ContextType>;
  UsageComparison?: UsageComparisonResolvers<ContextType>;
  UsageEventResult?: UsageEventResultResolvers<ContextType>;
  UsageExport?: UsageExportResolvers<ContextType>;
  UsageExportConnection?: UsageExportConnectionResolvers<ContextType>;
  UsageExportEdge?: UsageExportEdgeResolvers<ContextType>;
  UsageGroup?: UsageGroupResolvers<ContextType>;
  UsagePoint?: UsagePointResolvers<ContextType>;
  UsageReservation?: UsageReservationResolvers<ContextType>;
  UsageReservationConnection?: UsageReservationConnectionResolvers<ContextType>;
  UsageReservationEdge?: UsageReservationEdgeResolvers<ContextType>;
  UsageSeries?: UsageSeriesResolvers<ContextType>;
  UsageTrend?: UsageTrendResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserActivity?: UserActivityResolvers<ContextType>;
  UserActivityDay?: UserActivityDayResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserUsage?: UserUsageResolvers<ContextType>;
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
  noAudit?: NoAuditDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
  staff?: StaffDirectiveResolver<any, any, ContextType>;
  typeId?: TypeIdDirectiveResolver<any, any, ContextType>;
};
