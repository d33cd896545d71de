import { useState } from 'react';
import { usePasskey as signInWithPasskey } from './factors.ts';
import { Form } from './form.tsx';
import { signIn } from './gateway.ts';
import { SecondStep } from './second-step.tsx';

interface SignInProps {
  /** Looks who is signed in; null for nobody. */
  readonly refresh: () => Promise<unknown>;
  readonly notice?: string;
}

/** What a stranger sees: what this is, and the ways in. */
export function SignIn({ refresh, notice }: SignInProps) {
  const [isAskedForCode, setIsAskedForCode] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function enter() {
    if (!(await refresh())) throw new Error('The gateway did not let you in. Try again.');
  }

  async function enterWithPasskey() {
    setProblem(null);
    await signInWithPasskey()
      .then(enter)
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }

  if (isAskedForCode)
    return (
      <main className="centre">
        <SecondStep title="One more step" done={enter} cancel={() => setIsAskedForCode(false)} />
      </main>
    );
  return (
    <main className="centre">
      <Form
        className="card"
        submit="Sign in"
        busy="Signing in…"
        action={async (fields) => {
          setProblem(null);
          const { needsCode } = await signIn(String(fields.get('email')), String(fields.get('password')));
          if (needsCode) setIsAskedForCode(true);
          else await enter();
        }}
        footer={
          <>
            <div className="or">or</div>
            <button type="button" className="secondary" onClick={() => void enterWithPasskey()}>
              Use a passkey instead
            </button>
            {problem && (
              <p className="refused" role="alert">
                {problem}
              </p>
            )}
          </>
        }
      >
        <h1>Sign in to explore the graph</h1>
        <p>
          Tenancy, billing and usage behind one GraphQL endpoint: run queries as yourself, in any of your organizations.
        </p>
        {notice && <p className="info">{notice}</p>}
        <label>
          Email
          <input name="email" type="email" autoComplete="username webauthn" required autoFocus />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <a href="/forgot-password">Forgot password?</a>
      </Form>
    </main>
  );
}
