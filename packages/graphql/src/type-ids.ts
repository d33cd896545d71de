// TypeIDs after https://github.com/jetify-com/typeid/tree/main/spec. Written out, because every object of an answer has one.

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const hexDigits = '0123456789abcdef';

const valuesOf = (characters: string): Int8Array => {
  const values = new Int8Array(128).fill(-1);
  for (const [value, character] of [...characters].entries()) values[character.charCodeAt(0)] = value;
  return values;
};
const base32 = valuesOf(alphabet);
const hex = valuesOf(hexDigits);
for (const digit of 'abcdef') hex[digit.toUpperCase().charCodeAt(0)] = hex[digit.charCodeAt(0)]!;

const hyphens: ReadonlySet<number> = new Set([8, 13, 18, 23]);
/** Where the digits behind the first two are, by fives: twenty bits, which are four characters. */
const fives = Array.from({ length: 6 }, (_, group) => {
  const digits = Array.from({ length: 36 }, (_value, index) => index).filter((index) => !hyphens.has(index));
  return digits.slice(2 + group * 5, 7 + group * 5) as [number, number, number, number, number];
});
const uuidForm =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i;

/** Every pair of characters, by the ten bits that it stands for. */
const pairs = Array.from({ length: 1_024 }, (_, bits) => alphabet[bits >> 5]! + alphabet[bits & 31]!);

/** Writes a UUID as an ID of this kind: `org_01h2xcejqtf2nbrexx3vqjhp41`. Throws when it is no UUID. */
export function encodeId(prefix: string, uuid: string): string {
  const digit = (index: number): number => hex[uuid.charCodeAt(index)] ?? -1;
  // 128 bits are two less than 13 pairs have.
  const first = (digit(0) << 4) | digit(1);
  let id = `${prefix}_${pairs[first] ?? ''}`;
  let wrong = first;
  for (const [a, b, c, d, e] of fives) {
    const bits = (digit(a) << 16) | (digit(b) << 12) | (digit(c) << 8) | (digit(d) << 4) | digit(e);
    wrong |= bits;
    id += pairs[(bits >> 10) & 1_023]! + pairs[bits & 1_023]!;
  }
  // A negative digit has left its sign.
  if (wrong < 0 || uuid.length !== 36) throw new Error(`${JSON.stringify(uuid)} is no UUID.`);
  return id;
}

/** The kind and the UUID of an ID, or null when it is not an ID at all. */
export function decodeId(id: string): { prefix: string; uuid: string } | null {
  const separator = id.lastIndexOf('_');
  if (separator < 1 || id.length > 100 || id.length !== separator + 27) return null;
  const prefix = id.slice(0, separator);
  if (!/^[a-z](?:[a-z_]{0,61}[a-z])?$/.test(prefix)) return null;
  let uuid = '';
  let rest = 0;
  let bits = -2;
  for (let index = separator + 1; index < id.length; index += 1) {
    const value = base32[id.charCodeAt(index)] ?? -1;
    if (value < 0 || (bits === -2 && value > 7)) return null;
    rest = (rest << 5) | value;
    bits += 5;
    while (bits >= 4) {
      bits -= 4;
      if (hyphens.has(uuid.length)) uuid += '-';
      uuid += hexDigits[(rest >> bits) & 15]!;
    }
    rest &= (1 << bits) - 1;
  }
  return uuidForm.test(uuid) ? { prefix, uuid } : null;
}
