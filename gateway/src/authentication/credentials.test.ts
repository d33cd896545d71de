import { encodeId } from '@tenantry/graphql';
import { expect, test } from 'vitest';
import { credentialOf, fingerprintOf, organizationsOf, staffCredentialOf } from './credentials.ts';

test.each([
  [{}, null],
  [{ authorization: 'Bearer tk_live_abc' }, { kind: 'api_key', key: 'tk_live_abc' }],
  [{ authorization: 'Bearer some.session' }, { kind: 'session', headers: { authorization: 'Bearer some.session' } }],
  [{ authorization: 'Basic dXNlcjpwYXNz' }, { kind: 'session', headers: { authorization: 'Basic dXNlcjpwYXNz' } }],
  [
    { cookie: 'a=b; tenantry.session_token=x.y; c=d' },
    { kind: 'session', headers: { cookie: 'tenantry.session_token=x.y' } },
  ],
  [
    { cookie: '__Secure-tenantry.session_token=x.y' },
    { kind: 'session', headers: { cookie: '__Secure-tenantry.session_token=x.y' } },
  ],
  [{ cookie: 'not-tenantry.session_token=x.y; theme=dark' }, null],
  [
    { cookie: 'tenantry.session_token=x.y', authorization: 'Bearer tk_live_abc' },
    { kind: 'api_key', key: 'tk_live_abc' },
  ],
])('%j is %j', (headers, credential) => {
  expect(credentialOf(new Headers(headers as Record<string, string>))).toEqual(credential);
});

const [customerCookie, cookieOfStaff] = ['tenantry.session_token=x.y', 'tenantry-staff.session_token=s.t'];
const both = `${customerCookie}; ${cookieOfStaff}`;

test.each([
  [{ cookie: cookieOfStaff }, null, cookieOfStaff],
  [{ cookie: customerCookie }, customerCookie, null],
  [{ cookie: both }, customerCookie, cookieOfStaff],
  [{ cookie: `__Secure-${cookieOfStaff}` }, null, `__Secure-${cookieOfStaff}`],
  [{ cookie: `not-${cookieOfStaff}` }, null, null],
])('%j: each door takes its own cookie and no other', (headers, ofCustomers, ofStaff) => {
  const given = new Headers(headers);

  expect(credentialOf(given)).toEqual(ofCustomers && { kind: 'session', headers: { cookie: ofCustomers } });
  expect(staffCredentialOf(given)).toEqual(ofStaff && { kind: 'staff_session', headers: { cookie: ofStaff } });
});

test('an API key is no credential of staff', () => {
  const authorization = 'Bearer tk_live_abc';

  expect(staffCredentialOf(new Headers({ authorization }))).toEqual({
    kind: 'staff_session',
    headers: { authorization },
  });
});

test('other cookies do not make another caller', () => {
  const [one, two] = ['theme=dark; tenantry.session_token=x.y', 'tenantry.session_token=x.y; theme=light'].map(
    (cookie) => credentialOf(new Headers({ cookie })),
  );

  expect(one && fingerprintOf(one)).toBe(two && fingerprintOf(two));
});

const acme = '019a0000-0000-7000-8000-000000000001';

test.each([
  [{}, []],
  [{ 'x-organization': '' }, []],
  [{ 'x-organization': ' Acme ' }, ['acme']],
  [{ 'x-organization': encodeId('org', acme) }, [acme]],
  [{ 'x-organization': encodeId('usr', acme) }, [encodeId('usr', acme)]],
  [{ host: 'tenantry.test' }, []],
  [{ host: 'acme.tenantry.test' }, ['acme']],
  [{ host: 'ACME.tenantry.test:4000' }, ['acme']],
  [{ host: 'acme.tenantry.test.evil.test' }, ['host:acme.tenantry.test.evil.test']],
  [{ host: 'eviltenantry.test' }, ['host:eviltenantry.test']],
  [{ host: 'App.Acme.com.:8443' }, ['host:app.acme.com']],
  [{ host: 'app.acme.com', 'x-organization': 'acme' }, ['host:app.acme.com', 'acme']],
  [{ host: '127.0.0.1:4000' }, []],
  [{ host: '[::1]:4000' }, []],
  [{ host: 'gateway:4000' }, []],
  [{ 'x-organization': 'host:app.acme.com' }, ['app.acme.com']],
  [{ host: 'acme.tenantry.test', 'x-organization': 'acme' }, ['acme']],
  [{ host: 'acme.tenantry.test', 'x-organization': 'globex' }, ['acme', 'globex']],
])('%j names %j', (headers, names) => {
  expect(organizationsOf(new Headers(headers as Record<string, string>), 'tenantry.test')).toEqual(names);
});
