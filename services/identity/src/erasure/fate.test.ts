import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fateOf } from './fate.ts';

const statuses = fc.constantFrom('ACTIVE', 'SUSPENDED', 'PENDING_DELETION');

test.each([
  ['ACTIVE', { members: 3, owners: 1 }, 'LEFT'],
  ['ACTIVE', { members: 3, owners: 0 }, 'HANDED_OVER'],
  ['ACTIVE', { members: 0, owners: 0 }, 'DELETED'],
  ['PENDING_DELETION', { members: 3, owners: 0 }, 'DELETED'],
  ['SUSPENDED', { members: 0, owners: 0 }, 'HANDED_OVER'],
] as const)('one that is %s, with %j besides: %s', (status, others, fate) => {
  expect(fateOf({ status }, others)).toBe(fate);
});

test('nobody is left without an owner, and nobody else loses an organization in use', () => {
  fc.assert(
    fc.property(statuses, fc.nat(5), fc.nat(5), (status, members, owners) => {
      const fate = fateOf({ status }, { members: members + owners, owners });
      if (owners === 0) expect(fate).not.toBe('LEFT');
      if (fate === 'DELETED' && status === 'ACTIVE') expect(members + owners).toBe(0);
    }),
  );
});
