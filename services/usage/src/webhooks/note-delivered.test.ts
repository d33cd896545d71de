import type pg from 'pg';
import { expect, test } from 'vitest';
import { noteDelivered } from './note-delivered.ts';

test('what ends while a note is written is written together, and what cannot be written costs nobody else theirs', async () => {
  const statements: string[][] = [];
  const first = Promise.withResolvers<void>();
  const query = async (_: string, [given]: [string]) => {
    const ids = (JSON.parse(given) as { id: string }[]).map(({ id }) => id);
    statements.push(ids);
    if (statements.length === 1) await first.promise;
    if (ids.includes('refused')) throw new Error('refused');
  };
  const note = noteDelivered({ query } as unknown as pg.Pool);
  const taken = (id: string) => ({ claimed: { id }, attempt: {} }) as Parameters<typeof note>[0];

  const noted = ['1', '2', 'refused', '3'].map((id) => note(taken(id)));
  first.resolve();
  const outcomes = await Promise.allSettled(noted);

  expect(statements).toEqual([['1'], ['2', 'refused', '3'], ['2'], ['refused'], ['3']]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});
