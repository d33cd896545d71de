import { inflateSync } from 'node:zlib';

/** The texts of a PDF as a person reads them, one after the other, as its own table of characters says. */
export async function textsIn(pdf: Buffer): Promise<string> {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<string, string>>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1];
      if (map) fonts.set(name, charactersOf(objects.get(map)?.content ?? ''));
    }
  }
  return [...objects.values()].flatMap(({ content }) => shownIn(content, fonts)).join('\n');
}

interface PdfObject {
  readonly dictionary: string;
  readonly content: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => {
      const [dictionary = '', stream] = body.split('\nstream\n');
      const bytes = Buffer.from(stream?.replace(/\nendstream$/, '') ?? '', 'latin1');
      const isText =
        bytes.length > 0 && dictionary.includes('FlateDecode') && !/FontFile|Image|Length1/.test(dictionary);
      return [id, { dictionary, content: isText ? inflateSync(bytes).toString('latin1') : '' }] as const;
    }),
  );
}

/** `<0000> <00ff> [<0020> …]`: the characters of glyphs, in order. */
function charactersOf(cmap: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    for (const [offset, [, code = '']] of [...list.matchAll(/<(\w*)>/g)].entries()) {
      const glyph = (Number.parseInt(first, 16) + offset).toString(16).padStart(4, '0');
      characters.set(glyph, Buffer.from(code, 'hex').swap16().toString('utf16le'));
    }
  }
  return characters;
}

function shownIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  let font: ReadonlyMap<string, string> = new Map();
  return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].flatMap(([, name, shown]) => {
    if (name) font = fonts.get(name) ?? new Map();
    if (shown === undefined) return [];
    const glyphs = [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    return [glyphs.map((glyph) => font.get(glyph) ?? '').join('')];
  });
}
