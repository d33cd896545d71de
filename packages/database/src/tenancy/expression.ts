/** What an expression comes to once it is read: how it ties a row to a setting. */
export interface Equality {
  readonly column: string;
  readonly setting: 'app.org_id' | 'app.user_id' | 'app.credential';
  /** Written with IS NOT DISTINCT FROM: rows of nobody are seen by nobody in particular. */
  readonly admitsNull: boolean;
}

const identifier = String.raw`(?:[a-z_][a-z0-9_$]*|"(?:[^"]|"")+")`;
const columnReference = new RegExp(`^${identifier}(?:\\.${identifier}){0,2}$`);
const value = String.raw`NULLIF\(current_setting\('(app\.(?:org_id|user_id|credential))'::text, true\), ''::text\)`;
const settingSelect = new RegExp(
  `^SELECT (?:${value} AS "nullif"|\\(${value}\\)::[a-z]+ AS "nullif"|decode\\(${value}, 'hex'::text\\) AS decode)$`,
);

/** The equality of a column and a setting, in the sub-select form; null when the expression is anything else or more. */
export function equalityOf(expression: string): Equality | null {
  const text = unwrap(normalize(expression));
  const negated = text.startsWith('NOT ') ? split(unwrap(text.slice(4)), ' IS DISTINCT FROM ') : [];
  const sides = negated.length === 2 ? negated : split(text, ' = ');
  if (sides.length !== 2) return null;
  const [column, setting] = columnReference.test(sides[0]!) ? sides : sides.toReversed();
  const match = settingSelect.exec(unwrap(setting!));
  if (!match || !columnReference.test(column!)) return null;
  const name = match.slice(1).find(Boolean) as Equality['setting'];
  return { column: unquote(column!), setting: name, admitsNull: negated.length === 2 };
}

/**
 * Whether every row the expression admits is tied to a setting: each alternative (OR) has a condition (AND) that equates a
 * column with one, or that finds a column IN rows of a table which are tied to one themselves.
 */
export function isBound(expression: string): boolean {
  const text = unwrap(normalize(expression));
  const alternatives = split(text, ' OR ');
  if (alternatives.length > 1) return alternatives.every(isBound);
  const conditions = split(text, ' AND ');
  if (conditions.length > 1) return conditions.some(isBound);
  return equalityOf(text) !== null || isInBoundRows(text);
}

const selection = new RegExp(`^SELECT (?:DISTINCT )?(${identifier})\\.${identifier} FROM (.+)$`);

function isInBoundRows(text: string): boolean {
  const [column, rows, ...more] = split(text, ' IN ');
  if (!rows || more.length > 0 || !columnReference.test(column!)) return false;
  const query = unwrap(rows);
  if ([' UNION ', ' EXCEPT ', ' INTERSECT ', ', '].some((word) => split(query, word).length > 1)) return false;

  const [head, condition, ...rest] = split(query, ' WHERE ');
  const [, source, from] = selection.exec(head!) ?? [];
  // A column of the protected table itself, selected from elsewhere, would find every row in itself.
  const isOwnColumn = !source || !new RegExp(`(?:^|[ .(])${source.replaceAll('$', '\\$')}(?:$|[ )])`).test(from!);
  return !isOwnColumn && condition !== undefined && rest.length === 0 && isBound(condition);
}

function normalize(expression: string): string {
  return expression.replaceAll(/\s+/g, ' ').trim();
}

function unquote(column: string): string {
  return column.startsWith('"') ? column.slice(1, -1).replaceAll('""', '"') : column;
}

/** Takes off parentheses that enclose the whole. */
function unwrap(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('(')) return trimmed;
  return depths(trimmed).indexOf(0) === trimmed.length - 1 ? unwrap(trimmed.slice(1, -1)) : trimmed;
}

/** Splits at a word wherever it stands outside of parentheses and quotes. */
function split(text: string, word: string): string[] {
  const depth = depths(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (depth[at] !== 0) continue;
    parts.push(text.slice(start, at));
    start = at + word.length;
  }
  return [...parts, text.slice(start)];
}

/** How deep in parentheses each character stands; those in quotes count as one deeper. */
function depths(text: string): number[] {
  let depth = 0;
  let quote = '';
  return Array.from({ length: text.length }, (_, index) => {
    const character = text[index]!;
    if (quote) {
      if (character === quote) quote = '';
      return depth + 1;
    }
    if (character === "'" || character === '"') {
      quote = character;
      return depth + 1;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth;
  });
}
