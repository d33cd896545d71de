import * as z from 'zod';
import { invalidRequest } from './errors.ts';
import type { FormValue } from './form.ts';

/** A whole number, in a form's text. */
export const integer = z
  .string()
  .regex(/^-?\d+$/, 'integer')
  .transform(Number);
/** Seconds since 1970. */
export const timestamp = z
  .string()
  .regex(/^\d{1,12}$/, 'integer')
  .transform(Number);
/** What is sold by the piece: none or more. */
export const count = z.string().regex(/^\d+$/, 'integer').transform(Number);
/** One or more. */
export const positive = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'integer')
  .transform(Number);
export const boolean = z.enum(['true', 'false'], 'boolean').transform((text) => text === 'true');
/** Minor units with up to twelve decimal places. */
export const decimal = z.string().regex(/^-?\d+(\.\d{1,12})?$/, 'decimal');
/** Up to 100 with four decimal places. */
export const percentage = z
  .string()
  .regex(/^\d+(\.\d{1,4})?$/, 'decimal')
  .transform(Number);
/** ISO 4217, in any case. */
export const currency = z
  .string()
  .regex(/^[a-z]{3}$/i, 'currency')
  .transform((code) => code.toLowerCase());
/** What a caller keeps with an object; an empty value removes a key, an empty string all of them. */
export const metadata = z.union([z.literal(''), z.record(z.string().max(40), z.string().max(500))]);
/** A text that is cleared by an empty one. */
export const clearable = z.string().transform((text) => text || null);
/** Something that is cleared by an empty string. */
export const emptyable = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema]);
export const url = z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/\S+$/i, 'url');

const range = z.union([
  integer.transform((at) => ({ gte: at, lte: at })),
  z.strictObject({
    gt: integer.optional(),
    gte: integer.optional(),
    lt: integer.optional(),
    lte: integer.optional(),
  }),
]);

/** What every request may say. */
export const common = { expand: z.array(z.string()).optional() };

/** What every list may be asked for. */
export const listing = {
  ...common,
  created: range.optional(),
  ending_before: z.string().optional(),
  starting_after: z.string().optional(),
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'limit')
    .transform(Number)
    .optional(),
};
export type Listing = z.infer<z.ZodObject<typeof listing>>;

/** Metadata after a change to it. */
export function changedMetadata(
  before: Readonly<Record<string, string>> | null,
  change: z.infer<typeof metadata> | undefined,
): Record<string, string> {
  if (change === undefined) return before ?? {};
  if (change === '') return {};
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== ''));
}

/** The parameters of a request. @throws {StripeRefusal} in Stripe's words, about the first that is wrong. */
export function parseParams<Schema extends z.ZodType>(
  schema: Schema,
  form: Readonly<Record<string, FormValue>>,
): z.infer<Schema> {
  const parsed = schema.safeParse(form);
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error.issues, form);
}

function refusalOf(issues: readonly z.core.$ZodIssue[], form: FormValue) {
  const [issue] = issues.flatMap((found) => deepest(found));
  if (!issue) return invalidRequest('Invalid request.');
  const param = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => nameOf([...issue.path, key]));
    const list = names.join(', ');
    const message = `Received unknown parameter${names.length > 1 ? 's' : ''}: ${list}`;
    return invalidRequest(message, names[0], 'parameter_unknown');
  }
  const value = valueAt(form, issue.path);
  if (value === undefined) return invalidRequest(`Missing required param: ${param}.`, param, 'parameter_missing');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === '') {
    const message = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset.`;
    return invalidRequest(message, param, 'parameter_invalid_empty');
  }
  if (issue.message === 'integer') {
    return invalidRequest(`Invalid integer: ${text}`, param, 'parameter_invalid_integer');
  }
  return invalidRequest(`Invalid ${param}: ${text}`, param);
}

/** Of a union, what is wrong with the alternative that got furthest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = issue.errors.flat().flatMap((found) => deepest({ ...found, path: [...issue.path, ...found.path] }));
  const byDepth = inner.toSorted((a, b) => b.path.length - a.path.length);
  const furthest = byDepth.find(({ path, code }) => path.length > issue.path.length || code === 'unrecognized_keys');
  return furthest ? [furthest] : [issue];
}

function nameOf(path: readonly PropertyKey[]): string {
  const [first = '', ...rest] = path.map(String);
  return first + rest.map((key) => `[${key}]`).join('');
}

function valueAt(form: FormValue | undefined, path: readonly PropertyKey[]): FormValue | undefined {
  let value = form;
  for (const key of path) {
    if (typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, FormValue>)[key];
  }
  return value;
}
