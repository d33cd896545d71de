import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Admission, type AdmissionPolicy, type AdmissionSession, signInMethods } from './admission.ts';
import { isReportable, judge } from './judge.ts';

const now = new Date('2026-11-21T12:00:00Z');
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const here = { address: '203.0.113.7', now };

const lenient: AdmissionPolicy = {
  mfaRequired: false,
  mfaGraceUntil: null,
  ssoRequired: false,
  ssoGraceUntil: null,
  allowedSignInMethods: [...signInMethods],
  idleTimeoutMinutes: null,
  absoluteTimeoutHours: null,
  ipAllowlist: [],
  ipAllowlistMode: 'OFF',
};
/** Fulfils nothing of what comes after. */
const worst = { createdAt: before(100), longestRestSeconds: 3_600, amr: ['pwd'], isBreakGlass: false };
const ask = (
  policy: Partial<AdmissionPolicy>,
  session: Partial<AdmissionSession> | null = {},
  address = '203.0.113.7',
) =>
  judge(
    { addresses: null, policy: { ...lenient, ...policy }, session: session && { ...worst, ...session } },
    { address, now },
  )?.code ?? null;

test('without a policy, and with one that asks for nothing, everybody is let in', () => {
  expect(judge({ addresses: null, policy: null, session: worst }, here)).toBeNull();
  expect(ask({})).toBeNull();
});

test('the checks are made in this order', () => {
  const everything: [AdmissionPolicy, ...Partial<AdmissionPolicy>[]] = [
    {
      ...lenient,
      ipAllowlist: ['10.0.0.0/8'],
      ipAllowlistMode: 'ENFORCED',
      idleTimeoutMinutes: 5,
      absoluteTimeoutHours: 1,
      mfaRequired: true,
      ssoRequired: true,
      allowedSignInMethods: ['SSO'],
    },
    { ipAllowlistMode: 'OFF' },
    { idleTimeoutMinutes: null },
    { absoluteTimeoutHours: null },
    { mfaRequired: false },
    { ssoRequired: false },
    { allowedSignInMethods: [...signInMethods] },
  ];
  const relaxed = everything.map((_, step) => Object.assign({}, ...everything.slice(0, step + 1)) as AdmissionPolicy);

  expect(relaxed.map((policy) => ask(policy))).toEqual([
    'IP_NOT_ALLOWED',
    'SESSION_EXPIRED',
    'SESSION_EXPIRED',
    'MFA_REQUIRED',
    'SSO_REQUIRED',
    'SIGN_IN_METHOD_NOT_ALLOWED',
    null,
  ]);
});

test.each([
  ['203.0.113.7', null],
  ['::ffff:203.0.113.7', null],
  ['203.0.114.7', 'IP_NOT_ALLOWED'],
  ['2001:db8::7', null],
  ['2001:db9::7', 'IP_NOT_ALLOWED'],
])('of an enforced list, %s is answered %s', (address, code) => {
  const policy = { ipAllowlist: ['203.0.113.0/24', '2001:db8::/32'], ipAllowlistMode: 'ENFORCED' as const };

  expect([ask(policy, {}, address), ask(policy, null, address)]).toEqual([code, code]);
});

test('a list that reports lets everybody in, and says of whom to tell', () => {
  const policy = { ...lenient, ipAllowlist: ['10.0.0.0/8'], ipAllowlistMode: 'REPORT_ONLY' as const };
  const admission: Omit<Admission, 'until' | 'costBudget'> = { addresses: null, policy, session: worst };

  expect(judge(admission, here)).toBeNull();
  expect([isReportable(admission, here.address), isReportable(admission, '10.1.2.3')]).toEqual([true, false]);
  expect(isReportable({ ...admission, policy: { ...policy, ipAllowlistMode: 'OFF' } }, here.address)).toBe(false);
});

test('a session may rest and age as long as is allowed, to the second', () => {
  const idle = (longestRestSeconds: number) => ask({ idleTimeoutMinutes: 60 }, { longestRestSeconds });
  const aged = (createdAt: Date) => ask({ absoluteTimeoutHours: 2 }, { createdAt });

  expect([idle(3_600), idle(3_601)]).toEqual([null, 'SESSION_EXPIRED']);
  expect([aged(before(2)), aged(new Date(before(2).getTime() - 1))]).toEqual([null, 'SESSION_EXPIRED']);
});

test.each([
  [['pwd'], 'MFA_REQUIRED'],
  [['hwk'], 'MFA_REQUIRED'],
  [['pwd', 'pin'], 'MFA_REQUIRED'],
  [[], 'MFA_REQUIRED'],
  [['pwd', 'otp'], null],
  [['pwd', 'otp', 'mfa'], null],
  [['hwk', 'mfa'], null],
  [['hwk', 'pin'], null],
])('where a second factor is required, %j is answered %s', (amr, code) => {
  expect(ask({ mfaRequired: true }, { amr })).toBe(code);
});

test('a grace ends at its time', () => {
  const at = (mfaGraceUntil: Date) => ask({ mfaRequired: true, mfaGraceUntil });

  expect([at(new Date(now.getTime() + 1)), at(now)]).toEqual([null, 'MFA_REQUIRED']);
});

test('where single sign-on is required, the break-glass owner alone comes in without', () => {
  const policy = { ssoRequired: true, ssoGraceUntil: before(1), allowedSignInMethods: ['SSO' as const] };

  expect(ask(policy)).toBe('SSO_REQUIRED');
  expect(ask(policy, { amr: ['sso'] })).toBeNull();
  expect(ask(policy, { isBreakGlass: true })).toBeNull();
  expect(ask({ ...policy, mfaRequired: true }, { isBreakGlass: true })).toBe('MFA_REQUIRED');
  expect(
    ask({ ...policy, allowedSignInMethods: ['PASSWORD', 'SSO'], ssoGraceUntil: new Date('2027-01-01') }),
  ).toBeNull();
});

test.each([
  [['pwd'], ['PASSWORD'], null],
  [['pwd', 'hwk', 'mfa'], ['PASSKEY'], 'SIGN_IN_METHOD_NOT_ALLOWED'],
  [['hwk', 'mfa'], ['PASSKEY'], null],
  [['swk'], ['PASSKEY'], null],
  [['sso', 'pwd'], ['SSO'], null],
  [['hwk'], ['PASSWORD', 'SSO'], 'SIGN_IN_METHOD_NOT_ALLOWED'],
  [['sms'], ['PASSWORD', 'PASSKEY'], 'SIGN_IN_METHOD_NOT_ALLOWED'],
  [['sms'], [...signInMethods], null],
] as const)('%j where %j is allowed is answered %s', (amr, allowedSignInMethods, code) => {
  expect(ask({ allowedSignInMethods: [...allowedSignInMethods] }, { amr: [...amr] })).toBe(code);
});

const policies: fc.Arbitrary<AdmissionPolicy> = fc.record({
  mfaRequired: fc.boolean(),
  mfaGraceUntil: fc.option(fc.constantFrom(before(1), before(-1))),
  ssoRequired: fc.boolean(),
  ssoGraceUntil: fc.option(fc.constantFrom(before(1), before(-1))),
  allowedSignInMethods: fc.subarray([...signInMethods], { minLength: 1 }),
  idleTimeoutMinutes: fc.option(fc.integer({ min: 5, max: 120 })),
  absoluteTimeoutHours: fc.option(fc.integer({ min: 1, max: 200 })),
  ipAllowlist: fc.subarray(['203.0.113.0/24', '10.0.0.0/8', '2001:db8::/32']),
  ipAllowlistMode: fc.constantFrom('OFF', 'REPORT_ONLY', 'ENFORCED'),
});
const sessions: fc.Arbitrary<AdmissionSession> = fc.record({
  createdAt: fc.integer({ min: 0, max: 250 }).map(before),
  longestRestSeconds: fc.nat(8_000),
  amr: fc.subarray(['pwd', 'otp', 'hwk', 'mfa', 'sso', 'sms']),
  isBreakGlass: fc.constant(false),
});
const addresses = fc.constantFrom('203.0.113.7', '10.1.2.3', '2001:db8::7', '198.51.100.1');

/** Both at once: whatever either of them refuses. */
const stricter = (one: AdmissionPolicy, other: AdmissionPolicy): AdmissionPolicy => ({
  mfaRequired: one.mfaRequired || other.mfaRequired,
  mfaGraceUntil: one.mfaRequired ? one.mfaGraceUntil : other.mfaGraceUntil,
  ssoRequired: one.ssoRequired || other.ssoRequired,
  ssoGraceUntil: one.ssoRequired ? one.ssoGraceUntil : other.ssoGraceUntil,
  allowedSignInMethods: one.allowedSignInMethods.filter((method) => other.allowedSignInMethods.includes(method)),
  idleTimeoutMinutes: Math.min(one.idleTimeoutMinutes ?? Infinity, other.idleTimeoutMinutes ?? Infinity),
  absoluteTimeoutHours: Math.min(one.absoluteTimeoutHours ?? Infinity, other.absoluteTimeoutHours ?? Infinity),
  ipAllowlist: one.ipAllowlist.filter(
    (range) => one.ipAllowlistMode !== 'ENFORCED' || other.ipAllowlist.includes(range),
  ),
  ipAllowlistMode: one.ipAllowlistMode,
});

test('a stricter policy never lets in whom a more lenient one refuses', () => {
  fc.assert(
    fc.property(policies, policies, sessions, addresses, (policy, more, session, address) => {
      const refused = judge({ addresses: null, policy, session }, { address, now });
      const strict = judge({ addresses: null, policy: stricter(policy, more), session }, { address, now });
      if (refused) expect(strict).not.toBeNull();
    }),
  );
});

test('a session that did everything is let in by every policy from a listed address', () => {
  const best = { createdAt: now, longestRestSeconds: 0, amr: ['sso', 'mfa'], isBreakGlass: false };
  fc.assert(
    fc.property(policies, (policy) => {
      const open = { ...policy, ipAllowlist: ['203.0.113.7'], allowedSignInMethods: ['SSO' as const] };
      expect(judge({ addresses: null, policy: open, session: best }, here)).toBeNull();
    }),
  );
});

test('of an API key nothing but the address is judged', () => {
  fc.assert(
    fc.property(policies, addresses, (policy, address) => {
      const code = judge({ addresses: null, policy, session: null }, { address, now })?.code ?? null;
      const isListed = judge({ addresses: policy.ipAllowlist, policy: null, session: null }, { address, now }) === null;
      expect(code).toBe(policy.ipAllowlistMode === 'ENFORCED' && !isListed ? 'IP_NOT_ALLOWED' : null);
    }),
  );
});
