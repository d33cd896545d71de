import { useState } from 'react';
import { FormCard, ResultCard } from './form-card.tsx';
import { requestPasswordReset } from './gateway.ts';

/** Asks for a mail with which to choose a new password. The answer is the same for everybody. */
export function ForgotPassword() {
  const [email, setEmail] = useState<string | null>(null);

  async function submit(fields: FormData) {
    const address = String(fields.get('email'));
    await requestPasswordReset(address);
    setEmail(address);
  }

  if (email !== null)
    return (
      <ResultCard
        title="Look into your mail"
        text={`If there is an account for ${email}, a link to choose a new password is on its way. It works for an hour.`}
        link={{ label: 'Sign in', href: '/' }}
      />
    );
  return (
    <FormCard
      title="Choose a new password"
      text="We send a link to the address that you sign in with."
      action={['Send the link', 'Sending…']}
      submit={submit}
    >
      <label>
        Email
        <input name="email" type="email" autoComplete="username" required autoFocus />
      </label>
    </FormCard>
  );
}
