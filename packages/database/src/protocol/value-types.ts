import pg from 'pg';

const asText = (text: string) => text;
const parseTextArray = pg.types.getTypeParser(1009 as number, 'text') as (text: string) => (string | null)[];
const parseBigInts = (text: string) => parseTextArray(text).map((item) => (item === null ? null : BigInt(item)));

const parsers = new Map<number, (text: string) => unknown>([
  [20, BigInt],
  [1016, parseBigInts],
  [1082, asText],
  [1182, parseTextArray],
  [1231, parseTextArray],
]);

/** int8 as bigint, numeric and date as strings, arrays of them likewise; the rest as pg has it (timestamptz as Date). */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ??
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
