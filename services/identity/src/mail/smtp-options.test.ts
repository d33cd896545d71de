import { expect, test } from 'vitest';
import { isLoopback } from './smtp-options.ts';

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['127.evil.example', false],
  ['localhost.example', false],
  ['10.0.0.1', false],
])('%s is this machine: %s', (host, isThisMachine) => {
  expect(isLoopback(host)).toBe(isThisMachine);
});
