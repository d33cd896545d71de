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
