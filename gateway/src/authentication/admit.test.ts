import { anonymous, unconditional } from '@tenantry/actor';
import { expect, test } from 'vitest';
import { admit } from './admit.ts';

const caller = { actor: anonymous, token: '', admission: unconditional };
const bound = { ...caller, admission: { ...unconditional, addresses: ['10.0.0.0/8', '2001:db8::/32'] } };

test('without conditions, every address is let in', () => {
  expect(() => admit(caller, '203.0.113.7')).not.toThrow();
});

test('a bound key is let in from its own addresses alone', () => {
  expect(() => admit(bound, '10.1.2.3')).not.toThrow();
  expect(() => admit(bound, '::ffff:10.1.2.3')).not.toThrow();
  expect(() => admit(bound, '2001:db8::7')).not.toThrow();
  expect(() => admit(bound, '203.0.113.7')).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'IP_NOT_ALLOWED' }) }),
  );
});
