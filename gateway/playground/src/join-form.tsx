import { type FormEvent, useRef, useState } from 'react';
import type { Invitation } from './invitation.ts';
import { Refused } from './refused.tsx';
import { useAction } from './use-action.ts';

interface JoinFormProps {
  readonly invitation: Invitation;
  readonly signUp: (name: string, email: string, password: string) => Promise<void>;
  readonly signIn: (email: string, password: string) => Promise<void>;
}

/** For who is not signed in: an account for the invited address, new or their own. Accepting comes after. */
export function JoinForm({ invitation: { email }, signUp, signIn }: JoinFormProps) {
  const [isNew, setIsNew] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  const { run, problem, isBusy } = useAction(async () => {
    const fields = new FormData(form.current!);
    const [name, password] = [String(fields.get('name')), String(fields.get('password'))];
    await (isNew ? signUp(name, email, password) : signIn(email, password));
    return null;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };

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
