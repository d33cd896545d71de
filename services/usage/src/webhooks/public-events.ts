/** The kind of ID that a field holds, by its prefix; null where it is no ID. */
type FieldKind = string | null;

/** What an organization may be told of: an event type, and which fields of its data leave, IDs as the API writes them. */
export interface PublicEvent {
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Which fields besides IDs say what it happened to, and so are in a thin payload. */
  readonly names?: readonly string[];
}

const organization = { organizationId: 'org' };
const membership = { ...organization, userId: 'usr', role: null, customRoleId: 'role' };
const team = { ...organization, teamId: 'team' };
const invoice = {
  ...organization,
  invoiceId: 'invoice',
  number: null,
  currency: null,
  totalMinor: null,
  amountDueMinor: null,
};
const creditNote = {
  ...organization,
  creditNoteId: 'creditnote',
  number: null,
  invoiceId: 'invoice',
  currency: null,
  totalMinor: null,
  refundedMinor: null,
};
const period = {
  ...organization,
  meter: null,
  period: null,
  periodStart: null,
  periodEnd: null,
  quantity: null,
  version: null,
};

/**
 * Every event type that leaves, and nothing else does: what is personal or the services' own stays within. Money is in minor
 * units, as digits. A field that an event's schema gains stays within until it is added here.
 */
export const publicEvents: Readonly<Record<string, PublicEvent>> = {
  'identity.organization.renamed': {
    description: 'The organization has another name or slug.',
    fields: { ...organization, name: null, slug: null },
  },
  'identity.organization.suspended': {
    description: 'The organization was closed for now.',
    fields: organization,
  },
  'identity.organization.resumed': {
    description: 'The organization is in use again after it was suspended.',
    fields: organization,
  },
  'identity.organization.deletion_scheduled': {
    description: 'The organization is to be deleted at `purgeAt`, unless that is canceled.',
    fields: { ...organization, purgeAt: null },
  },
  'identity.organization.deletion_canceled': {
    description: 'The organization is not to be deleted any more.',
    fields: organization,
  },
  'identity.membership.added': { description: 'Somebody became a member.', fields: membership },
  'identity.membership.role_changed': { description: 'A member has another role.', fields: membership },
  'identity.membership.removed': { description: 'A member left or was removed.', fields: membership },
  'identity.team.created': {
    description: 'A team was created; `parentId` is null at the top.',
    fields: { ...team, parentId: 'team', name: null },
  },
  'identity.team.renamed': { description: 'A team has another name.', fields: { ...team, name: null } },
  'identity.team.moved': {
    description: 'A team has another place, with everything below it.',
    fields: { ...team, parentId: 'team' },
  },
  'identity.team.deleted': { description: 'A team was deleted.', fields: team },
  'identity.team_member.added': {
    description: 'A member joined a team.',
    fields: { ...team, userId: 'usr', isLead: null },
  },
  'identity.team_member.removed': {
    description: 'A member was taken out of a team.',
    fields: { ...team, userId: 'usr' },
  },
  'billing.subscription.changed': {
    description: 'The subscription, as it is now; the highest `version` counts.',
    fields: {
      ...organization,
      subscriptionId: 'sub',
      version: null,
      status: null,
      planKey: null,
      previousPlanKey: null,
      trialEndsAt: null,
      currentPeriodStart: null,
      currentPeriodEnd: null,
      interval: null,
      currency: null,
      quantity: null,
      cancelAtPeriodEnd: null,
      scheduledAt: null,
      graceEndsAt: null,
    },
  },
  'billing.trial.ending': {
    description: 'The trial ends in a few days.',
    fields: { ...organization, planKey: null, trialEndsAt: null },
  },
  'billing.invoice.finalized': { description: 'An invoice was issued.', fields: invoice },
  'billing.invoice.paid': { description: 'An invoice was paid in full.', fields: invoice },
  'billing.invoice.payment_failed': {
    description: 'An invoice could not be paid; `nextAttemptAt` is null when that is not tried again.',
    fields: { ...invoice, attemptCount: null, nextAttemptAt: null },
  },
  'billing.invoice.voided': { description: 'An invoice is not to be paid any more.', fields: invoice },
  'billing.invoice.refunded': {
    description: 'Something of what was paid for an invoice was paid back.',
    fields: { ...organization, invoiceId: 'invoice', amountMinor: null, currency: null },
  },
  'billing.credit_note.issued': { description: 'A credit note was issued.', fields: creditNote },
  'billing.credit_note.voided': { description: 'A credit note no longer counts.', fields: creditNote },
  'billing.credit.granted': {
    description: 'Prepaid credit was added to the balance.',
    fields: { ...organization, creditGrantId: 'credit', amountMinor: null, currency: null, expiresAt: null },
  },
  'usage.limit.reached': {
    description: 'So many percent (`threshold`) of a limit are used; once per period and threshold.',
    fields: { ...organization, meter: null, threshold: null, used: null, limit: null, periodStart: null },
    names: ['meter', 'threshold', 'periodStart'],
  },
  'usage.webhook_endpoint.failing': {
    description: 'An endpoint has taken nothing for one day, or for three; it is disabled at `disabledAt`, after five.',
    fields: { ...organization, webhookEndpointId: 'whe', failingSince: null, disabledAt: null },
  },
  'usage.webhook_endpoint.disabled': {
    description:
      'An endpoint is told of nothing any more: it answered 410 (`GONE`), or took nothing for five days (`FAILING`).',
    fields: { ...organization, webhookEndpointId: 'whe', reason: null },
  },
  'usage.audit_checkpoint.signed': {
    description:
      'The latest signed head of the audit log, to be kept: at most once an hour. `note` is what `audit:verify` takes as an older checkpoint.',
    fields: { ...organization, size: null, root: null, note: null, signedAt: null },
    names: ['size'],
  },
  'usage.period.closed': {
    description: 'A period of a meter is over; late use tells of it again with a higher `version`.',
    fields: period,
    names: ['meter', 'period', 'periodStart', 'version'],
  },
};
