/** What a GraphQL request was answered. */
export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

const requestIds = new WeakMap<Answer, string>();

/** The request that an answer is to, as `extensions.requestId` of a fault has it; undefined where nobody said. */
export function requestIdOf(answer: Answer): string | undefined {
  return requestIds.get(answer);
}

/** Says which request an answer is to, beside it: tests compare whole answers. */
export function ofRequest<T extends Answer>(answer: T, requestId: string | null): T {
  if (requestId !== null) requestIds.set(answer, requestId);
  return answer;
}

/** Somebody who talks to the gateway, as a client program does. */
export interface Client {
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Posts something that is not GraphQL. */
  post(path: string, type: string, body: string): Promise<Response>;
  /** The same client in another organization, named by ID or slug. */
  in(organization: string): Client;
}

/** A client with these headers, at the door of customers unless `path` says otherwise. */
export function clientWith(url: string, headers: Record<string, string>, path = '/graphql'): Client {
  return {
    async ask(query, variables = {}, more = {}) {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...more },
        body: JSON.stringify({ query, variables }),
      });
      // What it cost is for the tests that ask for it.
      const { extensions: _, ...answer } = (await response.json()) as { extensions?: unknown };
      return ofRequest({ status: response.status, ...answer }, response.headers.get('x-request-id'));
    },
    post: (to, type, body) =>
      fetch(new URL(to, url), { method: 'POST', headers: { ...headers, 'content-type': type }, body }),
    in: (organization) => clientWith(url, { ...headers, 'x-organization': organization }, path),
  };
}

/** A client that is nobody. */
export const anonymousClient = (url: string): Client => clientWith(url, {});

/** Signs somebody up and returns a client with their session. */
export async function signUp(
  url: string,
  person: { readonly email: string; readonly name: string; readonly password?: string },
): Promise<Client> {
  return clientWith(url, await authenticate(url, '/auth/sign-up/email', { password, ...person }));
}

/** Signs somebody in who has signed up, and returns a client with the new session. */
export async function signIn(
  url: string,
  { email, ...person }: { readonly email: string; readonly password?: string },
): Promise<Client> {
  const credentials = { email, password: person.password ?? password };
  return clientWith(url, await authenticate(url, '/auth/sign-in/email', credentials));
}

/** Signs a staff person in, the first one unless told otherwise, and returns a client at the door of staff. */
export async function signInStaff(url: string, person: object = firstStaffMember): Promise<Client> {
  return clientWith(url, await authenticate(url, '/staff/auth/sign-in/email', person), '/staff/graphql');
}

/** Who is staff of a system under test. */
export const firstStaffMember = { email: 'sasha@staff.example', password: 'correct horse battery' };

const password = 'correct horse battery';

/** The header of the session that signing up or in at a path begins. */
export async function authenticate(url: string, path: string, person: object): Promise<{ authorization: string }> {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(person),
  });
  const token = response.headers.get('set-auth-token');
  if (!response.ok || !token) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return { authorization: `Bearer ${token}` };
}
