import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { fault, maskError } from './errors.ts';

const at = (error: Error) =>
  new GraphQLError(error.message, {
    path: ['organization'],
    originalError: error,
    extensions: { ...(error as GraphQLError).extensions },
  });
const masked = (error: GraphQLError) => maskError(error, 'request-1', () => {}).toJSON();

test('a fault reaches the client as it was thrown', () => {
  expect(
    masked(at(fault('FORBIDDEN', 'This needs the permission BILLING_READ.', { permission: 'BILLING_READ' }))),
  ).toEqual({
    message: 'This needs the permission BILLING_READ.',
    path: ['organization'],
    extensions: { code: 'FORBIDDEN', permission: 'BILLING_READ', requestId: 'request-1' },
  });
});

test('what goes wrong inside stays inside, and is reported', () => {
  const report = vi.fn<(hidden: unknown) => void>();
  const cause = Object.assign(new Error('relation "secret" does not exist'), {
    code: '42P01',
    extensions: { code: 'FORBIDDEN', table: 'secret' },
  });

  const { message, extensions } = maskError(at(cause), 'request-1', report);

  expect({ message, extensions }).toEqual({
    message: 'Something went wrong on our side. It has been recorded under the request ID.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
  });
  expect(report).toHaveBeenCalledExactlyOnceWith(cause);
});

test.each([
  ['57014', 'TIMEOUT'],
  ['55P03', 'TIMEOUT'],
  ['57P01', 'UNAVAILABLE'],
  ['08006', 'UNAVAILABLE'],
  ['ECONNREFUSED', 'UNAVAILABLE'],
  ['23505', 'INTERNAL_SERVER_ERROR'],
])('a database error %s is %s', (code, expected) => {
  expect(masked(at(Object.assign(new Error('internal'), { code }))).extensions).toEqual({
    code: expected,
    requestId: 'request-1',
  });
});

test.each(['22021', '22P05'])(
  'text that Postgres cannot keep (%s) is the caller’s to put right, and nothing to report',
  (code) => {
    const report = vi.fn<(hidden: unknown) => void>();
    const { message, extensions } = maskError(
      at(Object.assign(new Error('invalid byte sequence'), { code })),
      'request-1',
      report,
    );

    expect({ message, ...extensions }).toEqual({
      message: 'A text has a NUL character, which no text here can have.',
      code: 'BAD_USER_INPUT',
      requestId: 'request-1',
    });
    expect(report).not.toHaveBeenCalled();
  },
);

test('what is wrong with the request itself is said', () => {
  expect(masked(new GraphQLError('Cannot query field "x" on type "Query".'))).toMatchObject({
    message: 'Cannot query field "x" on type "Query".',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
