import { randomUUID } from 'node:crypto';
import { Stripe } from 'stripe';
import { expect } from 'vitest';
import { monthly, refusal, test } from './fixtures.ts';

test('a lookup key leads to one price, and moves when it is transferred', async ({ stripe }) => {
  const key = `pro_${randomUUID()}`;
  const old = await monthly(stripe, 4_900, { lookup_key: key });
  const refused = await refusal(monthly(stripe, 5_900, { lookup_key: key }));

  const next = await monthly(stripe, 5_900, { lookup_key: key, transfer_lookup_key: true });

  const { data } = await stripe.prices.list({ lookup_keys: [key] });
  expect(refused).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param: 'lookup_key' });
  expect(data.map(({ id }) => id)).toEqual([next.id]);
  expect((await stripe.prices.retrieve(old.id)).lookup_key).toBeNull();
});

test('a product keeps the ID it was given, and one that does not exist is missing', async ({ stripe }) => {
  const id = `plan_${randomUUID()}`;
  const product = await stripe.products.create({ id, name: 'Pro', metadata: { plan: 'PRO' } });
  const twice = await refusal(stripe.products.create({ id, name: 'Pro' }));
  const missing = await refusal(stripe.products.retrieve(`${id}_not`));

  await stripe.products.update(id, { name: 'Professional', metadata: { plan: '', version: '2' } });

  expect(product).toMatchObject({ id, active: true, metadata: { plan: 'PRO' } });
  expect(twice).toMatchObject({ code: 'resource_already_exists', statusCode: 400 });
  expect(missing).toMatchObject({ code: 'resource_missing', statusCode: 404, param: 'id' });
  expect(await stripe.products.retrieve(id)).toMatchObject({ name: 'Professional', metadata: { version: '2' } });
});

test('parts of a cent are exact, and tiers are answered to who asks for them', async ({ stripe }) => {
  const exact = await monthly(stripe, 0, { unit_amount: undefined, unit_amount_decimal: Stripe.Decimal.from('0.125') });
  const tiered = await monthly(stripe, 0, {
    unit_amount: undefined,
    billing_scheme: 'tiered',
    tiers_mode: 'graduated',
    tiers: [
      { up_to: 10, unit_amount: 100 },
      { up_to: 'inf', unit_amount: 50, flat_amount: 20 },
    ],
  });

  const seen = await stripe.prices.retrieve(tiered.id, { expand: ['tiers'] });

  expect(exact.unit_amount).toBeNull();
  expect(exact.unit_amount_decimal?.toString()).toBe('0.125');
  expect(tiered.tiers).toBeUndefined();
  expect(seen.tiers?.map(({ up_to: upTo, unit_amount: each }) => [upTo, each])).toEqual([
    [10, 100],
    [null, 50],
  ]);
});

test('a list is read page by page, in both directions and to its end', async ({ stripe }) => {
  const product = (await monthly(stripe, 100)).product as string;
  const made = await Promise.all(
    [1, 2, 3, 4].map((amount) => stripe.prices.create({ product, currency: 'eur', unit_amount: amount })),
  );
  const all = await stripe.prices.list({ product, limit: 2 }).autoPagingToArray({ limit: 100 });

  const first = await stripe.prices.list({ product, limit: 3 });
  const second = await stripe.prices.list({ product, limit: 3, starting_after: first.data[2]!.id });
  const back = await stripe.prices.list({ product, limit: 3, ending_before: second.data[0]!.id });

  expect(all).toHaveLength(made.length + 1);
  expect([first.has_more, second.has_more]).toEqual([true, false]);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect(back.data).toEqual(first.data);
});
