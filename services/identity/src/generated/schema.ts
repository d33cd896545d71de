import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRow, OrganizationSummaryRow } from '../organizations/store.ts';
import type { SettingsRow } from '../settings/store.ts';
import type { DeletionRow } from '../deletion/store.ts';
import type { UserRow, ViewerRow, OwnMembershipRow } from '../viewer/store.ts';
import type { MembershipRow, MembershipPage } from '../memberships/store.ts';
import type { ApiKeyRow } from '../api-keys/store.ts';
import type { ServiceAccountRow } from '../service-accounts/store.ts';
import type { CustomRoleRow } from '../roles/store.ts';
import type { RoleAssignmentRow } from '../roles/assignment-store.ts';
import type { GrantRow } from '../roles/grant-store.ts';
import type { DomainRow } from '../domains/store.ts';
import type { JoinRequestRow, JoinableRow } from '../join-requests/store.ts';
import type { SessionRow } from '../sessions/store.ts';
import type { SecurityPolicyRow } from '../security-policy/store.ts';
import type { AuthenticationRow, PasskeyRow } from '../auth/factor-store.ts';
import type { ShownBranding } from '../branding/branding.ts';
import type { DataExportRow } from '../data-exports/store.ts';
import type { TeamRow } from '../teams/store.ts';
import type { TeamMemberRow } from '../teams/member-store.ts';
import type { InvitationRow, PresentedInvitation } from '../invitations/store.ts';
import type { PlatformRow } from '../platform/store.ts';
import type { StaffMemberRow } from '../staff/store.ts';
import type { SupportGrantRow } from '../support-grants/store.ts';
import type { OwnershipOfferRow } from '../ownership/store.ts';
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
export type AcceptInvitationError = InvitationExpired | InvitationForSomebodyElse | InvitationRevoked | InvitationUsed | NotFound | SeatLimitReached;

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

/** Why the caller has not become an owner. */
export type AcceptOwnershipError = NotFound | OwnershipOfferClosed;

/** Which offer to accept. */
export type AcceptOwnershipInput = {
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The offer after it was accepted. */
export type AcceptOwnershipPayload = {
  readonly __typename?: 'AcceptOwnershipPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AcceptOwnershipError>;
  /** Null when `errors` is not empty. */
  readonly ownershipOffer?: Maybe<OwnershipOffer>;
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
export type AddMemberError = AlreadyMember | InvalidValue | NotFound | RoleNotGrantable | SeatLimitReached;

/** Who becomes a member, and with which role. */
export type AddMemberInput = {
  /** The role of the organization's own to give. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** The address the person signs in with. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The role to give: exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<MembershipRole>;
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
export type AddTeamMemberError = AlreadyTeamMember | NotFound | RoleNotGrantable;

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

/** The member is an owner already. */
export type AlreadyOwner = UserError & {
  readonly __typename?: 'AlreadyOwner';
  /** `ALREADY_OWNER` */
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
export type ApproveJoinRequestError = InvalidValue | JoinRequestDecided | NotFound | RoleNotGrantable | SeatLimitReached;

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

/** Why no role was assigned. */
export type AssignRoleToTeamError = InvalidValue | NotFound | RoleAlreadyAssigned | RoleNotGrantable;

/** Whose members get which role where. */
export type AssignRoleToTeamInput = {
  /** One of the organization's own roles. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** The team whose members, and those of the teams below, get the role. */
  readonly memberTeamId: Scalars['ID']['input'];
  /** A role every organization has, but OWNER. Exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<MembershipRole>;
  /** Where the role counts, with all teams below. Left out, in the whole organization. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new assignment. */
export type AssignRoleToTeamPayload = {
  readonly __typename?: 'AssignRoleToTeamPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AssignRoleToTeamError>;
  /** Null when `errors` is not empty. */
  readonly roleAssignment?: Maybe<RoleAssignment>;
};

/** Why no role was assigned. */
export type AssignServiceAccountRoleError = InvalidValue | NotFound | RoleAlreadyAssigned | RoleNotGrantable;

/** Which service account gets which role on which team. */
export type AssignServiceAccountRoleInput = {
  /** One of the organization's own roles. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** A role every organization has, but OWNER. Exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<MembershipRole>;
  /** The service account. */
  readonly serviceAccountId: Scalars['ID']['input'];
  /** Where the role counts, with all teams below. */
  readonly teamId: Scalars['ID']['input'];
};

/** The new assignment. */
export type AssignServiceAccountRolePayload = {
  readonly __typename?: 'AssignServiceAccountRolePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AssignServiceAccountRoleError>;
  /** Null when `errors` is not empty. */
  readonly roleAssignment?: Maybe<RoleAssignment>;
};

/** Why no role was assigned. */
export type AssignTeamRoleError = InvalidValue | NotFound | RoleAlreadyAssigned | RoleNotGrantable;

/** Which member gets which role on which team. */
export type AssignTeamRoleInput = {
  /** One of the organization's own roles. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly membershipId: Scalars['ID']['input'];
  /** A role every organization has, but OWNER. Exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<MembershipRole>;
  /** Where the role counts, with all teams below. */
  readonly teamId: Scalars['ID']['input'];
};

/** The new assignment. */
export type AssignTeamRolePayload = {
  readonly __typename?: 'AssignTeamRolePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<AssignTeamRoleError>;
  /** Null when `errors` is not empty. */
  readonly roleAssignment?: Maybe<RoleAssignment>;
};

export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

export type AuditExport = Node & {
  readonly __typename?: 'AuditExport';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** How a person proves who they are. Under `/auth` they change it: `two-factor` is for authenticator apps, `passkey` for passkeys. */
export type Authentication = {
  readonly __typename?: 'Authentication';
  /**
   * What was proven in this session, in the terms of RFC 8176: `pwd` the password, `otp` a code of the authenticator app,
   * `hwk` a passkey that stays on its device, `swk` one that is synchronized, `user` that the device verified its user,
   * `mfa` that these were several factors. `rc`, a recovery code, is a term of ours.
   */
  readonly amr: ReadonlyArray<Scalars['String']['output']>;
  /** What the person signs in with instead of password and code, oldest first. */
  readonly passkeys: ReadonlyArray<Passkey>;
  /** How many recovery codes can still stand in for the authenticator app. */
  readonly recoveryCodesLeft: Scalars['Int']['output'];
  /** Whether an authenticator app is asked for after the password. */
  readonly totpEnabled: Scalars['Boolean']['output'];
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

/** How an organization looks and signs its mail. What is null is the platform's own. */
export type Branding = {
  readonly __typename?: 'Branding';
  /** The second colour, as `#rrggbb`. */
  readonly accentColor?: Maybe<Scalars['String']['output']>;
  /** The colour behind everything, as `#rrggbb`. */
  readonly backgroundColor?: Maybe<Scalars['String']['output']>;
  /** What the organization is called where its people see it; its name unless set. */
  readonly displayName: Scalars['String']['output'];
  /** Where the logo is: ours when it was uploaded, for ever the same picture at the same address; else as it was linked. */
  readonly logoUrl?: Maybe<Scalars['String']['output']>;
  /** The name that mail comes from. */
  readonly mailFromName?: Maybe<Scalars['String']['output']>;
  /** Where answers to mail go. */
  readonly mailReplyTo?: Maybe<Scalars['EmailAddress']['output']>;
  /** The colour of buttons and links, as `#rrggbb`. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
  /** Rises with every change, 0 before the first; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The member is who can still come in should single sign-on fail: name another owner in the security policy first. */
export type BreakGlassOwner = UserError & {
  readonly __typename?: 'BreakGlassOwner';
  /** `BREAK_GLASS_OWNER` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A role every organization has, with what it allows. */
export type BuiltInRole = {
  readonly __typename?: 'BuiltInRole';
  /** Whether the caller may give and take it. */
  readonly isGrantable: Scalars['Boolean']['output'];
  /** What it allows in the whole organization. */
  readonly permissions: ReadonlyArray<Permission>;
  /** What it allows on a team on which somebody has it, and on all teams below. */
  readonly permissionsOnTeam: ReadonlyArray<Permission>;
  /** The role. */
  readonly role: MembershipRole;
};

/** Why nothing was called off. */
export type CancelIdentityJobError = JobRunning | NotFound;

/** What to call off. */
export type CancelIdentityJobInput = {
  /** The name of what recurs, as in `recurring`. */
  readonly name: Scalars['String']['input'];
};

/** What was called off. */
export type CancelIdentityJobPayload = {
  readonly __typename?: 'CancelIdentityJobPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelIdentityJobError>;
  /** How it is now. Null when `errors` is not empty. */
  readonly job?: Maybe<PlatformRecurringJob>;
};

/** Why no deletion was canceled. */
export type CancelOrganizationDeletionError = DeletionNotScheduled;

/** The organization that stays. */
export type CancelOrganizationDeletionPayload = {
  readonly __typename?: 'CancelOrganizationDeletionPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelOrganizationDeletionError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
};

/** Why the offer was not taken back. */
export type CancelOwnershipOfferError = NotFound | OwnershipOfferClosed;

/** Which offer to take back. */
export type CancelOwnershipOfferInput = {
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The offer after it was taken back. */
export type CancelOwnershipOfferPayload = {
  readonly __typename?: 'CancelOwnershipOfferPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CancelOwnershipOfferError>;
  /** Null when `errors` is not empty. */
  readonly ownershipOffer?: Maybe<OwnershipOffer>;
};

/** Why the role was not changed. */
export type ChangeMemberRoleError = BreakGlassOwner | InvalidValue | LastOwner | NotFound | RoleNotGrantable | VersionConflict;

/** Which member gets which role. */
export type ChangeMemberRoleInput = {
  /** The role of the organization's own to give. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The member. */
  readonly membershipId: Scalars['ID']['input'];
  /** The role to give: exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<MembershipRole>;
};

/** The member after the change. */
export type ChangeMemberRolePayload = {
  readonly __typename?: 'ChangeMemberRolePayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ChangeMemberRoleError>;
  /** Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

/** Why no grant was ended. */
export type CloseSupportGrantError = NotFound;

/** Which grant to end. */
export type CloseSupportGrantInput = {
  /** The organization it is in. */
  readonly organizationId: Scalars['ID']['input'];
  /** The grant, one of one's own. */
  readonly supportGrantId: Scalars['ID']['input'];
};

/** The ended grant. */
export type CloseSupportGrantPayload = {
  readonly __typename?: 'CloseSupportGrantPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CloseSupportGrantError>;
  /** Null when `errors` is not empty. */
  readonly supportGrant?: Maybe<SupportGrant>;
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

/** Why no role was created. */
export type CreateCustomRoleError = InvalidValue | PermissionNotGrantable | RoleNameTaken | TooManyRoles;

/** The role to create. */
export type CreateCustomRoleInput = {
  /** At most 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What the role allows: at least one permission. */
  readonly permissions: ReadonlyArray<Permission>;
};

/** The new role. */
export type CreateCustomRolePayload = {
  readonly __typename?: 'CreateCustomRolePayload';
  /** Null when `errors` is not empty. */
  readonly customRole?: Maybe<CustomRole>;
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateCustomRoleError>;
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
export type CreateServiceAccountError = InvalidValue | NotFound | RoleNotGrantable | ServiceAccountNameTaken;

/** What the new service account is called and may do. */
export type CreateServiceAccountInput = {
  /** One of the organization's own roles. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What its keys may do, at most. Exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<ServiceAccountRole>;
};

/** The new service account. */
export type CreateServiceAccountPayload = {
  readonly __typename?: 'CreateServiceAccountPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateServiceAccountError>;
  /** Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** Why nobody was made staff. */
export type CreateStaffMemberError = InvalidValue | StaffMemberExists;

/** Who becomes staff. */
export type CreateStaffMemberInput = {
  /** The address to sign in with. */
  readonly email: Scalars['EmailAddress']['input'];
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The first password, to be changed by them: 12 to 200 characters. */
  readonly password: Scalars['String']['input'];
  /** What they may do. */
  readonly role: StaffRole;
};

/** The new staff person. */
export type CreateStaffMemberPayload = {
  readonly __typename?: 'CreateStaffMemberPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<CreateStaffMemberError>;
  /** Null when `errors` is not empty. */
  readonly staffMember?: Maybe<StaffMember>;
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

export type CreditGrant = Node & {
  readonly __typename?: 'CreditGrant';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

export type CreditNote = Node & {
  readonly __typename?: 'CreditNote';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** A role that an organization has made for itself: a named set of permissions. */
export type CustomRole = Node & {
  readonly __typename?: 'CustomRole';
  /** How often it is assigned on teams or to teams. */
  readonly assignmentCount: Scalars['Int']['output'];
  /** When the role was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the role is for; may be empty. */
  readonly description: Scalars['String']['output'];
  /** The role's ID. */
  readonly id: Scalars['ID']['output'];
  /** How many invitations that are not settled give it, expired ones included. */
  readonly invitationCount: Scalars['Int']['output'];
  /** How many members have it as their role in the organization. */
  readonly memberCount: Scalars['Int']['output'];
  /** What the role is called; no two roles of an organization share a name, whatever its case. */
  readonly name: Scalars['String']['output'];
  /** What the role allows, in the order of the catalogue. */
  readonly permissions: ReadonlyArray<Permission>;
  /** How many service accounts have it as their role in the organization. */
  readonly serviceAccountCount: Scalars['Int']['output'];
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of custom roles. */
export type CustomRoleConnection = {
  readonly __typename?: 'CustomRoleConnection';
  /** The roles with their cursors. */
  readonly edges: ReadonlyArray<CustomRoleEdge>;
  /** The roles. */
  readonly nodes: ReadonlyArray<CustomRole>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A custom role with its cursor. */
export type CustomRoleEdge = {
  readonly __typename?: 'CustomRoleEdge';
  /** Where this role stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: CustomRole;
};

/** What a member sees of their own role from outside the organization that made it. */
export type CustomRoleSummary = {
  readonly __typename?: 'CustomRoleSummary';
  /** The role's ID. */
  readonly id: Scalars['ID']['output'];
  /** What the role is called. */
  readonly name: Scalars['String']['output'];
};

/** An archive of everything the organization owns, or the making of one. */
export type DataExport = Node & {
  readonly __typename?: 'DataExport';
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Where to download the archive, with the session or API key of somebody who has DATA_EXPORT; null unless it is done. */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** When the archive is deleted: 7 days after it was done. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, for a person to read. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it was done or had failed. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The export's ID. */
  readonly id: Scalars['ID']['output'];
  /** The job that makes it, among `jobs` a moment later: `cancelJob` calls it off. */
  readonly jobId: Scalars['String']['output'];
  /** Who asked for it; null when they are no member any more. */
  readonly requestedBy?: Maybe<User>;
  /** How many objects are in the archive so far. */
  readonly rowCount: Scalars['BigInt']['output'];
  /** The size of the archive in bytes; null until it is done. */
  readonly size?: Maybe<Scalars['BigInt']['output']>;
  /** How far it is. */
  readonly status: DataExportStatus;
  /** How many types of objects are in the archive so far. */
  readonly typesDone: Scalars['Int']['output'];
  /** How many types there are; null until the making began. */
  readonly typesTotal?: Maybe<Scalars['Int']['output']>;
};

/** A page of exports. */
export type DataExportConnection = {
  readonly __typename?: 'DataExportConnection';
  /** The exports with their cursors. */
  readonly edges: ReadonlyArray<DataExportEdge>;
  /** The exports. */
  readonly nodes: ReadonlyArray<DataExport>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An export with its cursor. */
export type DataExportEdge = {
  readonly __typename?: 'DataExportEdge';
  /** Where this export stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The export. */
  readonly node: DataExport;
};

/** How far an export is. */
export type DataExportStatus =
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

/** Why the offer was not turned down. */
export type DeclineOwnershipError = NotFound | OwnershipOfferClosed;

/** Which offer to turn down. */
export type DeclineOwnershipInput = {
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The offer after it was turned down. */
export type DeclineOwnershipPayload = {
  readonly __typename?: 'DeclineOwnershipPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeclineOwnershipError>;
  /** Null when `errors` is not empty. */
  readonly ownershipOffer?: Maybe<OwnershipOffer>;
};

/** Why the person was not erased. */
export type DeleteAccountError = InvalidValue | LastOwnerOfOrganizations;

/** Who is to be erased: the person who asks, named again. */
export type DeleteAccountInput = {
  /** Whether to delete, along with the person, the organizations that nobody else could keep. */
  readonly deleteOrganizations?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address the person signs in with. */
  readonly email: Scalars['EmailAddress']['input'];
};

/** What is left of the person. */
export type DeleteAccountPayload = {
  readonly __typename?: 'DeleteAccountPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeleteAccountError>;
  /** The ID that the person had, by which audit logs go on naming them. Null when `errors` is not empty. */
  readonly userId?: Maybe<Scalars['ID']['output']>;
};

/** Why the role was not deleted. */
export type DeleteCustomRoleError = InvalidValue | NotFound | RoleInUse | RoleNotGrantable;

/** Which role to delete. */
export type DeleteCustomRoleInput = {
  /** The role. */
  readonly customRoleId: Scalars['ID']['input'];
  /** The role that everybody who has it or is invited with it gets instead. Needed when there is somebody. */
  readonly reassignTo?: InputMaybe<RoleChoice>;
};

/** The role that was. */
export type DeleteCustomRolePayload = {
  readonly __typename?: 'DeleteCustomRolePayload';
  /** The role as it was. Null when `errors` is not empty. */
  readonly customRole?: Maybe<CustomRole>;
  /** What to put right. */
  readonly errors: ReadonlyArray<DeleteCustomRoleError>;
};

/** Why no deletion was scheduled. */
export type DeleteOrganizationError = DeletionAlreadyScheduled | InvalidValue;

/** Which organization to delete: the one of the request, named again. */
export type DeleteOrganizationInput = {
  /** The organization's slug or ID, so that no mistaken header deletes another one. */
  readonly confirmation: Scalars['String']['input'];
  /** Why; at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The organization that is to be deleted. */
export type DeleteOrganizationPayload = {
  readonly __typename?: 'DeleteOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<DeleteOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
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
export type DeleteTeamError = NotFound | RoleNotGrantable | TeamHasChildren;

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

/** The organization is to be deleted already. */
export type DeletionAlreadyScheduled = UserError & {
  readonly __typename?: 'DeletionAlreadyScheduled';
  /** `DELETION_ALREADY_SCHEDULED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the organization will be gone. */
  readonly purgeAt: Scalars['DateTime']['output'];
};

/** No deletion of the organization is scheduled. */
export type DeletionNotScheduled = UserError & {
  readonly __typename?: 'DeletionNotScheduled';
  /** `DELETION_NOT_SCHEDULED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** Why no export was begun. */
export type ExportOrganizationDataError = TooManyDataExports;

/** The export that is under way. */
export type ExportOrganizationDataPayload = {
  readonly __typename?: 'ExportOrganizationDataPayload';
  /** Null when `errors` is not empty. */
  readonly dataExport?: Maybe<DataExport>;
  /** What to put right. */
  readonly errors: ReadonlyArray<ExportOrganizationDataError>;
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

/**
 * That somebody was asked to become a member. Who may invite into some teams only sees the invitations that they make, in the
 * answer to `inviteMembers`.
 */
export type Invitation = Node & {
  readonly __typename?: 'Invitation';
  /** When the person was first invited. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The organization's own role, where `role` is CUSTOM; null too once it was deleted after the invitation was settled. */
  readonly customRole?: Maybe<CustomRole>;
  /** The address that was invited. */
  readonly email: Scalars['EmailAddress']['output'];
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The invitation's ID. */
  readonly id: Scalars['ID']['output'];
  /** Who invited them; null when that person is no member any more. */
  readonly invitedBy?: Maybe<User>;
  /** When whoever has the expired link last asked for a new one; null when they have not, and once it was sent again. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The role that comes with accepting. */
  readonly role: MembershipRole;
  /** What became of it. */
  readonly status: InvitationStatus;
  /** The teams that come with accepting; those that were deleted since are left out. */
  readonly teams: ReadonlyArray<Team>;
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

/** The link's 7 days are over. Ask for a new one with `requestInvitation`. */
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

/** The invitation can still be accepted: nobody needs a new link. */
export type InvitationPending = UserError & {
  readonly __typename?: 'InvitationPending';
  /** `INVITATION_PENDING` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What somebody with the link sees before they accept. */
export type InvitationPreview = {
  readonly __typename?: 'InvitationPreview';
  /** What the organization's own role is called, where `role` is CUSTOM; null too once that was deleted. */
  readonly customRoleName?: Maybe<Scalars['String']['output']>;
  /** The address that was invited: sign in with it to accept. */
  readonly email: Scalars['EmailAddress']['output'];
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The name of whoever invited; null when that person is no member any more. */
  readonly invitedByName?: Maybe<Scalars['String']['output']>;
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
export type InviteMemberError = AlreadyInvited | AlreadyMember | InvalidValue | NotFound | RoleNotGrantable | SeatLimitReached;

/** Somebody to invite. */
export type InviteMemberItem = {
  /** The role of the organization's own that comes with accepting. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** The address to invite. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The role that comes with accepting: exactly one of this and `customRoleId`. */
  readonly role?: InputMaybe<MembershipRole>;
  /** The teams that come with accepting, at most 20. */
  readonly teamIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

export type Invoice = Node & {
  readonly __typename?: 'Invoice';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** What happens to requests from addresses that are not on the list. */
export type IpAllowlistMode =
  /** They are refused with `IP_NOT_ALLOWED`. */
  | 'ENFORCED'
  /** Nothing; the list is kept for later. */
  | 'OFF'
  /** They are let in, and the audit log tells of each address once an hour, of at most 100 addresses. */
  | 'REPORT_ONLY';

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

/** Why nothing came of it. */
export type JoinOrganizationError = NotFound | SeatLimitReached;

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

/** The person is the last owner of these organizations. Make somebody else an owner, or have them deleted. */
export type LastOwnerOfOrganizations = UserError & {
  readonly __typename?: 'LastOwnerOfOrganizations';
  /** `LAST_OWNER_OF_ORGANIZATIONS` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Those that `deleteOrganizations` deletes along. */
  readonly toDelete: ReadonlyArray<OrganizationSummary>;
  /** Those where others are members: hand them over, or delete them first. A suspended one is the platform's staff's affair. */
  readonly toHandOver: ReadonlyArray<OrganizationSummary>;
};

/** Without this staff person nobody could say who is staff. */
export type LastStaffAdministrator = UserError & {
  readonly __typename?: 'LastStaffAdministrator';
  /** `LAST_STAFF_ADMINISTRATOR` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the caller is still a member. */
export type LeaveOrganizationError = BreakGlassOwner | LastOwner | NotFound;

/** The organization the caller has left. */
export type LeaveOrganizationPayload = {
  readonly __typename?: 'LeaveOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<LeaveOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<OrganizationSummary>;
};

/** The member works with others in another organization, whose safety depends on how they sign in. */
export type MemberElsewhere = UserError & {
  readonly __typename?: 'MemberElsewhere';
  /** `MEMBER_ELSEWHERE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A person's place in an organization. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** The member's role when `role` is CUSTOM; null otherwise. */
  readonly customRole?: Maybe<CustomRole>;
  /** Everything the member has rights through, their own role first. What they may do is all of it together. */
  readonly grants: ReadonlyArray<RoleGrant>;
  /** The membership's ID. */
  readonly id: Scalars['ID']['output'];
  /** When the person joined. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** Whether the person can sign in with more than a password: with an authenticator app or a passkey. */
  readonly mfaEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** What the member may do in the whole organization, through their own role and the roles of their teams. */
  readonly permissions: ReadonlyArray<Permission>;
  /** What the member may do on a team and all teams below it. Null when there is no such team. */
  readonly permissionsOnTeam?: Maybe<ReadonlyArray<Permission>>;
  /** What the person may do. */
  readonly role: MembershipRole;
  /** The person's sessions, the last one used first, at most 100. They are the same in all of the person's organizations. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
  /** The teams the member is in, oldest first. */
  readonly teams: TeamConnection;
  /** The person. */
  readonly user: User;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A person's place in an organization. */
export type MembershipPermissionsOnTeamArgs = {
  teamId: Scalars['ID']['input'];
};


/** A person's place in an organization. */
export type MembershipTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** How many members there are, on all pages. */
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

/** What a member's role is: one that every organization has, or one of the organization's own. */
export type MembershipRole =
  /** Everything but what only owners may do. */
  | 'ADMIN'
  /** One of the organization's own roles. Only in answers and filters: an input names it by `customRoleId`. */
  | 'CUSTOM'
  /** Works with product data. */
  | 'MEMBER'
  /** Everything, deleting and handing over the organization included. */
  | 'OWNER'
  /** Works with product data; on the teams they lead and all teams below, manages teams and members. */
  | 'TEAM_ADMIN'
  /** Reads; neither the audit log nor billing. */
  | 'VIEWER';

export type Meter = Node & {
  readonly __typename?: 'Meter';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** Why the team was not moved. */
export type MoveTeamError = NotFound | RoleNotGrantable | TeamCycle | TeamNameTaken | TeamTooDeep | VersionConflict;

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
   * Makes the caller a member of the organization that invited them and of the invitation's teams that still exist, and
   * marks their address as verified. Accepting again is answered alike and changes nothing.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs a signed-in person whose address is the invited one. Emits `identity.invitation.accepted`,
   * `identity.membership.added` and `identity.team_member.added` for each team.
   */
  readonly acceptInvitation: AcceptInvitationPayload;
  /**
   * Makes the caller an owner. In the same moment whoever offered takes the role they chose. Accepting again is answered alike
   * and changes nothing.
   * Needs to be the person it was offered to. Emits `identity.ownership_offer.accepted`, and
   * `identity.membership.role_changed` for each of the two whose role changes.
   */
  readonly acceptOwnership: AcceptOwnershipPayload;
  /**
   * Adds a domain, which counts once it is verified. Public mail providers and public suffixes are refused.
   * Needs DOMAINS_MANAGE. Emits `identity.domain.added`.
   */
  readonly addDomain: AddDomainPayload;
  /**
   * Makes an existing user a member, if the plan has a seat left.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs MEMBERS_INVITE, and every permission of the role given. Emits `identity.membership.added`.
   */
  readonly addMember: AddMemberPayload;
  /**
   * Takes a member of the organization into a team.
   * Needs TEAMS_WRITE in the organization, or on the team; and every permission of the roles that come with the team. Emits `identity.team_member.added`.
   */
  readonly addTeamMember: AddTeamMemberPayload;
  /**
   * Makes a member of somebody who asked.
   * Needs MEMBERS_INVITE, and every permission of the role given. Emits `identity.join_request.approved` and
   * `identity.membership.added`.
   */
  readonly approveJoinRequest: ApproveJoinRequestPayload;
  /**
   * Gives everybody in a team, and in the teams below it, a role on a team or in the whole organization.
   * Needs MEMBERS_UPDATE and every permission of the role, where the role counts, and MEMBERS_UPDATE on the members' team.
   * Emits `identity.role_assignment.added`.
   */
  readonly assignRoleToTeam: AssignRoleToTeamPayload;
  /**
   * Gives a service account a role on a team and all teams below it, beside its role in the organization. Its keys may do there
   * what the role allows and their scopes say.
   * Needs SERVICE_ACCOUNTS_MANAGE and every permission of the role, in the organization or on the team. Emits
   * `identity.role_assignment.added`.
   */
  readonly assignServiceAccountRole: AssignServiceAccountRolePayload;
  /**
   * Gives a member a role on a team and all teams below it, beside their role in the organization. A team admin there creates,
   * renames, moves and deletes the teams below, decides who is in them, and gives roles on them; the team itself they rename.
   * Needs MEMBERS_UPDATE and every permission of the role, in the organization or on the team. Emits
   * `identity.role_assignment.added`.
   */
  readonly assignTeamRole: AssignTeamRolePayload;
  /**
   * Calls off what identity does again and again and just waits, to be begun or to be tried again: it is due again at its next
   * time. Where nothing waits, nothing changes. Needs staff.
   */
  readonly cancelIdentityJob: CancelIdentityJobPayload;
  /**
   * Keeps the organization after all: it works again as before.
   * Needs a signed-in person with ORGANIZATION_DELETE. Emits `identity.organization.deletion_canceled`.
   */
  readonly cancelOrganizationDeletion: CancelOrganizationDeletionPayload;
  /**
   * Takes an open offer back, whichever owner made it. Taking it back again changes nothing.
   * Needs ORGANIZATION_TRANSFER. Emits `identity.ownership_offer.cancelled`.
   */
  readonly cancelOwnershipOffer: CancelOwnershipOfferPayload;
  /**
   * Gives a member another role. The last owner keeps theirs.
   * Needs MEMBERS_UPDATE, and every permission of both roles. Emits `identity.membership.role_changed`.
   */
  readonly changeMemberRole: ChangeMemberRolePayload;
  /**
   * Ends a support grant of the staff person who asks. Closing it again changes nothing.
   * Needs staff. Emits `identity.support_grant.ended`.
   */
  readonly closeSupportGrant: CloseSupportGrantPayload;
  /**
   * Creates an API key that acts for the caller, or for a service account, within this organization. Its secret is shown in
   * this answer and never again.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs API_KEYS_MANAGE and every permission among the scopes. Emits `identity.api_key.created`.
   */
  readonly createApiKey: CreateApiKeyPayload;
  /**
   * Creates a role of the organization's own; there are at most 100.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs ROLES_MANAGE, and every permission of the role. Emits `identity.role.created`.
   */
  readonly createCustomRole: CreateCustomRolePayload;
  /**
   * Creates an organization and makes the caller its owner. A trial subscription follows.
   * Needs a signed-in person. Emits `identity.organization.created` and `identity.membership.added`.
   */
  readonly createOrganization: CreateOrganizationPayload;
  /**
   * Creates a service account: what API keys act for that no person owns.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs SERVICE_ACCOUNTS_MANAGE, and every permission of the role given. Emits `identity.service_account.created`.
   */
  readonly createServiceAccount: CreateServiceAccountPayload;
  /**
   * Makes somebody staff, who signs in under `/staff/auth` from then on.
   * Needs staff with the role ADMIN.
   */
  readonly createStaffMember: CreateStaffMemberPayload;
  /**
   * Creates a team, at the top of the tree or below another team.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs TEAMS_WRITE in the organization, or on the team above. Emits `identity.team.created`.
   */
  readonly createTeam: CreateTeamPayload;
  /**
   * Turns down somebody who asked. They may ask again.
   * Needs MEMBERS_INVITE. Emits `identity.join_request.declined`.
   */
  readonly declineJoinRequest: DeclineJoinRequestPayload;
  /**
   * Turns an offer down. Turning it down again changes nothing.
   * Needs to be the person it was offered to. Emits `identity.ownership_offer.declined`.
   */
  readonly declineOwnership: DeclineOwnershipPayload;
  /**
   * Erases the person who asks, at once and for good: their name and address, ways to sign in, sessions, API keys and
   * memberships; and, once the address is confirmed, invitations and mail to it in whatever organization. Entries of audit
   * logs and of subscriptions' histories stay and name the person by an ID that leads nowhere; what was personal in them goes
   * from every service, and from what the services have told each other, within minutes.
   * Refused while the person is the last owner of an organization, unless nobody else could keep it: those where they are the
   * only member, and those whose deletion is scheduled, can be deleted along, without the 30 days. An `Idempotency-Key` has no
   * effect: a person is erased once.
   * Needs a signed-in person. Emits `identity.user.erased`, `identity.membership.removed` for each membership, and
   * `identity.organization.purged` for each organization that is deleted along.
   */
  readonly deleteAccount: DeleteAccountPayload;
  /**
   * Deletes a role. Everybody who has it or is invited with it gets another one in the same moment, which must be named when
   * there is somebody.
   * Needs ROLES_MANAGE, and every permission of both roles. Emits `identity.role.deleted`.
   */
  readonly deleteCustomRole: DeleteCustomRolePayload;
  /**
   * Schedules the organization for deletion in 30 days. Until then it can only be read: members keep the permissions whose
   * names end in `_READ` and nothing more, owners also ORGANIZATION_DELETE and DATA_EXPORT, API keys are refused with
   * ORGANIZATION_SUSPENDED, and nobody can join. Then everything it has is deleted everywhere, and its slugs are free again.
   * Needs a signed-in person with ORGANIZATION_DELETE. Emits `identity.organization.deletion_scheduled`, and
   * `identity.organization.purged` when it is gone.
   */
  readonly deleteOrganization: DeleteOrganizationPayload;
  /**
   * Deletes a service account; its API keys die with it.
   * Needs SERVICE_ACCOUNTS_MANAGE, and every permission of its role. Emits `identity.service_account.deleted`.
   */
  readonly deleteServiceAccount: DeleteServiceAccountPayload;
  /**
   * Deletes a team that has no teams below it. Its members stay in the organization.
   * Needs TEAMS_WRITE in the organization, or on the team above; and every permission of the roles that its members lose. Emits `identity.team.deleted`.
   */
  readonly deleteTeam: DeleteTeamPayload;
  /**
   * Puts everything the organization owns in one ZIP archive: a file of JSON lines for each type, and `manifest.json`, which
   * lists them with their rows and SHA-256. Secrets are left out. It is made in the background; while one is under way, asking
   * again gets that one. What changes meanwhile is in it as it was or as it became.
   * Needs DATA_EXPORT. Emits `identity.data_export.requested`, and `identity.data_export.finished` in the end.
   */
  readonly exportOrganizationData: ExportOrganizationDataPayload;
  /**
   * Invites people by mail, each with a link that works for 7 days. Each item has a result of its own, in the order given;
   * as many are invited as the plan has seats left. Members and invitations that can still be accepted take a seat each.
   * FORBIDDEN while the subscription is unpaid, on hold or over.
   * Needs MEMBERS_INVITE in the organization, or on every team given, and TEAMS_WRITE there too; and every permission of the
   * roles given and of those that come with the teams. Without teams, MEMBERS_INVITE on a team is not enough. Emits
   * `identity.member.invited` for each.
   */
  readonly inviteMembers: InviteMembersPayload;
  /**
   * Joins an organization that takes in whoever has an address like the caller's, or asks it to. Doing it again changes nothing.
   * Needs a signed-in person with a verified address. Emits `identity.membership.added` or `identity.join_request.created`.
   */
  readonly joinOrganization: JoinOrganizationPayload;
  /**
   * Takes the caller out of the organization, whatever their role. The last owner stays.
   * Needs a membership. Emits `identity.membership.removed`.
   */
  readonly leaveOrganization: LeaveOrganizationPayload;
  /**
   * Moves a team, with everything below it, below another team or to the top of the tree.
   * Needs TEAMS_WRITE in the organization, or on the team above it, before and after; and every permission of the roles that
   * are gained or lost by the move. Emits `identity.team.moved`.
   */
  readonly moveTeam: MoveTeamPayload;
  /**
   * Offers a member to become an owner. They have 7 days to accept, and get a mail that says so. An organization has one open
   * offer at a time.
   * Needs ORGANIZATION_TRANSFER and an owner in person, no API key. Emits `identity.ownership_offer.made`.
   */
  readonly offerOwnership: OfferOwnershipPayload;
  /**
   * Lets the staff person who asks act in an organization for at most an hour, by naming it in `X-Organization`. Its people
   * see this at once, and can revoke it. Each operation is in the organization's audit log before it is answered, with its name
   * and the grant. Nothing under it touches credentials, rights of members, money, deletion or exports.
   * Needs staff. Emits `identity.support_grant.opened`.
   */
  readonly openSupportGrant: OpenSupportGrantPayload;
  /**
   * Applies events again that a consumer of identity has set aside, when what was in their way is gone: oldest first, each by
   * itself. What fails again stays set aside. Needs staff.
   */
  readonly redriveIdentityEvents: RedriveIdentityEventsPayload;
  /**
   * Removes a domain: requests that come by it no longer name the organization, and nobody joins by it any more. Members stay.
   * Needs DOMAINS_MANAGE. Emits `identity.domain.removed`.
   */
  readonly removeDomain: RemoveDomainPayload;
  /**
   * Takes the logo away, uploaded or linked. Without one, nothing changes.
   * Needs BRANDING_MANAGE. Emits `identity.branding.changed`.
   */
  readonly removeLogo: RemoveLogoPayload;
  /**
   * Takes a member out of the organization; their API keys die with the membership. The last owner stays.
   * Needs MEMBERS_REMOVE, and every permission that the member has in the organization. Emits `identity.membership.removed`.
   */
  readonly removeMember: RemoveMemberPayload;
  /**
   * Takes a role back that was given on a team or to a team.
   * Needs MEMBERS_UPDATE, for a service account's SERVICE_ACCOUNTS_MANAGE too, and every permission of the role, where the role
   * counts. Emits `identity.role_assignment.removed`.
   */
  readonly removeRoleAssignment: RemoveRoleAssignmentPayload;
  /**
   * Ends somebody's being staff, and all their sessions. They are refused within 2 seconds, under open support grants too.
   * Needs staff with the role ADMIN. Emits `identity.staff_session.ended`.
   */
  readonly removeStaffMember: RemoveStaffMemberPayload;
  /**
   * Takes a member out of a team. Whoever leaves the organization leaves its teams without this.
   * Needs TEAMS_WRITE in the organization, or on the team; and every permission of the roles that come with the team. Emits `identity.team_member.removed`.
   */
  readonly removeTeamMember: RemoveTeamMemberPayload;
  /**
   * Asks for a new link in place of one that has expired, on behalf of whoever has that one, signed in or not. Those who may
   * invite get a mail, at most once a day for an invitation; asking again in between is answered alike and sends nothing.
   * Needs the token of the expired link. Emits `identity.invitation.requested`.
   */
  readonly requestInvitation: RequestInvitationPayload;
  /**
   * Sends an invitation again, with a new link that works for 7 days from now; the old one stops working. One that has
   * expired needs a seat of the plan again.
   * Needs MEMBERS_INVITE, and every permission of the role. Emits `identity.invitation.resent`.
   */
  readonly resendInvitation: ResendInvitationPayload;
  /**
   * Takes away a member's authenticator app, recovery codes and passkeys, for somebody who has lost them, and ends all of
   * their sessions. They sign in with their password and set up anew. Refused when the member works in an organization with
   * others too: it is not this organization's to weaken how they sign in there.
   * Needs SECURITY_MANAGE, and every permission of the member's role. Emits `identity.mfa.reset` and
   * `identity.session.revoked`.
   */
  readonly resetMemberMfa: ResetMemberMfaPayload;
  /**
   * Opens a suspended organization again.
   * Needs staff. Emits `identity.organization.resumed`.
   */
  readonly resumeOrganization: ResumeOrganizationPayload;
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
   * Needs SESSIONS_REVOKE, and every permission that the member has in the organization. Emits `identity.session.revoked`.
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
   * Ends a support grant. The staff person is refused within 2 seconds. Revoking it again changes nothing.
   * Needs SECURITY_MANAGE. Emits `identity.support_grant.ended`.
   */
  readonly revokeSupportGrant: RevokeSupportGrantPayload;
  /**
   * Replaces an API key by a new one that may do the same. The old one works on for the overlap, in which programs are given
   * the new secret; it is shown in this answer and never again.
   * Needs API_KEYS_MANAGE and every scope of the key; a person's key is rotated by that person alone.
   * Emits `identity.api_key.created` and `identity.api_key.changed`.
   */
  readonly rotateApiKey: RotateApiKeyPayload;
  /**
   * Makes a member of a team one of its leads, or no longer one. Whoever has the role TEAM_ADMIN is team admin of the teams they lead.
   * Needs TEAMS_WRITE in the organization, or on the team; and every permission of a team admin when the member is one. Emits `identity.team_member.lead_changed`.
   */
  readonly setTeamLead: SetTeamLeadPayload;
  /**
   * Closes an organization for now. Its members and API keys are refused with ORGANIZATION_SUSPENDED within 2 seconds.
   * Needs staff. Emits `identity.organization.suspended`.
   */
  readonly suspendOrganization: SuspendOrganizationPayload;
  /**
   * Changes the name of an API key or the addresses it is bound to; what is left out stays.
   * Needs API_KEYS_MANAGE and every scope of the key; a person's key is changed by that person alone. Emits
   * `identity.api_key.changed`.
   */
  readonly updateApiKey: UpdateApiKeyPayload;
  /**
   * Changes how the organization looks and signs its mail; what is left out stays, and null goes back to the platform's own.
   * A logo is uploaded with `POST /branding/logo`, or linked here.
   * Needs BRANDING_MANAGE. Emits `identity.branding.changed`.
   */
  readonly updateBranding: UpdateBrandingPayload;
  /**
   * Changes a role; what is left out stays. Everybody who has it has the new rights within 2 seconds.
   * Needs ROLES_MANAGE, and every permission that the role has and will have. Emits `identity.role.changed`.
   */
  readonly updateCustomRole: UpdateCustomRolePayload;
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
   * Changes the organization's settings; what is left out stays, null clears an address.
   * Needs ORGANIZATION_UPDATE. Emits `identity.organization.settings_changed`.
   */
  readonly updateOrganizationSettings: UpdateOrganizationSettingsPayload;
  /**
   * Changes what the organization asks of those who work in it; what is left out stays. Holds for every request within 2
   * seconds. A change that would refuse the caller's own next request is refused, unless `confirmLockout` is true.
   * Needs SECURITY_MANAGE. Emits `identity.security_policy.updated`.
   */
  readonly updateSecurityPolicy: UpdateSecurityPolicyPayload;
  /**
   * Changes the name or the role of a service account; what is left out stays. Its keys may do no more than the new role and
   * its roles on teams from then on.
   * Needs SERVICE_ACCOUNTS_MANAGE, and every permission of both roles. Emits `identity.service_account.changed`.
   */
  readonly updateServiceAccount: UpdateServiceAccountPayload;
  /**
   * Renames a team.
   * Needs TEAMS_WRITE in the organization, or on the team. Emits `identity.team.renamed`.
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


export type MutationAcceptOwnershipArgs = {
  input: AcceptOwnershipInput;
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


export type MutationAssignRoleToTeamArgs = {
  input: AssignRoleToTeamInput;
};


export type MutationAssignServiceAccountRoleArgs = {
  input: AssignServiceAccountRoleInput;
};


export type MutationAssignTeamRoleArgs = {
  input: AssignTeamRoleInput;
};


export type MutationCancelIdentityJobArgs = {
  input: CancelIdentityJobInput;
};


export type MutationCancelOwnershipOfferArgs = {
  input: CancelOwnershipOfferInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationCloseSupportGrantArgs = {
  input: CloseSupportGrantInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateCustomRoleArgs = {
  input: CreateCustomRoleInput;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


export type MutationCreateStaffMemberArgs = {
  input: CreateStaffMemberInput;
};


export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


export type MutationDeclineJoinRequestArgs = {
  input: DeclineJoinRequestInput;
};


export type MutationDeclineOwnershipArgs = {
  input: DeclineOwnershipInput;
};


export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


export type MutationDeleteCustomRoleArgs = {
  input: DeleteCustomRoleInput;
};


export type MutationDeleteOrganizationArgs = {
  input: DeleteOrganizationInput;
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


export type MutationOfferOwnershipArgs = {
  input: OfferOwnershipInput;
};


export type MutationOpenSupportGrantArgs = {
  input: OpenSupportGrantInput;
};


export type MutationRedriveIdentityEventsArgs = {
  input: RedriveIdentityEventsInput;
};


export type MutationRemoveDomainArgs = {
  input: RemoveDomainInput;
};


export type MutationRemoveLogoArgs = {
  input: RemoveLogoInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRemoveRoleAssignmentArgs = {
  input: RemoveRoleAssignmentInput;
};


export type MutationRemoveStaffMemberArgs = {
  input: RemoveStaffMemberInput;
};


export type MutationRemoveTeamMemberArgs = {
  input: RemoveTeamMemberInput;
};


export type MutationRequestInvitationArgs = {
  input: RequestInvitationInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationResetMemberMfaArgs = {
  input: ResetMemberMfaInput;
};


export type MutationResumeOrganizationArgs = {
  input: ResumeOrganizationInput;
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


export type MutationRevokeSupportGrantArgs = {
  input: RevokeSupportGrantInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSetTeamLeadArgs = {
  input: SetTeamLeadInput;
};


export type MutationSuspendOrganizationArgs = {
  input: SuspendOrganizationInput;
};


export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


export type MutationUpdateBrandingArgs = {
  input: UpdateBrandingInput;
};


export type MutationUpdateCustomRoleArgs = {
  input: UpdateCustomRoleInput;
};


export type MutationUpdateDomainArgs = {
  input: UpdateDomainInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationUpdateOrganizationSettingsArgs = {
  input: UpdateOrganizationSettingsInput;
};


export type MutationUpdateSecurityPolicyArgs = {
  input: UpdateSecurityPolicyInput;
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

/** Why nothing was offered. */
export type OfferOwnershipError = AlreadyOwner | InvalidValue | NotFound | OwnershipOfferOpen;

/** Whom to offer ownership. */
export type OfferOwnershipInput = {
  /** The member. */
  readonly membershipId: Scalars['ID']['input'];
  /** What the caller is once it is accepted. Null: they stay an owner beside the new one. */
  readonly stepDownTo?: InputMaybe<MembershipRole>;
};

/** The offer. */
export type OfferOwnershipPayload = {
  readonly __typename?: 'OfferOwnershipPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<OfferOwnershipError>;
  /** Null when `errors` is not empty. */
  readonly ownershipOffer?: Maybe<OwnershipOffer>;
};

/** Why no grant was opened. */
export type OpenSupportGrantError = InvalidValue | NotFound | OrganizationNotActive | SupportGrantOpen;

/** Where to act, as whom and why. */
export type OpenSupportGrantInput = {
  /** What for. */
  readonly access: SupportAccess;
  /** The member to act as. WRITE needs one; READ without one reads all that can be read. */
  readonly membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60. */
  readonly minutes: Scalars['Int']['input'];
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why, as the organization's people read it: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The ticket it is for: 1 to 100 characters. */
  readonly ticket: Scalars['String']['input'];
};

/** The open grant. */
export type OpenSupportGrantPayload = {
  readonly __typename?: 'OpenSupportGrantPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<OpenSupportGrantError>;
  /** Null when `errors` is not empty. */
  readonly supportGrant?: Maybe<SupportGrant>;
};

/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** The organization's API keys, newest first, revoked ones included. */
  readonly apiKeys: ApiKeyConnection;
  /** How the organization looks and signs its mail. */
  readonly branding: Branding;
  /** The roles every organization has, from the highest rank to the lowest. */
  readonly builtInRoles: ReadonlyArray<BuiltInRole>;
  /** When the organization was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The roles the organization has made for itself, oldest first; at most 100. */
  readonly customRoles: CustomRoleConnection;
  /** The exports of the organization's data, the newest first. */
  readonly dataExports: DataExportConnection;
  /** The deletion that is coming; null while none is scheduled. */
  readonly deletion?: Maybe<OrganizationDeletion>;
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
  /** The members, oldest first. Filters narrow the list together; `totalCount` counts what is left. */
  readonly members: MembershipConnection;
  /** The organization's name. */
  readonly name: Scalars['String']['output'];
  /** The offer of ownership that is open; null when there is none. Owners see it, and the person it was made to. */
  readonly ownershipOffer?: Maybe<OwnershipOffer>;
  /** Every permission there is, as a role editor shows them. */
  readonly permissionCatalogue: ReadonlyArray<PermissionEntry>;
  /** The roles that members and service accounts have beside their own, oldest first: on teams, and through teams. */
  readonly roleAssignments: RoleAssignmentConnection;
  /** What the organization asks of those who work in it. */
  readonly securityPolicy: SecurityPolicy;
  /** The organization's service accounts, newest first. */
  readonly serviceAccounts: ServiceAccountConnection;
  /** What the organization has set, and what holds as long as it has not. */
  readonly settings: OrganizationSettings;
  /** The organization's short name in addresses: 3 to 40 lower-case letters, digits and hyphens, unique. */
  readonly slug: Scalars['String']['output'];
  /** Whether the organization can be used. */
  readonly status: OrganizationStatus;
  /** When staff of the platform could act in the organization, and why, newest first. */
  readonly supportGrants: SupportGrantConnection;
  /** The teams at the top of the tree, oldest first; each leads to the teams below it. */
  readonly teams: TeamConnection;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** What the caller may do in the organization. */
  readonly viewerPermissions: ReadonlyArray<Permission>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationCustomRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationDataExportsArgs = {
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
  customRoleId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<MembershipRole>;
  search?: InputMaybe<Scalars['String']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationRoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationSupportGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer: the unit that owns data, has members, pays and is isolated from every other. */
export type OrganizationTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A deletion that is coming. */
export type OrganizationDeletion = {
  readonly __typename?: 'OrganizationDeletion';
  /** From when on the organization is gone for good; it can be kept until then. */
  readonly purgeAt: Scalars['DateTime']['output'];
  /** Why, as the owner put it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When an owner asked for it. */
  readonly scheduledAt: Scalars['DateTime']['output'];
};

/** The organization is suspended or about to be deleted. */
export type OrganizationNotActive = UserError & {
  readonly __typename?: 'OrganizationNotActive';
  /** `ORGANIZATION_NOT_ACTIVE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it is now. */
  readonly status: OrganizationStatus;
};

/** The organization is not suspended. */
export type OrganizationNotSuspended = UserError & {
  readonly __typename?: 'OrganizationNotSuspended';
  /** `ORGANIZATION_NOT_SUSPENDED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** How an organization wants to be spoken to, and what it keeps here for itself. */
export type OrganizationSettings = {
  readonly __typename?: 'OrganizationSettings';
  /** Where the platform writes to about billing. */
  readonly billingEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Where the platform writes to about anything but billing. */
  readonly contactEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The language and region of texts, numbers and dates, as a BCP 47 tag: `de-CH`. `en` until it is set. */
  readonly locale: Scalars['String']['output'];
  /** What programs of the organization keep here: an object of at most 50 keys and 8192 bytes. Nothing of the platform reads it. */
  readonly metadata: Scalars['JSON']['output'];
  /** Where days begin and end, as an IANA name: `Europe/Zurich`. `UTC` until it is set. */
  readonly timeZone: Scalars['String']['output'];
  /** Rises with every change, 0 before the first; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
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

/** Nobody resets their own factors: whoever is signed in changes them with one of them. */
export type OwnFactors = UserError & {
  readonly __typename?: 'OwnFactors';
  /** `OWN_FACTORS` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One of the caller's own memberships. */
export type OwnMembership = {
  readonly __typename?: 'OwnMembership';
  /** What the organization calls the role when `role` is CUSTOM; null otherwise. */
  readonly customRole?: Maybe<CustomRoleSummary>;
  /** When the caller joined. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** The organization. Send its ID or slug as `X-Organization` to work in it. */
  readonly organization: OrganizationSummary;
  /** The caller's role there. */
  readonly role: MembershipRole;
};

/** That an owner offered a member to become an owner. It is gone once either of them has left. */
export type OwnershipOffer = Node & {
  readonly __typename?: 'OwnershipOffer';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it can be accepted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The offer's ID. */
  readonly id: Scalars['ID']['output'];
  /** Who offers. */
  readonly offeredBy: Membership;
  /** Who may accept. */
  readonly offeredTo: Membership;
  /** What became of it. */
  readonly status: OwnershipOfferStatus;
  /** What whoever offers is afterwards; null when they stay an owner. */
  readonly stepDownTo?: Maybe<MembershipRole>;
};

/** The offer is not open any more: `status` says what became of it. */
export type OwnershipOfferClosed = UserError & {
  readonly __typename?: 'OwnershipOfferClosed';
  /** `OWNERSHIP_OFFER_CLOSED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What became of the offer. */
  readonly status: OwnershipOfferStatus;
};

/** Ownership is on offer already. Take that offer back first, or wait for an answer. */
export type OwnershipOfferOpen = UserError & {
  readonly __typename?: 'OwnershipOfferOpen';
  /** `OWNERSHIP_OFFER_OPEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What can become of an offer of ownership. */
export type OwnershipOfferStatus =
  /** The person has become an owner. */
  | 'ACCEPTED'
  /** It was taken back, whoever offered is no owner any more, or the person has become one without it. */
  | 'CANCELLED'
  /** The person did not want to. */
  | 'DECLINED'
  /** Nobody has accepted in time. */
  | 'EXPIRED'
  /** It can be accepted. */
  | 'OPEN';

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

/** A key on a device of the person's, or in their password manager, which signs them in without a password. */
export type Passkey = {
  readonly __typename?: 'Passkey';
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The passkey's ID. */
  readonly id: Scalars['ID']['output'];
  /** When it was last signed in with; null: never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person calls it. */
  readonly name?: Maybe<Scalars['String']['output']>;
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

/** A permission as a role editor shows it. */
export type PermissionEntry = {
  readonly __typename?: 'PermissionEntry';
  /** What it allows. */
  readonly description: Scalars['String']['output'];
  /** Whether it may be in a custom role. What only owners may do is in none. */
  readonly isAssignable: Scalars['Boolean']['output'];
  /** Whether the caller holds it, and so may put it into a role. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** The permission. */
  readonly permission: Permission;
  /** What it is about, to group by: `MEMBERS`, `API_KEYS`. */
  readonly resource: Scalars['String']['output'];
};

/** Nobody puts a permission into a role that they do not hold, or that only owners have. */
export type PermissionNotGrantable = UserError & {
  readonly __typename?: 'PermissionNotGrantable';
  /** `PERMISSION_NOT_GRANTABLE` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The permissions it is about. */
  readonly permissions: ReadonlyArray<Permission>;
};

/** Where a permission must be held. */
export type PermissionScope =
  /** In the whole organization. */
  | 'ORGANIZATION'
  /** In the whole organization, or on the team that the request is about or one above it. */
  | 'TEAM';

export type Plan = Node & {
  readonly __typename?: 'Plan';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** What staff see of all organizations together. */
export type Platform = {
  readonly __typename?: 'Platform';
  /** How the services follow each other's events. */
  readonly events?: Maybe<PlatformEvents>;
  /** What the services do in the background. */
  readonly jobs?: Maybe<PlatformJobs>;
  /** An organization by its ID; null when there is none. The organization sees in its audit log that staff looked. */
  readonly organization?: Maybe<PlatformOrganizationOverview>;
  /** The organizations, by name. */
  readonly organizations: PlatformOrganizationConnection;
  /** Everybody who is staff, by name. */
  readonly staff: ReadonlyArray<StaffMember>;
};


/** What staff see of all organizations together. */
export type PlatformOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What staff see of all organizations together. */
export type PlatformOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<OrganizationStatus>;
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
  /** What identity follows. */
  readonly identity?: Maybe<PlatformServiceEvents>;
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
  /** What identity does. */
  readonly identity?: Maybe<PlatformServiceJobs>;
};

/** An organization as staff see it. */
export type PlatformOrganization = {
  readonly __typename?: 'PlatformOrganization';
  /** When the organization was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The organization's ID. */
  readonly id: Scalars['ID']['output'];
  /** The organization's name. */
  readonly name: Scalars['String']['output'];
  /** The organization's short name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** Whether the organization can be used. */
  readonly status: OrganizationStatus;
  /** When it was suspended; null when it is not. */
  readonly suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is suspended, as its people are told. */
  readonly suspensionMessage?: Maybe<Scalars['String']['output']>;
  /** Why it is suspended, for staff. */
  readonly suspensionReason?: Maybe<Scalars['String']['output']>;
};

/** A page of organizations. */
export type PlatformOrganizationConnection = {
  readonly __typename?: 'PlatformOrganizationConnection';
  /** The organizations with their cursors. */
  readonly edges: ReadonlyArray<PlatformOrganizationEdge>;
  /** The organizations. */
  readonly nodes: ReadonlyArray<PlatformOrganization>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An organization with its cursor. */
export type PlatformOrganizationEdge = {
  readonly __typename?: 'PlatformOrganizationEdge';
  /** Where this organization stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: PlatformOrganization;
};

/** An organization with what staff need to know first. */
export type PlatformOrganizationOverview = {
  readonly __typename?: 'PlatformOrganizationOverview';
  /** How many members it has. */
  readonly memberCount: Scalars['Int']['output'];
  /** The support grants that are open now. */
  readonly openSupportGrants: ReadonlyArray<SupportGrant>;
  /** The organization. */
  readonly organization: PlatformOrganization;
  /** Its owners, the first ones first, at most 20. */
  readonly owners: ReadonlyArray<PlatformPerson>;
  /** The key of its plan; null when billing has said nothing yet. */
  readonly planKey?: Maybe<Scalars['String']['output']>;
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

/** A person as staff see them. */
export type PlatformPerson = {
  readonly __typename?: 'PlatformPerson';
  /** The address the person signs in with. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The person's membership, to act as them under a support grant. */
  readonly membershipId: Scalars['ID']['output'];
  /** The name the person goes by. */
  readonly name: Scalars['String']['output'];
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
  /** The platform across its organizations. What is read here is put on record. */
  readonly platform?: Maybe<Platform>;
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

/** Why nothing was tried. */
export type RedriveIdentityEventsError = InvalidValue | NotFound;

/** Which events to apply again. */
export type RedriveIdentityEventsInput = {
  /** The consumer that has set them aside. */
  readonly consumer: Scalars['String']['input'];
  /** Their places among the events of that service, at most 100. Left out, the oldest 100. */
  readonly positions?: InputMaybe<ReadonlyArray<Scalars['BigInt']['input']>>;
  /** The service that published them. */
  readonly source: Scalars['String']['input'];
};

/** What became of the events. */
export type RedriveIdentityEventsPayload = {
  readonly __typename?: 'RedriveIdentityEventsPayload';
  /** The places of those that are applied now. */
  readonly applied: ReadonlyArray<Scalars['BigInt']['output']>;
  /** What to put right. */
  readonly errors: ReadonlyArray<RedriveIdentityEventsError>;
  /** The places of those that failed again. */
  readonly failed: ReadonlyArray<Scalars['BigInt']['output']>;
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

/** Why the logo is still there. */
export type RemoveLogoError = VersionConflict;

/** On which version to take the logo away. */
export type RemoveLogoInput = {
  /** The version of the branding that this is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The organization without a logo. */
export type RemoveLogoPayload = {
  readonly __typename?: 'RemoveLogoPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RemoveLogoError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
};

/** Why nobody was removed. */
export type RemoveMemberError = BreakGlassOwner | LastOwner | NotFound | RoleNotGrantable;

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

/** Why the role was not taken back. */
export type RemoveRoleAssignmentError = NotFound | RoleNotGrantable;

/** Which role to take back. */
export type RemoveRoleAssignmentInput = {
  /** The assignment. */
  readonly roleAssignmentId: Scalars['ID']['input'];
};

/** The assignment that was. */
export type RemoveRoleAssignmentPayload = {
  readonly __typename?: 'RemoveRoleAssignmentPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RemoveRoleAssignmentError>;
  /** The assignment as it was. Null when `errors` is not empty. */
  readonly roleAssignment?: Maybe<RoleAssignment>;
};

/** Why nobody was removed. */
export type RemoveStaffMemberError = LastStaffAdministrator | NotFound;

/** Who is staff no longer. */
export type RemoveStaffMemberInput = {
  /** The staff person. */
  readonly staffMemberId: Scalars['ID']['input'];
};

/** The staff person that was. */
export type RemoveStaffMemberPayload = {
  readonly __typename?: 'RemoveStaffMemberPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RemoveStaffMemberError>;
  /** The staff person as they were. Null when `errors` is not empty. */
  readonly staffMember?: Maybe<StaffMember>;
};

/** Why nobody was taken out of the team. */
export type RemoveTeamMemberError = NotFound | RoleNotGrantable;

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

/** Why no new link was asked for. */
export type RequestInvitationError = InvitationPending | InvitationRevoked | InvitationUsed | NotFound;

/** Which link to ask for anew. */
export type RequestInvitationInput = {
  /** The token in the expired link. */
  readonly token: Scalars['String']['input'];
};

/** That a new link was asked for. */
export type RequestInvitationPayload = {
  readonly __typename?: 'RequestInvitationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RequestInvitationError>;
  /** When it was asked for; within a day, when it was asked for first. Null when `errors` is not empty. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Why the invitation was not sent again. */
export type ResendInvitationError = InvitationRevoked | InvitationUsed | NotFound | RoleNotGrantable | SeatLimitReached | VersionConflict;

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

/** Why the member's factors are as they were. */
export type ResetMemberMfaError = MemberElsewhere | NotFound | OwnFactors | RoleNotGrantable;

/** Whose factors to take away. */
export type ResetMemberMfaInput = {
  /** The member; not the caller. */
  readonly membershipId: Scalars['ID']['input'];
};

/** The member whose factors were taken away. */
export type ResetMemberMfaPayload = {
  readonly __typename?: 'ResetMemberMfaPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ResetMemberMfaError>;
  /** Null when `errors` is not empty. */
  readonly membership?: Maybe<Membership>;
};

/** Why the organization was not opened again. */
export type ResumeOrganizationError = NotFound | OrganizationNotSuspended;

/** Which organization to open again. */
export type ResumeOrganizationInput = {
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
};

/** The organization, in use again. */
export type ResumeOrganizationPayload = {
  readonly __typename?: 'ResumeOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<ResumeOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<PlatformOrganization>;
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

/** Why no grant was revoked. */
export type RevokeSupportGrantError = NotFound;

/** Which grant to revoke. */
export type RevokeSupportGrantInput = {
  /** The grant. */
  readonly supportGrantId: Scalars['ID']['input'];
};

/** The revoked grant. */
export type RevokeSupportGrantPayload = {
  readonly __typename?: 'RevokeSupportGrantPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<RevokeSupportGrantError>;
  /** Null when `errors` is not empty. */
  readonly supportGrant?: Maybe<SupportGrant>;
};

/** The role is assigned there already. */
export type RoleAlreadyAssigned = UserError & {
  readonly __typename?: 'RoleAlreadyAssigned';
  /** `ROLE_ALREADY_ASSIGNED` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** That a member, a service account or everybody in a team has a role on a team or, through a team, in the organization. */
export type RoleAssignment = Node & {
  readonly __typename?: 'RoleAssignment';
  /** When the role was assigned. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The role when `role` is CUSTOM; null otherwise. */
  readonly customRole?: Maybe<CustomRole>;
  /** The assignment's ID. */
  readonly id: Scalars['ID']['output'];
  /** The team whose members, and those of the teams below, have the role; null when one holder has it. */
  readonly memberTeam?: Maybe<Team>;
  /** The member who has the role; null when somebody else has it. */
  readonly membership?: Maybe<Membership>;
  /** The role. */
  readonly role: MembershipRole;
  /** The service account that has the role; null when somebody else has it. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /** Where the role counts, with all teams below; null is the whole organization. */
  readonly team?: Maybe<Team>;
};

/** A page of role assignments. */
export type RoleAssignmentConnection = {
  readonly __typename?: 'RoleAssignmentConnection';
  /** The assignments with their cursors. */
  readonly edges: ReadonlyArray<RoleAssignmentEdge>;
  /** The assignments. */
  readonly nodes: ReadonlyArray<RoleAssignment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A role assignment with its cursor. */
export type RoleAssignmentEdge = {
  readonly __typename?: 'RoleAssignmentEdge';
  /** Where this assignment stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The assignment. */
  readonly node: RoleAssignment;
};

/** A role: exactly one of the two. */
export type RoleChoice = {
  /** One of the organization's own roles. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** A role every organization has, but OWNER. */
  readonly role?: InputMaybe<MembershipRole>;
};

/** One reason why a member or a service account may do something. */
export type RoleGrant = {
  readonly __typename?: 'RoleGrant';
  /** The assignment behind it; null for their own role and for leading a team. */
  readonly assignment?: Maybe<RoleAssignment>;
  /** The role when `role` is CUSTOM; null otherwise. */
  readonly customRole?: Maybe<CustomRole>;
  /** What it allows there. */
  readonly permissions: ReadonlyArray<Permission>;
  /** The role. */
  readonly role: MembershipRole;
  /** How they come by it. */
  readonly source: RoleGrantSource;
  /** Where it counts, with all teams below; null is the whole organization. */
  readonly team?: Maybe<Team>;
};

/** How a member or a service account comes by a role. */
export type RoleGrantSource =
  /** It was given to the member or the service account on the team. */
  | 'ASSIGNMENT'
  /** The member is a team admin and leads the team. */
  | 'LEAD'
  /** It is the member's role in the organization. */
  | 'MEMBERSHIP'
  /** It is the service account's role in the organization. */
  | 'SERVICE_ACCOUNT'
  /** It was given to a team that the member is in, or to one above it. */
  | 'TEAM';

/** Somebody has the role: say which one they get instead. */
export type RoleInUse = UserError & {
  readonly __typename?: 'RoleInUse';
  /** How often it is assigned on teams or to teams. */
  readonly assignmentCount: Scalars['Int']['output'];
  /** `ROLE_IN_USE` */
  readonly code: Scalars['String']['output'];
  /** How many invitations that are not settled give it, expired ones included. */
  readonly invitationCount: Scalars['Int']['output'];
  /** How many members have it as their role in the organization. */
  readonly memberCount: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many service accounts have it as their role in the organization. */
  readonly serviceAccountCount: Scalars['Int']['output'];
};

/** Another role of the organization, or one every organization has, is called so. */
export type RoleNameTaken = UserError & {
  readonly __typename?: 'RoleNameTaken';
  /** `ROLE_NAME_TAKEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** The plan's users are all there. Nobody is thrown out, but nobody is added before somebody leaves or the plan is changed. */
export type SeatLimitReached = UserError & {
  readonly __typename?: 'SeatLimitReached';
  /** `SEAT_LIMIT_REACHED` */
  readonly code: Scalars['String']['output'];
  /** How many users the plan includes. */
  readonly limit: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many seats are taken: by members, and where somebody is invited by invitations that can still be accepted. */
  readonly used: Scalars['Int']['output'];
};

/**
 * What an organization asks of requests, in this order: the address, the session's age, a second factor, single sign-on, how
 * the person signed in. It is judged with every request, and in this organization alone: the same session is good elsewhere.
 * API keys are bound by the addresses only.
 */
export type SecurityPolicy = {
  readonly __typename?: 'SecurityPolicy';
  /** How old a session may be, in hours; null is as old as the plan allows. Older ones are refused with `SESSION_EXPIRED`. */
  readonly absoluteTimeoutHours?: Maybe<Scalars['Int']['output']>;
  /** The longest `absoluteTimeoutHours` of the plan, which applies where none or a longer one is set; null is any. */
  readonly absoluteTimeoutHoursMaximum?: Maybe<Scalars['Int']['output']>;
  /** How a person may have signed in. Others are refused with `SIGN_IN_METHOD_NOT_ALLOWED`. */
  readonly allowedSignInMethods: ReadonlyArray<SignInMethod>;
  /**
   * How long a session may rest, in minutes; null is as long as the plan allows. Use in any organization counts. A session that
   * ever rested longer is refused with `SESSION_EXPIRED` until the person signs in again.
   */
  readonly idleTimeoutMinutes?: Maybe<Scalars['Int']['output']>;
  /** The longest `idleTimeoutMinutes` of the plan, which applies where none or a longer one is set; null is any. */
  readonly idleTimeoutMinutesMaximum?: Maybe<Scalars['Int']['output']>;
  /** The addresses that the organization may be used from, as ranges of IPv4 and IPv6 (CIDR). */
  readonly ipAllowlist: ReadonlyArray<Scalars['String']['output']>;
  /** What happens to requests from other addresses. */
  readonly ipAllowlistMode: IpAllowlistMode;
  /** Until when sessions without a second factor are let in; null is not at all. */
  readonly mfaGraceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether sessions need a second factor. Those without are refused with `MFA_REQUIRED`. */
  readonly mfaRequired: Scalars['Boolean']['output'];
  /**
   * The owner who is let in without single sign-on and however they signed in, should single sign-on fail. As long as they are
   * named here they can neither be removed nor be given another role.
   */
  readonly ssoBreakGlassMembership?: Maybe<Membership>;
  /** Until when sessions without single sign-on are let in. */
  readonly ssoGraceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether sessions need single sign-on. Those without are refused with `SSO_REQUIRED`. */
  readonly ssoRequired: Scalars['Boolean']['output'];
  /** Rises with every change; send it back as `expectedVersion`. 0 when nothing was ever set. */
  readonly version: Scalars['Int']['output'];
};

/** What programs of the organization act as. It cannot sign in; its API keys outlive the people who made them. */
export type ServiceAccount = Node & {
  readonly __typename?: 'ServiceAccount';
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its role when `role` is CUSTOM; null otherwise. */
  readonly customRole?: Maybe<CustomRole>;
  /** Everything it has rights through, its own role first. What it may do is all of it together. */
  readonly grants: ReadonlyArray<RoleGrant>;
  /** The service account's ID. */
  readonly id: Scalars['ID']['output'];
  /** What it is for; no two service accounts of an organization share a name, whatever its case. */
  readonly name: Scalars['String']['output'];
  /** What it may do in the whole organization. Its keys may do of that what their scopes say. */
  readonly permissions: ReadonlyArray<Permission>;
  /** What it may do on a team and all teams below it. Null when there is no such team. */
  readonly permissionsOnTeam?: Maybe<ReadonlyArray<Permission>>;
  /** What its keys may do in the organization, at most. */
  readonly role: ServiceAccountRole;
  /** Rises with every change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What programs of the organization act as. It cannot sign in; its API keys outlive the people who made them. */
export type ServiceAccountPermissionsOnTeamArgs = {
  teamId: Scalars['ID']['input'];
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

/** The roles that a service account can have in the organization; each allows what the role of this name allows a member. */
export type ServiceAccountRole =
  /** Everything but what only owners may do. */
  | 'ADMIN'
  /** One of the organization's own roles. Only in answers: an input names it by `customRoleId`. */
  | 'CUSTOM'
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
  /** When it was last used, in whatever organization; at most a minute late. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** How the browser or program called itself when it was opened. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** Why nothing was changed. */
export type SetTeamLeadError = NotFound | RoleNotGrantable;

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

/** A way to sign in. */
export type SignInMethod =
  /** With a passkey. */
  | 'PASSKEY'
  /** With a password, whatever came second. */
  | 'PASSWORD'
  /** With the organization's single sign-on. */
  | 'SSO';

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

/** One of the platform's own people. They are no users: they belong to no organization and sign in elsewhere. */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** When they became staff. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address the staff person signs in with. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The staff person's ID. */
  readonly id: Scalars['ID']['output'];
  /** The name the staff person goes by; organizations that they help see it. */
  readonly name: Scalars['String']['output'];
  /** What the staff person may do. */
  readonly role: StaffRole;
};

/** Somebody with this address is staff already. */
export type StaffMemberExists = UserError & {
  readonly __typename?: 'StaffMemberExists';
  /** `STAFF_MEMBER_EXISTS` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What staff may do. */
export type StaffRole =
  /** All that support may, and say who is staff. */
  | 'ADMIN'
  /** Search organizations, suspend and resume them, open support grants. */
  | 'SUPPORT';

/** What a support grant is good for. */
export type SupportAccess =
  /** Reading what the member acted as may read; as nobody in particular, all that can be read. */
  | 'READ'
  /** Also writing what the member acted as may write, but nothing of credentials, rights, money, deletion or exports. */
  | 'WRITE';

/** The permission of one staff person to act in one organization for a short while. */
export type SupportGrant = {
  readonly __typename?: 'SupportGrant';
  /** Whether more than reading is possible. */
  readonly access: SupportAccess;
  /** When it was revoked or closed before its time. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The grant's ID. */
  readonly id: Scalars['ID']['output'];
  /** The membership acted as; null when the organization is only read, as nobody in particular. */
  readonly membershipId?: Maybe<Scalars['ID']['output']>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why it was opened. */
  readonly reason: Scalars['String']['output'];
  /** Who revoked it; null when nobody has, when staff closed it, when the person is a member no longer, and for staff who ask. */
  readonly revokedBy?: Maybe<User>;
  /** How the staff person is called. */
  readonly staffName: Scalars['String']['output'];
  /** The ticket it was opened for. */
  readonly ticket: Scalars['String']['output'];
};

/** A page of support grants. */
export type SupportGrantConnection = {
  readonly __typename?: 'SupportGrantConnection';
  /** The grants with their cursors. */
  readonly edges: ReadonlyArray<SupportGrantEdge>;
  /** The grants. */
  readonly nodes: ReadonlyArray<SupportGrant>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A support grant with its cursor. */
export type SupportGrantEdge = {
  readonly __typename?: 'SupportGrantEdge';
  /** Where this grant stands; pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: SupportGrant;
};

/** The staff person has an open grant in this organization already. */
export type SupportGrantOpen = UserError & {
  readonly __typename?: 'SupportGrantOpen';
  /** `SUPPORT_GRANT_OPEN` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why the organization was not suspended. */
export type SuspendOrganizationError = InvalidValue | NotFound | OrganizationNotActive;

/** Which organization to suspend, and why. */
export type SuspendOrganizationInput = {
  /** Why, for the organization's people: they are told it with every refusal. 1 to 500 characters. */
  readonly customerMessage?: InputMaybe<Scalars['String']['input']>;
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why, for staff: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The suspended organization. */
export type SuspendOrganizationPayload = {
  readonly __typename?: 'SuspendOrganizationPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<SuspendOrganizationError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<PlatformOrganization>;
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
  /** What the caller may do on this team: what they may in the whole organization, and what their roles on it and above it add. */
  readonly viewerPermissions: ReadonlyArray<Permission>;
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

/** An organization makes only so many exports in 24 hours; those that failed do not count. */
export type TooManyDataExports = UserError & {
  readonly __typename?: 'TooManyDataExports';
  /** `TOO_MANY_DATA_EXPORTS` */
  readonly code: Scalars['String']['output'];
  /** How many are made in 24 hours. */
  readonly maximum: Scalars['Int']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The organization has as many roles of its own as it may have. */
export type TooManyRoles = UserError & {
  readonly __typename?: 'TooManyRoles';
  /** `TOO_MANY_ROLES` */
  readonly code: Scalars['String']['output'];
  /** How many there may be. */
  readonly maximum: Scalars['Int']['output'];
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

/** Why the branding was not changed. */
export type UpdateBrandingError = InvalidValue | VersionConflict;

/** What to change. */
export type UpdateBrandingInput = {
  /** A colour as `#rrggbb`. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** A colour as `#rrggbb`. */
  readonly backgroundColor?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A picture elsewhere: an https address of at most 2,000 characters. We never fetch it. It takes the place of an uploaded logo. */
  readonly logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters, none of them `<`, `>`, `@` or a double quote. */
  readonly mailFromName?: InputMaybe<Scalars['String']['input']>;
  /** Where answers to mail go. */
  readonly mailReplyTo?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** A colour as `#rrggbb`. */
  readonly primaryColor?: InputMaybe<Scalars['String']['input']>;
};

/** The organization after the change. */
export type UpdateBrandingPayload = {
  readonly __typename?: 'UpdateBrandingPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateBrandingError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
};

/** Why the role was not changed. */
export type UpdateCustomRoleError = InvalidValue | NotFound | PermissionNotGrantable | RoleNameTaken | RoleNotGrantable | VersionConflict;

/** What to change about which role. */
export type UpdateCustomRoleInput = {
  /** The role. */
  readonly customRoleId: Scalars['ID']['input'];
  /** The new description: at most 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The new name: 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All that the role is to allow: at least one permission. */
  readonly permissions?: InputMaybe<ReadonlyArray<Permission>>;
};

/** The role after the change. */
export type UpdateCustomRolePayload = {
  readonly __typename?: 'UpdateCustomRolePayload';
  /** Null when `errors` is not empty. */
  readonly customRole?: Maybe<CustomRole>;
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateCustomRoleError>;
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

/** Why nothing was set. */
export type UpdateOrganizationSettingsError = InvalidValue | VersionConflict;

/** What to set. */
export type UpdateOrganizationSettingsInput = {
  /** Null clears it. */
  readonly billingEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Null clears it. */
  readonly contactEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A BCP 47 tag. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all of it: an object of at most 50 keys and 8192 bytes. */
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** An IANA name. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The settings after the change. */
export type UpdateOrganizationSettingsPayload = {
  readonly __typename?: 'UpdateOrganizationSettingsPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateOrganizationSettingsError>;
  /** Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
};

/** Why the policy was not changed. */
export type UpdateSecurityPolicyError = InvalidValue | NotFound | VersionConflict | WouldLockOut;

/** What to change. */
export type UpdateSecurityPolicyInput = {
  /** At least 1 and at most what the plan allows; null is what the plan allows. */
  readonly absoluteTimeoutHours?: InputMaybe<Scalars['Int']['input']>;
  /** At least one. Only single sign-on needs `ssoRequired`, and `ssoRequired` needs single sign-on to be among them. */
  readonly allowedSignInMethods?: InputMaybe<ReadonlyArray<SignInMethod>>;
  /** Make the change even if it refuses the caller's own next request. */
  readonly confirmLockout?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At least 5 and at most what the plan allows; null is what the plan allows. */
  readonly idleTimeoutMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200 addresses and ranges such as `203.0.113.0/24` and `2001:db8::/32`. May be empty unless enforced. */
  readonly ipAllowlist?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What happens to requests from other addresses. */
  readonly ipAllowlistMode?: InputMaybe<IpAllowlistMode>;
  /** Until when sessions without a second factor are let in; null ends the grace. */
  readonly mfaGraceUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether sessions need a second factor. */
  readonly mfaRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The owner who is let in without single sign-on; null is nobody. */
  readonly ssoBreakGlassMembershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when sessions without single sign-on are let in. */
  readonly ssoGraceUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether sessions need single sign-on. True needs a break-glass owner and a grace. */
  readonly ssoRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The policy after the change. */
export type UpdateSecurityPolicyPayload = {
  readonly __typename?: 'UpdateSecurityPolicyPayload';
  /** What to put right. */
  readonly errors: ReadonlyArray<UpdateSecurityPolicyError>;
  /** Null when `errors` is not empty. */
  readonly securityPolicy?: Maybe<SecurityPolicy>;
};

/** Why the service account was not changed. */
export type UpdateServiceAccountError = InvalidValue | NotFound | RoleNotGrantable | ServiceAccountNameTaken | VersionConflict;

/** Which service account to change, and how. */
export type UpdateServiceAccountInput = {
  /** One of the organization's own roles. */
  readonly customRoleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change is based on. Left out, the last writer wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The new name: 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What its keys may do from now on. At most one of this and `customRoleId`. */
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

export type UsageExport = Node & {
  readonly __typename?: 'UsageExport';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

export type UsageReservation = Node & {
  readonly __typename?: 'UsageReservation';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** A person. Visible to the members of an organization the person belongs to. */
export type User = Node & {
  readonly __typename?: 'User';
  /** The address the person signs in with. */
  readonly email: Scalars['EmailAddress']['output'];
  /** Whether the person has shown that mail to this address reaches them. Signing in does not need it. */
  readonly emailVerified: Scalars['Boolean']['output'];
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
  /** How the person signs in, and how they did. Null for API keys. */
  readonly authentication?: Maybe<Authentication>;
  /**
   * The organizations that the person can join by their verified address, or ask to, by name. Empty for API keys, and while the
   * address is not verified.
   */
  readonly joinableOrganizations: ReadonlyArray<JoinableOrganization>;
  /** The organizations the person belongs to, by name. Empty for API keys, which know only their own. */
  readonly organizations: ReadonlyArray<OwnMembership>;
  /** What the caller may do in the organization of this request; empty without one. */
  readonly permissions: ReadonlyArray<Permission>;
  /**
   * What is kept of the person who asks, in every service, for them to keep or to take elsewhere. Null for API keys and staff. All
   * times are RFC 3339 in UTC, lists begin with the newest, and members are only ever added while `formatVersion` is 1:
   *
   * - `formatVersion`, `exportedAt`
   * - `profile`: `id`, `name`, `email`, `emailVerified`, `createdAt`
   * - `signInMethods`, at most 100: `provider`, which is `credential` for a password, and `addedAt`
   * - `secondFactors`: `authenticatorApp`, null or with `recoveryCodesLeft`, and `passkeys`, at most 100: `id`, `name`,
   *   `createdAt`, `lastUsedAt`
   * - `sessions`, those that have ended and are still kept included, at most 100: `id`, `amr`, `ipAddress`, `userAgent`,
   *   `createdAt`, `lastSeenAt`, `expiresAt`
   * - `devices` that the person signed in with, at most 1,000: `lastSeenAt`; of the device itself only a digest is kept
   * - `requestedMails`, of which there may be only so many, at most 100: `template`, `requestedAt`
   * - `memberships`, at most 1,000: `id`, `organization` with `id`, `name` and `slug`, `role`, `joinedAt`
   * - `formerMemberships`, at most 1,000: `organizationId`, `leftAt`
   * - `joinRequests`, at most 1,000: `id`, `organizationId`, `email`, `name`, `status`, `createdAt`, `decidedAt`
   * - `apiKeys` that act for the person, at most 1,000: `id`, `organizationId`, `name`, `scopes`, `allowedAddresses`,
   *   `createdAt`, `expiresAt`, `revokedAt`, `lastUsedAt`
   * - `invitations` to the person's address, at most 1,000 and none before the address is verified: `organizationName`,
   *   `role`, `status` (`PENDING` even when `expiresAt` has passed), `createdAt`, `expiresAt`
   * - `billing`: `subscriptionChanges` that the person made, at most 1,000: `organizationId`, `kind`, `changedAt`
   * - `usage`: `auditEntries`, at most 10,000: `id`, `organizationId`, `action`, `outcome`, `occurredAt`, and `isOwn`. It is
   *   true for what the person did, or staff as them: there is more of these, `requestId`, `targets`, `impersonator`, and
   *   `ip`, `userAgent`, `before` and `after` where they came along. Of what others did to the person's membership,
   *   sessions and keys that is all. `notifications`, at most 10,000: `id`, `organizationId`, `category`, `eventType`,
   *   `title`, `body`, `occurredAt`, `readAt`; and `notificationPreferences`: `organizationId`, `category`, `inApp`, `mail`
   *
   * No password, token, key or code is in it, nor a hash of one. Not in it either: mail and events on their way, and what
   * organizations keep of their members, such as teams and roles on them. UNAVAILABLE as long as one of the services does not
   * answer: it is everything or nothing.
   */
  readonly personalData?: Maybe<Scalars['JSON']['output']>;
  /** The person's sessions, the last one used first, at most 100. Empty for API keys, which have none. */
  readonly sessions: ReadonlyArray<Session>;
  /** The person who asks, or for whom the API key acts. */
  readonly user?: Maybe<User>;
};

export type WebhookDelivery = Node & {
  readonly __typename?: 'WebhookDelivery';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

export type WebhookEndpoint = Node & {
  readonly __typename?: 'WebhookEndpoint';
  readonly id: Scalars['ID']['output'];
  readonly nodeId: Scalars['ID']['output'];
};

/** The caller's own next request would be refused. Comply first, or confirm with `confirmLockout`. */
export type WouldLockOut = UserError & {
  readonly __typename?: 'WouldLockOut';
  /** `WOULD_LOCK_OUT` */
  readonly code: Scalars['String']['output'];
  /** What went wrong, for a person to read. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The code that the next request would be refused with. */
  readonly refusalCode: Scalars['String']['output'];
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
  CustomRole: CustomRole;
  DataExport: DataExport;
  Domain: Domain;
  Invitation: Invitation;
  JoinRequest: JoinRequest;
  Membership: Membership;
  Organization: Organization;
  OwnershipOffer: OwnershipOffer;
  RoleAssignment: RoleAssignment;
  ServiceAccount: ServiceAccount;
  Team: Team;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  CustomRole:
    ( { __typename: 'CustomRole' }
    & GraphQLRecursivePick<FederationTypes['CustomRole'], {"id":true}> );
  DataExport:
    ( { __typename: 'DataExport' }
    & GraphQLRecursivePick<FederationTypes['DataExport'], {"id":true}> );
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
  OwnershipOffer:
    ( { __typename: 'OwnershipOffer' }
    & GraphQLRecursivePick<FederationTypes['OwnershipOffer'], {"id":true}> );
  RoleAssignment:
    ( { __typename: 'RoleAssignment' }
    & GraphQLRecursivePick<FederationTypes['RoleAssignment'], {"id":true}> );
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
    | ( SeatLimitReached & { __typename: 'SeatLimitReached' } )
  ;
  AcceptOwnershipError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnershipOfferClosed & { __typename: 'OwnershipOfferClosed' } )
  ;
  AddDomainError:
    | ( DomainAlreadyAdded & { __typename: 'DomainAlreadyAdded' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( PublicMailProvider & { __typename: 'PublicMailProvider' } )
  ;
  AddMemberError:
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( SeatLimitReached & { __typename: 'SeatLimitReached' } )
  ;
  AddTeamMemberError:
    | ( AlreadyTeamMember & { __typename: 'AlreadyTeamMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  ApproveJoinRequestError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( JoinRequestDecided & { __typename: 'JoinRequestDecided' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( SeatLimitReached & { __typename: 'SeatLimitReached' } )
  ;
  AssignRoleToTeamError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleAlreadyAssigned & { __typename: 'RoleAlreadyAssigned' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  AssignServiceAccountRoleError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleAlreadyAssigned & { __typename: 'RoleAlreadyAssigned' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  AssignTeamRoleError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleAlreadyAssigned & { __typename: 'RoleAlreadyAssigned' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  CancelIdentityJobError:
    | ( JobRunning & { __typename: 'JobRunning' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CancelOrganizationDeletionError: ( DeletionNotScheduled & { __typename: 'DeletionNotScheduled' } );
  CancelOwnershipOfferError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnershipOfferClosed & { __typename: 'OwnershipOfferClosed' } )
  ;
  ChangeMemberRoleError:
    | ( BreakGlassOwner & { __typename: 'BreakGlassOwner' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CloseSupportGrantError: ( NotFound & { __typename: 'NotFound' } );
  CreateApiKeyError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScopeNotGrantable & { __typename: 'ScopeNotGrantable' } )
  ;
  CreateCustomRoleError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( PermissionNotGrantable & { __typename: 'PermissionNotGrantable' } )
    | ( RoleNameTaken & { __typename: 'RoleNameTaken' } )
    | ( TooManyRoles & { __typename: 'TooManyRoles' } )
  ;
  CreateOrganizationError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  CreateServiceAccountError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( ServiceAccountNameTaken & { __typename: 'ServiceAccountNameTaken' } )
  ;
  CreateStaffMemberError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( StaffMemberExists & { __typename: 'StaffMemberExists' } )
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
  DeclineOwnershipError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnershipOfferClosed & { __typename: 'OwnershipOfferClosed' } )
  ;
  DeleteAccountError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( Omit<LastOwnerOfOrganizations, 'toDelete' | 'toHandOver'> & { toDelete: ReadonlyArray<_RefType['OrganizationSummary']>, toHandOver: ReadonlyArray<_RefType['OrganizationSummary']> } & { __typename: 'LastOwnerOfOrganizations' } )
  ;
  DeleteCustomRoleError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleInUse & { __typename: 'RoleInUse' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  DeleteOrganizationError:
    | ( DeletionAlreadyScheduled & { __typename: 'DeletionAlreadyScheduled' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
  ;
  DeleteServiceAccountError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  DeleteTeamError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( TeamHasChildren & { __typename: 'TeamHasChildren' } )
  ;
  ExportOrganizationDataError: ( TooManyDataExports & { __typename: 'TooManyDataExports' } );
  InviteMemberError:
    | ( AlreadyInvited & { __typename: 'AlreadyInvited' } )
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( SeatLimitReached & { __typename: 'SeatLimitReached' } )
  ;
  InviteMembersError: ( InvalidValue & { __typename: 'InvalidValue' } );
  JoinOrganizationError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SeatLimitReached & { __typename: 'SeatLimitReached' } )
  ;
  LeaveOrganizationError:
    | ( BreakGlassOwner & { __typename: 'BreakGlassOwner' } )
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  MoveTeamError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( TeamCycle & { __typename: 'TeamCycle' } )
    | ( TeamNameTaken & { __typename: 'TeamNameTaken' } )
    | ( TeamTooDeep & { __typename: 'TeamTooDeep' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  OfferOwnershipError:
    | ( AlreadyOwner & { __typename: 'AlreadyOwner' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnershipOfferOpen & { __typename: 'OwnershipOfferOpen' } )
  ;
  OpenSupportGrantError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrganizationNotActive & { __typename: 'OrganizationNotActive' } )
    | ( SupportGrantOpen & { __typename: 'SupportGrantOpen' } )
  ;
  RedriveIdentityEventsError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RemoveDomainError: ( NotFound & { __typename: 'NotFound' } );
  RemoveLogoError: ( VersionConflict & { __typename: 'VersionConflict' } );
  RemoveMemberError:
    | ( BreakGlassOwner & { __typename: 'BreakGlassOwner' } )
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  RemoveRoleAssignmentError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  RemoveStaffMemberError:
    | ( LastStaffAdministrator & { __typename: 'LastStaffAdministrator' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RemoveTeamMemberError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  RequestInvitationError:
    | ( InvitationPending & { __typename: 'InvitationPending' } )
    | ( InvitationRevoked & { __typename: 'InvitationRevoked' } )
    | ( InvitationUsed & { __typename: 'InvitationUsed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ResendInvitationError:
    | ( InvitationRevoked & { __typename: 'InvitationRevoked' } )
    | ( InvitationUsed & { __typename: 'InvitationUsed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( SeatLimitReached & { __typename: 'SeatLimitReached' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ResetMemberMfaError:
    | ( MemberElsewhere & { __typename: 'MemberElsewhere' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OwnFactors & { __typename: 'OwnFactors' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  ResumeOrganizationError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrganizationNotSuspended & { __typename: 'OrganizationNotSuspended' } )
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
  RevokeSupportGrantError: ( NotFound & { __typename: 'NotFound' } );
  RotateApiKeyError:
    | ( ApiKeyNotActive & { __typename: 'ApiKeyNotActive' } )
    | ( ApiKeyNotYours & { __typename: 'ApiKeyNotYours' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScopeNotGrantable & { __typename: 'ScopeNotGrantable' } )
  ;
  SetTeamLeadError:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
  ;
  SuspendOrganizationError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrganizationNotActive & { __typename: 'OrganizationNotActive' } )
  ;
  UpdateApiKeyError:
    | ( ApiKeyNotYours & { __typename: 'ApiKeyNotYours' } )
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScopeNotGrantable & { __typename: 'ScopeNotGrantable' } )
  ;
  UpdateBrandingError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateCustomRoleError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PermissionNotGrantable & { __typename: 'PermissionNotGrantable' } )
    | ( RoleNameTaken & { __typename: 'RoleNameTaken' } )
    | ( RoleNotGrantable & { __typename: 'RoleNotGrantable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
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
  UpdateOrganizationSettingsError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateSecurityPolicyError:
    | ( InvalidValue & { __typename: 'InvalidValue' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
    | ( WouldLockOut & { __typename: 'WouldLockOut' } )
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
    | ( AuditExport )
    | ( BillingSubscription )
    | ( CreditGrant )
    | ( CreditNote )
    | ( CustomRoleRow )
    | ( DataExportRow )
    | ( DomainRow )
    | ( InvitationRow )
    | ( Invoice )
    | ( JoinRequestRow )
    | ( MembershipRow )
    | ( Meter )
    | ( OrganizationRow )
    | ( OwnershipOfferRow )
    | ( Plan )
    | ( RoleAssignmentRow )
    | ( ServiceAccountRow )
    | ( TeamRow )
    | ( UsageExport )
    | ( UsageReservation )
    | ( UserRow )
    | ( WebhookDelivery )
    | ( WebhookEndpoint )
  ;
  UserError:
    | ( AlreadyInvited )
    | ( AlreadyMember )
    | ( AlreadyOwner )
    | ( AlreadyTeamMember )
    | ( ApiKeyNotActive )
    | ( ApiKeyNotYours )
    | ( BreakGlassOwner )
    | ( DeletionAlreadyScheduled )
    | ( DeletionNotScheduled )
    | ( DomainAlreadyAdded )
    | ( DomainNotVerified )
    | ( DomainRecordMissing )
    | ( DomainTaken )
    | ( InvalidValue )
    | ( InvitationExpired )
    | ( InvitationForSomebodyElse )
    | ( InvitationPending )
    | ( InvitationRevoked )
    | ( InvitationUsed )
    | ( JobRunning )
    | ( JoinRequestDecided )
    | ( LastOwner )
    | ( Omit<LastOwnerOfOrganizations, 'toDelete' | 'toHandOver'> & { toDelete: ReadonlyArray<_RefType['OrganizationSummary']>, toHandOver: ReadonlyArray<_RefType['OrganizationSummary']> } )
    | ( LastStaffAdministrator )
    | ( MemberElsewhere )
    | ( NotFound )
    | ( OrganizationNotActive )
    | ( OrganizationNotSuspended )
    | ( OwnFactors )
    | ( OwnershipOfferClosed )
    | ( OwnershipOfferOpen )
    | ( PermissionNotGrantable )
    | ( PublicMailProvider )
    | ( RoleAlreadyAssigned )
    | ( RoleInUse )
    | ( RoleNameTaken )
    | ( RoleNotGrantable )
    | ( ScopeNotGrantable )
    | ( SeatLimitReached )
    | ( ServiceAccountNameTaken )
    | ( SlugTaken )
    | ( StaffMemberExists )
    | ( SupportGrantOpen )
    | ( TeamCycle )
    | ( TeamHasChildren )
    | ( TeamNameTaken )
    | ( TeamTooDeep )
    | ( TooManyDataExports )
    | ( TooManyRoles )
    | ( VersionConflict )
    | ( WouldLockOut )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationError']>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['AcceptInvitationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  AcceptOwnershipError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptOwnershipError']>;
  AcceptOwnershipInput: AcceptOwnershipInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptOwnershipPayload: ResolverTypeWrapper<Omit<AcceptOwnershipPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversTypes['AcceptOwnershipError']>, ownershipOffer?: Maybe<ResolversTypes['OwnershipOffer']> }>;
  AddDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDomainError']>;
  AddDomainInput: AddDomainInput;
  AddDomainPayload: ResolverTypeWrapper<Omit<AddDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['AddDomainError']> }>;
  AddMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMemberError']>;
  AddMemberInput: AddMemberInput;
  AddMemberPayload: ResolverTypeWrapper<Omit<AddMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['AddMemberError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  AddTeamMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTeamMemberError']>;
  AddTeamMemberInput: AddTeamMemberInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddTeamMemberPayload: ResolverTypeWrapper<Omit<AddTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversTypes['AddTeamMemberError']>, member?: Maybe<ResolversTypes['TeamMember']>, team?: Maybe<ResolversTypes['Team']> }>;
  AlreadyInvited: ResolverTypeWrapper<AlreadyInvited>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadyOwner: ResolverTypeWrapper<AlreadyOwner>;
  AlreadyTeamMember: ResolverTypeWrapper<AlreadyTeamMember>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyNotActive: ResolverTypeWrapper<ApiKeyNotActive>;
  ApiKeyNotYours: ResolverTypeWrapper<ApiKeyNotYours>;
  ApproveJoinRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveJoinRequestError']>;
  ApproveJoinRequestInput: ApproveJoinRequestInput;
  ApproveJoinRequestPayload: ResolverTypeWrapper<Omit<ApproveJoinRequestPayload, 'errors' | 'joinRequest' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['ApproveJoinRequestError']>, joinRequest?: Maybe<ResolversTypes['JoinRequest']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  AssignRoleToTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignRoleToTeamError']>;
  AssignRoleToTeamInput: AssignRoleToTeamInput;
  AssignRoleToTeamPayload: ResolverTypeWrapper<Omit<AssignRoleToTeamPayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversTypes['AssignRoleToTeamError']>, roleAssignment?: Maybe<ResolversTypes['RoleAssignment']> }>;
  AssignServiceAccountRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignServiceAccountRoleError']>;
  AssignServiceAccountRoleInput: AssignServiceAccountRoleInput;
  AssignServiceAccountRolePayload: ResolverTypeWrapper<Omit<AssignServiceAccountRolePayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversTypes['AssignServiceAccountRoleError']>, roleAssignment?: Maybe<ResolversTypes['RoleAssignment']> }>;
  AssignTeamRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignTeamRoleError']>;
  AssignTeamRoleInput: AssignTeamRoleInput;
  AssignTeamRolePayload: ResolverTypeWrapper<Omit<AssignTeamRolePayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversTypes['AssignTeamRoleError']>, roleAssignment?: Maybe<ResolversTypes['RoleAssignment']> }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditExport: ResolverTypeWrapper<AuditExport>;
  Authentication: ResolverTypeWrapper<AuthenticationRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AutoJoin: AutoJoin;
  AutoJoinRole: AutoJoinRole;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillingSubscription: ResolverTypeWrapper<BillingSubscription>;
  Branding: ResolverTypeWrapper<ShownBranding>;
  BreakGlassOwner: ResolverTypeWrapper<BreakGlassOwner>;
  BuiltInRole: ResolverTypeWrapper<BuiltInRole>;
  CancelIdentityJobError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelIdentityJobError']>;
  CancelIdentityJobInput: CancelIdentityJobInput;
  CancelIdentityJobPayload: ResolverTypeWrapper<Omit<CancelIdentityJobPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CancelIdentityJobError']> }>;
  CancelOrganizationDeletionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrganizationDeletionError']>;
  CancelOrganizationDeletionPayload: ResolverTypeWrapper<Omit<CancelOrganizationDeletionPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['CancelOrganizationDeletionError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  CancelOwnershipOfferError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOwnershipOfferError']>;
  CancelOwnershipOfferInput: CancelOwnershipOfferInput;
  CancelOwnershipOfferPayload: ResolverTypeWrapper<Omit<CancelOwnershipOfferPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversTypes['CancelOwnershipOfferError']>, ownershipOffer?: Maybe<ResolversTypes['OwnershipOffer']> }>;
  ChangeMemberRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleError']>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: ResolverTypeWrapper<Omit<ChangeMemberRolePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['ChangeMemberRoleError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  CloseSupportGrantError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSupportGrantError']>;
  CloseSupportGrantInput: CloseSupportGrantInput;
  CloseSupportGrantPayload: ResolverTypeWrapper<Omit<CloseSupportGrantPayload, 'errors' | 'supportGrant'> & { errors: ReadonlyArray<ResolversTypes['CloseSupportGrantError']>, supportGrant?: Maybe<ResolversTypes['SupportGrant']> }>;
  CreateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyError']>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['CreateApiKeyError']> }>;
  CreateCustomRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCustomRoleError']>;
  CreateCustomRoleInput: CreateCustomRoleInput;
  CreateCustomRolePayload: ResolverTypeWrapper<Omit<CreateCustomRolePayload, 'customRole' | 'errors'> & { customRole?: Maybe<ResolversTypes['CustomRole']>, errors: ReadonlyArray<ResolversTypes['CreateCustomRoleError']> }>;
  CreateOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationError']>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ResolverTypeWrapper<Omit<CreateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['CreateOrganizationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  CreateServiceAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateServiceAccountError']>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversTypes['CreateServiceAccountError']>, serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  CreateStaffMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateStaffMemberError']>;
  CreateStaffMemberInput: CreateStaffMemberInput;
  CreateStaffMemberPayload: ResolverTypeWrapper<Omit<CreateStaffMemberPayload, 'errors' | 'staffMember'> & { errors: ReadonlyArray<ResolversTypes['CreateStaffMemberError']>, staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  CreateTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTeamError']>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['CreateTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  CreditGrant: ResolverTypeWrapper<CreditGrant>;
  CreditNote: ResolverTypeWrapper<CreditNote>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CustomRole: ResolverTypeWrapper<CustomRoleRow>;
  CustomRoleConnection: ResolverTypeWrapper<Omit<CustomRoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomRoleEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomRole']> }>;
  CustomRoleEdge: ResolverTypeWrapper<Omit<CustomRoleEdge, 'node'> & { node: ResolversTypes['CustomRole'] }>;
  CustomRoleSummary: ResolverTypeWrapper<CustomRoleSummary>;
  DataExport: ResolverTypeWrapper<DataExportRow>;
  DataExportConnection: ResolverTypeWrapper<Omit<DataExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DataExportEdge']>, nodes: ReadonlyArray<ResolversTypes['DataExport']> }>;
  DataExportEdge: ResolverTypeWrapper<Omit<DataExportEdge, 'node'> & { node: ResolversTypes['DataExport'] }>;
  DataExportStatus: DataExportStatus;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineJoinRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineJoinRequestError']>;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestPayload: ResolverTypeWrapper<Omit<DeclineJoinRequestPayload, 'errors' | 'joinRequest'> & { errors: ReadonlyArray<ResolversTypes['DeclineJoinRequestError']>, joinRequest?: Maybe<ResolversTypes['JoinRequest']> }>;
  DeclineOwnershipError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineOwnershipError']>;
  DeclineOwnershipInput: DeclineOwnershipInput;
  DeclineOwnershipPayload: ResolverTypeWrapper<Omit<DeclineOwnershipPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversTypes['DeclineOwnershipError']>, ownershipOffer?: Maybe<ResolversTypes['OwnershipOffer']> }>;
  DeleteAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAccountError']>;
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountPayload: ResolverTypeWrapper<Omit<DeleteAccountPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['DeleteAccountError']> }>;
  DeleteCustomRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCustomRoleError']>;
  DeleteCustomRoleInput: DeleteCustomRoleInput;
  DeleteCustomRolePayload: ResolverTypeWrapper<Omit<DeleteCustomRolePayload, 'customRole' | 'errors'> & { customRole?: Maybe<ResolversTypes['CustomRole']>, errors: ReadonlyArray<ResolversTypes['DeleteCustomRoleError']> }>;
  DeleteOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteOrganizationError']>;
  DeleteOrganizationInput: DeleteOrganizationInput;
  DeleteOrganizationPayload: ResolverTypeWrapper<Omit<DeleteOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['DeleteOrganizationError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  DeleteServiceAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteServiceAccountError']>;
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: ResolverTypeWrapper<Omit<DeleteServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversTypes['DeleteServiceAccountError']>, serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  DeleteTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteTeamError']>;
  DeleteTeamInput: DeleteTeamInput;
  DeleteTeamPayload: ResolverTypeWrapper<Omit<DeleteTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['DeleteTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  DeletionAlreadyScheduled: ResolverTypeWrapper<DeletionAlreadyScheduled>;
  DeletionNotScheduled: ResolverTypeWrapper<DeletionNotScheduled>;
  Domain: ResolverTypeWrapper<DomainRow>;
  DomainAlreadyAdded: ResolverTypeWrapper<DomainAlreadyAdded>;
  DomainConnection: ResolverTypeWrapper<Omit<DomainConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DomainEdge']>, nodes: ReadonlyArray<ResolversTypes['Domain']> }>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  DomainNotVerified: ResolverTypeWrapper<DomainNotVerified>;
  DomainRecord: ResolverTypeWrapper<DomainRecord>;
  DomainRecordMissing: ResolverTypeWrapper<DomainRecordMissing>;
  DomainTaken: ResolverTypeWrapper<DomainTaken>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportOrganizationDataError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportOrganizationDataError']>;
  ExportOrganizationDataPayload: ResolverTypeWrapper<Omit<ExportOrganizationDataPayload, 'dataExport' | 'errors'> & { dataExport?: Maybe<ResolversTypes['DataExport']>, errors: ReadonlyArray<ResolversTypes['ExportOrganizationDataError']> }>;
  InvalidValue: ResolverTypeWrapper<InvalidValue>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvitationEdge']>, nodes: ReadonlyArray<ResolversTypes['Invitation']> }>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationExpired: ResolverTypeWrapper<InvitationExpired>;
  InvitationForSomebodyElse: ResolverTypeWrapper<InvitationForSomebodyElse>;
  InvitationPending: ResolverTypeWrapper<InvitationPending>;
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
  Invoice: ResolverTypeWrapper<Invoice>;
  IpAllowlistMode: IpAllowlistMode;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobRunning: ResolverTypeWrapper<JobRunning>;
  JobState: JobState;
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
  LastOwnerOfOrganizations: ResolverTypeWrapper<Omit<LastOwnerOfOrganizations, 'toDelete' | 'toHandOver'> & { toDelete: ReadonlyArray<ResolversTypes['OrganizationSummary']>, toHandOver: ReadonlyArray<ResolversTypes['OrganizationSummary']> }>;
  LastStaffAdministrator: ResolverTypeWrapper<LastStaffAdministrator>;
  LeaveOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveOrganizationError']>;
  LeaveOrganizationPayload: ResolverTypeWrapper<Omit<LeaveOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['LeaveOrganizationError']>, organization?: Maybe<ResolversTypes['OrganizationSummary']> }>;
  MemberElsewhere: ResolverTypeWrapper<MemberElsewhere>;
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
  OfferOwnershipError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferOwnershipError']>;
  OfferOwnershipInput: OfferOwnershipInput;
  OfferOwnershipPayload: ResolverTypeWrapper<Omit<OfferOwnershipPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversTypes['OfferOwnershipError']>, ownershipOffer?: Maybe<ResolversTypes['OwnershipOffer']> }>;
  OpenSupportGrantError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSupportGrantError']>;
  OpenSupportGrantInput: OpenSupportGrantInput;
  OpenSupportGrantPayload: ResolverTypeWrapper<Omit<OpenSupportGrantPayload, 'errors' | 'supportGrant'> & { errors: ReadonlyArray<ResolversTypes['OpenSupportGrantError']>, supportGrant?: Maybe<ResolversTypes['SupportGrant']> }>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationDeletion: ResolverTypeWrapper<DeletionRow>;
  OrganizationNotActive: ResolverTypeWrapper<OrganizationNotActive>;
  OrganizationNotSuspended: ResolverTypeWrapper<OrganizationNotSuspended>;
  OrganizationSettings: ResolverTypeWrapper<SettingsRow>;
  OrganizationStatus: OrganizationStatus;
  OrganizationSummary: ResolverTypeWrapper<OrganizationSummaryRow>;
  OwnFactors: ResolverTypeWrapper<OwnFactors>;
  OwnMembership: ResolverTypeWrapper<OwnMembershipRow>;
  OwnershipOffer: ResolverTypeWrapper<OwnershipOfferRow>;
  OwnershipOfferClosed: ResolverTypeWrapper<OwnershipOfferClosed>;
  OwnershipOfferOpen: ResolverTypeWrapper<OwnershipOfferOpen>;
  OwnershipOfferStatus: OwnershipOfferStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<PasskeyRow>;
  Permission: Permission;
  PermissionEntry: ResolverTypeWrapper<PermissionEntry>;
  PermissionNotGrantable: ResolverTypeWrapper<PermissionNotGrantable>;
  PermissionScope: PermissionScope;
  Plan: ResolverTypeWrapper<Plan>;
  Platform: ResolverTypeWrapper<PlatformRow>;
  PlatformConsumer: ResolverTypeWrapper<PlatformConsumer>;
  PlatformEvents: ResolverTypeWrapper<PlatformEvents>;
  PlatformJobKind: ResolverTypeWrapper<PlatformJobKind>;
  PlatformJobs: ResolverTypeWrapper<PlatformJobs>;
  PlatformOrganization: ResolverTypeWrapper<OrganizationRow>;
  PlatformOrganizationConnection: ResolverTypeWrapper<Omit<PlatformOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlatformOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['PlatformOrganization']> }>;
  PlatformOrganizationEdge: ResolverTypeWrapper<Omit<PlatformOrganizationEdge, 'node'> & { node: ResolversTypes['PlatformOrganization'] }>;
  PlatformOrganizationOverview: ResolverTypeWrapper<Omit<PlatformOrganizationOverview, 'openSupportGrants' | 'organization'> & { openSupportGrants: ReadonlyArray<ResolversTypes['SupportGrant']>, organization: ResolversTypes['PlatformOrganization'] }>;
  PlatformParkedEvent: ResolverTypeWrapper<PlatformParkedEvent>;
  PlatformParkedEventConnection: ResolverTypeWrapper<PlatformParkedEventConnection>;
  PlatformParkedEventEdge: ResolverTypeWrapper<PlatformParkedEventEdge>;
  PlatformPerson: ResolverTypeWrapper<PlatformPerson>;
  PlatformRecurringJob: ResolverTypeWrapper<PlatformRecurringJob>;
  PlatformServiceEvents: ResolverTypeWrapper<PlatformServiceEvents>;
  PlatformServiceJobs: ResolverTypeWrapper<PlatformServiceJobs>;
  PublicMailProvider: ResolverTypeWrapper<PublicMailProvider>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedriveIdentityEventsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedriveIdentityEventsError']>;
  RedriveIdentityEventsInput: RedriveIdentityEventsInput;
  RedriveIdentityEventsPayload: ResolverTypeWrapper<Omit<RedriveIdentityEventsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RedriveIdentityEventsError']> }>;
  RemoveDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDomainError']>;
  RemoveDomainInput: RemoveDomainInput;
  RemoveDomainPayload: ResolverTypeWrapper<Omit<RemoveDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['RemoveDomainError']> }>;
  RemoveLogoError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveLogoError']>;
  RemoveLogoInput: RemoveLogoInput;
  RemoveLogoPayload: ResolverTypeWrapper<Omit<RemoveLogoPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['RemoveLogoError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  RemoveMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberError']>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['RemoveMemberError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  RemoveRoleAssignmentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveRoleAssignmentError']>;
  RemoveRoleAssignmentInput: RemoveRoleAssignmentInput;
  RemoveRoleAssignmentPayload: ResolverTypeWrapper<Omit<RemoveRoleAssignmentPayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversTypes['RemoveRoleAssignmentError']>, roleAssignment?: Maybe<ResolversTypes['RoleAssignment']> }>;
  RemoveStaffMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveStaffMemberError']>;
  RemoveStaffMemberInput: RemoveStaffMemberInput;
  RemoveStaffMemberPayload: ResolverTypeWrapper<Omit<RemoveStaffMemberPayload, 'errors' | 'staffMember'> & { errors: ReadonlyArray<ResolversTypes['RemoveStaffMemberError']>, staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RemoveTeamMemberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTeamMemberError']>;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: ResolverTypeWrapper<Omit<RemoveTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversTypes['RemoveTeamMemberError']>, member?: Maybe<ResolversTypes['TeamMember']>, team?: Maybe<ResolversTypes['Team']> }>;
  RequestInvitationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestInvitationError']>;
  RequestInvitationInput: RequestInvitationInput;
  RequestInvitationPayload: ResolverTypeWrapper<Omit<RequestInvitationPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['RequestInvitationError']> }>;
  ResendInvitationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendInvitationError']>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversTypes['ResendInvitationError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  ResetMemberMfaError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetMemberMfaError']>;
  ResetMemberMfaInput: ResetMemberMfaInput;
  ResetMemberMfaPayload: ResolverTypeWrapper<Omit<ResetMemberMfaPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['ResetMemberMfaError']>, membership?: Maybe<ResolversTypes['Membership']> }>;
  ResumeOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeOrganizationError']>;
  ResumeOrganizationInput: ResumeOrganizationInput;
  ResumeOrganizationPayload: ResolverTypeWrapper<Omit<ResumeOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['ResumeOrganizationError']>, organization?: Maybe<ResolversTypes['PlatformOrganization']> }>;
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
  RevokeSupportGrantError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSupportGrantError']>;
  RevokeSupportGrantInput: RevokeSupportGrantInput;
  RevokeSupportGrantPayload: ResolverTypeWrapper<Omit<RevokeSupportGrantPayload, 'errors' | 'supportGrant'> & { errors: ReadonlyArray<ResolversTypes['RevokeSupportGrantError']>, supportGrant?: Maybe<ResolversTypes['SupportGrant']> }>;
  RoleAlreadyAssigned: ResolverTypeWrapper<RoleAlreadyAssigned>;
  RoleAssignment: ResolverTypeWrapper<RoleAssignmentRow>;
  RoleAssignmentConnection: ResolverTypeWrapper<Omit<RoleAssignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoleAssignmentEdge']>, nodes: ReadonlyArray<ResolversTypes['RoleAssignment']> }>;
  RoleAssignmentEdge: ResolverTypeWrapper<Omit<RoleAssignmentEdge, 'node'> & { node: ResolversTypes['RoleAssignment'] }>;
  RoleChoice: RoleChoice;
  RoleGrant: ResolverTypeWrapper<GrantRow>;
  RoleGrantSource: RoleGrantSource;
  RoleInUse: ResolverTypeWrapper<RoleInUse>;
  RoleNameTaken: ResolverTypeWrapper<RoleNameTaken>;
  RoleNotGrantable: ResolverTypeWrapper<RoleNotGrantable>;
  RotateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiKeyError']>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ResolverTypeWrapper<Omit<RotateApiKeyPayload, 'apiKey' | 'errors' | 'previous'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['RotateApiKeyError']>, previous?: Maybe<ResolversTypes['ApiKey']> }>;
  ScopeNotGrantable: ResolverTypeWrapper<ScopeNotGrantable>;
  SeatLimitReached: ResolverTypeWrapper<SeatLimitReached>;
  SecurityPolicy: ResolverTypeWrapper<SecurityPolicyRow>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountRow>;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountNameTaken: ResolverTypeWrapper<ServiceAccountNameTaken>;
  ServiceAccountRole: ServiceAccountRole;
  Session: ResolverTypeWrapper<SessionRow>;
  SetTeamLeadError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTeamLeadError']>;
  SetTeamLeadInput: SetTeamLeadInput;
  SetTeamLeadPayload: ResolverTypeWrapper<Omit<SetTeamLeadPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversTypes['SetTeamLeadError']>, member?: Maybe<ResolversTypes['TeamMember']>, team?: Maybe<ResolversTypes['Team']> }>;
  SignInMethod: SignInMethod;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StaffMemberExists: ResolverTypeWrapper<StaffMemberExists>;
  StaffRole: StaffRole;
  SupportAccess: SupportAccess;
  SupportGrant: ResolverTypeWrapper<SupportGrantRow>;
  SupportGrantConnection: ResolverTypeWrapper<Omit<SupportGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportGrantEdge']>, nodes: ReadonlyArray<ResolversTypes['SupportGrant']> }>;
  SupportGrantEdge: ResolverTypeWrapper<Omit<SupportGrantEdge, 'node'> & { node: ResolversTypes['SupportGrant'] }>;
  SupportGrantOpen: ResolverTypeWrapper<SupportGrantOpen>;
  SuspendOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendOrganizationError']>;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationPayload: ResolverTypeWrapper<Omit<SuspendOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['SuspendOrganizationError']>, organization?: Maybe<ResolversTypes['PlatformOrganization']> }>;
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
  TooManyDataExports: ResolverTypeWrapper<TooManyDataExports>;
  TooManyRoles: ResolverTypeWrapper<TooManyRoles>;
  UpdateApiKeyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateApiKeyError']>;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: ResolverTypeWrapper<Omit<UpdateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, errors: ReadonlyArray<ResolversTypes['UpdateApiKeyError']> }>;
  UpdateBrandingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateBrandingError']>;
  UpdateBrandingInput: UpdateBrandingInput;
  UpdateBrandingPayload: ResolverTypeWrapper<Omit<UpdateBrandingPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UpdateBrandingError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateCustomRoleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCustomRoleError']>;
  UpdateCustomRoleInput: UpdateCustomRoleInput;
  UpdateCustomRolePayload: ResolverTypeWrapper<Omit<UpdateCustomRolePayload, 'customRole' | 'errors'> & { customRole?: Maybe<ResolversTypes['CustomRole']>, errors: ReadonlyArray<ResolversTypes['UpdateCustomRoleError']> }>;
  UpdateDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateDomainError']>;
  UpdateDomainInput: UpdateDomainInput;
  UpdateDomainPayload: ResolverTypeWrapper<Omit<UpdateDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['UpdateDomainError']> }>;
  UpdateOrganizationError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganizationError']>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UpdateOrganizationError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateOrganizationSettingsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganizationSettingsError']>;
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: ResolverTypeWrapper<Omit<UpdateOrganizationSettingsPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversTypes['UpdateOrganizationSettingsError']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateSecurityPolicyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSecurityPolicyError']>;
  UpdateSecurityPolicyInput: UpdateSecurityPolicyInput;
  UpdateSecurityPolicyPayload: ResolverTypeWrapper<Omit<UpdateSecurityPolicyPayload, 'errors' | 'securityPolicy'> & { errors: ReadonlyArray<ResolversTypes['UpdateSecurityPolicyError']>, securityPolicy?: Maybe<ResolversTypes['SecurityPolicy']> }>;
  UpdateServiceAccountError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateServiceAccountError']>;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: ResolverTypeWrapper<Omit<UpdateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversTypes['UpdateServiceAccountError']>, serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  UpdateTeamError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTeamError']>;
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: ResolverTypeWrapper<Omit<UpdateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversTypes['UpdateTeamError']>, team?: Maybe<ResolversTypes['Team']> }>;
  UsageExport: ResolverTypeWrapper<UsageExport>;
  UsageReservation: ResolverTypeWrapper<UsageReservation>;
  User: ResolverTypeWrapper<UserRow>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyDomainError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyDomainError']>;
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: ResolverTypeWrapper<Omit<VerifyDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Domain']>, errors: ReadonlyArray<ResolversTypes['VerifyDomainError']> }>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpoint>;
  WouldLockOut: ResolverTypeWrapper<WouldLockOut>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationError: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationError'];
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['AcceptInvitationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  AcceptOwnershipError: ResolversUnionTypes<ResolversParentTypes>['AcceptOwnershipError'];
  AcceptOwnershipInput: AcceptOwnershipInput;
  ID: Scalars['ID']['output'];
  AcceptOwnershipPayload: Omit<AcceptOwnershipPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversParentTypes['AcceptOwnershipError']>, ownershipOffer?: Maybe<ResolversParentTypes['OwnershipOffer']> };
  AddDomainError: ResolversUnionTypes<ResolversParentTypes>['AddDomainError'];
  AddDomainInput: AddDomainInput;
  AddDomainPayload: Omit<AddDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['AddDomainError']> };
  AddMemberError: ResolversUnionTypes<ResolversParentTypes>['AddMemberError'];
  AddMemberInput: AddMemberInput;
  AddMemberPayload: Omit<AddMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['AddMemberError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  AddTeamMemberError: ResolversUnionTypes<ResolversParentTypes>['AddTeamMemberError'];
  AddTeamMemberInput: AddTeamMemberInput;
  Boolean: Scalars['Boolean']['output'];
  AddTeamMemberPayload: Omit<AddTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['AddTeamMemberError']>, member?: Maybe<ResolversParentTypes['TeamMember']>, team?: Maybe<ResolversParentTypes['Team']> };
  AlreadyInvited: AlreadyInvited;
  AlreadyMember: AlreadyMember;
  AlreadyOwner: AlreadyOwner;
  AlreadyTeamMember: AlreadyTeamMember;
  ApiKey: ApiKeyRow;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyNotActive: ApiKeyNotActive;
  ApiKeyNotYours: ApiKeyNotYours;
  ApproveJoinRequestError: ResolversUnionTypes<ResolversParentTypes>['ApproveJoinRequestError'];
  ApproveJoinRequestInput: ApproveJoinRequestInput;
  ApproveJoinRequestPayload: Omit<ApproveJoinRequestPayload, 'errors' | 'joinRequest' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['ApproveJoinRequestError']>, joinRequest?: Maybe<ResolversParentTypes['JoinRequest']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  AssignRoleToTeamError: ResolversUnionTypes<ResolversParentTypes>['AssignRoleToTeamError'];
  AssignRoleToTeamInput: AssignRoleToTeamInput;
  AssignRoleToTeamPayload: Omit<AssignRoleToTeamPayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversParentTypes['AssignRoleToTeamError']>, roleAssignment?: Maybe<ResolversParentTypes['RoleAssignment']> };
  AssignServiceAccountRoleError: ResolversUnionTypes<ResolversParentTypes>['AssignServiceAccountRoleError'];
  AssignServiceAccountRoleInput: AssignServiceAccountRoleInput;
  AssignServiceAccountRolePayload: Omit<AssignServiceAccountRolePayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversParentTypes['AssignServiceAccountRoleError']>, roleAssignment?: Maybe<ResolversParentTypes['RoleAssignment']> };
  AssignTeamRoleError: ResolversUnionTypes<ResolversParentTypes>['AssignTeamRoleError'];
  AssignTeamRoleInput: AssignTeamRoleInput;
  AssignTeamRolePayload: Omit<AssignTeamRolePayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversParentTypes['AssignTeamRoleError']>, roleAssignment?: Maybe<ResolversParentTypes['RoleAssignment']> };
  AuditEntry: AuditEntry;
  AuditExport: AuditExport;
  Authentication: AuthenticationRow;
  Int: Scalars['Int']['output'];
  BigInt: Scalars['BigInt']['output'];
  BillingSubscription: BillingSubscription;
  Branding: ShownBranding;
  BreakGlassOwner: BreakGlassOwner;
  BuiltInRole: BuiltInRole;
  CancelIdentityJobError: ResolversUnionTypes<ResolversParentTypes>['CancelIdentityJobError'];
  CancelIdentityJobInput: CancelIdentityJobInput;
  CancelIdentityJobPayload: Omit<CancelIdentityJobPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CancelIdentityJobError']> };
  CancelOrganizationDeletionError: ResolversUnionTypes<ResolversParentTypes>['CancelOrganizationDeletionError'];
  CancelOrganizationDeletionPayload: Omit<CancelOrganizationDeletionPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['CancelOrganizationDeletionError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  CancelOwnershipOfferError: ResolversUnionTypes<ResolversParentTypes>['CancelOwnershipOfferError'];
  CancelOwnershipOfferInput: CancelOwnershipOfferInput;
  CancelOwnershipOfferPayload: Omit<CancelOwnershipOfferPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversParentTypes['CancelOwnershipOfferError']>, ownershipOffer?: Maybe<ResolversParentTypes['OwnershipOffer']> };
  ChangeMemberRoleError: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleError'];
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: Omit<ChangeMemberRolePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['ChangeMemberRoleError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  CloseSupportGrantError: ResolversUnionTypes<ResolversParentTypes>['CloseSupportGrantError'];
  CloseSupportGrantInput: CloseSupportGrantInput;
  CloseSupportGrantPayload: Omit<CloseSupportGrantPayload, 'errors' | 'supportGrant'> & { errors: ReadonlyArray<ResolversParentTypes['CloseSupportGrantError']>, supportGrant?: Maybe<ResolversParentTypes['SupportGrant']> };
  CreateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyError'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['CreateApiKeyError']> };
  CreateCustomRoleError: ResolversUnionTypes<ResolversParentTypes>['CreateCustomRoleError'];
  CreateCustomRoleInput: CreateCustomRoleInput;
  CreateCustomRolePayload: Omit<CreateCustomRolePayload, 'customRole' | 'errors'> & { customRole?: Maybe<ResolversParentTypes['CustomRole']>, errors: ReadonlyArray<ResolversParentTypes['CreateCustomRoleError']> };
  CreateOrganizationError: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationError'];
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: Omit<CreateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['CreateOrganizationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  CreateServiceAccountError: ResolversUnionTypes<ResolversParentTypes>['CreateServiceAccountError'];
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversParentTypes['CreateServiceAccountError']>, serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  CreateStaffMemberError: ResolversUnionTypes<ResolversParentTypes>['CreateStaffMemberError'];
  CreateStaffMemberInput: CreateStaffMemberInput;
  CreateStaffMemberPayload: Omit<CreateStaffMemberPayload, 'errors' | 'staffMember'> & { errors: ReadonlyArray<ResolversParentTypes['CreateStaffMemberError']>, staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  CreateTeamError: ResolversUnionTypes<ResolversParentTypes>['CreateTeamError'];
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['CreateTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  CreditGrant: CreditGrant;
  CreditNote: CreditNote;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CustomRole: CustomRoleRow;
  CustomRoleConnection: Omit<CustomRoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomRoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomRole']> };
  CustomRoleEdge: Omit<CustomRoleEdge, 'node'> & { node: ResolversParentTypes['CustomRole'] };
  CustomRoleSummary: CustomRoleSummary;
  DataExport: DataExportRow;
  DataExportConnection: Omit<DataExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DataExportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DataExport']> };
  DataExportEdge: Omit<DataExportEdge, 'node'> & { node: ResolversParentTypes['DataExport'] };
  DateTime: Scalars['DateTime']['output'];
  DeclineJoinRequestError: ResolversUnionTypes<ResolversParentTypes>['DeclineJoinRequestError'];
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestPayload: Omit<DeclineJoinRequestPayload, 'errors' | 'joinRequest'> & { errors: ReadonlyArray<ResolversParentTypes['DeclineJoinRequestError']>, joinRequest?: Maybe<ResolversParentTypes['JoinRequest']> };
  DeclineOwnershipError: ResolversUnionTypes<ResolversParentTypes>['DeclineOwnershipError'];
  DeclineOwnershipInput: DeclineOwnershipInput;
  DeclineOwnershipPayload: Omit<DeclineOwnershipPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversParentTypes['DeclineOwnershipError']>, ownershipOffer?: Maybe<ResolversParentTypes['OwnershipOffer']> };
  DeleteAccountError: ResolversUnionTypes<ResolversParentTypes>['DeleteAccountError'];
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountPayload: Omit<DeleteAccountPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteAccountError']> };
  DeleteCustomRoleError: ResolversUnionTypes<ResolversParentTypes>['DeleteCustomRoleError'];
  DeleteCustomRoleInput: DeleteCustomRoleInput;
  DeleteCustomRolePayload: Omit<DeleteCustomRolePayload, 'customRole' | 'errors'> & { customRole?: Maybe<ResolversParentTypes['CustomRole']>, errors: ReadonlyArray<ResolversParentTypes['DeleteCustomRoleError']> };
  DeleteOrganizationError: ResolversUnionTypes<ResolversParentTypes>['DeleteOrganizationError'];
  DeleteOrganizationInput: DeleteOrganizationInput;
  DeleteOrganizationPayload: Omit<DeleteOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteOrganizationError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  DeleteServiceAccountError: ResolversUnionTypes<ResolversParentTypes>['DeleteServiceAccountError'];
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: Omit<DeleteServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteServiceAccountError']>, serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  DeleteTeamError: ResolversUnionTypes<ResolversParentTypes>['DeleteTeamError'];
  DeleteTeamInput: DeleteTeamInput;
  DeleteTeamPayload: Omit<DeleteTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['DeleteTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  DeletionAlreadyScheduled: DeletionAlreadyScheduled;
  DeletionNotScheduled: DeletionNotScheduled;
  Domain: DomainRow;
  DomainAlreadyAdded: DomainAlreadyAdded;
  DomainConnection: Omit<DomainConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DomainEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Domain']> };
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  DomainNotVerified: DomainNotVerified;
  DomainRecord: DomainRecord;
  DomainRecordMissing: DomainRecordMissing;
  DomainTaken: DomainTaken;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportOrganizationDataError: ResolversUnionTypes<ResolversParentTypes>['ExportOrganizationDataError'];
  ExportOrganizationDataPayload: Omit<ExportOrganizationDataPayload, 'dataExport' | 'errors'> & { dataExport?: Maybe<ResolversParentTypes['DataExport']>, errors: ReadonlyArray<ResolversParentTypes['ExportOrganizationDataError']> };
  InvalidValue: InvalidValue;
  Invitation: InvitationRow;
  InvitationConnection: Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invitation']> };
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationExpired: InvitationExpired;
  InvitationForSomebodyElse: InvitationForSomebodyElse;
  InvitationPending: InvitationPending;
  InvitationPreview: PresentedInvitation;
  InvitationRevoked: InvitationRevoked;
  InvitationUsed: InvitationUsed;
  InviteMemberError: ResolversUnionTypes<ResolversParentTypes>['InviteMemberError'];
  InviteMemberItem: InviteMemberItem;
  InviteMemberResult: Omit<InviteMemberResult, 'error' | 'invitation'> & { error?: Maybe<ResolversParentTypes['InviteMemberError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  InviteMembersError: ResolversUnionTypes<ResolversParentTypes>['InviteMembersError'];
  InviteMembersInput: InviteMembersInput;
  InviteMembersPayload: Omit<InviteMembersPayload, 'errors' | 'results'> & { errors: ReadonlyArray<ResolversParentTypes['InviteMembersError']>, results: ReadonlyArray<ResolversParentTypes['InviteMemberResult']> };
  Invoice: Invoice;
  JSON: Scalars['JSON']['output'];
  JobRunning: JobRunning;
  JoinOrganizationError: ResolversUnionTypes<ResolversParentTypes>['JoinOrganizationError'];
  JoinOrganizationInput: JoinOrganizationInput;
  JoinOrganizationPayload: Omit<JoinOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['JoinOrganizationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  JoinRequest: JoinRequestRow;
  JoinRequestConnection: Omit<JoinRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JoinRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JoinRequest']> };
  JoinRequestDecided: JoinRequestDecided;
  JoinRequestEdge: Omit<JoinRequestEdge, 'node'> & { node: ResolversParentTypes['JoinRequest'] };
  JoinableOrganization: JoinableRow;
  LastOwner: LastOwner;
  LastOwnerOfOrganizations: Omit<LastOwnerOfOrganizations, 'toDelete' | 'toHandOver'> & { toDelete: ReadonlyArray<ResolversParentTypes['OrganizationSummary']>, toHandOver: ReadonlyArray<ResolversParentTypes['OrganizationSummary']> };
  LastStaffAdministrator: LastStaffAdministrator;
  LeaveOrganizationError: ResolversUnionTypes<ResolversParentTypes>['LeaveOrganizationError'];
  LeaveOrganizationPayload: Omit<LeaveOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['LeaveOrganizationError']>, organization?: Maybe<ResolversParentTypes['OrganizationSummary']> };
  MemberElsewhere: MemberElsewhere;
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
  OfferOwnershipError: ResolversUnionTypes<ResolversParentTypes>['OfferOwnershipError'];
  OfferOwnershipInput: OfferOwnershipInput;
  OfferOwnershipPayload: Omit<OfferOwnershipPayload, 'errors' | 'ownershipOffer'> & { errors: ReadonlyArray<ResolversParentTypes['OfferOwnershipError']>, ownershipOffer?: Maybe<ResolversParentTypes['OwnershipOffer']> };
  OpenSupportGrantError: ResolversUnionTypes<ResolversParentTypes>['OpenSupportGrantError'];
  OpenSupportGrantInput: OpenSupportGrantInput;
  OpenSupportGrantPayload: Omit<OpenSupportGrantPayload, 'errors' | 'supportGrant'> & { errors: ReadonlyArray<ResolversParentTypes['OpenSupportGrantError']>, supportGrant?: Maybe<ResolversParentTypes['SupportGrant']> };
  Organization: OrganizationRow;
  OrganizationDeletion: DeletionRow;
  OrganizationNotActive: OrganizationNotActive;
  OrganizationNotSuspended: OrganizationNotSuspended;
  OrganizationSettings: SettingsRow;
  OrganizationSummary: OrganizationSummaryRow;
  OwnFactors: OwnFactors;
  OwnMembership: OwnMembershipRow;
  OwnershipOffer: OwnershipOfferRow;
  OwnershipOfferClosed: OwnershipOfferClosed;
  OwnershipOfferOpen: OwnershipOfferOpen;
  PageInfo: PageInfo;
  Passkey: PasskeyRow;
  PermissionEntry: PermissionEntry;
  PermissionNotGrantable: PermissionNotGrantable;
  Plan: Plan;
  Platform: PlatformRow;
  PlatformConsumer: PlatformConsumer;
  PlatformEvents: PlatformEvents;
  PlatformJobKind: PlatformJobKind;
  PlatformJobs: PlatformJobs;
  PlatformOrganization: OrganizationRow;
  PlatformOrganizationConnection: Omit<PlatformOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlatformOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlatformOrganization']> };
  PlatformOrganizationEdge: Omit<PlatformOrganizationEdge, 'node'> & { node: ResolversParentTypes['PlatformOrganization'] };
  PlatformOrganizationOverview: Omit<PlatformOrganizationOverview, 'openSupportGrants' | 'organization'> & { openSupportGrants: ReadonlyArray<ResolversParentTypes['SupportGrant']>, organization: ResolversParentTypes['PlatformOrganization'] };
  PlatformParkedEvent: PlatformParkedEvent;
  PlatformParkedEventConnection: PlatformParkedEventConnection;
  PlatformParkedEventEdge: PlatformParkedEventEdge;
  PlatformPerson: PlatformPerson;
  PlatformRecurringJob: PlatformRecurringJob;
  PlatformServiceEvents: PlatformServiceEvents;
  PlatformServiceJobs: PlatformServiceJobs;
  PublicMailProvider: PublicMailProvider;
  Query: Record<PropertyKey, never>;
  RedriveIdentityEventsError: ResolversUnionTypes<ResolversParentTypes>['RedriveIdentityEventsError'];
  RedriveIdentityEventsInput: RedriveIdentityEventsInput;
  RedriveIdentityEventsPayload: Omit<RedriveIdentityEventsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RedriveIdentityEventsError']> };
  RemoveDomainError: ResolversUnionTypes<ResolversParentTypes>['RemoveDomainError'];
  RemoveDomainInput: RemoveDomainInput;
  RemoveDomainPayload: Omit<RemoveDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['RemoveDomainError']> };
  RemoveLogoError: ResolversUnionTypes<ResolversParentTypes>['RemoveLogoError'];
  RemoveLogoInput: RemoveLogoInput;
  RemoveLogoPayload: Omit<RemoveLogoPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveLogoError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  RemoveMemberError: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberError'];
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveMemberError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  RemoveRoleAssignmentError: ResolversUnionTypes<ResolversParentTypes>['RemoveRoleAssignmentError'];
  RemoveRoleAssignmentInput: RemoveRoleAssignmentInput;
  RemoveRoleAssignmentPayload: Omit<RemoveRoleAssignmentPayload, 'errors' | 'roleAssignment'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveRoleAssignmentError']>, roleAssignment?: Maybe<ResolversParentTypes['RoleAssignment']> };
  RemoveStaffMemberError: ResolversUnionTypes<ResolversParentTypes>['RemoveStaffMemberError'];
  RemoveStaffMemberInput: RemoveStaffMemberInput;
  RemoveStaffMemberPayload: Omit<RemoveStaffMemberPayload, 'errors' | 'staffMember'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveStaffMemberError']>, staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RemoveTeamMemberError: ResolversUnionTypes<ResolversParentTypes>['RemoveTeamMemberError'];
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: Omit<RemoveTeamMemberPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['RemoveTeamMemberError']>, member?: Maybe<ResolversParentTypes['TeamMember']>, team?: Maybe<ResolversParentTypes['Team']> };
  RequestInvitationError: ResolversUnionTypes<ResolversParentTypes>['RequestInvitationError'];
  RequestInvitationInput: RequestInvitationInput;
  RequestInvitationPayload: Omit<RequestInvitationPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['RequestInvitationError']> };
  ResendInvitationError: ResolversUnionTypes<ResolversParentTypes>['ResendInvitationError'];
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversParentTypes['ResendInvitationError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  ResetMemberMfaError: ResolversUnionTypes<ResolversParentTypes>['ResetMemberMfaError'];
  ResetMemberMfaInput: ResetMemberMfaInput;
  ResetMemberMfaPayload: Omit<ResetMemberMfaPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['ResetMemberMfaError']>, membership?: Maybe<ResolversParentTypes['Membership']> };
  ResumeOrganizationError: ResolversUnionTypes<ResolversParentTypes>['ResumeOrganizationError'];
  ResumeOrganizationInput: ResumeOrganizationInput;
  ResumeOrganizationPayload: Omit<ResumeOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['ResumeOrganizationError']>, organization?: Maybe<ResolversParentTypes['PlatformOrganization']> };
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
  RevokeSupportGrantError: ResolversUnionTypes<ResolversParentTypes>['RevokeSupportGrantError'];
  RevokeSupportGrantInput: RevokeSupportGrantInput;
  RevokeSupportGrantPayload: Omit<RevokeSupportGrantPayload, 'errors' | 'supportGrant'> & { errors: ReadonlyArray<ResolversParentTypes['RevokeSupportGrantError']>, supportGrant?: Maybe<ResolversParentTypes['SupportGrant']> };
  RoleAlreadyAssigned: RoleAlreadyAssigned;
  RoleAssignment: RoleAssignmentRow;
  RoleAssignmentConnection: Omit<RoleAssignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoleAssignmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RoleAssignment']> };
  RoleAssignmentEdge: Omit<RoleAssignmentEdge, 'node'> & { node: ResolversParentTypes['RoleAssignment'] };
  RoleChoice: RoleChoice;
  RoleGrant: GrantRow;
  RoleInUse: RoleInUse;
  RoleNameTaken: RoleNameTaken;
  RoleNotGrantable: RoleNotGrantable;
  RotateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['RotateApiKeyError'];
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: Omit<RotateApiKeyPayload, 'apiKey' | 'errors' | 'previous'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['RotateApiKeyError']>, previous?: Maybe<ResolversParentTypes['ApiKey']> };
  ScopeNotGrantable: ScopeNotGrantable;
  SeatLimitReached: SeatLimitReached;
  SecurityPolicy: SecurityPolicyRow;
  ServiceAccount: ServiceAccountRow;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountNameTaken: ServiceAccountNameTaken;
  Session: SessionRow;
  SetTeamLeadError: ResolversUnionTypes<ResolversParentTypes>['SetTeamLeadError'];
  SetTeamLeadInput: SetTeamLeadInput;
  SetTeamLeadPayload: Omit<SetTeamLeadPayload, 'errors' | 'member' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['SetTeamLeadError']>, member?: Maybe<ResolversParentTypes['TeamMember']>, team?: Maybe<ResolversParentTypes['Team']> };
  SlugTaken: SlugTaken;
  StaffMember: StaffMemberRow;
  StaffMemberExists: StaffMemberExists;
  SupportGrant: SupportGrantRow;
  SupportGrantConnection: Omit<SupportGrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportGrantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupportGrant']> };
  SupportGrantEdge: Omit<SupportGrantEdge, 'node'> & { node: ResolversParentTypes['SupportGrant'] };
  SupportGrantOpen: SupportGrantOpen;
  SuspendOrganizationError: ResolversUnionTypes<ResolversParentTypes>['SuspendOrganizationError'];
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationPayload: Omit<SuspendOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['SuspendOrganizationError']>, organization?: Maybe<ResolversParentTypes['PlatformOrganization']> };
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
  TooManyDataExports: TooManyDataExports;
  TooManyRoles: TooManyRoles;
  UpdateApiKeyError: ResolversUnionTypes<ResolversParentTypes>['UpdateApiKeyError'];
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: Omit<UpdateApiKeyPayload, 'apiKey' | 'errors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, errors: ReadonlyArray<ResolversParentTypes['UpdateApiKeyError']> };
  UpdateBrandingError: ResolversUnionTypes<ResolversParentTypes>['UpdateBrandingError'];
  UpdateBrandingInput: UpdateBrandingInput;
  UpdateBrandingPayload: Omit<UpdateBrandingPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateBrandingError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateCustomRoleError: ResolversUnionTypes<ResolversParentTypes>['UpdateCustomRoleError'];
  UpdateCustomRoleInput: UpdateCustomRoleInput;
  UpdateCustomRolePayload: Omit<UpdateCustomRolePayload, 'customRole' | 'errors'> & { customRole?: Maybe<ResolversParentTypes['CustomRole']>, errors: ReadonlyArray<ResolversParentTypes['UpdateCustomRoleError']> };
  UpdateDomainError: ResolversUnionTypes<ResolversParentTypes>['UpdateDomainError'];
  UpdateDomainInput: UpdateDomainInput;
  UpdateDomainPayload: Omit<UpdateDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['UpdateDomainError']> };
  UpdateOrganizationError: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganizationError'];
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateOrganizationError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateOrganizationSettingsError: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganizationSettingsError'];
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: Omit<UpdateOrganizationSettingsPayload, 'errors' | 'organization'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateOrganizationSettingsError']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateSecurityPolicyError: ResolversUnionTypes<ResolversParentTypes>['UpdateSecurityPolicyError'];
  UpdateSecurityPolicyInput: UpdateSecurityPolicyInput;
  UpdateSecurityPolicyPayload: Omit<UpdateSecurityPolicyPayload, 'errors' | 'securityPolicy'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateSecurityPolicyError']>, securityPolicy?: Maybe<ResolversParentTypes['SecurityPolicy']> };
  UpdateServiceAccountError: ResolversUnionTypes<ResolversParentTypes>['UpdateServiceAccountError'];
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: Omit<UpdateServiceAccountPayload, 'errors' | 'serviceAccount'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateServiceAccountError']>, serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  UpdateTeamError: ResolversUnionTypes<ResolversParentTypes>['UpdateTeamError'];
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: Omit<UpdateTeamPayload, 'errors' | 'team'> & { errors: ReadonlyArray<ResolversParentTypes['UpdateTeamError']>, team?: Maybe<ResolversParentTypes['Team']> };
  UsageExport: UsageExport;
  UsageReservation: UsageReservation;
  User: UserRow;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyDomainError: ResolversUnionTypes<ResolversParentTypes>['VerifyDomainError'];
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: Omit<VerifyDomainPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Domain']>, errors: ReadonlyArray<ResolversParentTypes['VerifyDomainError']> };
  VersionConflict: VersionConflict;
  Viewer: ViewerRow;
  WebhookDelivery: WebhookDelivery;
  WebhookEndpoint: WebhookEndpoint;
  WouldLockOut: WouldLockOut;
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

export type AcceptInvitationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptInvitationError'] = ResolversParentTypes['AcceptInvitationError']> = {
  __resolveType: TypeResolveFn<'InvitationExpired' | 'InvitationForSomebodyElse' | 'InvitationRevoked' | 'InvitationUsed' | 'NotFound' | 'SeatLimitReached', ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AcceptInvitationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
};

export type AcceptOwnershipErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptOwnershipError'] = ResolversParentTypes['AcceptOwnershipError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'OwnershipOfferClosed', ParentType, ContextType>;
};

export type AcceptOwnershipPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptOwnershipPayload'] = ResolversParentTypes['AcceptOwnershipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AcceptOwnershipError']>, ParentType, ContextType>;
  ownershipOffer?: Resolver<Maybe<ResolversTypes['OwnershipOffer']>, ParentType, ContextType>;
};

export type AddDomainErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddDomainError'] = ResolversParentTypes['AddDomainError']> = {
  __resolveType: TypeResolveFn<'DomainAlreadyAdded' | 'InvalidValue' | 'PublicMailProvider', ParentType, ContextType>;
};

export type AddDomainPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddDomainPayload'] = ResolversParentTypes['AddDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddDomainError']>, ParentType, ContextType>;
};

export type AddMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddMemberError'] = ResolversParentTypes['AddMemberError']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvalidValue' | 'NotFound' | 'RoleNotGrantable' | 'SeatLimitReached', ParentType, ContextType>;
};

export type AddMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddMemberPayload'] = ResolversParentTypes['AddMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddMemberError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type AddTeamMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddTeamMemberError'] = ResolversParentTypes['AddTeamMemberError']> = {
  __resolveType: TypeResolveFn<'AlreadyTeamMember' | 'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
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

export type AlreadyOwnerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AlreadyOwner'] = ResolversParentTypes['AlreadyOwner']> = {
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
  __resolveType: TypeResolveFn<'InvalidValue' | 'JoinRequestDecided' | 'NotFound' | 'RoleNotGrantable' | 'SeatLimitReached', ParentType, ContextType>;
};

export type ApproveJoinRequestPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApproveJoinRequestPayload'] = ResolversParentTypes['ApproveJoinRequestPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ApproveJoinRequestError']>, ParentType, ContextType>;
  joinRequest?: Resolver<Maybe<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type AssignRoleToTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignRoleToTeamError'] = ResolversParentTypes['AssignRoleToTeamError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'RoleAlreadyAssigned' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type AssignRoleToTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignRoleToTeamPayload'] = ResolversParentTypes['AssignRoleToTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AssignRoleToTeamError']>, ParentType, ContextType>;
  roleAssignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type AssignServiceAccountRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignServiceAccountRoleError'] = ResolversParentTypes['AssignServiceAccountRoleError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'RoleAlreadyAssigned' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type AssignServiceAccountRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignServiceAccountRolePayload'] = ResolversParentTypes['AssignServiceAccountRolePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AssignServiceAccountRoleError']>, ParentType, ContextType>;
  roleAssignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type AssignTeamRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignTeamRoleError'] = ResolversParentTypes['AssignTeamRoleError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'RoleAlreadyAssigned' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type AssignTeamRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignTeamRolePayload'] = ResolversParentTypes['AssignTeamRolePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AssignTeamRoleError']>, ParentType, ContextType>;
  roleAssignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditExportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditExport'] = ResolversParentTypes['AuditExport']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Authentication'] = ResolversParentTypes['Authentication']> = {
  amr?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totpEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BillingSubscriptionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BillingSubscription'] = ResolversParentTypes['BillingSubscription']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Branding'] = ResolversParentTypes['Branding']> = {
  accentColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backgroundColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailFromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailReplyTo?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreakGlassOwnerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BreakGlassOwner'] = ResolversParentTypes['BreakGlassOwner']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuiltInRoleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BuiltInRole'] = ResolversParentTypes['BuiltInRole']> = {
  isGrantable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  permissionsOnTeam?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type CancelIdentityJobErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelIdentityJobError'] = ResolversParentTypes['CancelIdentityJobError']> = {
  __resolveType: TypeResolveFn<'JobRunning' | 'NotFound', ParentType, ContextType>;
};

export type CancelIdentityJobPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelIdentityJobPayload'] = ResolversParentTypes['CancelIdentityJobPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelIdentityJobError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['PlatformRecurringJob']>, ParentType, ContextType>;
};

export type CancelOrganizationDeletionErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelOrganizationDeletionError'] = ResolversParentTypes['CancelOrganizationDeletionError']> = {
  __resolveType: TypeResolveFn<'DeletionNotScheduled', ParentType, ContextType>;
};

export type CancelOrganizationDeletionPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelOrganizationDeletionPayload'] = ResolversParentTypes['CancelOrganizationDeletionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelOrganizationDeletionError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type CancelOwnershipOfferErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelOwnershipOfferError'] = ResolversParentTypes['CancelOwnershipOfferError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'OwnershipOfferClosed', ParentType, ContextType>;
};

export type CancelOwnershipOfferPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelOwnershipOfferPayload'] = ResolversParentTypes['CancelOwnershipOfferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CancelOwnershipOfferError']>, ParentType, ContextType>;
  ownershipOffer?: Resolver<Maybe<ResolversTypes['OwnershipOffer']>, ParentType, ContextType>;
};

export type ChangeMemberRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeMemberRoleError'] = ResolversParentTypes['ChangeMemberRoleError']> = {
  __resolveType: TypeResolveFn<'BreakGlassOwner' | 'InvalidValue' | 'LastOwner' | 'NotFound' | 'RoleNotGrantable' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeMemberRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeMemberRolePayload'] = ResolversParentTypes['ChangeMemberRolePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangeMemberRoleError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type CloseSupportGrantErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CloseSupportGrantError'] = ResolversParentTypes['CloseSupportGrantError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type CloseSupportGrantPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CloseSupportGrantPayload'] = ResolversParentTypes['CloseSupportGrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CloseSupportGrantError']>, ParentType, ContextType>;
  supportGrant?: Resolver<Maybe<ResolversTypes['SupportGrant']>, ParentType, ContextType>;
};

export type CreateApiKeyErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateApiKeyError'] = ResolversParentTypes['CreateApiKeyError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'ScopeNotGrantable', ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateApiKeyError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateCustomRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateCustomRoleError'] = ResolversParentTypes['CreateCustomRoleError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'PermissionNotGrantable' | 'RoleNameTaken' | 'TooManyRoles', ParentType, ContextType>;
};

export type CreateCustomRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateCustomRolePayload'] = ResolversParentTypes['CreateCustomRolePayload']> = {
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateCustomRoleError']>, ParentType, ContextType>;
};

export type CreateOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateOrganizationError'] = ResolversParentTypes['CreateOrganizationError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'SlugTaken', ParentType, ContextType>;
};

export type CreateOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateOrganizationPayload'] = ResolversParentTypes['CreateOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
};

export type CreateServiceAccountErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateServiceAccountError'] = ResolversParentTypes['CreateServiceAccountError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'RoleNotGrantable' | 'ServiceAccountNameTaken', ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateServiceAccountError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type CreateStaffMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateStaffMemberError'] = ResolversParentTypes['CreateStaffMemberError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'StaffMemberExists', ParentType, ContextType>;
};

export type CreateStaffMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateStaffMemberPayload'] = ResolversParentTypes['CreateStaffMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateStaffMemberError']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type CreateTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateTeamError'] = ResolversParentTypes['CreateTeamError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'TeamNameTaken' | 'TeamTooDeep', ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type CreditGrantResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditGrant'] = ResolversParentTypes['CreditGrant']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomRoleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CustomRole'] = ResolversParentTypes['CustomRole'], FederationReferenceType extends FederationReferenceTypes['CustomRole'] = FederationReferenceTypes['CustomRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  serviceAccountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomRoleConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CustomRoleConnection'] = ResolversParentTypes['CustomRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomRoleEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CustomRoleEdge'] = ResolversParentTypes['CustomRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomRole'], ParentType, ContextType>;
};

export type CustomRoleSummaryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CustomRoleSummary'] = ResolversParentTypes['CustomRoleSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataExportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DataExport'] = ResolversParentTypes['DataExport'], FederationReferenceType extends FederationReferenceTypes['DataExport'] = FederationReferenceTypes['DataExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataExportStatus'], ParentType, ContextType>;
  typesDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typesTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataExportConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DataExportConnection'] = ResolversParentTypes['DataExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataExportEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DataExportEdge'] = ResolversParentTypes['DataExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataExport'], ParentType, ContextType>;
};

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

export type DeclineOwnershipErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclineOwnershipError'] = ResolversParentTypes['DeclineOwnershipError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'OwnershipOfferClosed', ParentType, ContextType>;
};

export type DeclineOwnershipPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclineOwnershipPayload'] = ResolversParentTypes['DeclineOwnershipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeclineOwnershipError']>, ParentType, ContextType>;
  ownershipOffer?: Resolver<Maybe<ResolversTypes['OwnershipOffer']>, ParentType, ContextType>;
};

export type DeleteAccountErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteAccountError'] = ResolversParentTypes['DeleteAccountError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'LastOwnerOfOrganizations', ParentType, ContextType>;
};

export type DeleteAccountPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteAccountPayload'] = ResolversParentTypes['DeleteAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteAccountError']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeleteCustomRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteCustomRoleError'] = ResolversParentTypes['DeleteCustomRoleError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'RoleInUse' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type DeleteCustomRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteCustomRolePayload'] = ResolversParentTypes['DeleteCustomRolePayload']> = {
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteCustomRoleError']>, ParentType, ContextType>;
};

export type DeleteOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteOrganizationError'] = ResolversParentTypes['DeleteOrganizationError']> = {
  __resolveType: TypeResolveFn<'DeletionAlreadyScheduled' | 'InvalidValue', ParentType, ContextType>;
};

export type DeleteOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteOrganizationPayload'] = ResolversParentTypes['DeleteOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type DeleteServiceAccountErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteServiceAccountError'] = ResolversParentTypes['DeleteServiceAccountError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type DeleteServiceAccountPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteServiceAccountPayload'] = ResolversParentTypes['DeleteServiceAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteServiceAccountError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type DeleteTeamErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteTeamError'] = ResolversParentTypes['DeleteTeamError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable' | 'TeamHasChildren', ParentType, ContextType>;
};

export type DeleteTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeleteTeamPayload'] = ResolversParentTypes['DeleteTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type DeletionAlreadyScheduledResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeletionAlreadyScheduled'] = ResolversParentTypes['DeletionAlreadyScheduled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  purgeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletionNotScheduledResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeletionNotScheduled'] = ResolversParentTypes['DeletionNotScheduled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ExportOrganizationDataErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExportOrganizationDataError'] = ResolversParentTypes['ExportOrganizationDataError']> = {
  __resolveType: TypeResolveFn<'TooManyDataExports', ParentType, ContextType>;
};

export type ExportOrganizationDataPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ExportOrganizationDataPayload'] = ResolversParentTypes['ExportOrganizationDataPayload']> = {
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExportOrganizationDataError']>, ParentType, ContextType>;
};

export type InvalidValueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidValue'] = ResolversParentTypes['InvalidValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
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

export type InvitationPendingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationPending'] = ResolversParentTypes['InvitationPending']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationPreviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = {
  customRoleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AlreadyInvited' | 'AlreadyMember' | 'InvalidValue' | 'NotFound' | 'RoleNotGrantable' | 'SeatLimitReached', ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type JoinOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['JoinOrganizationError'] = ResolversParentTypes['JoinOrganizationError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SeatLimitReached', ParentType, ContextType>;
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

export type LastOwnerOfOrganizationsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LastOwnerOfOrganizations'] = ResolversParentTypes['LastOwnerOfOrganizations']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  toDelete?: Resolver<ReadonlyArray<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
  toHandOver?: Resolver<ReadonlyArray<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastStaffAdministratorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LastStaffAdministrator'] = ResolversParentTypes['LastStaffAdministrator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LeaveOrganizationError'] = ResolversParentTypes['LeaveOrganizationError']> = {
  __resolveType: TypeResolveFn<'BreakGlassOwner' | 'LastOwner' | 'NotFound', ParentType, ContextType>;
};

export type LeaveOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LeaveOrganizationPayload'] = ResolversParentTypes['LeaveOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['LeaveOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationSummary']>, ParentType, ContextType>;
};

export type MemberElsewhereResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MemberElsewhere'] = ResolversParentTypes['MemberElsewhere']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mfaEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  permissionsOnTeam?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Permission']>>, ParentType, ContextType, RequireFields<MembershipPermissionsOnTeamArgs, 'teamId'>>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<MembershipTeamsArgs, 'first'>>;
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
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable' | 'TeamCycle' | 'TeamNameTaken' | 'TeamTooDeep' | 'VersionConflict', ParentType, ContextType>;
};

export type MoveTeamPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MoveTeamPayload'] = ResolversParentTypes['MoveTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MoveTeamError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptOwnership?: Resolver<ResolversTypes['AcceptOwnershipPayload'], ParentType, ContextType, RequireFields<MutationAcceptOwnershipArgs, 'input'>>;
  addDomain?: Resolver<ResolversTypes['AddDomainPayload'], ParentType, ContextType, RequireFields<MutationAddDomainArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberPayload'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  addTeamMember?: Resolver<ResolversTypes['AddTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationAddTeamMemberArgs, 'input'>>;
  approveJoinRequest?: Resolver<ResolversTypes['ApproveJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationApproveJoinRequestArgs, 'input'>>;
  assignRoleToTeam?: Resolver<ResolversTypes['AssignRoleToTeamPayload'], ParentType, ContextType, RequireFields<MutationAssignRoleToTeamArgs, 'input'>>;
  assignServiceAccountRole?: Resolver<ResolversTypes['AssignServiceAccountRolePayload'], ParentType, ContextType, RequireFields<MutationAssignServiceAccountRoleArgs, 'input'>>;
  assignTeamRole?: Resolver<ResolversTypes['AssignTeamRolePayload'], ParentType, ContextType, RequireFields<MutationAssignTeamRoleArgs, 'input'>>;
  cancelIdentityJob?: Resolver<ResolversTypes['CancelIdentityJobPayload'], ParentType, ContextType, RequireFields<MutationCancelIdentityJobArgs, 'input'>>;
  cancelOrganizationDeletion?: Resolver<ResolversTypes['CancelOrganizationDeletionPayload'], ParentType, ContextType>;
  cancelOwnershipOffer?: Resolver<ResolversTypes['CancelOwnershipOfferPayload'], ParentType, ContextType, RequireFields<MutationCancelOwnershipOfferArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  closeSupportGrant?: Resolver<ResolversTypes['CloseSupportGrantPayload'], ParentType, ContextType, RequireFields<MutationCloseSupportGrantArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createCustomRole?: Resolver<ResolversTypes['CreateCustomRolePayload'], ParentType, ContextType, RequireFields<MutationCreateCustomRoleArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createStaffMember?: Resolver<ResolversTypes['CreateStaffMemberPayload'], ParentType, ContextType, RequireFields<MutationCreateStaffMemberArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['CreateTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  declineJoinRequest?: Resolver<ResolversTypes['DeclineJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationDeclineJoinRequestArgs, 'input'>>;
  declineOwnership?: Resolver<ResolversTypes['DeclineOwnershipPayload'], ParentType, ContextType, RequireFields<MutationDeclineOwnershipArgs, 'input'>>;
  deleteAccount?: Resolver<ResolversTypes['DeleteAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'input'>>;
  deleteCustomRole?: Resolver<ResolversTypes['DeleteCustomRolePayload'], ParentType, ContextType, RequireFields<MutationDeleteCustomRoleArgs, 'input'>>;
  deleteOrganization?: Resolver<ResolversTypes['DeleteOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDeleteOrganizationArgs, 'input'>>;
  deleteServiceAccount?: Resolver<ResolversTypes['DeleteServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'input'>>;
  deleteTeam?: Resolver<ResolversTypes['DeleteTeamPayload'], ParentType, ContextType, RequireFields<MutationDeleteTeamArgs, 'input'>>;
  exportOrganizationData?: Resolver<ResolversTypes['ExportOrganizationDataPayload'], ParentType, ContextType>;
  inviteMembers?: Resolver<ResolversTypes['InviteMembersPayload'], ParentType, ContextType, RequireFields<MutationInviteMembersArgs, 'input'>>;
  joinOrganization?: Resolver<ResolversTypes['JoinOrganizationPayload'], ParentType, ContextType, RequireFields<MutationJoinOrganizationArgs, 'input'>>;
  leaveOrganization?: Resolver<ResolversTypes['LeaveOrganizationPayload'], ParentType, ContextType>;
  moveTeam?: Resolver<ResolversTypes['MoveTeamPayload'], ParentType, ContextType, RequireFields<MutationMoveTeamArgs, 'input'>>;
  offerOwnership?: Resolver<ResolversTypes['OfferOwnershipPayload'], ParentType, ContextType, RequireFields<MutationOfferOwnershipArgs, 'input'>>;
  openSupportGrant?: Resolver<ResolversTypes['OpenSupportGrantPayload'], ParentType, ContextType, RequireFields<MutationOpenSupportGrantArgs, 'input'>>;
  redriveIdentityEvents?: Resolver<ResolversTypes['RedriveIdentityEventsPayload'], ParentType, ContextType, RequireFields<MutationRedriveIdentityEventsArgs, 'input'>>;
  removeDomain?: Resolver<ResolversTypes['RemoveDomainPayload'], ParentType, ContextType, RequireFields<MutationRemoveDomainArgs, 'input'>>;
  removeLogo?: Resolver<ResolversTypes['RemoveLogoPayload'], ParentType, ContextType, RequireFields<MutationRemoveLogoArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeRoleAssignment?: Resolver<ResolversTypes['RemoveRoleAssignmentPayload'], ParentType, ContextType, RequireFields<MutationRemoveRoleAssignmentArgs, 'input'>>;
  removeStaffMember?: Resolver<ResolversTypes['RemoveStaffMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveStaffMemberArgs, 'input'>>;
  removeTeamMember?: Resolver<ResolversTypes['RemoveTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamMemberArgs, 'input'>>;
  requestInvitation?: Resolver<ResolversTypes['RequestInvitationPayload'], ParentType, ContextType, RequireFields<MutationRequestInvitationArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  resetMemberMfa?: Resolver<ResolversTypes['ResetMemberMfaPayload'], ParentType, ContextType, RequireFields<MutationResetMemberMfaArgs, 'input'>>;
  resumeOrganization?: Resolver<ResolversTypes['ResumeOrganizationPayload'], ParentType, ContextType, RequireFields<MutationResumeOrganizationArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeMemberSessions?: Resolver<ResolversTypes['RevokeMemberSessionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeMemberSessionsArgs, 'input'>>;
  revokeOtherSessions?: Resolver<ResolversTypes['RevokeOtherSessionsPayload'], ParentType, ContextType>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  revokeSupportGrant?: Resolver<ResolversTypes['RevokeSupportGrantPayload'], ParentType, ContextType, RequireFields<MutationRevokeSupportGrantArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  setTeamLead?: Resolver<ResolversTypes['SetTeamLeadPayload'], ParentType, ContextType, RequireFields<MutationSetTeamLeadArgs, 'input'>>;
  suspendOrganization?: Resolver<ResolversTypes['SuspendOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationUpdateApiKeyArgs, 'input'>>;
  updateBranding?: Resolver<ResolversTypes['UpdateBrandingPayload'], ParentType, ContextType, RequireFields<MutationUpdateBrandingArgs, 'input'>>;
  updateCustomRole?: Resolver<ResolversTypes['UpdateCustomRolePayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomRoleArgs, 'input'>>;
  updateDomain?: Resolver<ResolversTypes['UpdateDomainPayload'], ParentType, ContextType, RequireFields<MutationUpdateDomainArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateOrganizationSettings?: Resolver<ResolversTypes['UpdateOrganizationSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationSettingsArgs, 'input'>>;
  updateSecurityPolicy?: Resolver<ResolversTypes['UpdateSecurityPolicyPayload'], ParentType, ContextType, RequireFields<MutationUpdateSecurityPolicyArgs, 'input'>>;
  updateServiceAccount?: Resolver<ResolversTypes['UpdateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateTeam?: Resolver<ResolversTypes['UpdateTeamPayload'], ParentType, ContextType, RequireFields<MutationUpdateTeamArgs, 'input'>>;
  verifyDomain?: Resolver<ResolversTypes['VerifyDomainPayload'], ParentType, ContextType, RequireFields<MutationVerifyDomainArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'AuditEntry' | 'AuditExport' | 'BillingSubscription' | 'CreditGrant' | 'CreditNote' | 'CustomRole' | 'DataExport' | 'Domain' | 'Invitation' | 'Invoice' | 'JoinRequest' | 'Membership' | 'Meter' | 'Organization' | 'OwnershipOffer' | 'Plan' | 'RoleAssignment' | 'ServiceAccount' | 'Team' | 'UsageExport' | 'UsageReservation' | 'User' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferOwnershipErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OfferOwnershipError'] = ResolversParentTypes['OfferOwnershipError']> = {
  __resolveType: TypeResolveFn<'AlreadyOwner' | 'InvalidValue' | 'NotFound' | 'OwnershipOfferOpen', ParentType, ContextType>;
};

export type OfferOwnershipPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OfferOwnershipPayload'] = ResolversParentTypes['OfferOwnershipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['OfferOwnershipError']>, ParentType, ContextType>;
  ownershipOffer?: Resolver<Maybe<ResolversTypes['OwnershipOffer']>, ParentType, ContextType>;
};

export type OpenSupportGrantErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpenSupportGrantError'] = ResolversParentTypes['OpenSupportGrantError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'OrganizationNotActive' | 'SupportGrantOpen', ParentType, ContextType>;
};

export type OpenSupportGrantPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpenSupportGrantPayload'] = ResolversParentTypes['OpenSupportGrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['OpenSupportGrantError']>, ParentType, ContextType>;
  supportGrant?: Resolver<Maybe<ResolversTypes['SupportGrant']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<OrganizationApiKeysArgs, 'first'>>;
  branding?: Resolver<ResolversTypes['Branding'], ParentType, ContextType>;
  builtInRoles?: Resolver<ReadonlyArray<ResolversTypes['BuiltInRole']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customRoles?: Resolver<ResolversTypes['CustomRoleConnection'], ParentType, ContextType, RequireFields<OrganizationCustomRolesArgs, 'first'>>;
  dataExports?: Resolver<ResolversTypes['DataExportConnection'], ParentType, ContextType, RequireFields<OrganizationDataExportsArgs, 'first'>>;
  deletion?: Resolver<Maybe<ResolversTypes['OrganizationDeletion']>, ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, RequireFields<OrganizationDomainsArgs, 'first'>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<OrganizationInvitationsArgs, 'first'>>;
  joinRequests?: Resolver<ResolversTypes['JoinRequestConnection'], ParentType, ContextType, RequireFields<OrganizationJoinRequestsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownershipOffer?: Resolver<Maybe<ResolversTypes['OwnershipOffer']>, ParentType, ContextType>;
  permissionCatalogue?: Resolver<ReadonlyArray<ResolversTypes['PermissionEntry']>, ParentType, ContextType>;
  roleAssignments?: Resolver<ResolversTypes['RoleAssignmentConnection'], ParentType, ContextType, RequireFields<OrganizationRoleAssignmentsArgs, 'first'>>;
  securityPolicy?: Resolver<ResolversTypes['SecurityPolicy'], ParentType, ContextType>;
  serviceAccounts?: Resolver<ResolversTypes['ServiceAccountConnection'], ParentType, ContextType, RequireFields<OrganizationServiceAccountsArgs, 'first'>>;
  settings?: Resolver<ResolversTypes['OrganizationSettings'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  supportGrants?: Resolver<ResolversTypes['SupportGrantConnection'], ParentType, ContextType, RequireFields<OrganizationSupportGrantsArgs, 'first'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<OrganizationTeamsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerPermissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationDeletionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrganizationDeletion'] = ResolversParentTypes['OrganizationDeletion']> = {
  purgeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrganizationNotActiveResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrganizationNotActive'] = ResolversParentTypes['OrganizationNotActive']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationNotSuspendedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrganizationNotSuspended'] = ResolversParentTypes['OrganizationNotSuspended']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationSettingsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrganizationSettings'] = ResolversParentTypes['OrganizationSettings']> = {
  billingEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationSummaryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OrganizationSummary'] = ResolversParentTypes['OrganizationSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
};

export type OwnFactorsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OwnFactors'] = ResolversParentTypes['OwnFactors']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnMembershipResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OwnMembership'] = ResolversParentTypes['OwnMembership']> = {
  customRole?: Resolver<Maybe<ResolversTypes['CustomRoleSummary']>, ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['OrganizationSummary'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type OwnershipOfferResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OwnershipOffer'] = ResolversParentTypes['OwnershipOffer'], FederationReferenceType extends FederationReferenceTypes['OwnershipOffer'] = FederationReferenceTypes['OwnershipOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnershipOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  offeredTo?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OwnershipOfferStatus'], ParentType, ContextType>;
  stepDownTo?: Resolver<Maybe<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipOfferClosedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OwnershipOfferClosed'] = ResolversParentTypes['OwnershipOfferClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OwnershipOfferStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipOfferOpenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OwnershipOfferOpen'] = ResolversParentTypes['OwnershipOfferOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PermissionEntry'] = ResolversParentTypes['PermissionEntry']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAssignable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PermissionNotGrantableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PermissionNotGrantable'] = ResolversParentTypes['PermissionNotGrantable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  events?: Resolver<Maybe<ResolversTypes['PlatformEvents']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['PlatformJobs']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PlatformOrganizationOverview']>, ParentType, ContextType, RequireFields<PlatformOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['PlatformOrganizationConnection'], ParentType, ContextType, RequireFields<PlatformOrganizationsArgs, 'first'>>;
  staff?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType>;
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
  identity?: Resolver<Maybe<ResolversTypes['PlatformServiceEvents']>, ParentType, ContextType>;
};

export type PlatformJobKindResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformJobKind'] = ResolversParentTypes['PlatformJobKind']> = {
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformJobsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformJobs'] = ResolversParentTypes['PlatformJobs']> = {
  identity?: Resolver<Maybe<ResolversTypes['PlatformServiceJobs']>, ParentType, ContextType>;
};

export type PlatformOrganizationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformOrganization'] = ResolversParentTypes['PlatformOrganization']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suspensionMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformOrganizationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformOrganizationConnection'] = ResolversParentTypes['PlatformOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlatformOrganizationEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformOrganizationEdge'] = ResolversParentTypes['PlatformOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformOrganization'], ParentType, ContextType>;
};

export type PlatformOrganizationOverviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformOrganizationOverview'] = ResolversParentTypes['PlatformOrganizationOverview']> = {
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openSupportGrants?: Resolver<ReadonlyArray<ResolversTypes['SupportGrant']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PlatformOrganization'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['PlatformPerson']>, ParentType, ContextType>;
  planKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PlatformPersonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlatformPerson'] = ResolversParentTypes['PlatformPerson']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RedriveIdentityEventsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RedriveIdentityEventsError'] = ResolversParentTypes['RedriveIdentityEventsError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound', ParentType, ContextType>;
};

export type RedriveIdentityEventsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RedriveIdentityEventsPayload'] = ResolversParentTypes['RedriveIdentityEventsPayload']> = {
  applied?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RedriveIdentityEventsError']>, ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type RemoveDomainErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveDomainError'] = ResolversParentTypes['RemoveDomainError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RemoveDomainPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveDomainPayload'] = ResolversParentTypes['RemoveDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveDomainError']>, ParentType, ContextType>;
};

export type RemoveLogoErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveLogoError'] = ResolversParentTypes['RemoveLogoError']> = {
  __resolveType: TypeResolveFn<'VersionConflict', ParentType, ContextType>;
};

export type RemoveLogoPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveLogoPayload'] = ResolversParentTypes['RemoveLogoPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveLogoError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type RemoveMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveMemberError'] = ResolversParentTypes['RemoveMemberError']> = {
  __resolveType: TypeResolveFn<'BreakGlassOwner' | 'LastOwner' | 'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveMemberError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type RemoveRoleAssignmentErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveRoleAssignmentError'] = ResolversParentTypes['RemoveRoleAssignmentError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type RemoveRoleAssignmentPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveRoleAssignmentPayload'] = ResolversParentTypes['RemoveRoleAssignmentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveRoleAssignmentError']>, ParentType, ContextType>;
  roleAssignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type RemoveStaffMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveStaffMemberError'] = ResolversParentTypes['RemoveStaffMemberError']> = {
  __resolveType: TypeResolveFn<'LastStaffAdministrator' | 'NotFound', ParentType, ContextType>;
};

export type RemoveStaffMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveStaffMemberPayload'] = ResolversParentTypes['RemoveStaffMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveStaffMemberError']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type RemoveTeamMemberErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveTeamMemberError'] = ResolversParentTypes['RemoveTeamMemberError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type RemoveTeamMemberPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveTeamMemberPayload'] = ResolversParentTypes['RemoveTeamMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveTeamMemberError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type RequestInvitationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestInvitationError'] = ResolversParentTypes['RequestInvitationError']> = {
  __resolveType: TypeResolveFn<'InvitationPending' | 'InvitationRevoked' | 'InvitationUsed' | 'NotFound', ParentType, ContextType>;
};

export type RequestInvitationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestInvitationPayload'] = ResolversParentTypes['RequestInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RequestInvitationError']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ResendInvitationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResendInvitationError'] = ResolversParentTypes['ResendInvitationError']> = {
  __resolveType: TypeResolveFn<'InvitationRevoked' | 'InvitationUsed' | 'NotFound' | 'RoleNotGrantable' | 'SeatLimitReached' | 'VersionConflict', ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ResendInvitationError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type ResetMemberMfaErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResetMemberMfaError'] = ResolversParentTypes['ResetMemberMfaError']> = {
  __resolveType: TypeResolveFn<'MemberElsewhere' | 'NotFound' | 'OwnFactors' | 'RoleNotGrantable', ParentType, ContextType>;
};

export type ResetMemberMfaPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResetMemberMfaPayload'] = ResolversParentTypes['ResetMemberMfaPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ResetMemberMfaError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type ResumeOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeOrganizationError'] = ResolversParentTypes['ResumeOrganizationError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'OrganizationNotSuspended', ParentType, ContextType>;
};

export type ResumeOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeOrganizationPayload'] = ResolversParentTypes['ResumeOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ResumeOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PlatformOrganization']>, ParentType, ContextType>;
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

export type RevokeSupportGrantErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeSupportGrantError'] = ResolversParentTypes['RevokeSupportGrantError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type RevokeSupportGrantPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeSupportGrantPayload'] = ResolversParentTypes['RevokeSupportGrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RevokeSupportGrantError']>, ParentType, ContextType>;
  supportGrant?: Resolver<Maybe<ResolversTypes['SupportGrant']>, ParentType, ContextType>;
};

export type RoleAlreadyAssignedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleAlreadyAssigned'] = ResolversParentTypes['RoleAlreadyAssigned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment'], FederationReferenceType extends FederationReferenceTypes['RoleAssignment'] = FederationReferenceTypes['RoleAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoleAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleAssignmentConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleAssignmentConnection'] = ResolversParentTypes['RoleAssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleAssignmentEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleAssignmentEdge'] = ResolversParentTypes['RoleAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleAssignment'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  assignment?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RoleGrantSource'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type RoleInUseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleInUse'] = ResolversParentTypes['RoleInUse']> = {
  assignmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  serviceAccountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleNameTakenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoleNameTaken'] = ResolversParentTypes['RoleNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SeatLimitReachedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SeatLimitReached'] = ResolversParentTypes['SeatLimitReached']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecurityPolicyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SecurityPolicy'] = ResolversParentTypes['SecurityPolicy']> = {
  absoluteTimeoutHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absoluteTimeoutHoursMaximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowedSignInMethods?: Resolver<ReadonlyArray<ResolversTypes['SignInMethod']>, ParentType, ContextType>;
  idleTimeoutMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  idleTimeoutMinutesMaximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ipAllowlist?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ipAllowlistMode?: Resolver<ResolversTypes['IpAllowlistMode'], ParentType, ContextType>;
  mfaGraceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mfaRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ssoBreakGlassMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  ssoGraceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ssoRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount'], FederationReferenceType extends FederationReferenceTypes['ServiceAccount'] = FederationReferenceTypes['ServiceAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  permissionsOnTeam?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Permission']>>, ParentType, ContextType, RequireFields<ServiceAccountPermissionsOnTeamArgs, 'teamId'>>;
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
  __resolveType: TypeResolveFn<'NotFound' | 'RoleNotGrantable', ParentType, ContextType>;
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

export type StaffMemberResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type StaffMemberExistsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaffMemberExists'] = ResolversParentTypes['StaffMemberExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportGrantResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportGrant'] = ResolversParentTypes['SupportGrant']> = {
  access?: Resolver<ResolversTypes['SupportAccess'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membershipId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  staffName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportGrantConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportGrantConnection'] = ResolversParentTypes['SupportGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportGrantEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportGrantEdge'] = ResolversParentTypes['SupportGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportGrant'], ParentType, ContextType>;
};

export type SupportGrantOpenResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SupportGrantOpen'] = ResolversParentTypes['SupportGrantOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendOrganizationErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SuspendOrganizationError'] = ResolversParentTypes['SuspendOrganizationError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'OrganizationNotActive', ParentType, ContextType>;
};

export type SuspendOrganizationPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SuspendOrganizationPayload'] = ResolversParentTypes['SuspendOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SuspendOrganizationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PlatformOrganization']>, ParentType, ContextType>;
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
  viewerPermissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
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

export type TooManyDataExportsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TooManyDataExports'] = ResolversParentTypes['TooManyDataExports']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRolesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TooManyRoles'] = ResolversParentTypes['TooManyRoles']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type UpdateBrandingErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateBrandingError'] = ResolversParentTypes['UpdateBrandingError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateBrandingPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateBrandingPayload'] = ResolversParentTypes['UpdateBrandingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateBrandingError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type UpdateCustomRoleErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateCustomRoleError'] = ResolversParentTypes['UpdateCustomRoleError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'PermissionNotGrantable' | 'RoleNameTaken' | 'RoleNotGrantable' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateCustomRolePayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateCustomRolePayload'] = ResolversParentTypes['UpdateCustomRolePayload']> = {
  customRole?: Resolver<Maybe<ResolversTypes['CustomRole']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCustomRoleError']>, ParentType, ContextType>;
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

export type UpdateOrganizationSettingsErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateOrganizationSettingsError'] = ResolversParentTypes['UpdateOrganizationSettingsError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateOrganizationSettingsPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateOrganizationSettingsPayload'] = ResolversParentTypes['UpdateOrganizationSettingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateOrganizationSettingsError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type UpdateSecurityPolicyErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateSecurityPolicyError'] = ResolversParentTypes['UpdateSecurityPolicyError']> = {
  __resolveType: TypeResolveFn<'InvalidValue' | 'NotFound' | 'VersionConflict' | 'WouldLockOut', ParentType, ContextType>;
};

export type UpdateSecurityPolicyPayloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdateSecurityPolicyPayload'] = ResolversParentTypes['UpdateSecurityPolicyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateSecurityPolicyError']>, ParentType, ContextType>;
  securityPolicy?: Resolver<Maybe<ResolversTypes['SecurityPolicy']>, ParentType, ContextType>;
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

export type UsageExportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageExport'] = ResolversParentTypes['UsageExport']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageReservationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UsageReservation'] = ResolversParentTypes['UsageReservation']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  emailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyInvited' | 'AlreadyMember' | 'AlreadyOwner' | 'AlreadyTeamMember' | 'ApiKeyNotActive' | 'ApiKeyNotYours' | 'BreakGlassOwner' | 'DeletionAlreadyScheduled' | 'DeletionNotScheduled' | 'DomainAlreadyAdded' | 'DomainNotVerified' | 'DomainRecordMissing' | 'DomainTaken' | 'InvalidValue' | 'InvitationExpired' | 'InvitationForSomebodyElse' | 'InvitationPending' | 'InvitationRevoked' | 'InvitationUsed' | 'JobRunning' | 'JoinRequestDecided' | 'LastOwner' | 'LastOwnerOfOrganizations' | 'LastStaffAdministrator' | 'MemberElsewhere' | 'NotFound' | 'OrganizationNotActive' | 'OrganizationNotSuspended' | 'OwnFactors' | 'OwnershipOfferClosed' | 'OwnershipOfferOpen' | 'PermissionNotGrantable' | 'PublicMailProvider' | 'RoleAlreadyAssigned' | 'RoleInUse' | 'RoleNameTaken' | 'RoleNotGrantable' | 'ScopeNotGrantable' | 'SeatLimitReached' | 'ServiceAccountNameTaken' | 'SlugTaken' | 'StaffMemberExists' | 'SupportGrantOpen' | 'TeamCycle' | 'TeamHasChildren' | 'TeamNameTaken' | 'TeamTooDeep' | 'TooManyDataExports' | 'TooManyRoles' | 'VersionConflict' | 'WouldLockOut', ParentType, ContextType>;
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
  authentication?: Resolver<Maybe<ResolversTypes['Authentication']>, ParentType, ContextType>;
  joinableOrganizations?: Resolver<ReadonlyArray<ResolversTypes['JoinableOrganization']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['OwnMembership']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  personalData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WouldLockOutResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WouldLockOut'] = ResolversParentTypes['WouldLockOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  refusalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  AcceptInvitationError?: AcceptInvitationErrorResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AcceptOwnershipError?: AcceptOwnershipErrorResolvers<ContextType>;
  AcceptOwnershipPayload?: AcceptOwnershipPayloadResolvers<ContextType>;
  AddDomainError?: AddDomainErrorResolvers<ContextType>;
  AddDomainPayload?: AddDomainPayloadResolvers<ContextType>;
  AddMemberError?: AddMemberErrorResolvers<ContextType>;
  AddMemberPayload?: AddMemberPayloadResolvers<ContextType>;
  AddTeamMemberError?: AddTeamMemberErrorResolvers<ContextType>;
  AddTeamMemberPayload?: AddTeamMemberPayloadResolvers<ContextType>;
  AlreadyInvited?: AlreadyInvitedResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyOwner?: AlreadyOwnerResolvers<ContextType>;
  AlreadyTeamMember?: AlreadyTeamMemberResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyNotActive?: ApiKeyNotActiveResolvers<ContextType>;
  ApiKeyNotYours?: ApiKeyNotYoursResolvers<ContextType>;
  ApproveJoinRequestError?: ApproveJoinRequestErrorResolvers<ContextType>;
  ApproveJoinRequestPayload?: ApproveJoinRequestPayloadResolvers<ContextType>;
  AssignRoleToTeamError?: AssignRoleToTeamErrorResolvers<ContextType>;
  AssignRoleToTeamPayload?: AssignRoleToTeamPayloadResolvers<ContextType>;
  AssignServiceAccountRoleError?: AssignServiceAccountRoleErrorResolvers<ContextType>;
  AssignServiceAccountRolePayload?: AssignServiceAccountRolePayloadResolvers<ContextType>;
  AssignTeamRoleError?: AssignTeamRoleErrorResolvers<ContextType>;
  AssignTeamRolePayload?: AssignTeamRolePayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditExport?: AuditExportResolvers<ContextType>;
  Authentication?: AuthenticationResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BillingSubscription?: BillingSubscriptionResolvers<ContextType>;
  Branding?: BrandingResolvers<ContextType>;
  BreakGlassOwner?: BreakGlassOwnerResolvers<ContextType>;
  BuiltInRole?: BuiltInRoleResolvers<ContextType>;
  CancelIdentityJobError?: CancelIdentityJobErrorResolvers<ContextType>;
  CancelIdentityJobPayload?: CancelIdentityJobPayloadResolvers<ContextType>;
  CancelOrganizationDeletionError?: CancelOrganizationDeletionErrorResolvers<ContextType>;
  CancelOrganizationDeletionPayload?: CancelOrganizationDeletionPayloadResolvers<ContextType>;
  CancelOwnershipOfferError?: CancelOwnershipOfferErrorResolvers<ContextType>;
  CancelOwnershipOfferPayload?: CancelOwnershipOfferPayloadResolvers<ContextType>;
  ChangeMemberRoleError?: ChangeMemberRoleErrorResolvers<ContextType>;
  ChangeMemberRolePayload?: ChangeMemberRolePayloadResolvers<ContextType>;
  CloseSupportGrantError?: CloseSupportGrantErrorResolvers<ContextType>;
  CloseSupportGrantPayload?: CloseSupportGrantPayloadResolvers<ContextType>;
  CreateApiKeyError?: CreateApiKeyErrorResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateCustomRoleError?: CreateCustomRoleErrorResolvers<ContextType>;
  CreateCustomRolePayload?: CreateCustomRolePayloadResolvers<ContextType>;
  CreateOrganizationError?: CreateOrganizationErrorResolvers<ContextType>;
  CreateOrganizationPayload?: CreateOrganizationPayloadResolvers<ContextType>;
  CreateServiceAccountError?: CreateServiceAccountErrorResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateStaffMemberError?: CreateStaffMemberErrorResolvers<ContextType>;
  CreateStaffMemberPayload?: CreateStaffMemberPayloadResolvers<ContextType>;
  CreateTeamError?: CreateTeamErrorResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  CreditGrant?: CreditGrantResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CustomRole?: CustomRoleResolvers<ContextType>;
  CustomRoleConnection?: CustomRoleConnectionResolvers<ContextType>;
  CustomRoleEdge?: CustomRoleEdgeResolvers<ContextType>;
  CustomRoleSummary?: CustomRoleSummaryResolvers<ContextType>;
  DataExport?: DataExportResolvers<ContextType>;
  DataExportConnection?: DataExportConnectionResolvers<ContextType>;
  DataExportEdge?: DataExportEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineJoinRequestError?: DeclineJoinRequestErrorResolvers<ContextType>;
  DeclineJoinRequestPayload?: DeclineJoinRequestPayloadResolvers<ContextType>;
  DeclineOwnershipError?: DeclineOwnershipErrorResolvers<ContextType>;
  DeclineOwnershipPayload?: DeclineOwnershipPayloadResolvers<ContextType>;
  DeleteAccountError?: DeleteAccountErrorResolvers<ContextType>;
  DeleteAccountPayload?: DeleteAccountPayloadResolvers<ContextType>;
  DeleteCustomRoleError?: DeleteCustomRoleErrorResolvers<ContextType>;
  DeleteCustomRolePayload?: DeleteCustomRolePayloadResolvers<ContextType>;
  DeleteOrganizationError?: DeleteOrganizationErrorResolvers<ContextType>;
  DeleteOrganizationPayload?: DeleteOrganizationPayloadResolvers<ContextType>;
  DeleteServiceAccountError?: DeleteServiceAccountErrorResolvers<ContextType>;
  DeleteServiceAccountPayload?: DeleteServiceAccountPayloadResolvers<ContextType>;
  DeleteTeamError?: DeleteTeamErrorResolvers<ContextType>;
  DeleteTeamPayload?: DeleteTeamPayloadResolvers<ContextType>;
  DeletionAlreadyScheduled?: DeletionAlreadyScheduledResolvers<ContextType>;
  DeletionNotScheduled?: DeletionNotScheduledResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainAlreadyAdded?: DomainAlreadyAddedResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DomainNotVerified?: DomainNotVerifiedResolvers<ContextType>;
  DomainRecord?: DomainRecordResolvers<ContextType>;
  DomainRecordMissing?: DomainRecordMissingResolvers<ContextType>;
  DomainTaken?: DomainTakenResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportOrganizationDataError?: ExportOrganizationDataErrorResolvers<ContextType>;
  ExportOrganizationDataPayload?: ExportOrganizationDataPayloadResolvers<ContextType>;
  InvalidValue?: InvalidValueResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationExpired?: InvitationExpiredResolvers<ContextType>;
  InvitationForSomebodyElse?: InvitationForSomebodyElseResolvers<ContextType>;
  InvitationPending?: InvitationPendingResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  InvitationRevoked?: InvitationRevokedResolvers<ContextType>;
  InvitationUsed?: InvitationUsedResolvers<ContextType>;
  InviteMemberError?: InviteMemberErrorResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteMembersError?: InviteMembersErrorResolvers<ContextType>;
  InviteMembersPayload?: InviteMembersPayloadResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobRunning?: JobRunningResolvers<ContextType>;
  JoinOrganizationError?: JoinOrganizationErrorResolvers<ContextType>;
  JoinOrganizationPayload?: JoinOrganizationPayloadResolvers<ContextType>;
  JoinRequest?: JoinRequestResolvers<ContextType>;
  JoinRequestConnection?: JoinRequestConnectionResolvers<ContextType>;
  JoinRequestDecided?: JoinRequestDecidedResolvers<ContextType>;
  JoinRequestEdge?: JoinRequestEdgeResolvers<ContextType>;
  JoinableOrganization?: JoinableOrganizationResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  LastOwnerOfOrganizations?: LastOwnerOfOrganizationsResolvers<ContextType>;
  LastStaffAdministrator?: LastStaffAdministratorResolvers<ContextType>;
  LeaveOrganizationError?: LeaveOrganizationErrorResolvers<ContextType>;
  LeaveOrganizationPayload?: LeaveOrganizationPayloadResolvers<ContextType>;
  MemberElsewhere?: MemberElsewhereResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Meter?: MeterResolvers<ContextType>;
  MoveTeamError?: MoveTeamErrorResolvers<ContextType>;
  MoveTeamPayload?: MoveTeamPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OfferOwnershipError?: OfferOwnershipErrorResolvers<ContextType>;
  OfferOwnershipPayload?: OfferOwnershipPayloadResolvers<ContextType>;
  OpenSupportGrantError?: OpenSupportGrantErrorResolvers<ContextType>;
  OpenSupportGrantPayload?: OpenSupportGrantPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationDeletion?: OrganizationDeletionResolvers<ContextType>;
  OrganizationNotActive?: OrganizationNotActiveResolvers<ContextType>;
  OrganizationNotSuspended?: OrganizationNotSuspendedResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  OrganizationSummary?: OrganizationSummaryResolvers<ContextType>;
  OwnFactors?: OwnFactorsResolvers<ContextType>;
  OwnMembership?: OwnMembershipResolvers<ContextType>;
  OwnershipOffer?: OwnershipOfferResolvers<ContextType>;
  OwnershipOfferClosed?: OwnershipOfferClosedResolvers<ContextType>;
  OwnershipOfferOpen?: OwnershipOfferOpenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PermissionEntry?: PermissionEntryResolvers<ContextType>;
  PermissionNotGrantable?: PermissionNotGrantableResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConsumer?: PlatformConsumerResolvers<ContextType>;
  PlatformEvents?: PlatformEventsResolvers<ContextType>;
  PlatformJobKind?: PlatformJobKindResolvers<ContextType>;
  PlatformJobs?: PlatformJobsResolvers<ContextType>;
  PlatformOrganization?: PlatformOrganizationResolvers<ContextType>;
  PlatformOrganizationConnection?: PlatformOrganizationConnectionResolvers<ContextType>;
  PlatformOrganizationEdge?: PlatformOrganizationEdgeResolvers<ContextType>;
  PlatformOrganizationOverview?: PlatformOrganizationOverviewResolvers<ContextType>;
  PlatformParkedEvent?: PlatformParkedEventResolvers<ContextType>;
  PlatformParkedEventConnection?: PlatformParkedEventConnectionResolvers<ContextType>;
  PlatformParkedEventEdge?: PlatformParkedEventEdgeResolvers<ContextType>;
  PlatformPerson?: PlatformPersonResolvers<ContextType>;
  PlatformRecurringJob?: PlatformRecurringJobResolvers<ContextType>;
  PlatformServiceEvents?: PlatformServiceEventsResolvers<ContextType>;
  PlatformServiceJobs?: PlatformServiceJobsResolvers<ContextType>;
  PublicMailProvider?: PublicMailProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RedriveIdentityEventsError?: RedriveIdentityEventsErrorResolvers<ContextType>;
  RedriveIdentityEventsPayload?: RedriveIdentityEventsPayloadResolvers<ContextType>;
  RemoveDomainError?: RemoveDomainErrorResolvers<ContextType>;
  RemoveDomainPayload?: RemoveDomainPayloadResolvers<ContextType>;
  RemoveLogoError?: RemoveLogoErrorResolvers<ContextType>;
  RemoveLogoPayload?: RemoveLogoPayloadResolvers<ContextType>;
  RemoveMemberError?: RemoveMemberErrorResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RemoveRoleAssignmentError?: RemoveRoleAssignmentErrorResolvers<ContextType>;
  RemoveRoleAssignmentPayload?: RemoveRoleAssignmentPayloadResolvers<ContextType>;
  RemoveStaffMemberError?: RemoveStaffMemberErrorResolvers<ContextType>;
  RemoveStaffMemberPayload?: RemoveStaffMemberPayloadResolvers<ContextType>;
  RemoveTeamMemberError?: RemoveTeamMemberErrorResolvers<ContextType>;
  RemoveTeamMemberPayload?: RemoveTeamMemberPayloadResolvers<ContextType>;
  RequestInvitationError?: RequestInvitationErrorResolvers<ContextType>;
  RequestInvitationPayload?: RequestInvitationPayloadResolvers<ContextType>;
  ResendInvitationError?: ResendInvitationErrorResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  ResetMemberMfaError?: ResetMemberMfaErrorResolvers<ContextType>;
  ResetMemberMfaPayload?: ResetMemberMfaPayloadResolvers<ContextType>;
  ResumeOrganizationError?: ResumeOrganizationErrorResolvers<ContextType>;
  ResumeOrganizationPayload?: ResumeOrganizationPayloadResolvers<ContextType>;
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
  RevokeSupportGrantError?: RevokeSupportGrantErrorResolvers<ContextType>;
  RevokeSupportGrantPayload?: RevokeSupportGrantPayloadResolvers<ContextType>;
  RoleAlreadyAssigned?: RoleAlreadyAssignedResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RoleAssignmentConnection?: RoleAssignmentConnectionResolvers<ContextType>;
  RoleAssignmentEdge?: RoleAssignmentEdgeResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleInUse?: RoleInUseResolvers<ContextType>;
  RoleNameTaken?: RoleNameTakenResolvers<ContextType>;
  RoleNotGrantable?: RoleNotGrantableResolvers<ContextType>;
  RotateApiKeyError?: RotateApiKeyErrorResolvers<ContextType>;
  RotateApiKeyPayload?: RotateApiKeyPayloadResolvers<ContextType>;
  ScopeNotGrantable?: ScopeNotGrantableResolvers<ContextType>;
  SeatLimitReached?: SeatLimitReachedResolvers<ContextType>;
  SecurityPolicy?: SecurityPolicyResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountNameTaken?: ServiceAccountNameTakenResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetTeamLeadError?: SetTeamLeadErrorResolvers<ContextType>;
  SetTeamLeadPayload?: SetTeamLeadPayloadResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberExists?: StaffMemberExistsResolvers<ContextType>;
  SupportGrant?: SupportGrantResolvers<ContextType>;
  SupportGrantConnection?: SupportGrantConnectionResolvers<ContextType>;
  SupportGrantEdge?: SupportGrantEdgeResolvers<ContextType>;
  SupportGrantOpen?: SupportGrantOpenResolvers<ContextType>;
  SuspendOrganizationError?: SuspendOrganizationErrorResolvers<ContextType>;
  SuspendOrganizationPayload?: SuspendOrganizationPayloadResolvers<ContextType>;
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
  TooManyDataExports?: TooManyDataExportsResolvers<ContextType>;
  TooManyRoles?: TooManyRolesResolvers<ContextType>;
  UpdateApiKeyError?: UpdateApiKeyErrorResolvers<ContextType>;
  UpdateApiKeyPayload?: UpdateApiKeyPayloadResolvers<ContextType>;
  UpdateBrandingError?: UpdateBrandingErrorResolvers<ContextType>;
  UpdateBrandingPayload?: UpdateBrandingPayloadResolvers<ContextType>;
  UpdateCustomRoleError?: UpdateCustomRoleErrorResolvers<ContextType>;
  UpdateCustomRolePayload?: UpdateCustomRolePayloadResolvers<ContextType>;
  UpdateDomainError?: UpdateDomainErrorResolvers<ContextType>;
  UpdateDomainPayload?: UpdateDomainPayloadResolvers<ContextType>;
  UpdateOrganizationError?: UpdateOrganizationErrorResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateOrganizationSettingsError?: UpdateOrganizationSettingsErrorResolvers<ContextType>;
  UpdateOrganizationSettingsPayload?: UpdateOrganizationSettingsPayloadResolvers<ContextType>;
  UpdateSecurityPolicyError?: UpdateSecurityPolicyErrorResolvers<ContextType>;
  UpdateSecurityPolicyPayload?: UpdateSecurityPolicyPayloadResolvers<ContextType>;
  UpdateServiceAccountError?: UpdateServiceAccountErrorResolvers<ContextType>;
  UpdateServiceAccountPayload?: UpdateServiceAccountPayloadResolvers<ContextType>;
  UpdateTeamError?: UpdateTeamErrorResolvers<ContextType>;
  UpdateTeamPayload?: UpdateTeamPayloadResolvers<ContextType>;
  UsageExport?: UsageExportResolvers<ContextType>;
  UsageReservation?: UsageReservationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyDomainError?: VerifyDomainErrorResolvers<ContextType>;
  VerifyDomainPayload?: VerifyDomainPayloadResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WouldLockOut?: WouldLockOutResolvers<ContextType>;
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
