import type { CodegenConfig } from '@graphql-codegen/cli';
import { type SubgraphName, subgraphSdl } from './schema/index.ts';

/** Resolver types of one service. `rows` maps GraphQL types to the rows that are their parents, relative to `src/generated`. */
function service(name: SubgraphName, rows: Record<string, string>): CodegenConfig['generates'] {
  return {
    [`services/${name}/src/generated/schema.ts`]: {
      schema: withoutNodeIds(subgraphSdl(name)),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: '../context.ts#ServiceContext',
        mappers: rows,
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          BigInt: { input: 'bigint', output: 'bigint' },
          DateTime: { input: 'Date', output: 'Date' },
          EmailAddress: 'string',
          CurrencyCode: 'string',
          JSON: 'unknown',
          _FieldSet: 'string',
        },
        resolversNonOptionalTypename: { unionMember: true },
        makeResolverTypeCallable: false,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  };
}

/** References arrive by `id` whichever key they were made of, so resolvers need not know the other one. */
function withoutNodeIds(sdl: string): string {
  return sdl.replaceAll('@key(fields: "nodeId")', '');
}

const config: CodegenConfig = {
  generates: {
    ...service('identity', {
      Organization: '../organizations/store.ts#OrganizationRow',
      OrganizationSummary: '../organizations/store.ts#OrganizationSummaryRow',
      OrganizationSettings: '../settings/store.ts#SettingsRow',
      OrganizationDeletion: '../deletion/store.ts#DeletionRow',
      User: '../viewer/store.ts#UserRow',
      Viewer: '../viewer/store.ts#ViewerRow',
      OwnMembership: '../viewer/store.ts#OwnMembershipRow',
      Membership: '../memberships/store.ts#MembershipRow',
      MembershipConnection: '../memberships/store.ts#MembershipPage',
      ApiKey: '../api-keys/store.ts#ApiKeyRow',
      ServiceAccount: '../service-accounts/store.ts#ServiceAccountRow',
      CustomRole: '../roles/store.ts#CustomRoleRow',
      RoleAssignment: '../roles/assignment-store.ts#RoleAssignmentRow',
      RoleGrant: '../roles/grant-store.ts#GrantRow',
      Domain: '../domains/store.ts#DomainRow',
      JoinRequest: '../join-requests/store.ts#JoinRequestRow',
      JoinableOrganization: '../join-requests/store.ts#JoinableRow',
      Session: '../sessions/store.ts#SessionRow',
      SecurityPolicy: '../security-policy/store.ts#SecurityPolicyRow',
      Authentication: '../auth/factor-store.ts#AuthenticationRow',
      Passkey: '../auth/factor-store.ts#PasskeyRow',
      Branding: '../branding/branding.ts#ShownBranding',
      DataExport: '../data-exports/store.ts#DataExportRow',
      Team: '../teams/store.ts#TeamRow',
      TeamMember: '../teams/member-store.ts#TeamMemberRow',
      Invitation: '../invitations/store.ts#InvitationRow',
      Platform: '../platform/store.ts#PlatformRow',
      PlatformOrganization: '../organizations/store.ts#OrganizationRow',
      StaffMember: '../staff/store.ts#StaffMemberRow',
      SupportGrant: '../support-grants/store.ts#SupportGrantRow',
      InvitationPreview: '../invitations/store.ts#PresentedInvitation',
      OwnershipOffer: '../ownership/store.ts#OwnershipOfferRow',
    }),
    ...service('billing', {
      Organization: '../subscriptions/store.ts#OrganizationRow',
      BillingSubscription: '../subscriptions/store.ts#SubscriptionRow',
      ScheduledChange: '../subscriptions/store.ts#ScheduledRow',
      SubscriptionChange: '../subscriptions/store.ts#ChangeRow',
      EntitlementOverride: '../overrides/store.ts#OverrideRow',
      PaymentCard: '../stripe/snapshot.ts#Card',
      Plan: '../plans/store.ts#PlanRow',
      Price: '../plans/store.ts#PriceRow',
      Entitlement: '../entitlements/entitlements.ts#GrantedEntitlement',
      Money: '../money/money.ts#Amount',
      Invoice: '../invoices/store.ts#InvoiceRow',
      InvoiceLine: '../invoices/store.ts#ShownInvoiceLine',
      CreditGrant: '../credits/store.ts#CreditGrantRow',
      GrantedCredit: '../credits/store.ts#CreditGrantRow',
      CreditNote: '../credit-notes/store.ts#CreditNoteRow',
      CreditNoteLine: '../credit-notes/store.ts#ShownCreditNoteLine',
      IssuedCreditNote: '../credit-notes/store.ts#CreditNoteRow',
      InvoiceRefund: '../refunds/store.ts#RefundRow',
      Platform: '../revenue/report.ts#PlatformRow',
      Revenue: '../revenue/report.ts#RevenueReport',
      RevenueMonth: '../revenue/report.ts#StretchRevenue',
      RevenueCohort: '../revenue/report.ts#Cohort',
      Ratio: '../revenue/report.ts#Share',
      TrialConversion: '../revenue/report-store.ts#TrialConversionRow',
      PlatformSubscription: '../revenue/subscription-store.ts#PlatformSubscriptionRow',
    }),
    ...service('usage', {
      Organization: '../meters/store.ts#OrganizationRow',
      Meter: '../meters/store.ts#MeterRow',
      MeterUsage: '../meters/usage.ts#MeterUsageRow',
      UsageCheck: '../meters/check-usage.ts#UsageCheckRow',
      UsageReservation: '../reservations/store.ts#ReservationRow',
      UsageAlertSetting: '../alerts/store.ts#AlertSettingRow',
      UsageExport: '../exports/store.ts#UsageExportRow',
      AuditExport: '../exports/store.ts#AuditExportRow',
      Job: '../jobs/store.ts#JobRow',
      Notification: '../notifications/store.ts#NotificationRow',
      NotificationPreference: '../notifications/preference-store.ts#Preference',
      AuditEntry: '../audit-log/store.ts#AuditEntryRow',
      AuditCheckpoint: '../audit-log/checkpoint-store.ts#CheckpointRow',
      AuditPersonalData: '../audit-log/personal-store.ts#PersonalRow',
      WebhookEndpoint: '../webhooks/endpoint-store.ts#EndpointRow',
      WebhookDelivery: '../webhooks/delivery-store.ts#DeliveryRow',
      WebhookAttempt: '../webhooks/delivery-store.ts#AttemptRow',
      User: '../audit-log/store.ts#UserReference',
    }),
  },
};

export default config;
