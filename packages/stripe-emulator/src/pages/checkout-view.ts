import { detailsOf, quoteFor } from '../checkout/create.ts';
import { whyNot, type DiscountParam } from '../discounts/redeem.ts';
import { formatMoney } from '../money/format.ts';
import { exactAmount, minorUnits } from '../money/price-amount.ts';
import { timeOf } from '../time/clock.ts';
import type { Objects, Price } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import type { CheckoutView } from './checkout-page.ts';

type Session = Objects['checkoutSession'];

/** The discounts of a checkout with a promotion code typed in, or why that one is not taken. */
export function discountsOf(trx: Trx, session: Session, typed: string) {
  const given = trx.get('checkoutPlan', session.id)?.params.discounts ?? [];
  if (typed === '') return { discounts: given as readonly DiscountParam[], problem: null };
  const code = trx.all('promotionCode').find((row) => row.active && row.code.toLowerCase() === typed.toLowerCase());
  const problem = code ? whyNot(trx, code, session.customer) : 'This code is invalid.';
  return { discounts: problem === null && code ? [{ promotion_code: code.id }] : given, problem };
}

/** What the page of a session shows. */
export function checkoutView(
  outer: Trx,
  session: Session,
  entry: CheckoutView['entry'],
  problem: string | null,
): CheckoutView {
  const customer = session.customer === null ? null : (outer.get('customer', session.customer) ?? null);
  const trx = customer ? timeOf(outer, customer) : outer;
  const typed = discountsOf(trx, session, entry.promotion);
  const params = outer.get('checkoutPlan', session.id)?.params;
  const filled = { ...entry, email: entry.email || (detailsOf(customer, session.customer_email)?.email ?? '') };
  const empty = {
    session,
    lines: [],
    subtotal: 0,
    discount: null,
    tax: 0,
    total: 0,
    currency: session.currency ?? 'usd',
    recurring: null,
    trialEnd: null,
    asksForCard: true,
    entry: filled,
    problem,
    promotionProblem: typed.problem,
  };
  if (!params || session.mode === 'setup') return empty;

  const { invoice, lines } = quoteFor(trx, params, customer, [...typed.discounts]);
  const discounts = (invoice.total_discount_amounts ?? []).reduce((sum, { amount }) => sum + amount, 0);
  const data = params.subscription_data;
  const days = data?.trial_period_days;
  const trialEnd = data?.trial_end ?? (days ? trx.now + days * 86_400 : null);
  const isLasting = typed.discounts.length > 0 && couponOf(trx, typed.discounts)?.duration === 'forever';
  const lasting = isLasting && trialEnd === null ? invoice.total : null;
  return {
    ...empty,
    lines: lines.map((line) => {
      const price = trx.get('price', line.pricing?.price_details?.price ?? '');
      const product = trx.get('product', line.pricing?.price_details?.product ?? '');
      const detail = price ? `${line.quantity ?? 1} × ${rateOf(trx, price, 1)}` : '';
      return { name: product?.name ?? line.description ?? '', detail, amount: line.amount };
    }),
    subtotal: invoice.subtotal,
    discount: discounts > 0 ? { label: labelOf(trx, typed.discounts), amount: discounts } : null,
    tax: invoice.total - (invoice.subtotal - discounts),
    total: invoice.total,
    currency: invoice.currency,
    recurring: session.mode === 'subscription' ? recurringOf(trx, params.line_items ?? [], lasting) : null,
    trialEnd,
    asksForCard: session.payment_method_collection !== 'if_required' || invoice.total > 0,
  };
}

function couponOf(trx: Trx, [first]: readonly DiscountParam[]) {
  const code = trx.get('promotionCode', first?.promotion_code ?? '');
  return trx.get('coupon', first?.coupon ?? code?.promotion.coupon ?? '');
}

function labelOf(trx: Trx, discounts: readonly DiscountParam[]): string {
  const code = trx.get('promotionCode', discounts[0]?.promotion_code ?? '');
  const coupon = couponOf(trx, discounts);
  const name = code?.code ?? coupon?.name ?? 'Discount';
  return coupon?.percent_off ? `${name} (${coupon.percent_off}% off)` : name;
}

function recurringOf(
  trx: Trx,
  items: readonly { readonly price?: string | undefined; readonly quantity?: number | undefined }[],
  lasting: number | null,
) {
  const prices = items.flatMap((item) => {
    const price = trx.get('price', item.price ?? '');
    return price?.recurring ? [{ price, quantity: item.quantity ?? 1 }] : [];
  });
  const [first] = prices;
  if (!first) return null;
  const total = prices.reduce((sum, { price, quantity }) => sum + minorUnits(exactAmount(trx, price, quantity)), 0);
  return `${formatMoney(lasting ?? total, first.price.currency)} ${everyOf(first.price)}`;
}

function rateOf(trx: Trx, price: Price, quantity: number): string {
  const amount = formatMoney(minorUnits(exactAmount(trx, price, quantity)), price.currency);
  return price.recurring ? `${amount} ${everyOf(price)}` : amount;
}

/** How often a price recurs, in words. */
export function everyOf({ recurring }: Price): string {
  if (!recurring) return 'once';
  const { interval, interval_count: count } = recurring;
  return count === 1 ? `per ${interval}` : `every ${count} ${interval}s`;
}
