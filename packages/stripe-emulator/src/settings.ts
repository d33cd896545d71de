/** What a subscription becomes when the last attempt to collect its invoice has failed. */
export type AfterLastAttempt = 'cancel' | 'unpaid' | 'past_due';

/** What an account at Stripe sets in the dashboard. */
export interface Settings {
  /** Where people reach the pages. */
  readonly publicUrl: string;
  readonly dunning: {
    /** Days from each attempt to collect an invoice to the next. */
    readonly retryDays: readonly number[];
    readonly afterwards: AfterLastAttempt;
  };
  /** Declines every charge with this code while set. */
  readonly decline: string | null;
}
