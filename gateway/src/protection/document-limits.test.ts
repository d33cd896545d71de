import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentLimits, excessOf } from './document-limits.ts';

const excess = (text: string) => excessOf(parse(text), documentLimits);
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;

test.each([
  ['depth', nested(10), nested(11), 11],
  ['rootFields', `{ ${times(20, (i) => `f${i}`)} }`, `{ ${times(21, (i) => `f${i}`)} }`, 21],
  ['aliases', `{ a { ${times(15, (i) => `x${i}: b`)} } }`, `{ a { ${times(16, (i) => `x${i}: b`)} } }`, 16],
  ['directives', `{ a ${times(10, () => '@b')} }`, `{ a ${times(11, () => '@b')} }`, 11],
  ['fields', `{ a { ${times(999, () => 'b')} } }`, `{ a { ${times(1_000, () => 'b')} } }`, 1_001],
] as const)('%s up to the limit are within it, and one more is not', (limit, within, beyond, found) => {
  expect(excess(within)).toBeNull();
  expect(excess(beyond)).toEqual({ limit, allowed: documentLimits[limit], found });
});

test('fragments count wherever they are spread, and take no time for it', () => {
  const bomb = times(60, (i) => `fragment F${i} on A { ...F${i + 1} ...F${i + 1} }`);

  expect(excess(`{ a { ...F0 } } ${bomb} fragment F60 on A { b }`)).toEqual({
    limit: 'fields',
    allowed: 1_000,
    found: 2 ** 60 + 1,
  });
});

test('fragments that lead to themselves end', () => {
  expect(excess('{ ...A } fragment A on Q { a ...B } fragment B on Q { b ...A }')).toBeNull();
});

test('every operation of a document counts by itself, even one that is not asked for', () => {
  expect(excess(`query A { a } query B ${nested(11)}`)).toEqual({ limit: 'depth', allowed: 10, found: 11 });
});

test('how deep introspection goes does not count', () => {
  expect(excess(`{ __schema ${nested(12)} }`)).toBeNull();
});

test('a document with its fragments spread is as large as one without fragments', () => {
  const tree = fc.letrec<{ set: { plain: string; spread: string; rest: string } }>((tie) => ({
    set: fc
      .array(fc.tuple(fc.boolean(), fc.boolean(), fc.option(tie('set'), { maxDepth: 4 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((fields) => {
        const plain: string[] = [];
        const spread: string[] = [];
        const rest: string[] = [];
        for (const [isAliased, isDirected, below] of fields) {
          const head = `${isAliased ? 'x: ' : ''}f ${isDirected ? '@d' : ''}`;
          plain.push(`${head} ${below ? `{ ${below.plain} }` : ''}`);
          const field = `${head} ${below ? `{ ${below.spread} }` : ''}`;
          const name = `F${(fragments += 1)}`;
          spread.push(`...${name}`);
          rest.push(`fragment ${name} on T { ${field} }`, below?.rest ?? '');
        }
        return { plain: plain.join(' '), spread: spread.join(' '), rest: rest.join(' ') };
      }),
  })).set;
  let fragments = 0;
  const tight = { tokens: 2_000, depth: 3, aliases: 3, directives: 3, rootFields: 3, fields: 6 };

  fc.assert(
    fc.property(tree, ({ plain, spread, rest }) => {
      expect(excessOf(parse(`{ ${spread} } ${rest}`), tight)).toEqual(excessOf(parse(`{ ${plain} }`), tight));
    }),
  );
});
