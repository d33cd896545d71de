export const organizationQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organization {
      subscription { status plan { key name } trialEndsAt currentPeriodStart currentPeriodEnd version }
      entitlements { key name type enabled limit period enforcement }
    }
  }
}`;

export const subscriptionIdQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization { subscription { id } } }
}`;

export const entitlementsQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization { entitlements { key limit enabled } } }
}`;

export const subscriptionByIdQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on BillingSubscription { status version } }
}`;

export const plansQuery = `{
  plans { id key name prices { interval amount { amountMinor currency formatted } } entitlements { key limit } }
}`;

export const planByIdQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Plan { key name } }
}`;

export const changePlanMutation = `mutation ($input: ChangePlanInput!) {
  changePlan(input: $input) {
    subscription { status plan { key } trialEndsAt currentPeriodStart currentPeriodEnd version }
    errors {
      __typename
      ... on UserError { code message path }
      ... on VersionConflict { currentVersion }
    }
  }
}`;

const subscriptionFields = `status plan { key } interval quantity version currentPeriodStart currentPeriodEnd graceEndsAt
  scheduledChange { plan { key } interval at } discount { code percentOff amountOff { amountMinor } duration endsAt }`;
const errorFields = 'errors { __typename ... on UserError { code message path } }';

/** The whole of a subscription, with what there is to pay with and where more is used than included. */
export const contractQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organization {
      subscription { ${subscriptionFields} }
      paymentCard { brand last4 expiryMonth expiryYear }
      overLimit { key limit used excess }
      entitlementOverrides { key enabled limit expiresAt }
    }
  }
}`;

export const timelineQuery = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) {
    ... on Organization {
      subscriptionTimeline(first: $first, after: $after) {
        nodes { version kind plan { key } previousPlan { key } status previousStatus interval quantity effectiveAt changedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

export const previewQuery = `query ($representations: [_Any!]!, $planKey: String!, $interval: BillingInterval) {
  _entities(representations: $representations) {
    ... on Organization {
      subscription {
        previewPlanChange(planKey: $planKey, interval: $interval) {
          preview { effect effectiveAt amountDue { amountMinor currency } lines { description amount { amountMinor } } prorationDate }
          ${errorFields}
        }
      }
    }
  }
}`;

const commandOn = (name: string, selection = `subscription { ${subscriptionFields} }`) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} ${errorFields} } }`;
};

export const moveMutation = commandOn('changePlan');
export const cancelMutation = commandOn('cancelSubscription');
export const resumeMutation = commandOn('resumeSubscription');
export const pauseMutation = commandOn('pauseSubscription');
export const cancelScheduledChangeMutation = commandOn('cancelScheduledChange');
export const applyPromotionCodeMutation = commandOn('applyPromotionCode');
export const startCheckoutMutation = commandOn('startCheckout', 'url expiresAt');
export const openBillingPortalMutation = commandOn('openBillingPortal', 'url');
export const setPaymentMethodMutation = commandOn(
  'setPaymentMethod',
  'paymentCard { brand last4 expiryMonth expiryYear }',
);
export const overrideMutation = commandOn('overrideEntitlement', 'entitlementOverride { key enabled limit expiresAt }');
export const endOverrideMutation = commandOn('endEntitlementOverride', 'entitlementOverride { key }');
export const refreshMutation = `mutation { refreshSubscription { subscription { ${subscriptionFields} } ${errorFields} } }`;

export const issueCreditNoteMutation = `mutation ($input: IssueCreditNoteInput!) {
  issueCreditNote(input: $input) {
    creditNote { number total { formatted } owedLess { amountMinor } refunded { amountMinor } issuedAt }
    errors {
      __typename
      ... on UserError { code message path }
      ... on InvoiceNotCreditable { status }
      ... on CreditTooLarge { left { amountMinor currency } }
    }
  }
}`;

/** Invoices with all that was credited of them. */
export const creditedInvoicesQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization { invoices(first: 100) { nodes {
    id status total { amountMinor } amountDue { amountMinor } amountCredited { amountMinor } amountRefunded { amountMinor }
    refunds { amount { amountMinor } status }
    creditNotes { nodes { id number status reason memo lines { description amount { amountMinor } } total { amountMinor } owedLess { amountMinor }
      refunded { amountMinor } issuedAt voidedAt invoice { status } } pageInfo { hasNextPage } }
  } } } }
}`;

/** Invoices line by line, with what prepaid credit has paid and what is left of it. */
export const chargedInvoicesQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization {
    invoices { nodes { status lines { description amount { amountMinor } } subtotal { amountMinor } total { amountMinor }
      amountPaid { amountMinor } credit { amountMinor } } }
    creditBalances { amountMinor }
  } }
}`;

export const grantCreditMutation = `mutation ($input: GrantCreditInput!) { grantCredit(input: $input) { errors { __typename } } }`;
