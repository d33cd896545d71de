import { anonymous, unconditional } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { expect, test } from 'vitest';
import { admit } from './admit.ts';

const now = new Date('2026-11-21T12:00:00Z');
const org = '019a0000-0000-7000-8000-00000000000a';
const caller = { actor: { ...anonymous, org }, token: '', admission: unconditional };
const session = { createdAt: now, longestRestSeconds: 301, amr: ['pwd'], isBreakGlass: false };
const policy = {
  mfaRequired: false,
  mfaGraceUntil: null,
  ssoRequired: false,
  ssoGraceUntil: null,
  allowedSignInMethods: ['PASSKEY' as const],
  idleTimeoutMinutes: null,
  absoluteTimeoutHours: null,
  ipAllowlist: [],
  ipAllowlistMode: 'OFF' as const,
};
const refusalOf = (admission: object, address = '203.0.113.7') => {
  try {
    admit({ ...caller, admission: { ...unconditional, ...admission } }, { address, now });
    return null;
  } catch (error) {
    return (error as { extensions: object }).extensions;
  }
};

test('without conditions, every address is let in', () => {
  expect(refusalOf({})).toBeNull();
});

test('a bound key is let in from its own addresses alone', () => {
  const bound = { addresses: ['10.0.0.0/8', '2001:db8::/32'] };

  expect(['10.1.2.3', '::ffff:10.1.2.3', '2001:db8::7'].map((address) => refusalOf(bound, address))).toEqual([
    null,
    null,
    null,
  ]);
  expect(refusalOf(bound)).toEqual({
    code: 'IP_NOT_ALLOWED',
    organizationId: encodeId('org', org),
    http: { status: 403 },
  });
});

test('a refusal says what a client needs to comply, and an expired session is to sign in again', () => {
  expect(refusalOf({ policy, session })).toEqual({
    code: 'SIGN_IN_METHOD_NOT_ALLOWED',
    allowedSignInMethods: ['PASSKEY'],
    organizationId: encodeId('org', org),
    http: { status: 403 },
  });
  expect(refusalOf({ policy: { ...policy, idleTimeoutMinutes: 5 }, session })).toMatchObject({
    code: 'SESSION_EXPIRED',
    http: { status: 401 },
  });
});
