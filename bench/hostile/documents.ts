const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const bomb = times(30, (i) => `fragment F${i} on Organization { ...F${i + 1} ...F${i + 1} }`);

/** Bodies that are made to keep a server busy, by what they are. `e2e/hostile.e2e.ts` tests how each is refused. */
export const hostileBodies: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    aliases: `{ organization { ${times(500, (i) => `a${i}: name`)} } }`,
    'fragments of fragments': `{ organization { ...F0 } } ${bomb} fragment F30 on Organization { name }`,
    depth: `{ organization ${'{ children '.repeat(400)}${'}'.repeat(400)} }`,
    directives: `{ organization { name ${times(200, () => '@skip(if: false)')} } }`,
    tokens: `{ organization { ${'name '.repeat(30_000)} } }`,
    brackets: '{a'.repeat(100_000),
    mistakes: `{ ${times(19, (i) => `nothing${i}`)} }`,
    'ten megabytes': 'x'.repeat(10_000_000),
  }).map(([name, query]) => [name, JSON.stringify({ query })]),
);
