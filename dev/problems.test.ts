import { Problem } from '@tenantry/testing/problem';
import { describe, expect, test } from 'vitest';
import { explained, reasonOf } from './problems.ts';

describe('an error of the start', () => {
  test('becomes a problem that names the variable to change', () => {
    const taken = Object.assign(new Error('listen EADDRINUSE: address already in use'), { code: 'EADDRINUSE' });
    const catalog = Object.assign(new Error('The plan catalog x cannot be used:\n  Not found.'), {
      name: 'CatalogError',
    });

    expect(() => explained(4000)(taken)).toThrow(
      new Problem('PORT: 4000 is taken. Stop what uses it, or choose another one: PORT=4001 npm start'),
    );
    expect(() => explained(4000)(catalog)).toThrow(
      new Problem('PLAN_CATALOG: The plan catalog x cannot be used:\n  Not found.'),
    );
  });

  test('stays what it is when nobody at the terminal can put it right', () => {
    const fault = new TypeError('x is not a function');

    expect(() => explained(4000)(fault)).toThrow(fault);
  });
});

test('what fetch keeps to its cause is told', () => {
  const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:4000') });

  expect(reasonOf(error)).toBe('fetch failed (connect ECONNREFUSED 127.0.0.1:4000)');
});
