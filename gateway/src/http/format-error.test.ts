import { expect, test, vi } from 'vitest';
import { formatError } from './format-error.ts';

const format = (message: string, extensions: Record<string, unknown>, report = () => {}) =>
  formatError({ message, extensions, path: ['organization'] }, 'request-1', report);

test('a fault of a subgraph passes without the name of the subgraph', () => {
  const { message, extensions } = format('This needs the permission BILLING_READ.', {
    code: 'FORBIDDEN',
    permission: 'BILLING_READ',
    serviceName: 'billing',
    stacktrace: ['at /srv'],
    http: { status: 403 },
  });

  expect({ message, extensions }).toEqual({
    message: 'This needs the permission BILLING_READ.',
    extensions: { code: 'FORBIDDEN', permission: 'BILLING_READ', requestId: 'request-1' },
  });
});

test('what is wrong with the request is BAD_USER_INPUT, whatever Apollo calls it', () => {
  expect(format('Syntax Error', { code: 'GRAPHQL_PARSE_FAILED' })).toEqual({
    message: 'Syntax Error',
    path: ['organization'],
    extensions: { code: 'BAD_USER_INPUT', requestId: 'request-1' },
  });
});

test.each([{ code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'billing' }, {}, { code: 'constructor' }])(
  'an error with %j loses its message and is reported',
  (extensions) => {
    const report = vi.fn<() => void>();

    expect(format('connect ECONNREFUSED 10.0.0.1', extensions, report)).toMatchObject({
      message: 'Something went wrong on our side. It has been recorded under the request ID.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(report).toHaveBeenCalledOnce();
  },
);
