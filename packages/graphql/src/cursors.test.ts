import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCursors } from './cursors.ts';

const cursors = createCursors('a secret of at least thirty-two characters');
const keys = fc.array(fc.string(), { minLength: 1, maxLength: 3 });

test('a cursor gives back the keys it was made of', () => {
  fc.assert(
    fc.property(fc.string(), fc.uuid(), keys, (connection, orgId, written) => {
      expect(cursors.decode(connection, orgId, cursors.encode(connection, orgId, written))).toEqual(written);
    }),
  );
});

test('a cursor of another organization, another list or another secret is refused', () => {
  const cursor = cursors.encode('members', 'one', ['a']);
  const others = createCursors('another secret of thirty-two characters!');

  expect(() => cursors.decode('members', 'two', cursor)).toThrow(/does not belong/);
  expect(() => cursors.decode('apiKeys', 'one', cursor)).toThrow(/does not belong/);
  expect(() => others.decode('members', 'one', cursor)).toThrow(/does not belong/);
});

test('nothing but a cursor is a cursor', () => {
  const cursor = cursors.encode('members', 'one', ['a']);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.nat(cursor.length - 1).map((cut) => cursor.slice(0, cut)),
      ),
      (text) => {
        expect(() => cursors.decode('members', 'one', text)).toThrow(/does not belong/);
      },
    ),
  );
});
