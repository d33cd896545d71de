import { expect, test } from 'vitest';
import { evictStatements, useStatement, type Statements } from './statements.ts';

test('a statement keeps its name, and the least recently used make room', () => {
  const statements: Statements = new Map();
  const [a, b, c] = ['a', 'b', 'c'].map((sql) => useStatement(statements, sql));

  expect(useStatement(statements, 'a')).toBe(a);
  expect(evictStatements(statements, 2)).toEqual([b!.name]);
  expect([...statements.values()]).toEqual([c, a]);
  expect(evictStatements(statements, 2)).toEqual([]);
});
