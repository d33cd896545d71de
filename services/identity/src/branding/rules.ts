import { invalidValue } from '@tenantry/graphql';
import type { Appearance } from './branding.ts';

const colors = ['primaryColor', 'accentColor', 'backgroundColor'] as const;

/** What is wrong with the looks that are asked for, each with the field. */
export function appearanceProblems(appearance: Appearance) {
  const problems: readonly (readonly [keyof Appearance, string | null])[] = [
    ['displayName', textProblem(appearance.displayName)],
    ['logoUrl', addressProblem(appearance.logoUrl)],
    ...colors.map((color) => [color, colorProblem(appearance[color])] as const),
    ['mailFromName', senderProblem(appearance.mailFromName)],
    ['mailReplyTo', (appearance.mailReplyTo?.length ?? 0) > 254 ? 'An address has at most 254 characters.' : null],
  ];
  return problems.flatMap(([field, problem]) => (problem ? [invalidValue(problem, ['input', field])] : []));
}

function textProblem(text: string | null): string | null {
  if (text === null) return null;
  const length = [...text].length;
  const isPlain = text.trim() === text && !/[\p{Cc}\u2028\u2029]/u.test(text);
  return isPlain && length >= 1 && length <= 100
    ? null
    : 'A name has 1 to 100 characters, without spaces around them and line breaks.';
}

/** A sender that reads like an address would pass for somebody else's. */
function senderProblem(name: string | null): string | null {
  if (name !== null && /[<>@"]/.test(name)) return 'A sender’s name has none of < > @ and double quotes.';
  return textProblem(name);
}

function colorProblem(color: string | null): string | null {
  return color === null || /^#[0-9a-f]{6}$/.test(color) ? null : 'A colour is written as #rrggbb.';
}

function addressProblem(address: string | null): string | null {
  if (address === null) return null;
  const url = URL.parse(address);
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isSafe && address.length <= 2_000
    ? null
    : 'A logo is linked by an https address of at most 2,000 characters, without user and password.';
}
