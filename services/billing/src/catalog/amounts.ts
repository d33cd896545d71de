import { z } from 'zod';

const wholeNumber = (message: string) =>
  z.union([z.int().nonnegative(), z.string().regex(/^\d+$/)], message).transform((written) => BigInt(written));

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code in capitals, `EUR`. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Must be a currency code such as EUR')
  .refine((code) => knownCurrencies.has(code), 'Is not a currency of ISO 4217');

/** Money in minor units, as a JSON integer or, beyond 2^53, a string of digits; becomes a bigint. */
export const minorUnits = wholeNumber('Must be a whole number of minor units: 9.99 is written 999');

/** The price of one unit in minor units, exact and possibly below one cent; at most 12 decimals, as Stripe has. */
export const unitPrice = z
  .string('Must be a string, so that it stays exact')
  .regex(/^(0|[1-9]\d*)(\.\d{1,12})?$/, 'Must be a decimal number of minor units such as "0.25"');

/** How many are allowed; null is unlimited. Becomes a bigint. */
export const limit = wholeNumber('Must be a whole number, or null for unlimited').nullable();

/** How many units, of which there is at least one. */
export const count = z.int().positive();
