import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupInOrderOf, inOrderOf } from './batch.ts';

interface Row {
  id: string;
  place: number;
}
const idOf = (row: Row) => row.id;
const ids = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 20 });
const rowsOf = (names: readonly string[]) =>
  fc.shuffledSubarray([...names]).map((found) => found.map((id, place) => ({ id, place })));

test('every id is answered in its place, by its own row or by null', () => {
  const wanted = ids.chain((names) => fc.tuple(fc.constant(names), rowsOf(names)));
  fc.assert(
    fc.property(wanted, ([names, rows]) => {
      const answers = inOrderOf(names, rows, idOf);
      expect(answers).toEqual(names.map((name) => rows.find((row) => row.id === name) ?? null));
    }),
  );
});

test('lists keep the order of their rows', () => {
  const rows = [
    { id: 'b', place: 1 },
    { id: 'a', place: 2 },
    { id: 'b', place: 3 },
  ];

  expect(groupInOrderOf(['a', 'b', 'c'], rows, idOf)).toEqual([[rows[1]], [rows[0], rows[2]], []]);
});
