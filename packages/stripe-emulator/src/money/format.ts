const withoutMinor = 'bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' ');
const withThousandths = 'bhd jod kwd omr tnd'.split(' ');

/** How many decimal places Stripe's minor units of a currency are. */
function decimalPlaces(currency: string): number {
  if (withoutMinor.includes(currency)) return 0;
  return withThousandths.includes(currency) ? 3 : 2;
}

/** An amount of minor units as people read it, such as €9.99. */
export function formatMoney(amount: number, currency: string): string {
  const places = decimalPlaces(currency);
  const digits = `${Math.abs(amount)}`.padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places ? `${whole}.${digits.slice(-places)}` : whole;
  // As a text, it keeps every digit.
  const value = `${amount < 0 ? '-' : ''}${text}` as `${number}`;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return format.format(value);
}
