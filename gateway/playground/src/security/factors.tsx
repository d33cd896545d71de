import { Notice } from '../notice.tsx';
import { AuthenticatorApp } from './authenticator-app.tsx';
import { ConfirmIdentity } from './confirm-identity.tsx';
import { Passkeys } from './passkeys.tsx';
import { useFactors } from './use-factors.ts';

const names: Readonly<Record<string, string>> = {
  pwd: 'your password',
  otp: 'a code of your app',
  rc: 'a recovery code',
  hwk: 'a passkey on your device',
  swk: 'a passkey',
};

/** How somebody signs in: what they have proven in this session, their authenticator app and their passkeys. */
export function Factors() {
  const { factors, problem, refresh, change, waiting, stopWaiting } = useFactors();

  if (!factors)
    return problem ? (
      <Notice
        title="Your settings could not be read"
        text={problem}
        action={{ label: 'Try again', run: () => void refresh() }}
      />
    ) : (
      <Notice title="Reading your settings…" />
    );
  const proven = factors.amr.flatMap((method) => names[method] ?? []);
  return (
    <main className="settings">
      <header>
        <h1>Security</h1>
        <p>
          You signed in with {new Intl.ListFormat('en').format(proven)}.{' '}
          {!factors.amr.includes('mfa') && 'Some organizations ask for more than a password.'}
        </p>
      </header>
      <AuthenticatorApp factors={factors} change={change} />
      <Passkeys passkeys={factors.passkeys} change={change} />
      {waiting && <ConfirmIdentity factors={factors} confirmed={waiting} close={stopWaiting} />}
    </main>
  );
}
