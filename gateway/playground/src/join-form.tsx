import { type FormEvent, useRef, useState } from 'react';
import { signIn, signUp } from './gateway.ts';
import type { Invitation } from './invitation.ts';
import { Refused } from './refused.tsx';
import { SecondStep } from './second-step.tsx';
import { useAction } from './use-action.ts';

interface JoinFormProps {
  readonly invitation: Invitation;
  /** Looks who is signed in. */
  readonly refresh: () => Promise<unknown>;
}

/** For who is not signed in: an account for the invited address, new or their own. Accepting comes after. */
export function JoinForm({ invitation: { email }, refresh }: JoinFormProps) {
  const [isAskedForCode, setIsAskedForCode] = useState(false);
  const [isNew, setIsNew] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  const { run, problem, isBusy } = useAction(async () => {
    const fields = new FormData(form.current!);
    const [name, password] = [String(fields.get('name')), String(fields.get('password'))];
    const { needsCode } = isNew ? await signUp(name, email, password) : await signIn(email, password);
    if (needsCode) setIsAskedForCode(true);
    else await refresh();
    return null;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };

  if (isAskedForCode)
    return <SecondStep title="One more step" done={refresh} cancel={() => setIsAskedForCode(false)} />;
  return (
    <form ref={form} className="fields" onSubmit={submit} aria-busy={isBusy}>
      <div className="choice" role="group" aria-label="Your account">
        <button type="button" aria-pressed={isNew} onClick={() => setIsNew(true)}>
          New account
        </button>
        <button type="button" aria-pressed={!isNew} onClick={() => setIsNew(false)}>
          I have one
        </button>
      </div>
      {/* Password managers keep the address with the password. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      {isNew && (
        <label>
          Name
          <input name="name" autoComplete="name" maxLength={100} required autoFocus />
        </label>
      )}
      <label>
        Password
        <input
          key={isNew ? 'new' : 'current'}
          name="password"
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          minLength={isNew ? 8 : undefined}
          required
          autoFocus={!isNew}
        />
      </label>
      <Refused>{problem}</Refused>
      <button type="submit" className="primary" disabled={isBusy}>
        {isNew ? (isBusy ? 'Signing up…' : 'Sign up') : isBusy ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  );
}
