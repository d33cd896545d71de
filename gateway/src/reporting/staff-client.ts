/** Asks the graph as staff. Rejects with what went wrong, for a person to read. */
export type AskAsStaff = <Data>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** How staff prove who they are: a session's token, or what they sign in with. */
export type StaffCredentials = { readonly token: string } | { readonly email: string; readonly password: string };

/** Signs in at a gateway, unless there is a session, and returns what asks there. Rejects when it is refused. */
export async function connectAsStaff(url: string, credentials: StaffCredentials): Promise<AskAsStaff> {
  const token = 'token' in credentials ? credentials.token : await signIn(url, credentials);
  return async (query, variables) => {
    const response = await post(`${url}/staff/graphql`, { query, variables }, { authorization: `Bearer ${token}` });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data as never;
  };
}

async function signIn(url: string, credentials: object): Promise<string> {
  const response = await post(`${url}/staff/auth/sign-in/email`, credentials);
  const answer = (await response.json().catch(() => ({}))) as { message?: string; twoFactorRedirect?: boolean };
  const token = response.headers.get('set-auth-token');
  if (answer.twoFactorRedirect)
    throw new Error('This person has a second factor: sign in and set STAFF_TOKEN to the session’s token.');
  if (!response.ok || !token) throw new Error(answer.message ?? `The gateway answered ${response.status}.`);
  return token;
}

async function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new Error(`Nothing answers at ${new URL(url).origin}.`, { cause });
  }
}
