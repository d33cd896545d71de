import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing has to be set, and an empty variable is not set', () => {
  expect(readConfig([], { PORT: '', UNRELATED: 'x' })).toEqual({
    PORT: 4000,
    DATA_DIR: '.tenantry',
    DEMO: true,
    TRUSTED_PROXIES: [],
    PLAN_CATALOG: 'leads',
    API_CALLS_METER: 'api_calls',
    STRIPE_WEBHOOK_SECRET: [],
    LOG_LEVEL: 'warn',
    reset: false,
  });
});

test('everything can be set', () => {
  const urls = {
    IDENTITY_DATABASE_URL: 'postgres://me@db:5432/identity',
    BILLING_DATABASE_URL: 'postgresql://db/billing',
    USAGE_DATABASE_URL: 'postgres://db/usage?sslmode=require',
  };
  const environment = {
    PORT: '0',
    DATA_DIR: '/data',
    DEMO: 'false',
    PLAN_CATALOG: 'studio',
    API_CALLS_METER: 'calls',
    LOG_LEVEL: 'debug',
    TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_new, whsec_old',
    ...urls,
  };

  expect(readConfig(['--reset'], environment)).toEqual({
    ...environment,
    PORT: 0,
    DEMO: false,
    TRUSTED_PROXIES: ['10.0.0.0/8', '::1'],
    STRIPE_WEBHOOK_SECRET: ['whsec_new', 'whsec_old'],
    reset: true,
  });
});

test('every problem is told at once', () => {
  const environment = {
    PORT: 'http',
    DEMO: 'perhaps',
    TRUSTED_PROXIES: 'everybody',
    USAGE_DATABASE_URL: 'mysql://db/usage',
    STRIPE_SECRET_KEY: 'pk_test_1',
    LOG_LEVEL: 'loud',
  };

  expect(() => readConfig(['--rest', 'now'], environment)).toThrow(
    [
      '--rest: there is only npm start -- --reset, which begins anew.',
      'now: there is only npm start -- --reset, which begins anew.',
      'PORT: must be a number',
      'DEMO: must be true or false',
      'TRUSTED_PROXIES: must be addresses or ranges such as 10.0.0.0/8, with commas between',
      'USAGE_DATABASE_URL: must be like postgres://user:password@host:5432/database',
      'STRIPE_SECRET_KEY: must be like sk_test_…',
      'LOG_LEVEL: Invalid option: expected one of "trace"|"debug"|"info"|"warn"|"error"|"silent"',
    ].join('\n'),
  );
});
