import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { customerOnClock, monthly, refusal, test } from './fixtures.ts';

test('what is not known is refused, with its name', async ({ stripe }) => {
  const unknown = { nickname: 'Ada' } as object;
  const nested = { invoice_settings: { default_card: 'x' } } as object;

  expect(await refusal(stripe.customers.create(unknown))).toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 400,
    code: 'parameter_unknown',
    param: 'nickname',
    message: 'Received unknown parameter: nickname',
  });
  expect(await refusal(stripe.customers.create(nested))).toMatchObject({
    code: 'parameter_unknown',
    param: 'invoice_settings[default_card]',
  });
  expect(await refusal(stripe.rawRequest('GET', '/v1/no_such_thing'))).toMatchObject({ statusCode: 404 });
});

test('a refusal says what is missing or wrong, and which request it was', async ({ stripe }) => {
  const missing = await refusal(stripe.products.create({} as { name: string }));
  const wrong = await refusal(stripe.customers.create({ balance: 'much' as unknown as number }));
  const never = await refusal(monthly(stripe, 100, { recurring: { interval: 'month', interval_count: 0 } }));
  const notThere = await refusal(stripe.customers.retrieve('cus_none'));
  await stripe.customers.create({ email: 'ada@example.com' });
  const expanded = await refusal(stripe.customers.list({ expand: ['data.email'] }));

  expect(missing).toMatchObject({ code: 'parameter_missing', param: 'name', statusCode: 400 });
  expect(wrong).toMatchObject({ code: 'parameter_invalid_integer', param: 'balance', statusCode: 400 });
  expect(never).toMatchObject({ param: 'recurring[interval_count]', statusCode: 400 });
  expect(notThere).toMatchObject({ code: 'resource_missing', param: 'id', statusCode: 404 });
  expect(notThere.message).toBe("No such customer: 'cus_none'");
  expect(expanded.message).toBe('This property cannot be expanded (data.email).');
  expect(notThere.requestId).toMatch(/^req_/);
});

test('a request is done once for its idempotency key, and a key is good for one request', async ({ stripe }) => {
  const idempotencyKey = randomUUID();
  const first = await stripe.customers.create({ email: 'ada@example.com' }, { idempotencyKey });

  const again = await stripe.customers.create({ email: 'ada@example.com' }, { idempotencyKey });
  const other = await refusal(stripe.customers.create({ email: 'grace@example.com' }, { idempotencyKey }));

  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
});

test('a declined card is told apart, and the same key tells it again', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe, null);
  const price = await monthly(stripe, 4_900);
  const attached = await refusal(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer }));
  const idempotencyKey = randomUUID();
  const method = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
  const subscribe = () =>
    stripe.subscriptions.create(
      {
        customer,
        default_payment_method: method.id,
        items: [{ price: price.id }],
        payment_behavior: 'error_if_incomplete',
      },
      { idempotencyKey },
    );

  expect(attached).toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'card_declined' });
  expect(await refusal(subscribe())).toMatchObject({ type: 'StripeCardError', code: 'card_declined' });
  expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([]);
  expect((await stripe.invoices.list({ customer })).data).toEqual([]);
});
