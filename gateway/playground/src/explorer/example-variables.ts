import type { Operation } from './operation.ts';

/** An operation to begin with. */
export interface Example extends Operation {
  readonly name: string;
  readonly description: string;
  readonly isMutation: boolean;
}

const day = 86_400_000;
const today = Math.floor(Date.now() / day) * day;
const lastMonth = { from: new Date(today - 29 * day).toISOString(), to: new Date(today + day).toISOString() };

/** Values with which the examples work in an organization of its own, as its owner. */
const values: Readonly<Record<string, object>> = {
  Node: { id: 'usr_00000000000000000000000000' },
  Members: { first: 20 },
  AddMember: { input: { email: 'owner@globex.test', role: 'MEMBER' } },
  InviteMembers: { input: { items: [{ email: 'grace@example.com', role: 'MEMBER' }] } },
  CreateTeam: { input: { name: 'Research' } },
  CreateCustomRole: {
    input: { name: 'Bookkeeper', permissions: ['ORGANIZATION_READ', 'BILLING_READ', 'INVOICES_READ'] },
  },
  CreateApiKey: { input: { name: 'Import job', scopes: ['USAGE_READ', 'USAGE_RECORD'] } },
  CreateServiceAccount: { input: { name: 'Nightly import', role: 'MEMBER' } },
  UpdateSecurityPolicy: { input: { idleTimeoutMinutes: 480 } },
  UpdateSettings: { input: { locale: 'de', timeZone: 'Europe/Berlin', metadata: { team: 'north' } } },
  UpdateBranding: { input: { primaryColor: '#4f46e5', accentColor: '#0ea5e9' } },
  AddDomain: { input: { name: 'acme.com' } },
  CreateOrganization: { input: { name: 'Acme Europe' } },
  PreviewPlanChange: { planKey: 'STARTER' },
  SetPaymentMethod: { input: { paymentMethodId: 'pm_card_visa' } },
  UpgradePlan: { input: { planKey: 'STARTER' } },
  CheckUsage: { meter: 'leads', quantity: '10' },
  ConsumeUsage: { input: { meter: 'leads', quantity: '1', key: 'playground-1' } },
  RecordUsage: { input: { events: [{ meter: 'leads', key: 'playground-2' }] } },
  ReserveUsage: { input: { meter: 'leads', quantity: '2', key: 'playground-3' } },
  UsageReport: { meter: 'leads', ...lastMonth },
  SetUsageAlerts: { input: { meter: 'leads', thresholds: [50, 80, 100] } },
  ExportUsage: { input: { ...lastMonth, format: 'CSV' } },
  ExportAuditLog: { input: { format: 'NDJSON', filter: { recordedFrom: lastMonth.from } } },
  AuditLog: { first: 10 },
  CreateWebhookEndpoint: {
    input: { url: 'https://hooks.acme.example/tenantry', eventTypes: ['identity.membership.added'] },
  },
};

/** The variables of an example, as JSON; none for those that have none. */
export function variablesOf(name: string): string | undefined {
  const given = values[name];
  return given && JSON.stringify(given, null, 2);
}
