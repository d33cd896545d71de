import { expect, test } from 'vitest';
import { codeOf, stepAt, stepOfCode } from './totp.ts';

const secret = '12345678901234567890';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('the code of second %i is the one in RFC 6238', (second, code) => {
  expect(codeOf(secret, stepAt(second * 1000))).toBe(code);
});

test('a code leads to its step while it is accepted, and before and after to none', () => {
  const step = stepAt(1_234_567_890_000);
  const seen = [-3, -2, -1, 0, 1, 2].map((late) => stepOfCode(secret, codeOf(secret, step), (step + late) * 30_000));

  expect(seen).toEqual([null, step, step, step, step, null]);
});

test.each(['', '12345', '0059240', 'abcdef', '００５９２４'])('%j is no code', (code) => {
  expect(stepOfCode(secret, code, 1_234_567_890_000)).toBeNull();
});
