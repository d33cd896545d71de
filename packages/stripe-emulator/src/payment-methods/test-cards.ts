/** A card that only exists for tests, and what comes of charging it. https://docs.stripe.com/testing */
export interface TestCard {
  readonly number: string;
  readonly brand: 'visa' | 'mastercard' | 'amex' | 'discover' | 'diners' | 'jcb' | 'unionpay';
  readonly funding?: 'debit' | 'prepaid';
  /** Stripe's decline code when it is charged; none is charged. */
  readonly decline?: string;
  /** Refused when it is attached already, not only when it is charged. */
  readonly refusedAtOnce?: boolean;
}

/** Stripe's test cards by the ID of their payment method. */
export const testCards: Readonly<Record<string, TestCard>> = {
  pm_card_visa: { number: '4242424242424242', brand: 'visa' },
  pm_card_visa_debit: { number: '4000056655665556', brand: 'visa', funding: 'debit' },
  pm_card_mastercard: { number: '5555555555554444', brand: 'mastercard' },
  pm_card_mastercard_debit: { number: '5200828282828210', brand: 'mastercard', funding: 'debit' },
  pm_card_mastercard_prepaid: { number: '5105105105105100', brand: 'mastercard', funding: 'prepaid' },
  pm_card_amex: { number: '378282246310005', brand: 'amex' },
  pm_card_discover: { number: '6011111111111117', brand: 'discover' },
  pm_card_diners: { number: '3056930009020004', brand: 'diners' },
  pm_card_jcb: { number: '3566002020360505', brand: 'jcb' },
  pm_card_unionpay: { number: '6200000000000005', brand: 'unionpay' },
  pm_card_chargeCustomerFail: { number: '4000000000000341', brand: 'visa', decline: 'generic_decline' },
  pm_card_chargeDeclined: declined('4000000000000002', 'generic_decline'),
  pm_card_visa_chargeDeclined: declined('4000000000000002', 'generic_decline'),
  pm_card_chargeDeclinedInsufficientFunds: declined('4000000000009995', 'insufficient_funds'),
  pm_card_visa_chargeDeclinedInsufficientFunds: declined('4000000000009995', 'insufficient_funds'),
  pm_card_visa_chargeDeclinedLostCard: declined('4000000000009987', 'lost_card'),
  pm_card_visa_chargeDeclinedStolenCard: declined('4000000000009979', 'stolen_card'),
  pm_card_chargeDeclinedExpiredCard: declined('4000000000000069', 'expired_card'),
  pm_card_chargeDeclinedIncorrectCvc: declined('4000000000000127', 'incorrect_cvc'),
  pm_card_chargeDeclinedProcessingError: declined('4000000000000119', 'processing_error'),
  pm_card_authenticationRequired: { number: '4000002500003155', brand: 'visa', decline: 'authentication_required' },
  pm_card_threeDSecure2Required: { number: '4000000000003220', brand: 'visa', decline: 'authentication_required' },
};

function declined(number: string, decline: string): TestCard {
  return { number, brand: 'visa', decline, refusedAtOnce: true };
}

/** The test card with a number, however it is grouped. */
export function cardOfNumber(number: string): TestCard | undefined {
  const digits = number.replaceAll(/\D/g, '');
  return Object.values(testCards).find((card) => card.number === digits);
}

/** What a card holder is told. */
export function declineMessage(code: string): string {
  const messages: Record<string, string> = {
    insufficient_funds: 'Your card has insufficient funds.',
    expired_card: 'Your card has expired.',
    incorrect_cvc: "Your card's security code is incorrect.",
    processing_error: 'An error occurred while processing your card. Try again in a little bit.',
    authentication_required: 'Your card was declined. This transaction requires authentication.',
  };
  return messages[code] ?? 'Your card was declined.';
}

/** The error code that goes with a decline code. */
export function declineErrorCode(code: string): string {
  const own = ['expired_card', 'incorrect_cvc', 'processing_error', 'authentication_required'];
  return own.includes(code) ? code : 'card_declined';
}
