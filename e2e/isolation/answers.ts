import { decodeId } from '@tenantry/graphql';
import type { Answer } from '../client.ts';

export type { Answer };

/** Asks something as somebody. */
export type Ask = (
  document: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** How the texts begin that attackers make up. */
export const invented = 'probe-';

/** An answer as text, without what the caller has said themselves, the request's ID, and fields that are left out. */
export function textOf(answer: unknown, said: readonly string[], leftOut: readonly string[] = []): string {
  const isLeftOut = (key: string) => key === 'requestId' || leftOut.includes(key);
  const text = JSON.stringify(answer, (key, value: unknown) => (isLeftOut(key) ? undefined : value)) ?? '';
  return said.reduce((left, value) => (value === '' ? left : left.replaceAll(value, '<said>')), text);
}

/** Everything that an answer holds under a field's name. */
export function valuesOf(answer: unknown, field: string): unknown[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === field ? [value] : valuesOf(value, field)));
}

/**
 * An answer in the form in which one to something foreign must equal one to something that does not exist. What a mutation
 * made new differs from call to call, so numbers, times, IDs and objects that have one are only noted.
 */
export function comparable(answer: Answer, said: readonly string[], kind: 'query' | 'mutation'): string {
  const plain = kind === 'query' ? answer : { ...answer, data: withoutNews(answer.data) };
  return textOf(plain, said);
}

function withoutNews(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNews);
  if (typeof value === 'number') return '<number>';
  if (typeof value === 'string') {
    if (/^\d+$/.test(value)) return '<number>';
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return '<time>';
    if (/^(tk_live|whsec)_/.test(value)) return '<secret>';
    if (value.startsWith(invented) || value.startsWith(invented.replace('-', '_'))) return '<invented>';
    if (/^http:\/\/127\.0\.0\.1:\d+\/(portal|checkout)\//.test(value)) return '<page>';
    return decodeId(value) ? '<id>' : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.some(([key]) => key.endsWith('_id'))) return `<${String((value as { __typename?: string }).__typename)}>`;
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNews(inner)]));
}
