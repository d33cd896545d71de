/** Somebody who talks to the gateway. */
export interface Client {
  /** The data of the answer. Rejects with the first error of the answer and its `code`. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The same somebody in an organization, named by ID. */
  in(organizationId: string): Client;
}

/** A client with a session's token or an API key. */
export function clientWith(url: string, credential: string, headers: Record<string, string> = {}): Client {
  return {
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}`, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const answer = await response.json();
      if (answer.errors) throw faultOf(answer.errors[0]);
      return answer.data;
    },
    in: (organizationId) => clientWith(url, credential, { 'x-organization': organizationId }),
  };
}

function faultOf({ message, extensions }: { message: string; extensions?: { code?: string } }): Error {
  return Object.assign(new Error(message), { code: extensions?.code });
}

/** Signs a person up, or in when they are signed up already. */
export async function signUpOrIn(
  url: string,
  person: { name: string; email: string; password: string },
): Promise<Client> {
  const signedUp = await authenticate(url, 'sign-up', person);
  const response = signedUp.ok ? signedUp : await authenticate(url, 'sign-in', person);
  const token = response.headers.get('set-auth-token');
  if (!token) throw new Error(`${person.email} cannot sign in: ${await response.text()}`);
  return clientWith(url, token);
}

function authenticate(url: string, how: 'sign-up' | 'sign-in', person: object): Promise<Response> {
  return fetch(`${url}/auth/${how}/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(person),
  });
}
