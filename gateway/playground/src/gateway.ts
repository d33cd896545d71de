const post = { method: 'POST', credentials: 'same-origin' } as const;
const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };

/** What the gateway answered to a GraphQL request, and what it said around it. */
export interface Exchange {
  readonly answer: object;
  readonly status: number;
  readonly headers: Headers;
  readonly milliseconds: number;
}

/** Sends a GraphQL request. Throws with a readable message when there is no answer. */
export async function exchange(request: object, headers: Readonly<Record<string, string>> = {}): Promise<Exchange> {
  const began = performance.now();
  const response = await send('/graphql', request, headers);
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || !answer) throw new Error(`The gateway answered ${response.status} without JSON.`);
  return { answer, status: response.status, headers: response.headers, milliseconds: performance.now() - began };
}

/** Sends a GraphQL request and returns the answer as it came. Throws like `exchange`. */
export async function sendOperation(request: object, headers?: Readonly<Record<string, string>>): Promise<object> {
  return (await exchange(request, headers)).answer;
}

/** Signs in with a cookie, or begins to: some people are asked for a code. Throws with the gateway's reason when it refuses. */
export async function signIn(email: string, password: string): Promise<{ readonly needsCode: boolean }> {
  const answer = (await postTo('/auth/sign-in/email', { email, password })) as { twoFactorRedirect?: boolean };
  return { needsCode: answer.twoFactorRedirect === true };
}

/** Makes an account and signs in to it with a cookie. Throws with the gateway's reason when it refuses. */
export async function signUp(name: string, email: string, password: string): Promise<{ readonly needsCode: false }> {
  await postTo('/auth/sign-up/email', { name, email, password });
  return { needsCode: false };
}

/** Asks for a mail with which to choose a new password; whether one is sent depends on whether there is an account. */
export async function requestPasswordReset(email: string): Promise<void> {
  await postTo('/auth/request-password-reset', { email });
}

/** Chooses a new password. False when the link is of no use any more; throws with the reason when the password is. */
export async function resetPassword(token: string, newPassword: string): Promise<boolean> {
  try {
    await postTo('/auth/reset-password', { token, newPassword });
    return true;
  } catch (error) {
    if (error instanceof Error && error.cause === 'INVALID_TOKEN') return false;
    throw error;
  }
}

/** Asks for another mail to confirm an address. */
export async function sendVerificationEmail(email: string): Promise<void> {
  await postTo('/auth/send-verification-email', { email });
}

/** Ends the session. Throws when the gateway did not. */
export async function signOut(): Promise<void> {
  await postTo('/auth/sign-out', {});
}

/** Posts JSON and returns the JSON of the answer. Throws with the gateway's reason when it refuses. */
export async function postTo(path: string, body: object): Promise<unknown> {
  return answerOf(await send(path, body));
}

/** Gets JSON. Throws like `postTo`. */
export async function getFrom(path: string): Promise<unknown> {
  return answerOf(await reach(path, { credentials: 'same-origin', headers: { accept: json.accept } }));
}

/** Whether the gateway refused because it wants to see a second factor first. */
export function needsSecondFactor(error: unknown): boolean {
  return error instanceof Error && error.cause === 'SECOND_FACTOR_REQUIRED';
}

/** Whether a GraphQL answer says that the session is no more. */
export function hasSignedOut(answer: object): boolean {
  const { errors } = answer as { errors?: readonly GraphQLProblem[] };
  return !!errors?.some(({ extensions }) => /^(UNAUTHENTICATED|SESSION_EXPIRED)$/.test(extensions?.code ?? ''));
}

/** An error of a GraphQL answer. */
export interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

function send(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return reach(path, { ...post, headers: { ...json, ...headers }, body: JSON.stringify(body) });
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch (cause) {
    throw new Error('The gateway cannot be reached.', { cause });
  }
}

async function answerOf(response: Response): Promise<unknown> {
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer;
  const { message, code } = (answer ?? {}) as { message?: string; code?: string };
  throw new Error(reasonOf(code, response.status) ?? message ?? `The gateway answered ${response.status}.`, {
    cause: code,
  });
}

/** What is said in the place of the gateway's own words, or where it has none. */
function reasonOf(code: string | undefined, status: number): string | undefined {
  if (code?.startsWith('USER_ALREADY_EXISTS')) return 'There is an account with this address already. Sign in instead.';
  return status === 429 ? 'Too many attempts. Wait a moment, then try again.' : undefined;
}
