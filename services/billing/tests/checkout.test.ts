import type { TestOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { type Billing, customerOf, kindsOf, representing, test } from './fixtures.ts';
import {
  applyPromotionCodeMutation,
  contractQuery,
  moveMutation,
  openBillingPortalMutation,
  refreshMutation,
  setPaymentMethodMutation,
  startCheckoutMutation,
} from './operations.ts';

const addresses = { successUrl: 'https://app.example/welcome', cancelUrl: 'https://app.example/plans' };
const start = async (billing: Billing, { owner }: TestOrganization, input: object) =>
  (await billing.execute(owner, startCheckoutMutation, { input: { ...addresses, ...input } })).data.startCheckout;

/** Fills in the page as a person does. */
function pay(url: string, card = '4242 4242 4242 4242'): Promise<Response> {
  const fields = { action: 'pay', email: 'ada@acme.test', name: 'Ada', card, expiry: '12 / 34', cvc: '123' };
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

test('a plan is bought with a card on a page, and is there when the customer comes back', async ({
  billing,
  organization,
}) => {
  const { url, expiresAt, errors } = await start(billing, organization, { planKey: 'STARTER', interval: 'YEAR' });
  const declined = await pay(url, '4000 0000 0000 0002');
  const paid = await pay(url);
  const { data } = await billing.execute(organization.owner, refreshMutation);
  const seen = await billing.execute(organization.owner, contractQuery, representing(organization));
  const again = await start(billing, organization, { planKey: 'PROFESSIONAL' });

  expect([errors, Date.parse(expiresAt) > billing.clock.now().getTime()]).toEqual([[], true]);
  expect([declined.status, paid.status, paid.headers.get('location')]).toEqual([402, 303, addresses.successUrl]);
  expect(data.refreshSubscription).toMatchObject({
    subscription: { status: 'ACTIVE', plan: { key: 'STARTER' }, interval: 'YEAR' },
    errors: [],
  });
  expect(seen.data._entities[0].paymentCard).toEqual({
    brand: 'visa',
    last4: '4242',
    expiryMonth: 12,
    expiryYear: 2034,
  });
  expect(again).toMatchObject({ url: null, errors: [{ code: 'ALREADY_SUBSCRIBED' }] });
  expect(await kindsOf(billing, organization)).toEqual(['STARTED', 'SUBSCRIBED']);
});

test('of two checkouts in two tabs only the last can be paid', async ({ billing, organization }) => {
  const first = await start(billing, organization, { planKey: 'STARTER' });
  const second = await start(billing, organization, { planKey: 'PROFESSIONAL' });
  const [late, paid] = [await pay(first.url), await pay(second.url)];
  const { data } = await billing.execute(organization.owner, refreshMutation);
  const { data: subscriptions } = await billing.stripe.subscriptions.list({
    customer: await customerOf(billing, organization),
  });

  expect([late.status, paid.status, subscriptions.length]).toEqual([410, 303, 1]);
  expect(data.refreshSubscription.subscription.plan).toEqual({ key: 'PROFESSIONAL' });
});

test.for([
  ['planKey', { planKey: 'GOLD' }, 'NOT_FOUND'],
  ['planKey', { planKey: 'FREE' }, 'INVALID_VALUE'],
  ['currency', { planKey: 'STARTER', currency: 'USD' }, 'INVALID_VALUE'],
  ['successUrl', { planKey: 'STARTER', successUrl: 'javascript:alert(1)' }, 'INVALID_VALUE'],
  ['cancelUrl', { planKey: 'STARTER', cancelUrl: 'back' }, 'INVALID_VALUE'],
  ['promotionCode', { planKey: 'STARTER', promotionCode: 'NOTHING' }, 'INVALID_VALUE'],
] as const)('a checkout whose %s is wrong is refused', async ([field, wrong, code], { billing, organization }) => {
  expect(await start(billing, organization, wrong)).toMatchObject({
    url: null,
    errors: [{ code, path: ['input', field] }],
  });
});

test('a card is shown by its last digits, and one that its bank refuses is not taken', async ({
  billing,
  organization,
}) => {
  const set = async (paymentMethodId: string) =>
    (await billing.execute(organization.owner, setPaymentMethodMutation, { input: { paymentMethodId } })).data
      .setPaymentMethod;
  const taken = await set('pm_card_mastercard');
  const unknown = await set('pm_nobody_knows');
  const refused = await set('pm_card_chargeDeclined');

  expect(taken).toMatchObject({ paymentCard: { brand: 'mastercard', last4: '4444' }, errors: [] });
  expect(unknown).toMatchObject({ errors: [{ code: 'NOT_FOUND', path: ['input', 'paymentMethodId'] }] });
  expect(refused).toMatchObject({ errors: [{ code: 'PAYMENT_FAILED', path: ['input', 'paymentMethodId'] }] });
});

test('the portal is opened for the organization that asks', async ({ billing, organization }) => {
  const open = async (returnUrl: string) =>
    (await billing.execute(organization.owner, openBillingPortalMutation, { input: { returnUrl } })).data
      .openBillingPortal;
  const opened = await open('https://app.example/billing');
  const page = await fetch(opened.url);
  const wrong = await open('mailto:somebody');

  expect([opened.errors, page.status]).toEqual([[], 200]);
  expect(wrong).toMatchObject({ url: null, errors: [{ code: 'INVALID_VALUE', path: ['input', 'returnUrl'] }] });
});

test('a promotion code takes something off, and one that does not exist nothing', async ({ billing, buyer }) => {
  const coupon = await billing.stripe.coupons.create({ percent_off: 25, duration: 'forever' });
  const code = `QUARTER${Date.now()}`;
  await billing.stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code });
  const apply = async (entered: string) =>
    (await billing.execute(buyer.owner, applyPromotionCodeMutation, { input: { code: entered } })).data
      .applyPromotionCode;
  const tooEarly = await apply(code);
  await billing.execute(buyer.owner, moveMutation, { input: { planKey: 'STARTER' } });
  const applied = await apply(code);
  const unknown = await apply('NOTHING');

  expect(tooEarly.errors).toMatchObject([{ code: 'NOT_SUBSCRIBED' }]);
  expect(applied).toMatchObject({
    subscription: { discount: { code, percentOff: '25', amountOff: null, duration: 'FOREVER', endsAt: null } },
    errors: [],
  });
  expect(unknown.errors).toMatchObject([{ code: 'PROMOTION_CODE_INVALID', path: ['input', 'code'] }]);
  expect(await kindsOf(billing, buyer)).toEqual(['STARTED', 'SUBSCRIBED', 'DISCOUNT_CHANGED']);
});
