import { useState } from 'react';
import { FormCard, ResultCard } from './form-card.tsx';
import { resetPassword } from './gateway.ts';

const askAgain = { label: 'Ask for another link', href: '/forgot-password' };

/** Where the link of a mail leads to choose a new password. */
export function ResetPassword() {
  const token = new URLSearchParams(location.search).get('token');
  const [state, setState] = useState<'open' | 'done' | 'over'>(token ? 'open' : 'over');

  async function submit(fields: FormData) {
    const [password, again] = [String(fields.get('password')), String(fields.get('again'))];
    if (password !== again) throw new Error('The two passwords are not the same.');
    const isReset = await resetPassword(token ?? '', password);
    setState(isReset ? 'done' : 'over');
  }

  if (state === 'done')
    return (
      <ResultCard
        title="You have a new password"
        text="Every session of your account has ended. Sign in with the new password."
        link={{ label: 'Sign in', href: '/' }}
      />
    );
  if (state === 'over')
    return (
      <ResultCard
        title="This link works no more"
        text="A link works once, and for an hour. Your password is as it was."
        link={askAgain}
      />
    );
  return (
    <FormCard
      title="Choose a new password"
      text="At least 8 characters. It ends every session of your account."
      action={['Set the password', 'Setting…']}
      submit={submit}
    >
      <label>
        New password
        <input
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          maxLength={200}
          required
          autoFocus
        />
      </label>
      <label>
        The same again
        <input name="again" type="password" autoComplete="new-password" minLength={8} maxLength={200} required />
      </label>
    </FormCard>
  );
}
