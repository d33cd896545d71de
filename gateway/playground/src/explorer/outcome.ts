import type { Exchange, GraphQLProblem } from '../gateway.ts';
import { isRefusedAsFree, trustedOnly } from './trusted-only.ts';

/** How an operation went, in what the page says beside the answer. */
export interface Outcome {
  readonly status: number;
  readonly milliseconds: number;
  readonly cost: Cost | null;
  readonly budget: Budget | null;
  readonly refusals: readonly Refusal[];
}

export interface Cost {
  readonly estimate: number;
  readonly actual: number;
  /** What one operation may cost. */
  readonly limit: number;
}

/** What there is to spend in a minute. */
export interface Budget {
  readonly perMinute: number;
  readonly remaining: number;
  readonly secondsToReset: number;
}

/** Why something was not done. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** Where, in dots. */
  readonly at: string | null;
  /** What can be done about it, where that is known. */
  readonly advice: string | null;
}

/** Reads the cost, what is left, and every refusal from an answer: faults, and what mutations refuse as data. */
export function outcomeOf({ answer, status, headers, milliseconds }: Exchange): Outcome {
  const {
    data,
    errors = [],
    extensions,
  } = answer as {
    data?: Readonly<Record<string, unknown>> | null;
    errors?: readonly (GraphQLProblem & { path?: readonly (string | number)[] })[];
    extensions?: { cost?: Cost };
  };
  const isFree = isRefusedAsFree({ status, answer });
  const faults = errors.map(({ message, path, extensions: more }) => {
    const code = more?.code ?? 'ERROR';
    return { code, message, at: path?.join('.') ?? null, advice: isFree ? trustedOnly : (adviceFor[code] ?? null) };
  });
  const refused = Object.entries(data ?? {}).flatMap(([field, payload]) =>
    refusalsIn(payload).map(({ code = 'REFUSED', message = 'It was refused.' }) => ({
      code,
      message,
      at: field,
      advice: null,
    })),
  );
  return {
    status,
    milliseconds,
    cost: extensions?.cost ?? null,
    budget: budgetIn(headers),
    refusals: [...faults, ...refused],
  };
}

interface UserError {
  readonly code?: string;
  readonly message?: string;
}

function refusalsIn(payload: unknown): readonly UserError[] {
  if (typeof payload !== 'object' || !payload) return [];
  const { errors } = payload as { errors?: unknown };
  return Array.isArray(errors) ? (errors as UserError[]) : [];
}

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
function budgetIn(headers: Headers): Budget | null {
  const number = (header: string, name: string) => {
    const found = new RegExp(`;${name}=(\\d+)`).exec(headers.get(header) ?? '')?.[1];
    return found === undefined ? null : Number(found);
  };
  const perMinute = number('ratelimit-policy', 'q');
  const remaining = number('ratelimit', 'r');
  if (perMinute === null || remaining === null) return null;
  return { perMinute, remaining, secondsToReset: number('ratelimit', 't') ?? 60 };
}

const adviceFor: Readonly<Record<string, string>> = {
  FORBIDDEN: 'Somebody who manages roles can permit it, or choose an organization where you may.',
  ORGANIZATION_REQUIRED: 'Choose an organization above.',
  ORGANIZATION_SUSPENDED: 'Only reading what is left open works until it is resumed.',
  MFA_REQUIRED: 'Set up a second factor under Security, or confirm it there.',
  SSO_REQUIRED: 'Sign out, and in again by single sign-on.',
  IP_NOT_ALLOWED: 'The organization allows other networks only.',
  COST_LIMIT_EXCEEDED: 'Ask for smaller pages, or for fewer lists within lists.',
  RATE_LIMITED: 'Nothing was executed. Wait for the minute to end.',
  BAD_USER_INPUT: 'Nothing was executed. The message says what to change.',
  IDEMPOTENCY_CONFLICT: 'Use another Idempotency-Key for another request.',
  UNAVAILABLE: 'The rest of the answer is good. Try again in a moment.',
  TIMEOUT: 'Ask for less, or try again in a moment.',
  INTERNAL_SERVER_ERROR: 'The request ID in the answer finds it in the log.',
};
