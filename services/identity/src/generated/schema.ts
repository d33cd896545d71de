import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow } from '../organizations/store.ts';
import type { UserRow, ViewerRow, OwnMembershipRow } from '../viewer/store.ts';
import type { MembershipRow, MembershipPage } from '../memberships/store.ts';
import type { ApiKeyRow } from '../api-keys/store.ts';
import type { ServiceAccountRow } from '../service-accounts/store.ts';
import type { DomainRow } from '../domains/store.ts';
import type { JoinRequestRow, JoinableRow } from '../join-requests/store.ts';
import type { SessionRow } from '../sessions/store.ts';
import type { TeamRow } from '../teams/store.ts';
import type { TeamMemberRow } from '../teams/member-store.ts';
import type { InvitationRow, PresentedInvitation } from '../invitations/store.ts';
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

/** Why the caller has not become a member. */
export type AcceptInvitationError = InvitationExpired | InvitationForSomebodyElse | InvitationRevoked | InvitationUsed | NotFound;

/** Which invitation to accept. */
export type AcceptInvitationInput = {
  /** The token in the link. */
  readonly token: Scalars['String']['input'];
};

/** Where the caller is a member now. */
export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AcceptInvitationError>;
  /** The organization; send its ID or slug as `X-Organization` to work in it. Null when `errors` is not empty. */
  readonly organization?: Maybe<OrganizationSummary>;
  /** The caller's role there. Null when `errors` is not empty. */
  readonly role?: Maybe<MembershipRole>;
};

/** Why no domain was added. */
export type AddDomainError = DomainAlreadyAdded | InvalidValue | PublicMailProvider;

/** Which domain to add. */
export type AddDomainInput = {
  /** The domain, such as `acme.com` or `app.acme.com`. */
  readonly name: Scalars['String']['input'];
};

/** The new domain, with the record that proves it. */
export type AddDomainPayload = {
  readonly __typename?: 'AddDomainPayload';
  /** Null when `errors` is not empty. */
  readonly domain?: Maybe<Domain>;
  /** What to put right. */
  readonly errors: ReadonlyArray<AddDomainError>;
};

/** Why nobody was added. */
export type AddMemberError = AlreadyMember | NotFound | RoleNotGrantable;

/** Who becomes a member, and with which role. */
export type AddMemberInput = {
  /** The address the person signs in with. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The role to give. */
  readonly role: MembershipRole;
};

/** The new member. */
export type AddMemberPayload = {
  readonly __typename?: 'AddMemberPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AddMemberError>;
  /** Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

/** Why nobody was taken into the team. */
export type AddTeamMemberError = AlreadyTeamMember | NotFound;

/** Who joins which team. */
export type AddTeamMemberInput = {
  /** Whether the member leads the team. */
  readonly isLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** The member of the organization. */
  readonly membershipId: Scalars['ID']['input'];
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** The team and its new member. */
export type AddTeamMemberPayload = {
  readonly __typename?: 'AddTeamMemberPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AddTeamMemberError>;
  /** Null when `errors` is not empty. */
  readonly member?: Maybe<TeamMember>;
  /** Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** The address has an invitation that can still be accepted. Send that one again instead. */
export type AlreadyInvited = UserError & {
  readonly __typename?: 'AlreadyInvited';
  /** `ALREADY_INVITED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The person is a member already. */
export type AlreadyMember = UserError & {
  readonly __typename?: 'AlreadyMember';
  /** `ALREADY_MEMBER` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The member is in the team already. */
export type AlreadyTeamMember = UserError & {
  readonly __typename?: 'AlreadyTeamMember';
  /** `ALREADY_TEAM_MEMBER` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * A credential for programs: send it as `Authorization: Bearer tk_live_…`. It knows its organization, never exceeds the
 * present permissions of whom it acts for, and dies with them: a member by leaving, a service account by being deleted.
 */
export type ApiKey = Node & {
  readonly __typename?: 'ApiKey';
  /** The addresses the key may be used from, as CIDR ranges; null is anywhere. */
  readonly allowedAddresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the key was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the key stops working; null never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key's ID, which is also the visible part of the secret. */
  readonly id: Scalars['ID']['output'];
  /** When the key was last used, to about a minute and a half; null when it never was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the key is for. */
  readonly name: Scalars['String']['output'];
  /** The member the key acts for; null for a service account's key. */
  readonly owner?: Maybe<User>;
  /** The key that replaced this one; null unless it was rotated. */
  readonly replacedBy?: Maybe<ApiKey>;
  /** When the key was revoked; null while it works. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the key may do, at most. */
  readonly scopes: ReadonlyArray<Permission>;
  /** The service account the key acts for; null for a member's key. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A page of API keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** The keys with their cursors. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** The keys. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An API key with its cursor. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Where this key stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The key. */
  readonly node: ApiKey;
};

/** The key was revoked, has expired or was replaced already. */
export type ApiKeyNotActive = UserError & {
  readonly __typename?: 'ApiKeyNotActive';
  /** `API_KEY_NOT_ACTIVE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The key acts for another person, who alone may change or rotate it. It can be revoked. */
export type ApiKeyNotYours = UserError & {
  readonly __typename?: 'ApiKeyNotYours';
  /** `API_KEY_NOT_YOURS` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why nobody became a member. */
export type ApproveJoinRequestError = JoinRequestDecided | NotFound | RoleNotGrantable;

/** Whose request to approve. */
export type ApproveJoinRequestInput = {
  /** The request. */
  readonly joinRequestId: Scalars['ID']['input'];
  /** The role to give: any but OWNER. */
  readonly role?: InputMaybe<MembershipRole>;
};

/** The request, and the new member. */
export type ApproveJoinRequestPayload = {
  readonly __typename?: 'ApproveJoinRequestPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ApproveJoinRequestError>;
  /** Null when `errors` is not empty. */
  readonly joinRequest?: Maybe<JoinRequest>;
  /** Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** What happens with people whose verified address is under a domain. */
export type AutoJoin =
  /** They become members when they sign in, and can join at any time. Who was a member before has to ask. */
  | 'AUTO'
  /** Nothing: they are invited or added. */
  | 'OFF'
  /** They see the organization and can ask to join; somebody who may invite decides. */
  | 'SUGGEST';

/** The roles that somebody can get by their address alone. */
export type AutoJoinRole =
  /** Works with product data. */
  | 'MEMBER'
  /** Reads; neither the audit log nor billing. */
  | 'VIEWER';

export type BillingSubscription = Node & {
  readonly __typename?: 'BillingSubscription';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** Why the role was not changed. */
export type ChangeMemberRoleError = LastOwner | NotFound | RoleNotGrantable | VersionConflict;

/** Which member gets which role. */
export type ChangeMemberRoleInput = {
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The member. */
  readonly membershipId: Scalars['ID']['input'];
  /** The role to give. */
  readonly role: MembershipRole;
};

/** The member after the change. */
export type ChangeMemberRolePayload = {
  readonly __typename?: 'ChangeMemberRolePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ChangeMemberRoleError>;
  /** Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

/** Why no key was created. */
export type CreateApiKeyError = InvalidValue | NotFound | ScopeNotGrantable;

/** What the new key is for and may do. */
export type CreateApiKeyInput = {
  /** The addresses the key may be used from: at most 50 addresses or CIDR ranges of IPv4 or IPv6. Left out, anywhere. */
  readonly allowedAddresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When the key stops working: in the future. Left out, never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the key is for: 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What the key may do: at least one permission. */
  readonly scopes: ReadonlyArray<Permission>;
  /** The service account the key acts for. Left out, it acts for the caller. */
  readonly serviceAccountId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new key with its secret. */
export type CreateApiKeyPayload = {
  readonly __typename?: 'CreateApiKeyPayload';
  /** Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateApiKeyError>;
  /** The secret, shown only here. Null when `errors` is not empty, and when the answer is repeated for an Idempotency-Key. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** Why no organization was created. */
export type CreateOrganizationError = InvalidValue | SlugTaken;

/** What a new organization is called. */
export type CreateOrganizationInput = {
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** 3 to 40 lower-case letters, digits and hyphens. Made from the name when left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** The new organization. */
export type CreateOrganizationPayload = {
  readonly __typename?: 'CreateOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<OrganizationSummary>;
};

/** Why no service account was created. */
export type CreateServiceAccountError = InvalidValue | RoleNotGrantable | ServiceAccountNameTaken;

/** What the new service account is called and may do. */
export type CreateServiceAccountInput = {
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What its keys may do, at most. */
  readonly role: ServiceAccountRole;
};

/** The new service account. */
export type CreateServiceAccountPayload = {
  readonly __typename?: 'CreateServiceAccountPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateServiceAccountError>;
  /** Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** Why no team was created. */
export type CreateTeamError = InvalidValue | NotFound | TeamNameTaken | TeamTooDeep;

/** What the new team is called, and where it belongs. */
export type CreateTeamInput = {
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The team above. Left out, the new team is at the top of the tree. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new team. */
export type CreateTeamPayload = {
  readonly __typename?: 'CreateTeamPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateTeamError>;
  /** Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** Why the request was not turned down. */
export type DeclineJoinRequestError = JoinRequestDecided | NotFound;

/** Whose request to turn down. */
export type DeclineJoinRequestInput = {
  /** The request. */
  readonly joinRequestId: Scalars['ID']['input'];
};

/** The request after it was turned down. */
export type DeclineJoinRequestPayload = {
  readonly __typename?: 'DeclineJoinRequestPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeclineJoinRequestError>;
  /** Null when `errors` is not empty. */
  readonly joinRequest?: Maybe<JoinRequest>;
};

/** Why the service account was not deleted. */
export type DeleteServiceAccountError = NotFound | RoleNotGrantable;

/** Which service account to delete. */
export type DeleteServiceAccountInput = {
  /** The service account. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** The service account that was. */
export type DeleteServiceAccountPayload = {
  readonly __typename?: 'DeleteServiceAccountPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeleteServiceAccountError>;
  /** The service account as it was. Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** Why the team was not deleted. */
export type DeleteTeamError = NotFound | TeamHasChildren;

/** Which team to delete. */
export type DeleteTeamInput = {
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** The team that was. */
export type DeleteTeamPayload = {
  readonly __typename?: 'DeleteTeamPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeleteTeamError>;
  /** The team as it was. Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** A name in the DNS that the organization says is its own. */
export type Domain = Node & {
  readonly __typename?: 'Domain';
  /** What happens with people whose verified address is under the domain. */
  readonly autoJoin: AutoJoin;
  /** The role of those who join by the domain. */
  readonly autoJoinRole: AutoJoinRole;
  /** When the domain was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The domain's ID. */
  readonly id: Scalars['ID']['output'];
  /** Whether requests that come by this host are in the organization, as if they named it with `X-Organization`. */
  readonly isHost: Scalars['Boolean']['output'];
  /** The domain in lower case, such as `acme.com` or `app.acme.com`; internationalised names in their ASCII form. */
  readonly name: Scalars['String']['output'];
  /** The DNS record that proves who owns the domain. */
  readonly record: DomainRecord;
  /** When the domain was verified; null until then. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The organization has added this domain before. */
export type DomainAlreadyAdded = UserError & {
  readonly __typename?: 'DomainAlreadyAdded';
  /** `DOMAIN_ALREADY_ADDED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A page of domains. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** The domains with their cursors. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** The domains. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A domain with its cursor. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Where this domain stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The domain. */
  readonly node: Domain;
};

/** The domain has to be verified first. */
export type DomainNotVerified = UserError & {
  readonly __typename?: 'DomainNotVerified';
  /** `DOMAIN_NOT_VERIFIED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A DNS record to create. */
export type DomainRecord = {
  readonly __typename?: 'DomainRecord';
  /** The record's name. */
  readonly name: Scalars['String']['output'];
  /** The record's type: `TXT`. */
  readonly type: Scalars['String']['output'];
  /** What the record must say. Other records of the name may stay. */
  readonly value: Scalars['String']['output'];
};

/** The DNS has no such record yet. A new one may take a while until it is seen everywhere. */
export type DomainRecordMissing = UserError & {
  readonly __typename?: 'DomainRecordMissing';
  /** `DOMAIN_RECORD_MISSING` */
  readonly code: Scalars['String']['output'];
  /** The record that was looked for. */
  readonly expected: DomainRecord;
  /** What the TXT records of this name say, at most 20. */
  readonly found: ReadonlyArray<Scalars['String']['output']>;
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Another organization has verified this domain. It has to remove it first. */
export type DomainTaken = UserError & {
  readonly __typename?: 'DomainTaken';
  /** `DOMAIN_TAKEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** That somebody was asked to become a member. */
export type Invitation = Node & {
  readonly __typename?: 'Invitation';
  /** When the person was first invited. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address that was invited. */
  readonly email: Scalars['EmailAddress']['output'];
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The invitation's ID. */
  readonly id: Scalars['ID']['output'];
  /** Who invited them; null when that person is no member any more. */
  readonly invitedBy?: Maybe<User>;
  /** The role that comes with accepting. */
  readonly role: MembershipRole;
  /** What became of it. */
  readonly status: InvitationStatus;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of invitations. */
export type InvitationConnection = {
  readonly __typename?: 'InvitationConnection';
  /** The invitations with their cursors. */
  readonly edges: ReadonlyArray<InvitationEdge>;
  /** The invitations. */
  readonly nodes: ReadonlyArray<Invitation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An invitation with its cursor. */
export type InvitationEdge = {
  readonly __typename?: 'InvitationEdge';
  /** Where this invitation stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The invitation. */
  readonly node: Invitation;
};

/** The link's 7 days are over. Whoever invited can send it again. */
export type InvitationExpired = UserError & {
  readonly __typename?: 'InvitationExpired';
  /** `INVITATION_EXPIRED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The invitation is for another address than the caller's. */
export type InvitationForSomebodyElse = UserError & {
  readonly __typename?: 'InvitationForSomebodyElse';
  /** `INVITATION_FOR_SOMEBODY_ELSE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What somebody with the link sees before they accept. */
export type InvitationPreview = {
  readonly __typename?: 'InvitationPreview';
  /** The address that was invited: sign in with it to accept. */
  readonly email: Scalars['EmailAddress']['output'];
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The organization's name. */
  readonly organizationName: Scalars['String']['output'];
  /** The role that comes with accepting. */
  readonly role: MembershipRole;
  /** Whether it can be accepted. */
  readonly status: InvitationStatus;
};

/** The invitation was taken back. The person can be invited anew. */
export type InvitationRevoked = UserError & {
  readonly __typename?: 'InvitationRevoked';
  /** `INVITATION_REVOKED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What can become of an invitation. */
export type InvitationStatus =
  /** The person has become a member. */
  | 'ACCEPTED'
  /** Nobody has used the link in time. It can be sent again. */
  | 'EXPIRED'
  /** The link works. */
  | 'PENDING'
  /** It was taken back. */
  | 'REVOKED';

/** The invitation was accepted before; who has left since must be invited anew. */
export type InvitationUsed = UserError & {
  readonly __typename?: 'InvitationUsed';
  /** `INVITATION_USED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why somebody was not invited. */
export type InviteMemberError = AlreadyInvited | AlreadyMember | InvalidValue | RoleNotGrantable;

/** Somebody to invite. */
export type InviteMemberItem = {
  /** The address to invite. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The role that comes with accepting. */
  readonly role: MembershipRole;
};

/** What became of one item. */
export type InviteMemberResult = {
  readonly __typename?: 'InviteMemberResult';
  /** Why this person was not invited; null when they were. */
  readonly error?: Maybe<InviteMemberError>;
  /** Null when this person was not invited. */
  readonly invitation?: Maybe<Invitation>;
};

/** Why nobody was invited. */
export type InviteMembersError = InvalidValue;

/** Whom to invite. */
export type InviteMembersInput = {
  /** 1 to 100 people. */
  readonly items: ReadonlyArray<InviteMemberItem>;
};

/** What became of each. */
export type InviteMembersPayload = {
  readonly __typename?: 'InviteMembersPayload';
  /** What to put right in the request as a whole. */
  readonly errors: ReadonlyArray<InviteMembersError>;
  /** A result for each item, in the order given. Empty when `errors` is not. */
  readonly results: ReadonlyArray<InviteMemberResult>;
};

/** Why nothing came of it. */
export type JoinOrganizationError = NotFound;

/** Which organization to join. */
export type JoinOrganizationInput = {
  /** One of the caller's `joinableOrganizations`. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What came of it. */
export type JoinOrganizationPayload = {
  readonly __typename?: 'JoinOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<JoinOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<OrganizationSummary>;
  /** Whether the caller is a member now. Null when `errors` is not empty. */
  readonly outcome?: Maybe<JoinOutcome>;
};

/** What came of joining. */
export type JoinOutcome =
  /** The caller is a member. */
  | 'JOINED'
  /** Somebody has to approve. */
  | 'REQUESTED';

/** Somebody who asks to become a member because of their address. */
export type JoinRequest = Node & {
  readonly __typename?: 'JoinRequest';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null while it waits. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The verified address of who asks. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The request's ID. */
  readonly id: Scalars['ID']['output'];
  /** The name of who asks. */
  readonly name: Scalars['String']['output'];
  /** What came of it. */
  readonly status: JoinRequestStatus;
};

/** A page of requests to join. */
export type JoinRequestConnection = {
  readonly __typename?: 'JoinRequestConnection';
  /** The requests with their cursors. */
  readonly edges: ReadonlyArray<JoinRequestEdge>;
  /** The requests. */
  readonly nodes: ReadonlyArray<JoinRequest>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** Somebody else has decided already. */
export type JoinRequestDecided = UserError & {
  readonly __typename?: 'JoinRequestDecided';
  /** `JOIN_REQUEST_DECIDED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How. */
  readonly status: JoinRequestStatus;
};

/** A request to join with its cursor. */
export type JoinRequestEdge = {
  readonly __typename?: 'JoinRequestEdge';
  /** Where this request stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: JoinRequest;
};

/** What came of a request to join. */
export type JoinRequestStatus =
  /** Who asked became a member. */
  | 'APPROVED'
  /** Who asked was turned down. */
  | 'DECLINED'
  /** It waits for an answer. */
  | 'PENDING';

/** An organization that the caller can join by their address. */
export type JoinableOrganization = {
  readonly __typename?: 'JoinableOrganization';
  /** Whether somebody has to approve. */
  readonly needsApproval: Scalars['Boolean']['output'];
  /** The organization. */
  readonly organization: OrganizationSummary;
  /** When the caller asked; null unless they wait for an answer. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An organization never has no owner: make somebody else an owner first. */
export type LastOwner = UserError & {
  readonly __typename?: 'LastOwner';
  /** `LAST_OWNER` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the caller is still a member. */
export type LeaveOrganizationError = LastOwner | NotFound;

/** The organization the caller has left. */
export type LeaveOrganizationPayload = {
  readonly __typename?: 'LeaveOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<LeaveOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<OrganizationSummary>;
};

/** A person's place in an organization. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** The membership's ID. */
  readonly id: Scalars['ID']['output'];
  /** When the person joined. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** What the person may do. */
  readonly role: MembershipRole;
  /** The person's sessions, the last one used first, at most 100. They are the same in all of the person's organizations. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
  /** The person. */
  readonly user: User;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of members. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The members with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The members. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many members the organization has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A member with its cursor. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Where this member stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Membership;
};

/** The roles every organization has. */
export type MembershipRole =
  /** Everything but what only owners may do. */
  | 'ADMIN'
  /** Works with product data. */
  | 'MEMBER'
  /** Everything, deleting and handing over the organization included. */
  | 'OWNER'
  /** Works with product data and manages the members of their own teams. */
  | 'TEAM_ADMIN'
  /** Reads; neither the audit log nor billing. */
  | 'VIEWER';

export type Meter = Node & {
  readonly __typename?: 'Meter';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** Why the team was not moved. */
export type MoveTeamError = NotFound | TeamCycle | TeamNameTaken | TeamTooDeep | VersionConflict;

/** Which team belongs where. */
export type MoveTeamInput = {
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The team it is to be below. Left out, it goes to the top of the tree. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The team to move. */
  readonly teamId: Scalars['ID']['input'];
};

/** The team in its new place. */
export type MoveTeamPayload = {
  readonly __typename?: 'MoveTeamPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<MoveTeamError>;
  /** Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Makes the caller a member of the organization that invited them. Accepting again is answered alike and changes nothing.
   * Needs a signed-in person whose address is the invited one. Emits `identity.invitation.accepted` and
   * `identity.membership.added`.
   */
  readonly acceptInvitation: AcceptInvitationPayload;
  /**
   * Adds a domain, which counts once it is verified. Public mail providers and public suffixes are refused.
   * Needs DOMAINS_MANAGE. Emits `identity.domain.added`.
   */
  readonly addDomain: AddDomainPayload;
  /**
   * Makes an existing user a member.
   * Needs MEMBERS_INVITE, and every permission of the role given. Emits `identity.membership.added`.
   */
  readonly addMember: AddMemberPayload;
  /**
   * Takes a member of the organization into a team.
   * Needs TEAMS_WRITE. Emits `identity.team_member.added`.
   */
  readonly addTeamMember: AddTeamMemberPayload;
  /**
   * Makes a member of somebody who asked.
   * Needs MEMBERS_INVITE, and every permission of the role given. Emits `identity.join_request.approved` and
   * `identity.membership.added`.
   */
  readonly approveJoinRequest: ApproveJoinRequestPayload;
  /**
   * Gives a member another role. The last owner keeps theirs.
   * Needs MEMBERS_UPDATE, and every permission of both roles. Emits `identity.membership.role_changed`.
   */
  readonly changeMemberRole: ChangeMemberRolePayload;
  /**
   * Creates an API key that acts for the caller, or for a service account, within this organization. Its secret is shown in
   * this answer and never again.
   * Needs API_KEYS_MANAGE and every permission among the scopes. Emits `identity.api_key.created`.
   */
  readonly createApiKey: CreateApiKeyPayload;
  /**
   * Creates an organization and makes the caller its owner. A trial subscription follows.
   * Needs a signed-in person. Emits `identity.organization.created` and `identity.membership.added`.
   */
  readonly createOrganization: CreateOrganizationPayload;
  /**
   * Creates a service account: what API keys act for that no person owns.
   * Needs SERVICE_ACCOUNTS_MANAGE, and every permission of the role given. Emits `identity.service_account.created`.
   */
  readonly createServiceAccount: CreateServiceAccountPayload;
  /**
   * Creates a team, at the top of the tree or below another team.
   * Needs TEAMS_WRITE. Emits `identity.team.created`.
   */
  readonly createTeam: CreateTeamPayload;
  /**
   * Turns down somebody who asked. They may ask again.
   * Needs MEMBERS_INVITE. Emits `identity.join_request.declined`.
   */
  readonly declineJoinRequest: DeclineJoinRequestPayload;
  /**
   * Deletes a service account; its API keys die with it.
   * Needs SERVICE_ACCOUNTS_MANAGE, and every permission of its role. Emits `identity.service_account.deleted`.
   */
  readonly deleteServiceAccount: DeleteServiceAccountPayload;
  /**
   * Deletes a team that has no teams below it. Its members stay in the organization.
   * Needs TEAMS_WRITE. Emits `identity.team.deleted`.
   */
  readonly deleteTeam: DeleteTeamPayload;
  /**
   * Invites people by mail, each with a link that works for 7 days. Each item has a result of its own, in the order given.
   * Needs MEMBERS_INVITE, and every permission of the roles given. Emits `identity.member.invited` for each.
   */
  readonly inviteMembers: InviteMembersPayload;
  /**
   * Joins an organization that takes in whoever has an address like the caller's, or asks it to. Doing it again changes nothing.
   * Needs a signed-in person with a verified address. Emits `identity.membership.added` or `identity.join_request.created`.
   */
  readonly joinOrganization: JoinOrganizationPayload;
  /**
   * Takes the caller out of the organization. The last owner stays.
   * Needs a membership. Emits `identity.membership.removed`.
   */
  readonly leaveOrganization: LeaveOrganizationPayload;
  /**
   * Moves a team, with everything below it, below another team or to the top of the tree.
   * Needs TEAMS_WRITE. Emits `identity.team.moved`.
   */
  readonly moveTeam: MoveTeamPayload;
  /**
   * Removes a domain: requests that come by it no longer name the organization, and nobody joins by it any more. Members stay.
   * Needs DOMAINS_MANAGE. Emits `identity.domain.removed`.
   */
  readonly removeDomain: RemoveDomainPayload;
  /**
   * Takes a member out of the organization; their API keys die with the membership. The last owner stays.
   * Needs MEMBERS_REMOVE, and every permission of the member's role. Emits `identity.membership.removed`.
   */
  readonly removeMember: RemoveMemberPayload;
  /**
   * Takes a member out of a team. Whoever leaves the organization leaves its teams without this.
   * Needs TEAMS_WRITE. Emits `identity.team_member.removed`.
   */
  readonly removeTeamMember: RemoveTeamMemberPayload;
  /**
   * Sends an invitation again, with a new link that works for 7 days from now; the old one stops working.
   * Needs MEMBERS_INVITE, and every permission of the role. Emits `identity.invitation.resent`.
   */
  readonly resendInvitation: ResendInvitationPayload;
  /**
   * Ends an API key at once.
   * Needs API_KEYS_MANAGE. Emits `identity.api_key.revoked`.
   */
  readonly revokeApiKey: RevokeApiKeyPayload;
  /**
   * Takes an invitation back: its link stops working. Taking it back again changes nothing.
   * Needs MEMBERS_INVITE, and every permission of the role. Emits `identity.invitation.revoked`.
   */
  readonly revokeInvitation: RevokeInvitationPayload;
  /**
   * Ends every session of a member, in whatever organization they work. They are refused everywhere within 2 seconds.
   * Needs SESSIONS_REVOKE, and every permission of the member's role. Emits `identity.session.revoked`.
   */
  readonly revokeMemberSessions: RevokeMemberSessionsPayload;
  /**
   * Ends all of the caller's sessions but the one that asks. They are refused everywhere within 2 seconds. An
   * `Idempotency-Key` has no effect: doing it again changes nothing.
   * Needs a signed-in person. Emits `identity.session.revoked` for each.
   */
  readonly revokeOtherSessions: RevokeOtherSessionsPayload;
  /**
   * Ends one of the caller's own sessions. It is refused everywhere within 2 seconds. An `Idempotency-Key` has no effect: a
   * session ends once.
   * Needs a signed-in person. Emits `identity.session.revoked`.
   */
  readonly revokeSession: RevokeSessionPayload;
  /**
   * Replaces an API key by a new one that may do the same. The old one works on for the overlap, in which programs are given
   * the new secret; it is shown in this answer and never again.
   * Needs API_KEYS_MANAGE and every scope of the key; a person's key is rotated by that person alone.
   * Emits `identity.api_key.created` and `identity.api_key.changed`.
   */
  readonly rotateApiKey: RotateApiKeyPayload;
  /**
   * Makes a member of a team one of its leads, or no longer one.
   * Needs TEAMS_WRITE. Emits `identity.team_member.lead_changed`.
   */
  readonly setTeamLead: SetTeamLeadPayload;
  /**
   * Changes the name of an API key or the addresses it is bound to; what is left out stays.
   * Needs API_KEYS_MANAGE and every scope of the key; a person's key is changed by that person alone. Emits
   * `identity.api_key.changed`.
   */
  readonly updateApiKey: UpdateApiKeyPayload;
  /**
   * Says what a verified domain is for; what is left out stays.
   * Needs DOMAINS_MANAGE. Emits `identity.domain.changed`.
   */
  readonly updateDomain: UpdateDomainPayload;
  /**
   * Changes the name or the slug of the organization; what is left out stays. The old slug keeps leading to the organization,
   * and nobody else can take it until ten younger ones have followed it.
   * Needs ORGANIZATION_UPDATE. Emits `identity.organization.renamed`.
   */
  readonly updateOrganization: UpdateOrganizationPayload;
  /**
   * Changes the name or the role of a service account; what is left out stays. Its keys may do no more than the new role from
   * then on.
   * Needs SERVICE_ACCOUNTS_MANAGE, and every permission of both roles. Emits `identity.service_account.changed`.
   */
  readonly updateServiceAccount: UpdateServiceAccountPayload;
  /**
   * Renames a team.
   * Needs TEAMS_WRITE. Emits `identity.team.renamed`.
   */
  readonly updateTeam: UpdateTeamPayload;
  /**
   * Looks for the domain's TXT record and, if it is there, marks the domain as the organization's own. Doing it again changes
   * nothing.
   * Needs DOMAINS_MANAGE. Emits `identity.domain.verified`.
   */
  readonly verifyDomain: VerifyDomainPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAddDomainArgs = {
  input: AddDomainInput;
};


export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


export type MutationAddTeamMemberArgs = {
  input: AddTeamMemberInput;
};


export type MutationApproveJoinRequestArgs = {
  input: ApproveJoinRequestInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


export type MutationDeclineJoinRequestArgs = {
  input: DeclineJoinRequestInput;
};


export type MutationDeleteServiceAccountArgs = {
  input: DeleteServiceAccountInput;
};


export type MutationDeleteTeamArgs = {
  input: DeleteTeamInput;
};


export type MutationInviteMembersArgs = {
  input: InviteMembersInput;
};


export type MutationJoinOrganizationArgs = {
  input: JoinOrganizationInput;
};


export type MutationMoveTeamArgs = {
  input: MoveTeamInput;
};


export type MutationRemoveDomainArgs = {
  input: RemoveDomainInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRemoveTeamMemberArgs = {
  input: RemoveTeamMemberInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationRevokeMemberSessionsArgs = {
  input: RevokeMemberSessionsInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSetTeamLeadArgs = {
  input: SetTeamLeadInput;
};


export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


export type MutationUpdateDomainArgs = {
  input: UpdateDomainInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
};


export type MutationUpdateTeamArgs = {
  input: UpdateTeamInput;
};


export type MutationVerifyDomainArgs = {
  input: VerifyDomainInput;
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

/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** The organization's API keys, newest first, revoked ones included. */
  readonly apiKeys: ApiKeyConnection;
  /** When the organization was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The organization's domains, newest first, unverified ones included. */
  readonly domains: DomainConnection;
  /** The slugs the organization had before, the last one first, at most 10. They keep leading to it, and it can take them back. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** Who was invited, newest first. */
  readonly invitations: InvitationConnection;
  /** Who asks to join and waits for an answer, oldest first. */
  readonly joinRequests: JoinRequestConnection;
  /** The members, oldest first. */
  readonly members: MembershipConnection;
  /** The organization's name. */
  readonly name: Scalars['String']['output'];
  /** The organization's service accounts, newest first. */
  readonly serviceAccounts: ServiceAccountConnection;
  /** The organization's short name in addresses: 3 to 40 lower-case letters, digits and hyphens, unique. */
  readonly slug: Scalars['String']['output'];
  /** Whether the organization can be used. */
  readonly status: OrganizationStatus;
  /** The teams at the top of the tree, oldest first; each leads to the teams below it. */
  readonly teams: TeamConnection;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<InvitationStatus>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationJoinRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether an organization can be used. */
export type OrganizationStatus =
  /** In use. */
  | 'ACTIVE'
  /** Deleted, and still recoverable for 30 days. */
  | 'PENDING_DELETION'
  /** Closed for now by the platform's staff. */
  | 'SUSPENDED';

/** What a member sees of an organization from outside it. */
export type OrganizationSummary = {
  readonly __typename?: 'OrganizationSummary';
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** The organization's name. */
  readonly name: Scalars['String']['output'];
  /** The organization's short name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** Whether the organization can be used. */
  readonly status: OrganizationStatus;
};

/** One of the caller's own memberships. */
export type OwnMembership = {
  readonly __typename?: 'OwnMembership';
  /** When the caller joined. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** The organization. Send its ID or slug as `X-Organization` to work in it. */
  readonly organization: OrganizationSummary;
  /** The caller's role there. */
  readonly role: MembershipRole;
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
  /** Change a member's role. */
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
  /** Create, edit, delete and assign custom roles. */
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
  /** Create, edit, move and delete teams. */
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

export type Plan = Node & {
  readonly __typename?: 'Plan';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** Anybody can have an address under this domain, so it is nobody's own. */
export type PublicMailProvider = UserError & {
  readonly __typename?: 'PublicMailProvider';
  /** `PUBLIC_MAIL_PROVIDER` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** What an invitation's link leads to, for whoever has the link, signed in or not. Null when the link is of no use any more. */
  readonly invitation?: Maybe<InvitationPreview>;
  /** Any object of the current organization by its ID. Null when there is none, or when it is another organization's. */
  readonly node?: Maybe<Node>;
  /** Several objects by their IDs, in the order given, at most 100; null where `node` would be null. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organization of this request, chosen by API key, host, `X-Organization` header or sole membership. */
  readonly organization?: Maybe<Organization>;
  /** Who is asking. Null when nobody is signed in. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Why the domain was not removed. */
export type RemoveDomainError = NotFound;

/** Which domain to remove. */
export type RemoveDomainInput = {
  /** The domain. */
  readonly domainId: Scalars['ID']['input'];
};

/** The domain that was. */
export type RemoveDomainPayload = {
  readonly __typename?: 'RemoveDomainPayload';
  /** The domain as it was. Null when `errors` is not empty. */
  readonly domain?: Maybe<Domain>;
  /** What to put right. */
  readonly errors: ReadonlyArray<RemoveDomainError>;
};

/** Why nobody was removed. */
export type RemoveMemberError = LastOwner | NotFound | RoleNotGrantable;

/** Which member to remove. */
export type RemoveMemberInput = {
  /** The member. */
  readonly membershipId: Scalars['ID']['input'];
};

/** The membership that was. */
export type RemoveMemberPayload = {
  readonly __typename?: 'RemoveMemberPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RemoveMemberError>;
  /** The membership as it was. Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

/** Why nobody was taken out of the team. */
export type RemoveTeamMemberError = NotFound;

/** Who leaves which team. */
export type RemoveTeamMemberInput = {
  /** The member of the team. */
  readonly membershipId: Scalars['ID']['input'];
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** The team, and the member as one of it. */
export type RemoveTeamMemberPayload = {
  readonly __typename?: 'RemoveTeamMemberPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RemoveTeamMemberError>;
  /** The member as they were. Null when `errors` is not empty. */
  readonly member?: Maybe<TeamMember>;
  /** Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** Why the invitation was not sent again. */
export type ResendInvitationError = InvitationRevoked | InvitationUsed | NotFound | RoleNotGrantable | VersionConflict;

/** Which invitation to send again. */
export type ResendInvitationInput = {
  /** The version the decision is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The invitation. */
  readonly invitationId: Scalars['ID']['input'];
};

/** The invitation after it was sent again. */
export type ResendInvitationPayload = {
  readonly __typename?: 'ResendInvitationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ResendInvitationError>;
  /** Null when `errors` is not empty. */
  readonly invitation?: Maybe<Invitation>;
};

/** Why the key still works. */
export type RevokeApiKeyError = NotFound;

/** Which key to end. */
export type RevokeApiKeyInput = {
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
};

/** The key after it was revoked. */
export type RevokeApiKeyPayload = {
  readonly __typename?: 'RevokeApiKeyPayload';
  /** Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What to put right. */
  readonly errors: ReadonlyArray<RevokeApiKeyError>;
};

/** Why the invitation was not taken back. */
export type RevokeInvitationError = InvitationUsed | NotFound | RoleNotGrantable;

/** Which invitation to take back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  readonly invitationId: Scalars['ID']['input'];
};

/** The invitation after it was taken back. */
export type RevokeInvitationPayload = {
  readonly __typename?: 'RevokeInvitationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RevokeInvitationError>;
  /** Null when `errors` is not empty. */
  readonly invitation?: Maybe<Invitation>;
};

/** Why no session was ended. */
export type RevokeMemberSessionsError = NotFound | RoleNotGrantable;

/** Whose sessions to end. */
export type RevokeMemberSessionsInput = {
  /** The member. */
  readonly membershipId: Scalars['ID']['input'];
};

/** The member whose sessions were ended. */
export type RevokeMemberSessionsPayload = {
  readonly __typename?: 'RevokeMemberSessionsPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RevokeMemberSessionsError>;
  /** Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

/** Why no session was ended: the request was not made with one. */
export type RevokeOtherSessionsError = NotFound;

/** The sessions that were. */
export type RevokeOtherSessionsPayload = {
  readonly __typename?: 'RevokeOtherSessionsPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RevokeOtherSessionsError>;
  /** The sessions as they were, the last one used first. */
  readonly sessions: ReadonlyArray<Session>;
};

/** Why no session was ended. */
export type RevokeSessionError = NotFound;

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session, one of the caller's own. */
  readonly sessionId: Scalars['ID']['input'];
};

/** The session that was. */
export type RevokeSessionPayload = {
  readonly __typename?: 'RevokeSessionPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RevokeSessionError>;
  /** The session as it was. Null when `errors` is not empty. */
  readonly session?: Maybe<Session>;
};

/** Nobody gives or takes a role that allows more than they may themselves. */
export type RoleNotGrantable = UserError & {
  readonly __typename?: 'RoleNotGrantable';
  /** `ROLE_NOT_GRANTABLE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the key was not replaced. */
export type RotateApiKeyError = ApiKeyNotActive | ApiKeyNotYours | InvalidValue | NotFound | ScopeNotGrantable;

/** Which key to replace, and how long the old one works on. */
export type RotateApiKeyInput = {
  /** The key to replace. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** When the new key stops working: in the future. Left out, it lives as long as the old one was meant to from its creation. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long the old key works on, in minutes: 0 to 10,080, which is a week. An earlier end of its own stays. */
  readonly overlapMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Both keys, and the secret of the new one. */
export type RotateApiKeyPayload = {
  readonly __typename?: 'RotateApiKeyPayload';
  /** The new key. Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What to put right. */
  readonly errors: ReadonlyArray<RotateApiKeyError>;
  /** The old key, with when it stops working. Null when `errors` is not empty. */
  readonly previous?: Maybe<ApiKey>;
  /** The new secret, shown only here. Null when `errors` is not empty, and when the answer is repeated for an Idempotency-Key. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** Nobody gives a key a permission they do not hold. */
export type ScopeNotGrantable = UserError & {
  readonly __typename?: 'ScopeNotGrantable';
  /** `SCOPE_NOT_GRANTABLE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What programs of the organization act as. It cannot sign in; its API keys outlive the people who made them. */
export type ServiceAccount = Node & {
  readonly __typename?: 'ServiceAccount';
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The service account's ID. */
  readonly id: Scalars['ID']['output'];
  /** What it is for; no two service accounts of an organization share a name, whatever its case. */
  readonly name: Scalars['String']['output'];
  /** What its keys may do, at most. */
  readonly role: ServiceAccountRole;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of service accounts. */
export type ServiceAccountConnection = {
  readonly __typename?: 'ServiceAccountConnection';
  /** The service accounts with their cursors. */
  readonly edges: ReadonlyArray<ServiceAccountEdge>;
  /** The service accounts. */
  readonly nodes: ReadonlyArray<ServiceAccount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A service account with its cursor. */
export type ServiceAccountEdge = {
  readonly __typename?: 'ServiceAccountEdge';
  /** Where this service account stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The service account. */
  readonly node: ServiceAccount;
};

/** Another service account of the organization has this name. */
export type ServiceAccountNameTaken = UserError & {
  readonly __typename?: 'ServiceAccountNameTaken';
  /** `SERVICE_ACCOUNT_NAME_TAKEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The roles that a service account can have; each allows what the role of this name allows a member. */
export type ServiceAccountRole =
  /** Everything but what only owners may do. */
  | 'ADMIN'
  /** Works with product data. */
  | 'MEMBER'
  /** Reads; neither the audit log nor billing. */
  | 'VIEWER';

/** A sign-in that lasts: somebody at a browser or a program. */
export type Session = {
  readonly __typename?: 'Session';
  /** When the person signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself, unless it is used before. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The session's ID. It is worth nothing as a credential. */
  readonly id: Scalars['ID']['output'];
  /** The address it was opened from. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /** Whether this request was made with it. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** When its use was last noted, which is done once a day. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** How the browser or program called itself when it was opened. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** Why nothing was changed. */
export type SetTeamLeadError = NotFound;

/** Who leads a team, or no longer does. */
export type SetTeamLeadInput = {
  /** Whether the member leads the team from now on. */
  readonly isLead: Scalars['Boolean']['input'];
  /** The member of the team. */
  readonly membershipId: Scalars['ID']['input'];
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** The team and the member after the change. */
export type SetTeamLeadPayload = {
  readonly __typename?: 'SetTeamLeadPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<SetTeamLeadError>;
  /** Null when `errors` is not empty. */
  readonly member?: Maybe<TeamMember>;
  /** Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** Another organization has this slug or had it before, or it is reserved. */
export type SlugTaken = UserError & {
  readonly __typename?: 'SlugTaken';
  /** `SLUG_TAKEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Members who work together. Teams form a tree, at most 8 deep. */
export type Team = Node & {
  readonly __typename?: 'Team';
  /** The teams above, from the top of the tree down to the parent; at most 7. */
  readonly ancestors: ReadonlyArray<Team>;
  /** The teams directly below, oldest first. */
  readonly children: TeamConnection;
  /** When the team was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How deep in the tree the team is: 1 at the top, at most 8. */
  readonly depth: Scalars['Int']['output'];
  /** The team's ID. */
  readonly id: Scalars['ID']['output'];
  /** How many members this very team has. */
  readonly memberCount: Scalars['Int']['output'];
  /** The members of this very team, those who are longest in the organization first. */
  readonly members: TeamMemberConnection;
  /** What the team is called; no two teams below the same one share a name, whatever its case. */
  readonly name: Scalars['String']['output'];
  /** The team above; null at the top of the tree. */
  readonly parent?: Maybe<Team>;
  /** Rises when the team is renamed or moved; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Members who work together. Teams form a tree, at most 8 deep. */
export type TeamChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Members who work together. Teams form a tree, at most 8 deep. */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The teams with their cursors. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** The teams. */
  readonly nodes: ReadonlyArray<Team>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A team is never below itself. */
export type TeamCycle = UserError & {
  readonly __typename?: 'TeamCycle';
  /** `TEAM_CYCLE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A team with its cursor. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** Where this team stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The team. */
  readonly node: Team;
};

/** There are teams below this one: move or delete them first. */
export type TeamHasChildren = UserError & {
  readonly __typename?: 'TeamHasChildren';
  /** `TEAM_HAS_CHILDREN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A member of the organization as one of a team. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** Whether the member leads the team. */
  readonly isLead: Scalars['Boolean']['output'];
  /** When the member joined the team. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** The membership in the organization. */
  readonly membership: Membership;
};

/** A page of a team's members. */
export type TeamMemberConnection = {
  readonly __typename?: 'TeamMemberConnection';
  /** The members with their cursors. */
  readonly edges: ReadonlyArray<TeamMemberEdge>;
  /** The members. */
  readonly nodes: ReadonlyArray<TeamMember>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A member of a team with its cursor. */
export type TeamMemberEdge = {
  readonly __typename?: 'TeamMemberEdge';
  /** Where this member stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: TeamMember;
};

/** Another team in the same place has this name. */
export type TeamNameTaken = UserError & {
  readonly __typename?: 'TeamNameTaken';
  /** `TEAM_NAME_TAKEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The tree would be deeper than it may be. */
export type TeamTooDeep = UserError & {
  readonly __typename?: 'TeamTooDeep';
  /** `TEAM_TOO_DEEP` */
  readonly code: Scalars['String']['output'];
  /** How deep the tree may be. */
  readonly maximumDepth: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the key was not changed. */
export type UpdateApiKeyError = ApiKeyNotYours | InvalidValue | NotFound | ScopeNotGrantable;

/** Which key to change, and how. */
export type UpdateApiKeyInput = {
  /** The addresses the key may be used from from now on: at most 50 addresses or CIDR ranges; empty is anywhere. */
  readonly allowedAddresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** What the key is for: 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The key after the change. */
export type UpdateApiKeyPayload = {
  readonly __typename?: 'UpdateApiKeyPayload';
  /** Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateApiKeyError>;
};

/** Why the domain was not changed. */
export type UpdateDomainError = DomainNotVerified | NotFound | RoleNotGrantable | VersionConflict;

/** Which domain to change, and how. */
export type UpdateDomainInput = {
  /** What happens with people whose verified address is under the domain. */
  readonly autoJoin?: InputMaybe<AutoJoin>;
  /** The role of those who join by the domain. */
  readonly autoJoinRole?: InputMaybe<AutoJoinRole>;
  /** The domain; it must be verified. */
  readonly domainId: Scalars['ID']['input'];
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether requests that come by this host are in the organization. */
  readonly isHost?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The domain after the change. */
export type UpdateDomainPayload = {
  readonly __typename?: 'UpdateDomainPayload';
  /** Null when `errors` is not empty. */
  readonly domain?: Maybe<Domain>;
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateDomainError>;
};

/** Why the organization was not changed. */
export type UpdateOrganizationError = InvalidValue | SlugTaken | VersionConflict;

/** What to change. */
export type UpdateOrganizationInput = {
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The new name: 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The new slug: 3 to 40 lower-case letters, digits and hyphens. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** The organization after the change. */
export type UpdateOrganizationPayload = {
  readonly __typename?: 'UpdateOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
};

/** Why the service account was not changed. */
export type UpdateServiceAccountError = InvalidValue | NotFound | RoleNotGrantable | ServiceAccountNameTaken | VersionConflict;

/** Which service account to change, and how. */
export type UpdateServiceAccountInput = {
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The new name: 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What its keys may do from now on. */
  readonly role?: InputMaybe<ServiceAccountRole>;
  /** The service account. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** The service account after the change. */
export type UpdateServiceAccountPayload = {
  readonly __typename?: 'UpdateServiceAccountPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateServiceAccountError>;
  /** Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** Why the team was not changed. */
export type UpdateTeamError = InvalidValue | NotFound | TeamNameTaken | VersionConflict;

/** Which team is to be called what. */
export type UpdateTeamInput = {
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The new name: 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** The team after the change. */
export type UpdateTeamPayload = {
  readonly __typename?: 'UpdateTeamPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateTeamError>;
  /** Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** A person. Visible to the members of an organization the person belongs to. */
export type User = Node & {
  readonly __typename?: 'User';
  /** The address the person signs in with. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The person's ID. */
  readonly id: Scalars['ID']['output'];
  /** The name the person goes by. */
  readonly name: Scalars['String']['output'];
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

/** Why the domain was not verified. */
export type VerifyDomainError = DomainRecordMissing | DomainTaken | NotFound;

/** Which domain to look for. */
export type VerifyDomainInput = {
  /** The domain. */
  readonly domainId: Scalars['ID']['input'];
};

/** The verified domain. */
export type VerifyDomainPayload = {
  readonly __typename?: 'VerifyDomainPayload';
  /** Null when `errors` is not empty. */
  readonly domain?: Maybe<Domain>;
  /** What to put right. */
  readonly errors: ReadonlyArray<VerifyDomainError>;
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

/** The signed-in person, or the API key's owner. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /**
   * The organizations that the person can join by their verified address, or ask to, by name. Empty for API keys, and while the
   * address is not verified.
   */
  readonly joinableOrganizations: ReadonlyArray<JoinableOrganization>;
  /** The organizations the person belongs to, by name. Empty for API keys, which know only their own. */
  readonly organizations: ReadonlyArray<OwnMembership>;
  /** What the caller may do in the organization of this request; empty without one. */
  readonly permissions: ReadonlyArray<Permission>;
  /** The person's sessions, the last one used first, at most 100. Empty for API keys, which have none. */
  readonly sessions: ReadonlyArray<Session>;
  /** The person who asks, or for whom the API key acts. */
  readonly user?: Maybe<User>;
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
  ApiKey: ApiKey;
  Domain: Domain;
  Invitation: Invitation;
  JoinRequest: JoinRequest;
  Membership: Membership;
  Organization: Organization;
  ServiceAccount: ServiceAccount;
  Team: Team;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"id":true}> );
  Invitation:
    ( { __typename: 'Invitation' }
    & GraphQLRecursivePick<FederationTypes['Invitation'], {"id":true}> );
  JoinRequest:
    ( { __typename: 'JoinRequest' }
    & GraphQLRecursivePick<FederationTypes['JoinRequest'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  ServiceAccount:
    ( { __typename: 'ServiceAccount' }
    & GraphQLRecursivePick<FederationTypes['ServiceAccount'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInvitationError:
    | ( InvitationExpired & { __typename: 'InvitationExpired' } )
    | ( InvitationForSomebodyElse & { __typename: 'InvitationForSomebodyElse' } )
    | ( InvitationRevoked & { __typename: 'InvitationRevoked' } )
    | ( InvitationUsed & { __typename: 'InvitationUsed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AddDomainError:
    | ( DomainAlreadyAdded & { __typename: 'DomainAlreadyAdded' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( PublicMailProvider & { __typename: 'PublicMailProvider' } )
  ;
  AddMemberError:
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  AddTeamMemberError:
    | ( AlreadyTeamMember & { __typename: 'AlreadyTeamMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ApproveJoinRequestError:
    | ( JoinRequestDecided & { __typename: 'JoinRequestDecided' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  ChangeMemberRoleError:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CreateApiKeyError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScopeNotGrantable & { __typename: 'ScopeNotGrantable' } )
  ;
  CreateOrganizationError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  CreateServiceAccountError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( ServiceAccountNameTaken & { __typename: 'ServiceAccountNameTaken' } )
  ;
  CreateTeamError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TeamNameTaken & { __typename: 'TeamNameTaken' } )
    | ( TeamTooDeep & { __typename: 'TeamTooDeep' } )
  ;
  DeclineJoinRequestError:
    | ( JoinRequestDecided & { __typename: 'JoinRequestDecided' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DeleteServiceAccountError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  DeleteTeamError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TeamHasChildren & { __typename: 'TeamHasChildren' } )
  ;
  InviteMemberError:
    | ( AlreadyInvited & { __typename: 'AlreadyInvited' } )
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  InviteMembersError: ( InvalidValue & { __typename: 'InvalidValue' } );
  JoinOrganizationError: ( NotFound & { __typename: 'NotFound' } );
  LeaveOrganizationError:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  MoveTeamError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TeamCycle & { __typename: 'TeamCycle' } )
    | ( TeamNameTaken & { __typename: 'TeamNameTaken' } )
    | ( TeamTooDeep & { __typename: 'TeamTooDeep' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RemoveDomainError: ( NotFound & { __typename: 'NotFound' } );
  RemoveMemberError:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  RemoveTeamMemberError: ( NotFound & { __typename: 'NotFound' } );
  ResendInvitationError:
    | ( InvitationRevoked & { __typename: 'InvitationRevoked' } )
    | ( InvitationUsed & { __typename: 'InvitationUsed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RevokeApiKeyError: ( NotFound & { __typename: 'NotFound' } );
  RevokeInvitationError:
    | ( InvitationUsed & { __typename: 'InvitationUsed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  RevokeMemberSessionsError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  RevokeOtherSessionsError: ( NotFound & { __typename: 'NotFound' } );
  RevokeSessionError: ( NotFound & { __typename: 'NotFound' } );
  RotateApiKeyError:
    | ( ApiKeyNotActive & { __typename: 'ApiKeyNotActive' } )
    | ( ApiKeyNotYours & { __typename: 'ApiKeyNotYours' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScopeNotGrantable & { __typename: 'ScopeNotGrantable' } )
  ;
  SetTeamLeadError: ( NotFound & { __typename: 'NotFound' } );
  UpdateApiKeyError:
    | ( ApiKeyNotYours & { __typename: 'ApiKeyNotYours' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScopeNotGrantable & { __typename: 'ScopeNotGrantable' } )
  ;
  UpdateDomainError:
    | ( DomainNotVerified & { __typename: 'DomainNotVerified' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateOrganizationError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateServiceAccountError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( ServiceAccountNameTaken & { __typename: 'ServiceAccountNameTaken' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateTeamError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TeamNameTaken & { __typename: 'TeamNameTaken' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  VerifyDomainError:
    | ( DomainRecordMissing & { __typename: 'DomainRecordMissing' } )
    | ( DomainTaken & { __typename: 'DomainTaken' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiKeyRow )
    | ( AuditEntry )
    | ( BillingSubscription )
    | ( DomainRow )
    | ( InvitationRow )
    | ( JoinRequestRow )
    | ( MembershipRow )
    | ( Meter )
    | ( OrganizationRow )
    | ( Plan )
    | ( ServiceAccountRow )
    | ( TeamRow )
    | ( UserRow )
  ;
  UserError:
    | ( AlreadyInvited )
    | ( AlreadyMember )
    | ( AlreadyTeamMember )
    | ( ApiKeyNotActive )
    | ( ApiKeyNotYours )
    | ( DomainAlreadyAdded )
    | ( DomainNotVerified )
    | ( DomainRecordMissing )
    | ( DomainTaken )
    | ( InvalidValue )
    | ( InvitationExpired )
    | ( InvitationForSomebodyElse )
    | ( InvitationRevoked )
    | ( InvitationUsed )
    | ( JoinRequestDecided )
    | ( LastOwner )
    | ( NotFound )
    | ( PublicMailProvider )
    | ( RoleNotGrantable )
    | ( ScopeNotGrantable )
    | ( ServiceAccountNameTaken )
    | ( SlugTaken )
    | ( TeamCycle )
    | ( TeamHasChildren )
    | ( TeamNameTaken )
    | ( TeamTooDeep )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationError']>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['AcceptInvitationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  AddDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDomainError']>;
  AddDomainInput: AddDomainInput;
  AddDomainPayload: ResolverTypeWrapper<Omit<AddDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['AddDomainError']> }>;
  AddMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMemberError']>;
  AddMemberInput: AddMemberInput;
  AddMemberPayload: ResolverTypeWrapper<Omit<AddMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['AddMemberError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  AddTeamMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTeamMemberError']>;
  AddTeamMemberInput: AddTeamMemberInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddTeamMemberPayload: ResolverTypeWrapper<Omit<AddTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversTypes['AddTeamMemberError']>, member?: Maybe<ResolversTypes['TeamMember']>, team?: Maybe<ResolversTypes['Team']> }>;
  AlreadyInvited: ResolverTypeWrapper<AlreadyInvited>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadyTeamMember: ResolverTypeWrapper<AlreadyTeamMember>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyNotActive: ResolverTypeWrapper<ApiKeyNotActive>;
  ApiKeyNotYours: ResolverTypeWrapper<ApiKeyNotYours>;
  ApproveJoinRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveJoinRequestError']>;
  ApproveJoinRequestInput: ApproveJoinRequestInput;
  ApproveJoinRequestPayload: ResolverTypeWrapper<Omit<ApproveJoinRequestPayload, 'errors' | 'joinRequest' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['ApproveJoinRequestError']>, joinRequest?: Maybe<ResolversTypes['JoinRequest']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AutoJoin: AutoJoin;
  AutoJoinRole: AutoJoinRole;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillingSubscription: ResolverTypeWrapper<BillingSubscription>;
  ChangeMemberRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleError']>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeMemberRolePayload: ResolverTypeWrapper<Omit<ChangeMemberRolePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['ChangeMemberRoleError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  CreateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyError']>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['CreateApiKeyError']> }>;
  CreateOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationError']>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ResolverTypeWrapper<Omit<CreateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['CreateOrganizationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  CreateServiceAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateServiceAccountError']>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversTypes['CreateServiceAccountError']>, serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  CreateTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTeamError']>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['CreateTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineJoinRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineJoinRequestError']>;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestPayload: ResolverTypeWrapper<Omit<DeclineJoinRequestPayload, 'errors' | 'joinRequest'> & { errors: ReadonlyArray<ResolversTypes['DeclineJoinRequestError']>, joinRequest?: Maybe<ResolversTypes['JoinRequest']> }>;
  DeleteServiceAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteServiceAccountError']>;
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: ResolverTypeWrapper<Omit<DeleteServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversTypes['DeleteServiceAccountError']>, serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  DeleteTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteTeamError']>;
  DeleteTeamInput: DeleteTeamInput;
  DeleteTeamPayload: ResolverTypeWrapper<Omit<DeleteTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['DeleteTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  Domain: ResolverTypeWrapper<DomainRow>;
  DomainAlreadyAdded: ResolverTypeWrapper<DomainAlreadyAdded>;
  DomainConnection: ResolverTypeWrapper<Omit<DomainConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DomainEdge']>, nodes: ReadonlyArray<ResolversTypes['Domain']> }>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  DomainNotVerified: ResolverTypeWrapper<DomainNotVerified>;
  DomainRecord: ResolverTypeWrapper<DomainRecord>;
  DomainRecordMissing: ResolverTypeWrapper<DomainRecordMissing>;
  DomainTaken: ResolverTypeWrapper<DomainTaken>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  InvalidValue: ResolverTypeWrapper<InvalidValue>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvitationEdge']>, nodes: ReadonlyArray<ResolversTypes['Invitation']> }>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationExpired: ResolverTypeWrapper<InvitationExpired>;
  InvitationForSomebodyElse: ResolverTypeWrapper<InvitationForSomebodyElse>;
  InvitationPreview: ResolverTypeWrapper<PresentedInvitation>;
  InvitationRevoked: ResolverTypeWrapper<InvitationRevoked>;
  InvitationStatus: InvitationStatus;
  InvitationUsed: ResolverTypeWrapper<InvitationUsed>;
  InviteMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberError']>;
  InviteMemberItem: InviteMemberItem;
  InviteMemberResult: ResolverTypeWrapper<Omit<InviteMemberResult, 'error' | 'invitation'> & { error?: Maybe<ResolversTypes['InviteMemberError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  InviteMembersError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMembersError']>;
  InviteMembersInput: InviteMembersInput;
  InviteMembersPayload: ResolverTypeWrapper<Omit<InviteMembersPayload, 'errors' | 'results'> & { errors: ReadonlyArray<ResolversTypes['InviteMembersError']>, results: ReadonlyArray<ResolversTypes['InviteMemberResult']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinOrganizationError']>;
  JoinOrganizationInput: JoinOrganizationInput;
  JoinOrganizationPayload: ResolverTypeWrapper<Omit<JoinOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['JoinOrganizationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  JoinOutcome: JoinOutcome;
  JoinRequest: ResolverTypeWrapper<JoinRequestRow>;
  JoinRequestConnection: ResolverTypeWrapper<Omit<JoinRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JoinRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['JoinRequest']> }>;
  JoinRequestDecided: ResolverTypeWrapper<JoinRequestDecided>;
  JoinRequestEdge: ResolverTypeWrapper<Omit<JoinRequestEdge, 'node'> & { node: ResolversTypes['JoinRequest'] }>;
  JoinRequestStatus: JoinRequestStatus;
  JoinableOrganization: ResolverTypeWrapper<JoinableRow>;
  LastOwner: ResolverTypeWrapper<LastOwner>;
  LeaveOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveOrganizationError']>;
  LeaveOrganizationPayload: ResolverTypeWrapper<Omit<LeaveOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['LeaveOrganizationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<MembershipPage>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipRole: MembershipRole;
  Meter: ResolverTypeWrapper<Meter>;
  MoveTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveTeamError']>;
  MoveTeamInput: MoveTeamInput;
  MoveTeamPayload: ResolverTypeWrapper<Omit<MoveTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['MoveTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationStatus: OrganizationStatus;
  OrganizationSummary: ResolverTypeWrapper<OrganizationRow>;
  OwnMembership: ResolverTypeWrapper<OwnMembershipRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: Permission;
  Plan: ResolverTypeWrapper<Plan>;
  PublicMailProvider: ResolverTypeWrapper<PublicMailProvider>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDomainError']>;
  RemoveDomainInput: RemoveDomainInput;
  RemoveDomainPayload: ResolverTypeWrapper<Omit<RemoveDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['RemoveDomainError']> }>;
  RemoveMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberError']>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['RemoveMemberError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  RemoveTeamMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTeamMemberError']>;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: ResolverTypeWrapper<Omit<RemoveTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversTypes['RemoveTeamMemberError']>, member?: Maybe<ResolversTypes['TeamMember']>, team?: Maybe<ResolversTypes['Team']> }>;
  ResendInvitationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendInvitationError']>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversTypes['ResendInvitationError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  RevokeApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyError']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['RevokeApiKeyError']> }>;
  RevokeInvitationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationError']>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolverTypeWrapper<Omit<RevokeInvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversTypes['RevokeInvitationError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  RevokeMemberSessionsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeMemberSessionsError']>;
  RevokeMemberSessionsInput: RevokeMemberSessionsInput;
  RevokeMemberSessionsPayload: ResolverTypeWrapper<Omit<RevokeMemberSessionsPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['RevokeMemberSessionsError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  RevokeOtherSessionsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeOtherSessionsError']>;
  RevokeOtherSessionsPayload: ResolverTypeWrapper<Omit<RevokeOtherSessionsPayload, 'errors' | 'sessions'> & { errors: ReadonlyArray<ResolversTypes['RevokeOtherSessionsError']>, sessions: ReadonlyArray<ResolversTypes['Session']> }>;
  RevokeSessionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSessionError']>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['RevokeSessionError']>, session?: Maybe<ResolversTypes['Session']> }>;
  RoleNotGrantable: ResolverTypeWrapper<RoleNotGrantable>;
  RotateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiKeyError']>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ResolverTypeWrapper<Omit<RotateApiKeyPayload, 'apiKey' | 'errors' | 'previous'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['RotateApiKeyError']>, previous?: Maybe<ResolversTypes['ApiKey']> }>;
  ScopeNotGrantable: ResolverTypeWrapper<ScopeNotGrantable>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountRow>;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountNameTaken: ResolverTypeWrapper<ServiceAccountNameTaken>;
  ServiceAccountRole: ServiceAccountRole;
  Session: ResolverTypeWrapper<SessionRow>;
  SetTeamLeadError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTeamLeadError']>;
  SetTeamLeadInput: SetTeamLeadInput;
  SetTeamLeadPayload: ResolverTypeWrapper<Omit<SetTeamLeadPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversTypes['SetTeamLeadError']>, member?: Maybe<ResolversTypes['TeamMember']>, team?: Maybe<ResolversTypes['Team']> }>;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamEdge']>, nodes: ReadonlyArray<ResolversTypes['Team']> }>;
  TeamCycle: ResolverTypeWrapper<TeamCycle>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamHasChildren: ResolverTypeWrapper<TeamHasChildren>;
  TeamMember: ResolverTypeWrapper<TeamMemberRow>;
  TeamMemberConnection: ResolverTypeWrapper<Omit<TeamMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamMemberEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamMember']> }>;
  TeamMemberEdge: ResolverTypeWrapper<Omit<TeamMemberEdge, 'node'> & { node: ResolversTypes['TeamMember'] }>;
  TeamNameTaken: ResolverTypeWrapper<TeamNameTaken>;
  TeamTooDeep: ResolverTypeWrapper<TeamTooDeep>;
  UpdateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateApiKeyError']>;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: ResolverTypeWrapper<Omit<UpdateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['UpdateApiKeyError']> }>;
  UpdateDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateDomainError']>;
  UpdateDomainInput: UpdateDomainInput;
  UpdateDomainPayload: ResolverTypeWrapper<Omit<UpdateDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['UpdateDomainError']> }>;
  UpdateOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganizationError']>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UpdateOrganizationError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateServiceAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateServiceAccountError']>;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: ResolverTypeWrapper<Omit<UpdateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversTypes['UpdateServiceAccountError']>, serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  UpdateTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTeamError']>;
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: ResolverTypeWrapper<Omit<UpdateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UpdateTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  User: ResolverTypeWrapper<UserRow>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyDomainError']>;
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: ResolverTypeWrapper<Omit<VerifyDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['VerifyDomainError']> }>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationError: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationError'];
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['AcceptInvitationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  AddDomainError: ResolversUnionTypes<ResolversParentTypes>['AddDomainError'];
  AddDomainInput: AddDomainInput;
  AddDomainPayload: Omit<AddDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['AddDomainError']> };
  AddMemberError: ResolversUnionTypes<ResolversParentTypes>['AddMemberError'];
  AddMemberInput: AddMemberInput;
  AddMemberPayload: Omit<AddMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['AddMemberError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  AddTeamMemberError: ResolversUnionTypes<ResolversParentTypes>['AddTeamMemberError'];
  AddTeamMemberInput: AddTeamMemberInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AddTeamMemberPayload: Omit<AddTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['AddTeamMemberError']>, member?: Maybe<ResolversParentTypes['TeamMember']>, team?: Maybe<ResolversParentTypes['Team']> };
  AlreadyInvited: AlreadyInvited;
  AlreadyMember: AlreadyMember;
  AlreadyTeamMember: AlreadyTeamMember;
  ApiKey: ApiKeyRow;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyNotActive: ApiKeyNotActive;
  ApiKeyNotYours: ApiKeyNotYours;
  ApproveJoinRequestError: ResolversUnionTypes<ResolversParentTypes>['ApproveJoinRequestError'];
  ApproveJoinRequestInput: ApproveJoinRequestInput;
  ApproveJoinRequestPayload: Omit<ApproveJoinRequestPayload, 'errors' | 'joinRequest' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['ApproveJoinRequestError']>, joinRequest?: Maybe<ResolversParentTypes['JoinRequest']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  AuditEntry: AuditEntry;
  BigInt: Scalars['BigInt']['output'];
  BillingSubscription: BillingSubscription;
  ChangeMemberRoleError: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleError'];
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  Int: Scalars['Int']['output'];
  ChangeMemberRolePayload: Omit<ChangeMemberRolePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['ChangeMemberRoleError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  CreateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyError'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['CreateApiKeyError']> };
  CreateOrganizationError: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationError'];
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: Omit<CreateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['CreateOrganizationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  CreateServiceAccountError: ResolversUnionTypes<ResolversParentTypes>['CreateServiceAccountError'];
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversParentTypes['CreateServiceAccountError']>, serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  CreateTeamError: ResolversUnionTypes<ResolversParentTypes>['CreateTeamError'];
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['CreateTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineJoinRequestError: ResolversUnionTypes<ResolversParentTypes>['DeclineJoinRequestError'];
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestPayload: Omit<DeclineJoinRequestPayload, 'errors' | 'joinRequest'> & { errors: ReadonlyArray<ResolversParentTypes['DeclineJoinRequestError']>, joinRequest?: Maybe<ResolversParentTypes['JoinRequest']> };
  DeleteServiceAccountError: ResolversUnionTypes<ResolversParentTypes>['DeleteServiceAccountError'];
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: Omit<DeleteServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteServiceAccountError']>, serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  DeleteTeamError: ResolversUnionTypes<ResolversParentTypes>['DeleteTeamError'];
  DeleteTeamInput: DeleteTeamInput;
  DeleteTeamPayload: Omit<DeleteTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  Domain: DomainRow;
  DomainAlreadyAdded: DomainAlreadyAdded;
  DomainConnection: Omit<DomainConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DomainEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Domain']> };
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  DomainNotVerified: DomainNotVerified;
  DomainRecord: DomainRecord;
  DomainRecordMissing: DomainRecordMissing;
  DomainTaken: DomainTaken;
  EmailAddress: Scalars['EmailAddress']['output'];
  InvalidValue: InvalidValue;
  Invitation: InvitationRow;
  InvitationConnection: Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invitation']> };
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationExpired: InvitationExpired;
  InvitationForSomebodyElse: InvitationForSomebodyElse;
  InvitationPreview: PresentedInvitation;
  InvitationRevoked: InvitationRevoked;
  InvitationUsed: InvitationUsed;
  InviteMemberError: ResolversUnionTypes<ResolversParentTypes>['InviteMemberError'];
  InviteMemberItem: InviteMemberItem;
  InviteMemberResult: Omit<InviteMemberResult, 'error' | 'invitation'> & { error?: Maybe<ResolversParentTypes['InviteMemberError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  InviteMembersError: ResolversUnionTypes<ResolversParentTypes>['InviteMembersError'];
  InviteMembersInput: InviteMembersInput;
  InviteMembersPayload: Omit<InviteMembersPayload, 'errors' | 'results'> & { errors: ReadonlyArray<ResolversParentTypes['InviteMembersError']>, results: ReadonlyArray<ResolversParentTypes['InviteMemberResult']> };
  JSON: Scalars['JSON']['output'];
  JoinOrganizationError: ResolversUnionTypes<ResolversParentTypes>['JoinOrganizationError'];
  JoinOrganizationInput: JoinOrganizationInput;
  JoinOrganizationPayload: Omit<JoinOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['JoinOrganizationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  JoinRequest: JoinRequestRow;
  JoinRequestConnection: Omit<JoinRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JoinRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JoinRequest']> };
  JoinRequestDecided: JoinRequestDecided;
  JoinRequestEdge: Omit<JoinRequestEdge, 'node'> & { node: ResolversParentTypes['JoinRequest'] };
  JoinableOrganization: JoinableRow;
  LastOwner: LastOwner;
  LeaveOrganizationError: ResolversUnionTypes<ResolversParentTypes>['LeaveOrganizationError'];
  LeaveOrganizationPayload: Omit<LeaveOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['LeaveOrganizationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  Membership: MembershipRow;
  MembershipConnection: MembershipPage;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Meter: Meter;
  MoveTeamError: ResolversUnionTypes<ResolversParentTypes>['MoveTeamError'];
  MoveTeamInput: MoveTeamInput;
  MoveTeamPayload: Omit<MoveTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['MoveTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Organization: OrganizationRow;
  OrganizationSummary: OrganizationRow;
  OwnMembership: OwnMembershipRow;
  PageInfo: PageInfo;
  Plan: Plan;
  PublicMailProvider: PublicMailProvider;
  Query: Record<PropertyKey, never>;
  RemoveDomainError: ResolversUnionTypes<ResolversParentTypes>['RemoveDomainError'];
  RemoveDomainInput: RemoveDomainInput;
  RemoveDomainPayload: Omit<RemoveDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['RemoveDomainError']> };
  RemoveMemberError: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberError'];
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveMemberError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  RemoveTeamMemberError: ResolversUnionTypes<ResolversParentTypes>['RemoveTeamMemberError'];
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: Omit<RemoveTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveTeamMemberError']>, member?: Maybe<ResolversParentTypes['TeamMember']>, team?: Maybe<ResolversParentTypes['Team']> };
  ResendInvitationError: ResolversUnionTypes<ResolversParentTypes>['ResendInvitationError'];
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversParentTypes['ResendInvitationError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  RevokeApiKeyError: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyError'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['RevokeApiKeyError']> };
  RevokeInvitationError: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationError'];
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: Omit<RevokeInvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversParentTypes['RevokeInvitationError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  RevokeMemberSessionsError: ResolversUnionTypes<ResolversParentTypes>['RevokeMemberSessionsError'];
  RevokeMemberSessionsInput: RevokeMemberSessionsInput;
  RevokeMemberSessionsPayload: Omit<RevokeMemberSessionsPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['RevokeMemberSessionsError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  RevokeOtherSessionsError: ResolversUnionTypes<ResolversParentTypes>['RevokeOtherSessionsError'];
  RevokeOtherSessionsPayload: Omit<RevokeOtherSessionsPayload, 'errors' | 'sessions'> & { errors: ReadonlyArray<ResolversParentTypes['RevokeOtherSessionsError']>, sessions: ReadonlyArray<ResolversParentTypes['Session']> };
  RevokeSessionError: ResolversUnionTypes<ResolversParentTypes>['RevokeSessionError'];
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['RevokeSessionError']>, session?: Maybe<ResolversParentTypes['Session']> };
  RoleNotGrantable: RoleNotGrantable;
  RotateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['RotateApiKeyError'];
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: Omit<RotateApiKeyPayload, 'apiKey' | 'errors' | 'previous'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['RotateApiKeyError']>, previous?: Maybe<ResolversParentTypes['ApiKey']> };
  ScopeNotGrantable: ScopeNotGrantable;
  ServiceAccount: ServiceAccountRow;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountNameTaken: ServiceAccountNameTaken;
  Session: SessionRow;
  SetTeamLeadError: ResolversUnionTypes<ResolversParentTypes>['SetTeamLeadError'];
  SetTeamLeadInput: SetTeamLeadInput;
  SetTeamLeadPayload: Omit<SetTeamLeadPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['SetTeamLeadError']>, member?: Maybe<ResolversParentTypes['TeamMember']>, team?: Maybe<ResolversParentTypes['Team']> };
  SlugTaken: SlugTaken;
  Team: TeamRow;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Team']> };
  TeamCycle: TeamCycle;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamHasChildren: TeamHasChildren;
  TeamMember: TeamMemberRow;
  TeamMemberConnection: Omit<TeamMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamMemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamMember']> };
  TeamMemberEdge: Omit<TeamMemberEdge, 'node'> & { node: ResolversParentTypes['TeamMember'] };
  TeamNameTaken: TeamNameTaken;
  TeamTooDeep: TeamTooDeep;
  UpdateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['UpdateApiKeyError'];
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: Omit<UpdateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['UpdateApiKeyError']> };
  UpdateDomainError: ResolversUnionTypes<ResolversParentTypes>['UpdateDomainError'];
  UpdateDomainInput: UpdateDomainInput;
  UpdateDomainPayload: Omit<UpdateDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['UpdateDomainError']> };
  UpdateOrganizationError: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganizationError'];
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateOrganizationError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateServiceAccountError: ResolversUnionTypes<ResolversParentTypes>['UpdateServiceAccountError'];
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: Omit<UpdateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateServiceAccountError']>, serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  UpdateTeamError: ResolversUnionTypes<ResolversParentTypes>['UpdateTeamError'];
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: Omit<UpdateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  User: UserRow;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyDomainError: ResolversUnionTypes<ResolversParentTypes>['VerifyDomainError'];
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: Omit<VerifyDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['VerifyDomainError']> };
  VersionConflict: VersionConflict;
  Viewer: ViewerRow;
  String: Scalars['String']['output'];
};

export type FreshDirectiveArgs = { };

export type FreshDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = FreshDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type HasPermissionDirectiveArgs = {
  permission: Permission;
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

export type AcceptInvitationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptInvitationError'] = ResolversParentTypes['AcceptInvitationError']> = {
  __resolveType: TypeResolveFn<'InvitationExpired' | 'InvitationForSomebodyElse' | 'InvitationRevoked' | 'InvitationUsed' | 'NotFound', ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AcceptInvitationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
};

export type AddDomainErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddDomainError'] = ResolversParentTypes['AddDomainError']> = {
  __resolveType: TypeResolveFn<'DomainAlreadyAdded' | 'InvalidValue' | 'PublicMailProvider', ParentType, ContextType>;
};

export type AddDomainPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddDomainPayload'] = ResolversParentTypes['AddDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddDomainError']>, ParentType, ContextType>;
};

export type AddMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddMemberError'] = ResolversParentTypes['AddMemberError']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type AddMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddMemberPayload'] = ResolversParentTypes['AddMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddMemberError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type AddTeamMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddTeamMemberError'] = ResolversParentTypes['AddTeamMemberError']> = {
  __resolveType: TypeResolveFn<'AlreadyTeamMember' | 'NotFound', ParentType, ContextType>;
};

export type AddTeamMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddTeamMemberPayload'] = ResolversParentTypes['AddTeamMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddTeamMemberError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type AlreadyInvitedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AlreadyInvited'] = ResolversParentTypes['AlreadyInvited']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyTeamMemberResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AlreadyTeamMember'] = ResolversParentTypes['AlreadyTeamMember']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyNotActiveResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApiKeyNotActive'] = ResolversParentTypes['ApiKeyNotActive']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyNotYoursResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApiKeyNotYours'] = ResolversParentTypes['ApiKeyNotYours']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveJoinRequestErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApproveJoinRequestError'] = ResolversParentTypes['ApproveJoinRequestError']> = {
  __resolveType: TypeResolveFn<'JoinRequestDecided' | 'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type ApproveJoinRequestPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApproveJoinRequestPayload'] = ResolversParentTypes['ApproveJoinRequestPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ApproveJoinRequestError']>, ParentType, ContextType>;
  joinRequest?: Resolver<Maybe<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BillingSubscriptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BillingSubscription'] = ResolversParentTypes['BillingSubscription']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMemberRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeMemberRoleError'] = ResolversParentTypes['ChangeMemberRoleError']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'NotFound' | 'RoleNotGrantable' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeMemberRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeMemberRolePayload'] = ResolversParentTypes['ChangeMemberRolePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangeMemberRoleError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type CreateApiKeyErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateApiKeyError'] = ResolversParentTypes['CreateApiKeyError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'ScopeNotGrantable', ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateApiKeyError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateOrganizationError'] = ResolversParentTypes['CreateOrganizationError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'SlugTaken', ParentType, ContextType>;
};

export type CreateOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateOrganizationPayload'] = ResolversParentTypes['CreateOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
};

export type CreateServiceAccountErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateServiceAccountError'] = ResolversParentTypes['CreateServiceAccountError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'RoleNotGrantable' | 'ServiceAccountNameTaken', ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateServiceAccountError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type CreateTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateTeamError'] = ResolversParentTypes['CreateTeamError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'TeamNameTaken' | 'TeamTooDeep', ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineJoinRequestErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclineJoinRequestError'] = ResolversParentTypes['DeclineJoinRequestError']> = {
  __resolveType: TypeResolveFn<'JoinRequestDecided' | 'NotFound', ParentType, ContextType>;
};

export type DeclineJoinRequestPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclineJoinRequestPayload'] = ResolversParentTypes['DeclineJoinRequestPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeclineJoinRequestError']>, ParentType, ContextType>;
  joinRequest?: Resolver<Maybe<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
};

export type DeleteServiceAccountErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteServiceAccountError'] = ResolversParentTypes['DeleteServiceAccountError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type DeleteServiceAccountPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteServiceAccountPayload'] = ResolversParentTypes['DeleteServiceAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteServiceAccountError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type DeleteTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteTeamError'] = ResolversParentTypes['DeleteTeamError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'TeamHasChildren', ParentType, ContextType>;
};

export type DeleteTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteTeamPayload'] = ResolversParentTypes['DeleteTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type DomainResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain'], FederationReferenceType extends FederationReferenceTypes['Domain'] = FederationReferenceTypes['Domain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Domain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoJoin?: Resolver<ResolversTypes['AutoJoin'], ParentType, ContextType>;
  autoJoinRole?: Resolver<ResolversTypes['AutoJoinRole'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DomainRecord'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainAlreadyAddedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainAlreadyAdded'] = ResolversParentTypes['DomainAlreadyAdded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export type DomainNotVerifiedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainNotVerified'] = ResolversParentTypes['DomainNotVerified']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainRecordResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainRecord'] = ResolversParentTypes['DomainRecord']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainRecordMissingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainRecordMissing'] = ResolversParentTypes['DomainRecordMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['DomainRecord'], ParentType, ContextType>;
  found?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainTakenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DomainTaken'] = ResolversParentTypes['DomainTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type InvitationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationExpiredResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationExpired'] = ResolversParentTypes['InvitationExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationForSomebodyElseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationForSomebodyElse'] = ResolversParentTypes['InvitationForSomebodyElse']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationPreviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
};

export type InvitationRevokedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationRevoked'] = ResolversParentTypes['InvitationRevoked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationUsedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationUsed'] = ResolversParentTypes['InvitationUsed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InviteMemberError'] = ResolversParentTypes['InviteMemberError']> = {
  __resolveType: TypeResolveFn<'AlreadyInvited' | 'AlreadyMember' | 'InvalidValue' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  error?: Resolver<Maybe<ResolversTypes['InviteMemberError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type InviteMembersErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InviteMembersError'] = ResolversParentTypes['InviteMembersError']> = {
  __resolveType: TypeResolveFn<'InvalidValue', ParentType, ContextType>;
};

export type InviteMembersPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InviteMembersPayload'] = ResolversParentTypes['InviteMembersPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['InviteMembersError']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['InviteMemberResult']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinOrganizationError'] = ResolversParentTypes['JoinOrganizationError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type JoinOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinOrganizationPayload'] = ResolversParentTypes['JoinOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['JoinOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['JoinOutcome']>, ParentType, ContextType>;
};

export type JoinRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinRequest'] = ResolversParentTypes['JoinRequest'], FederationReferenceType extends FederationReferenceTypes['JoinRequest'] = FederationReferenceTypes['JoinRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JoinRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JoinRequestStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinRequestConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinRequestConnection'] = ResolversParentTypes['JoinRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JoinRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JoinRequestDecidedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinRequestDecided'] = ResolversParentTypes['JoinRequestDecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JoinRequestStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinRequestEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinRequestEdge'] = ResolversParentTypes['JoinRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JoinRequest'], ParentType, ContextType>;
};

export type JoinableOrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinableOrganization'] = ResolversParentTypes['JoinableOrganization']> = {
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['OrganizationSummary'], ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LastOwnerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LastOwner'] = ResolversParentTypes['LastOwner']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LeaveOrganizationError'] = ResolversParentTypes['LeaveOrganizationError']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'NotFound', ParentType, ContextType>;
};

export type LeaveOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LeaveOrganizationPayload'] = ResolversParentTypes['LeaveOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['LeaveOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MeterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Meter'] = ResolversParentTypes['Meter']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MoveTeamError'] = ResolversParentTypes['MoveTeamError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'TeamCycle' | 'TeamNameTaken' | 'TeamTooDeep' | 'VersionConflict', ParentType, ContextType>;
};

export type MoveTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MoveTeamPayload'] = ResolversParentTypes['MoveTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MoveTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addDomain?: Resolver<ResolversTypes['AddDomainPayload'], ParentType, ContextType, RequireFields<MutationAddDomainArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberPayload'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  addTeamMember?: Resolver<ResolversTypes['AddTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationAddTeamMemberArgs, 'input'>>;
  approveJoinRequest?: Resolver<ResolversTypes['ApproveJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationApproveJoinRequestArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['CreateTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  declineJoinRequest?: Resolver<ResolversTypes['DeclineJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationDeclineJoinRequestArgs, 'input'>>;
  deleteServiceAccount?: Resolver<ResolversTypes['DeleteServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'input'>>;
  deleteTeam?: Resolver<ResolversTypes['DeleteTeamPayload'], ParentType, ContextType, RequireFields<MutationDeleteTeamArgs, 'input'>>;
  inviteMembers?: Resolver<ResolversTypes['InviteMembersPayload'], ParentType, ContextType, RequireFields<MutationInviteMembersArgs, 'input'>>;
  joinOrganization?: Resolver<ResolversTypes['JoinOrganizationPayload'], ParentType, ContextType, RequireFields<MutationJoinOrganizationArgs, 'input'>>;
  leaveOrganization?: Resolver<ResolversTypes['LeaveOrganizationPayload'], ParentType, ContextType>;
  moveTeam?: Resolver<ResolversTypes['MoveTeamPayload'], ParentType, ContextType, RequireFields<MutationMoveTeamArgs, 'input'>>;
  removeDomain?: Resolver<ResolversTypes['RemoveDomainPayload'], ParentType, ContextType, RequireFields<MutationRemoveDomainArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeTeamMember?: Resolver<ResolversTypes['RemoveTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamMemberArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeMemberSessions?: Resolver<ResolversTypes['RevokeMemberSessionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeMemberSessionsArgs, 'input'>>;
  revokeOtherSessions?: Resolver<ResolversTypes['RevokeOtherSessionsPayload'], ParentType, ContextType>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  setTeamLead?: Resolver<ResolversTypes['SetTeamLeadPayload'], ParentType, ContextType, RequireFields<MutationSetTeamLeadArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationUpdateApiKeyArgs, 'input'>>;
  updateDomain?: Resolver<ResolversTypes['UpdateDomainPayload'], ParentType, ContextType, RequireFields<MutationUpdateDomainArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateServiceAccount?: Resolver<ResolversTypes['UpdateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateTeam?: Resolver<ResolversTypes['UpdateTeamPayload'], ParentType, ContextType, RequireFields<MutationUpdateTeamArgs, 'input'>>;
  verifyDomain?: Resolver<ResolversTypes['VerifyDomainPayload'], ParentType, ContextType, RequireFields<MutationVerifyDomainArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'AuditEntry' | 'BillingSubscription' | 'Domain' | 'Invitation' | 'JoinRequest' | 'Membership' | 'Meter' | 'Organization' | 'Plan' | 'ServiceAccount' | 'Team' | 'User', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<OrganizationApiKeysArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, RequireFields<OrganizationDomainsArgs, 'first'>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<OrganizationInvitationsArgs, 'first'>>;
  joinRequests?: Resolver<ResolversTypes['JoinRequestConnection'], ParentType, ContextType, RequireFields<OrganizationJoinRequestsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceAccounts?: Resolver<ResolversTypes['ServiceAccountConnection'], ParentType, ContextType, RequireFields<OrganizationServiceAccountsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<OrganizationTeamsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationSummaryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrganizationSummary'] = ResolversParentTypes['OrganizationSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
};

export type OwnMembershipResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OwnMembership'] = ResolversParentTypes['OwnMembership']> = {
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['OrganizationSummary'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicMailProviderResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PublicMailProvider'] = ResolversParentTypes['PublicMailProvider']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  invitation?: Resolver<Maybe<ResolversTypes['InvitationPreview']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RemoveDomainErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveDomainError'] = ResolversParentTypes['RemoveDomainError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RemoveDomainPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveDomainPayload'] = ResolversParentTypes['RemoveDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveDomainError']>, ParentType, ContextType>;
};

export type RemoveMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveMemberError'] = ResolversParentTypes['RemoveMemberError']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveMemberError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type RemoveTeamMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveTeamMemberError'] = ResolversParentTypes['RemoveTeamMemberError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RemoveTeamMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveTeamMemberPayload'] = ResolversParentTypes['RemoveTeamMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveTeamMemberError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type ResendInvitationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResendInvitationError'] = ResolversParentTypes['ResendInvitationError']> = {
  __resolveType: TypeResolveFn<'InvitationRevoked' | 'InvitationUsed' | 'NotFound' | 'RoleNotGrantable' | 'VersionConflict', ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ResendInvitationError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type RevokeApiKeyErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeApiKeyError'] = ResolversParentTypes['RevokeApiKeyError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RevokeApiKeyError']>, ParentType, ContextType>;
};

export type RevokeInvitationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeInvitationError'] = ResolversParentTypes['RevokeInvitationError']> = {
  __resolveType: TypeResolveFn<'InvitationUsed' | 'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type RevokeInvitationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeInvitationPayload'] = ResolversParentTypes['RevokeInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RevokeInvitationError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type RevokeMemberSessionsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeMemberSessionsError'] = ResolversParentTypes['RevokeMemberSessionsError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type RevokeMemberSessionsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeMemberSessionsPayload'] = ResolversParentTypes['RevokeMemberSessionsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RevokeMemberSessionsError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type RevokeOtherSessionsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeOtherSessionsError'] = ResolversParentTypes['RevokeOtherSessionsError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RevokeOtherSessionsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeOtherSessionsPayload'] = ResolversParentTypes['RevokeOtherSessionsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RevokeOtherSessionsError']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RevokeSessionErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeSessionError'] = ResolversParentTypes['RevokeSessionError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RevokeSessionError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RoleNotGrantableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleNotGrantable'] = ResolversParentTypes['RoleNotGrantable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiKeyErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RotateApiKeyError'] = ResolversParentTypes['RotateApiKeyError']> = {
  __resolveType: TypeResolveFn<'ApiKeyNotActive' | 'ApiKeyNotYours' | 'InvalidValue' | 'NotFound' | 'ScopeNotGrantable', ParentType, ContextType>;
};

export type RotateApiKeyPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RotateApiKeyPayload'] = ResolversParentTypes['RotateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RotateApiKeyError']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopeNotGrantableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScopeNotGrantable'] = ResolversParentTypes['ScopeNotGrantable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount'], FederationReferenceType extends FederationReferenceTypes['ServiceAccount'] = FederationReferenceTypes['ServiceAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ServiceAccountRole'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountNameTakenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceAccountNameTaken'] = ResolversParentTypes['ServiceAccountNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetTeamLeadErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetTeamLeadError'] = ResolversParentTypes['SetTeamLeadError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type SetTeamLeadPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetTeamLeadPayload'] = ResolversParentTypes['SetTeamLeadPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SetTeamLeadError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type SlugTakenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SlugTaken'] = ResolversParentTypes['SlugTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<TeamChildrenArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamCycleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamCycle'] = ResolversParentTypes['TeamCycle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamHasChildrenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamHasChildren'] = ResolversParentTypes['TeamHasChildren']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  isLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type TeamMemberConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamMemberConnection'] = ResolversParentTypes['TeamMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamMemberEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamMemberEdge'] = ResolversParentTypes['TeamMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
};

export type TeamNameTakenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamNameTaken'] = ResolversParentTypes['TeamNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamTooDeepResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TeamTooDeep'] = ResolversParentTypes['TeamTooDeep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximumDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateApiKeyErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateApiKeyError'] = ResolversParentTypes['UpdateApiKeyError']> = {
  __resolveType: TypeResolveFn<'ApiKeyNotYours' | 'InvalidValue' | 'NotFound' | 'ScopeNotGrantable', ParentType, ContextType>;
};

export type UpdateApiKeyPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateApiKeyPayload'] = ResolversParentTypes['UpdateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateApiKeyError']>, ParentType, ContextType>;
};

export type UpdateDomainErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateDomainError'] = ResolversParentTypes['UpdateDomainError']> = {
  __resolveType: TypeResolveFn<'DomainNotVerified' | 'NotFound' | 'RoleNotGrantable' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateDomainPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateDomainPayload'] = ResolversParentTypes['UpdateDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateDomainError']>, ParentType, ContextType>;
};

export type UpdateOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateOrganizationError'] = ResolversParentTypes['UpdateOrganizationError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'SlugTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type UpdateServiceAccountErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateServiceAccountError'] = ResolversParentTypes['UpdateServiceAccountError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'RoleNotGrantable' | 'ServiceAccountNameTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateServiceAccountPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateServiceAccountPayload'] = ResolversParentTypes['UpdateServiceAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateServiceAccountError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type UpdateTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateTeamError'] = ResolversParentTypes['UpdateTeamError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'TeamNameTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateTeamPayload'] = ResolversParentTypes['UpdateTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyInvited' | 'AlreadyMember' | 'AlreadyTeamMember' | 'ApiKeyNotActive' | 'ApiKeyNotYours' | 'DomainAlreadyAdded' | 'DomainNotVerified' | 'DomainRecordMissing' | 'DomainTaken' | 'InvalidValue' | 'InvitationExpired' | 'InvitationForSomebodyElse' | 'InvitationRevoked' | 'InvitationUsed' | 'JoinRequestDecided' | 'LastOwner' | 'NotFound' | 'PublicMailProvider' | 'RoleNotGrantable' | 'ScopeNotGrantable' | 'ServiceAccountNameTaken' | 'SlugTaken' | 'TeamCycle' | 'TeamHasChildren' | 'TeamNameTaken' | 'TeamTooDeep' | 'VersionConflict', ParentType, ContextType>;
};

export type VerifyDomainErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VerifyDomainError'] = ResolversParentTypes['VerifyDomainError']> = {
  __resolveType: TypeResolveFn<'DomainRecordMissing' | 'DomainTaken' | 'NotFound', ParentType, ContextType>;
};

export type VerifyDomainPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VerifyDomainPayload'] = ResolversParentTypes['VerifyDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['VerifyDomainError']>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  joinableOrganizations?: Resolver<ReadonlyArray<ResolversTypes['JoinableOrganization']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['OwnMembership']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AcceptInvitationError?: AcceptInvitationErrorResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AddDomainError?: AddDomainErrorResolvers<ContextType>;
  AddDomainPayload?: AddDomainPayloadResolvers<ContextType>;
  AddMemberError?: AddMemberErrorResolvers<ContextType>;
  AddMemberPayload?: AddMemberPayloadResolvers<ContextType>;
  AddTeamMemberError?: AddTeamMemberErrorResolvers<ContextType>;
  AddTeamMemberPayload?: AddTeamMemberPayloadResolvers<ContextType>;
  AlreadyInvited?: AlreadyInvitedResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyTeamMember?: AlreadyTeamMemberResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyNotActive?: ApiKeyNotActiveResolvers<ContextType>;
  ApiKeyNotYours?: ApiKeyNotYoursResolvers<ContextType>;
  ApproveJoinRequestError?: ApproveJoinRequestErrorResolvers<ContextType>;
  ApproveJoinRequestPayload?: ApproveJoinRequestPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BillingSubscription?: BillingSubscriptionResolvers<ContextType>;
  ChangeMemberRoleError?: ChangeMemberRoleErrorResolvers<ContextType>;
  ChangeMemberRolePayload?: ChangeMemberRolePayloadResolvers<ContextType>;
  CreateApiKeyError?: CreateApiKeyErrorResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateOrganizationError?: CreateOrganizationErrorResolvers<ContextType>;
  CreateOrganizationPayload?: CreateOrganizationPayloadResolvers<ContextType>;
  CreateServiceAccountError?: CreateServiceAccountErrorResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateTeamError?: CreateTeamErrorResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineJoinRequestError?: DeclineJoinRequestErrorResolvers<ContextType>;
  DeclineJoinRequestPayload?: DeclineJoinRequestPayloadResolvers<ContextType>;
  DeleteServiceAccountError?: DeleteServiceAccountErrorResolvers<ContextType>;
  DeleteServiceAccountPayload?: DeleteServiceAccountPayloadResolvers<ContextType>;
  DeleteTeamError?: DeleteTeamErrorResolvers<ContextType>;
  DeleteTeamPayload?: DeleteTeamPayloadResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainAlreadyAdded?: DomainAlreadyAddedResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DomainNotVerified?: DomainNotVerifiedResolvers<ContextType>;
  DomainRecord?: DomainRecordResolvers<ContextType>;
  DomainRecordMissing?: DomainRecordMissingResolvers<ContextType>;
  DomainTaken?: DomainTakenResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationExpired?: InvitationExpiredResolvers<ContextType>;
  InvitationForSomebodyElse?: InvitationForSomebodyElseResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  InvitationRevoked?: InvitationRevokedResolvers<ContextType>;
  InvitationUsed?: InvitationUsedResolvers<ContextType>;
  InviteMemberError?: InviteMemberErrorResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteMembersError?: InviteMembersErrorResolvers<ContextType>;
  InviteMembersPayload?: InviteMembersPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinOrganizationError?: JoinOrganizationErrorResolvers<ContextType>;
  JoinOrganizationPayload?: JoinOrganizationPayloadResolvers<ContextType>;
  JoinRequest?: JoinRequestResolvers<ContextType>;
  JoinRequestConnection?: JoinRequestConnectionResolvers<ContextType>;
  JoinRequestDecided?: JoinRequestDecidedResolvers<ContextType>;
  JoinRequestEdge?: JoinRequestEdgeResolvers<ContextType>;
  JoinableOrganization?: JoinableOrganizationResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  LeaveOrganizationError?: LeaveOrganizationErrorResolvers<ContextType>;
  LeaveOrganizationPayload?: LeaveOrganizationPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Meter?: MeterResolvers<ContextType>;
  MoveTeamError?: MoveTeamErrorResolvers<ContextType>;
  MoveTeamPayload?: MoveTeamPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationSummary?: OrganizationSummaryResolvers<ContextType>;
  OwnMembership?: OwnMembershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PublicMailProvider?: PublicMailProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveDomainError?: RemoveDomainErrorResolvers<ContextType>;
  RemoveDomainPayload?: RemoveDomainPayloadResolvers<ContextType>;
  RemoveMemberError?: RemoveMemberErrorResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RemoveTeamMemberError?: RemoveTeamMemberErrorResolvers<ContextType>;
  RemoveTeamMemberPayload?: RemoveTeamMemberPayloadResolvers<ContextType>;
  ResendInvitationError?: ResendInvitationErrorResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  RevokeApiKeyError?: RevokeApiKeyErrorResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RevokeInvitationError?: RevokeInvitationErrorResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  RevokeMemberSessionsError?: RevokeMemberSessionsErrorResolvers<ContextType>;
  RevokeMemberSessionsPayload?: RevokeMemberSessionsPayloadResolvers<ContextType>;
  RevokeOtherSessionsError?: RevokeOtherSessionsErrorResolvers<ContextType>;
  RevokeOtherSessionsPayload?: RevokeOtherSessionsPayloadResolvers<ContextType>;
  RevokeSessionError?: RevokeSessionErrorResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RoleNotGrantable?: RoleNotGrantableResolvers<ContextType>;
  RotateApiKeyError?: RotateApiKeyErrorResolvers<ContextType>;
  RotateApiKeyPayload?: RotateApiKeyPayloadResolvers<ContextType>;
  ScopeNotGrantable?: ScopeNotGrantableResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountNameTaken?: ServiceAccountNameTakenResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetTeamLeadError?: SetTeamLeadErrorResolvers<ContextType>;
  SetTeamLeadPayload?: SetTeamLeadPayloadResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamCycle?: TeamCycleResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamHasChildren?: TeamHasChildrenResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMemberConnection?: TeamMemberConnectionResolvers<ContextType>;
  TeamMemberEdge?: TeamMemberEdgeResolvers<ContextType>;
  TeamNameTaken?: TeamNameTakenResolvers<ContextType>;
  TeamTooDeep?: TeamTooDeepResolvers<ContextType>;
  UpdateApiKeyError?: UpdateApiKeyErrorResolvers<ContextType>;
  UpdateApiKeyPayload?: UpdateApiKeyPayloadResolvers<ContextType>;
  UpdateDomainError?: UpdateDomainErrorResolvers<ContextType>;
  UpdateDomainPayload?: UpdateDomainPayloadResolvers<ContextType>;
  UpdateOrganizationError?: UpdateOrganizationErrorResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateServiceAccountError?: UpdateServiceAccountErrorResolvers<ContextType>;
  UpdateServiceAccountPayload?: UpdateServiceAccountPayloadResolvers<ContextType>;
  UpdateTeamError?: UpdateTeamErrorResolvers<ContextType>;
  UpdateTeamPayload?: UpdateTeamPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyDomainError?: VerifyDomainErrorResolvers<ContextType>;
  VerifyDomainPayload?: VerifyDomainPayloadResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ServiceContext> = {
  fresh?: FreshDirectiveResolver<any, any, ContextType>;
  hasPermission?: HasPermissionDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
  staff?: StaffDirectiveResolver<any, any, ContextType>;
  typeId?: TypeIdDirectiveResolver<any, any, ContextType>;
};
