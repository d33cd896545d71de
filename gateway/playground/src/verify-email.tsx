import { useState } from 'react';
import { FormCard, ResultCard } from './form-card.tsx';
import { sendVerificationEmail } from './gateway.ts';

/** Where somebody lands who followed the link to confirm their address. */
export function VerifyEmail() {
  const error = new URLSearchParams(location.search).get('error');
  const [email, setEmail] = useState<string | null>(null);

  async function submit(fields: FormData) {
    const address = String(fields.get('email'));
    await sendVerificationEmail(address);
    setEmail(address);
  }

  if (error === null)
    return (
      <ResultCard
        title="Your address is confirmed"
        text="Mail about your account reaches you."
        link={{ label: 'Go on', href: '/' }}
      />
    );
  if (email !== null)
    return (
      <ResultCard
        title="Look into your mail"
        text={`If ${email} waits to be confirmed, a new link is on its way. It works for 24 hours.`}
        link={{ label: 'Go on', href: '/' }}
      />
    );
  return (
    <FormCard
      title={error === 'TOKEN_EXPIRED' ? 'This link has expired' : 'This link does not work'}
      text="We send a new one to the address that you signed up with."
      action={['Send a new link', 'Sending…']}
      submit={submit}
    >
      <label>
        Email
        <input name="email" type="email" autoComplete="username" required autoFocus />
      </label>
    </FormCard>
  );
}
