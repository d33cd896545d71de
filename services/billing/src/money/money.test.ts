import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponentOf, formatMoney } from './money.ts';

test.each([
  [4900n, 'EUR', '€49.00'],
  [5n, 'USD', '$0.05'],
  [0n, 'EUR', '€0.00'],
  [-4900n, 'EUR', '-€49.00'],
  [500n, 'JPY', '¥500'],
  [1_234n, 'KWD', 'KWD\u00a01.234'],
  [500n, 'ISK', 'ISK\u00a05.00'],
  [123_456n, 'HUF', 'HUF\u00a01,234.56'],
  [9_007_199_254_740_993n, 'EUR', '€90,071,992,547,409.93'],
])('%d minor units of %s are %s', (amountMinor, currency, formatted) => {
  expect(formatMoney({ amountMinor, currency })).toBe(formatted);
});

test('whatever the amount and the currency, what is formatted is the exact amount', () => {
  const currencies = fc.constantFrom(...Intl.supportedValuesOf('currency'));
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), currencies, (amountMinor, currency) => {
      const formatted = formatMoney({ amountMinor, currency });

      const [, sign, digits = ''] = /^(-?)[^\d]*([\d,.]+)$/.exec(formatted) ?? [];
      const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.');
      expect(decimals).toHaveLength(exponentOf(currency));
      expect(BigInt(`${sign}${whole}${decimals}`)).toBe(amountMinor);
    }),
  );
});
