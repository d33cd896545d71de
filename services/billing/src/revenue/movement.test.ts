import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movementsOf } from './movement.ts';

const eur = (annualMinor: bigint) => ({ currency: 'EUR', annualMinor });
const usd = (annualMinor: bigint) => ({ currency: 'USD', annualMinor });
const never = () => false;
const kindsOf = (...movements: Parameters<typeof movementsOf>) => movementsOf(...movements).map(({ kind }) => kind);

test('what a change means depends on what was paid before, and on whether anything ever was', () => {
  expect(kindsOf(null, eur(0n), never)).toEqual([]);
  expect(kindsOf(null, eur(1n), never)).toEqual(['NEW']);
  expect(kindsOf(eur(0n), eur(1n), () => true)).toEqual(['REACTIVATION']);
  expect(kindsOf(eur(1n), eur(2n), () => true)).toEqual(['EXPANSION']);
  expect(kindsOf(eur(2n), eur(1n), () => true)).toEqual(['CONTRACTION']);
  expect(kindsOf(eur(2n), eur(0n), () => true)).toEqual(['CHURN']);
  expect(kindsOf(eur(2n), eur(2n), () => true)).toEqual([]);
});

test('currencies are never mixed: into another one is out of the one and into the other', () => {
  expect(movementsOf(eur(12n), usd(24n), (currency) => currency === 'EUR')).toEqual([
    { currency: 'EUR', kind: 'CHURN', annualBeforeMinor: 12n, annualAfterMinor: 0n },
    { currency: 'USD', kind: 'NEW', annualBeforeMinor: 0n, annualAfterMinor: 24n },
  ]);
});

test('the movements of any history add up to where it ends, and to zero when it ends where it began', () => {
  const value = fc.record({
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    annualMinor: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (history) => {
      const sums = new Map<string, bigint>();
      history.forEach((next, index) => {
        for (const { currency, annualBeforeMinor, annualAfterMinor } of movementsOf(
          history[index - 1] ?? null,
          next,
          never,
        )) {
          expect(annualBeforeMinor).toBe(sums.get(currency) ?? 0n);
          sums.set(currency, annualAfterMinor);
        }
      });

      const last = history.at(-1)!;
      const paid = [...sums].filter(([, annual]) => annual !== 0n);
      expect(paid).toEqual(last.annualMinor === 0n ? [] : [[last.currency, last.annualMinor]]);
    }),
  );
});
