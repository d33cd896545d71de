/** An amount in minor units of its currency, as Stripe counts them. */
export interface Amount {
  readonly amountMinor: bigint;
  /** ISO 4217. */
  readonly currency: string;
}

// ISO 4217 but for ISK and UGX: Stripe takes both with two decimals, https://docs.stripe.com/currencies#special-cases.
// Intl does not tell: its digits are those people write, which for HUF and IQD are none.
const withoutDecimals = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const withThreeDecimals = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals a currency's minor unit stands for: 2 for EUR, 0 for JPY, 3 for KWD. */
export function exponentOf(currency: string): 0 | 2 | 3 {
  if (withoutDecimals.has(currency)) return 0;
  return withThreeDecimals.has(currency) ? 3 : 2;
}

const formats = new Map<string, Intl.NumberFormat>();

/** The amount for a person to read, in English and exact at any size: `€49.00`, `¥500`. */
export function formatMoney({ amountMinor, currency }: Amount): string {
  const exponent = exponentOf(currency);
  const format =
    formats.get(currency) ??
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      minimumFractionDigits: exponent,
      maximumFractionDigits: exponent,
    });
  formats.set(currency, format);
  return format.format(decimalOf(amountMinor, exponent));
}

/** An exact price in minor units for a person to read, with as many decimals as it takes: `€0.0025` for `0.25`. */
export function formatUnitPrice(decimalMinor: string, currency: string): string {
  const [, sign = '', digits = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalMinor) ?? [];
  const exponent = exponentOf(currency);
  const padded = digits.padStart(exponent + 1, '0');
  const split = padded.length - exponent;
  const fraction = `${padded.slice(split)}${decimals}`.replace(/0+$/, '').padEnd(exponent, '0');
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: fraction.length,
    maximumFractionDigits: fraction.length,
  });
  return format.format(`${sign}${padded.slice(0, split)}.${fraction || '0'}` as Intl.StringNumericLiteral);
}

/** As text, because a number would round it. */
function decimalOf(amountMinor: bigint, exponent: number): Intl.StringNumericLiteral {
  const sign = amountMinor < 0n ? '-' : '';
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(exponent + 1, '0');
  const split = digits.length - exponent;
  return `${sign}${digits.slice(0, split)}.${digits.slice(split) || '0'}` as Intl.StringNumericLiteral;
}
