/** The signed-in person, and where they may work. */
export interface Viewer {
  readonly email: string;
  readonly organizations: readonly Membership[];
}

/** An organization the person belongs to. */
export interface Membership {
  readonly role: string;
  readonly organization: { readonly id: string; readonly slug: string; readonly name: string };
}

const post = { method: 'POST', credentials: 'same-origin' } as const;
const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };

const viewerQuery = /* GraphQL */ `
  query PlaygroundViewer {
    viewer {
      user {
        email
      }
      organizations {
        role
        organization {
          id
          slug
          name
        }
      }
    }
  }
`;

/** Sends a GraphQL request and returns the answer as it came. Throws with a readable message when there is none. */
export async function sendOperation(request: object, headers: Readonly<Record<string, string>> = {}) {
  const response = await send('/graphql', request, headers);
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer === 'object' && answer) return answer;
  throw new Error(`The gateway answered ${response.status} without JSON.`);
}

/** Who is signed in; null when nobody is. Throws when the gateway cannot say. */
export async function findViewer(): Promise<Viewer | null> {
  const { data, errors } = (await sendOperation({ query: viewerQuery })) as ViewerAnswer;
  if (data?.viewer) return { email: data.viewer.user?.email ?? 'API key', organizations: data.viewer.organizations };
  if (errors?.length && !hasSignedOut({ errors })) throw new Error(errors[0]?.message);
  return null;
}

/** Signs in with a cookie. Throws with the gateway's reason when it refuses. */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await send('/auth/sign-in/email', { email, password });
  if (!response.ok) throw new Error(await refusal(response));
}

/** Makes an account and signs in to it with a cookie. Throws with the gateway's reason when it refuses. */
export async function signUp(name: string, email: string, password: string): Promise<void> {
  const response = await send('/auth/sign-up/email', { name, email, password });
  if (!response.ok) throw new Error(await refusal(response));
}

/** Asks for a mail with which to choose a new password; whether one is sent depends on whether there is an account. */
export async function requestPasswordReset(email: string): Promise<void> {
  const response = await send('/auth/request-password-reset', { email });
  if (!response.ok) throw new Error(await refusal(response));
}

/** Chooses a new password. False when the link is of no use any more; throws with the reason when the password is. */
export async function resetPassword(token: string, newPassword: string): Promise<boolean> {
  const response = await send('/auth/reset-password', { token, newPassword });
  if (response.ok) return true;
  const { code } = await response
    .clone()
    .json()
    .catch(() => ({}));
  if (code === 'INVALID_TOKEN') return false;
  throw new Error(await refusal(response));
}

/** Asks for another mail to confirm an address. */
export async function sendVerificationEmail(email: string): Promise<void> {
  const response = await send('/auth/send-verification-email', { email });
  if (!response.ok) throw new Error(await refusal(response));
}

/** Ends the session. Throws when the gateway did not. */
export async function signOut(): Promise<void> {
  const response = await send('/auth/sign-out', {});
  if (!response.ok) throw new Error(await refusal(response));
}

/** Whether a GraphQL answer says that the session is no more. */
export function hasSignedOut(answer: object): boolean {
  const { errors } = answer as { errors?: readonly GraphQLProblem[] };
  return !!errors?.some(({ extensions }) => /^(UNAUTHENTICATED|SESSION_EXPIRED)$/.test(extensions?.code ?? ''));
}

interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

interface ViewerAnswer {
  readonly data?: { readonly viewer: { user: { email: string } | null; organizations: Membership[] } | null } | null;
  readonly errors?: readonly GraphQLProblem[];
}

async function send(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  try {
    return await fetch(path, { ...post, headers: { ...json, ...headers }, body: JSON.stringify(body) });
  } catch (cause) {
    throw new Error('The gateway cannot be reached.', { cause });
  }
}

async function refusal(response: Response): Promise<string> {
  const { code, message } = await response.json().catch(() => ({}));
  if (code?.startsWith('USER_ALREADY_EXISTS')) return 'There is an account with this address already. Sign in instead.';
  if (message) return message;
  if (response.status === 429) return 'Too many attempts. Wait a moment, then try again.';
  return `The gateway answered ${response.status}.`;
}
