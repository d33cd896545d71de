import { type FormEvent, useState } from 'react';

interface SignInProps {
  readonly signIn: (email: string, password: string) => Promise<void>;
  readonly notice?: string;
}

/** What a stranger sees: what this is, and the way in. */
export function SignIn({ signIn, notice }: SignInProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setRefused(null);
    setIsBusy(true);
    try {
      await signIn(String(fields.get('email')), String(fields.get('password')));
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
      setIsBusy(false);
    }
  }

  return (
    <main className="centre">
      <form className="card" onSubmit={submit} aria-busy={isBusy}>
        <h1>Sign in to explore the graph</h1>
        <p>
          Tenancy, billing and usage behind one GraphQL endpoint: run queries as yourself, in any of your organizations.
        </p>
        {notice && !refused && <p className="info">{notice}</p>}
        <label>
          Email
          <input name="email" type="email" autoComplete="username" required autoFocus />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        {refused && (
          <p className="refused" role="alert">
            {refused}
          </p>
        )}
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? 'Signing in…' : 'Sign in'}
        </button>
        <a href="/forgot-password">Forgot password?</a>
      </form>
    </main>
  );
}
