import { useState } from 'react';
import { disableTotp, type Factors, renewRecoveryCodes, type Setup, setUpTotp, verifyCode } from '../factors.ts';
import { Form } from '../form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpApp } from './set-up-app.tsx';
import type { Change } from './use-factors.ts';

interface AuthenticatorAppProps {
  readonly factors: Factors;
  readonly change: Change;
}

const passwordIn = (fields: FormData) => String(fields.get('password'));

/** The authenticator app: set up, in use, or about to go. */
export function AuthenticatorApp({ factors: { totpEnabled, recoveryCodesLeft }, change }: AuthenticatorAppProps) {
  const [setup, setSetup] = useState<Setup | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [asks, setAsks] = useState<'renew' | 'disable' | null>(null);

  const begin = (fields: FormData) => change(async () => setSetup(await setUpTotp(passwordIn(fields))));
  const complete = (code: string) =>
    change(async () => {
      await verifyCode('totp', code);
      setCodes(setup?.backupCodes ?? null);
      setSetup(null);
    });
  const renew = (fields: FormData) =>
    change(async () => {
      setCodes((await renewRecoveryCodes(passwordIn(fields))).backupCodes);
      setAsks(null);
    });
  const disable = (fields: FormData) =>
    change(async () => {
      await disableTotp(passwordIn(fields));
      setAsks(null);
    });

  return (
    <section className="card">
      <h2>
        Authenticator app <span className={totpEnabled ? 'state on' : 'state'}>{totpEnabled ? 'On' : 'Off'}</span>
      </h2>
      {codes && <RecoveryCodes codes={codes} close={() => setCodes(null)} />}
      {totpEnabled && !codes && (
        <>
          <p>
            Signing in asks for a code after your password. {recoveryCodesLeft} of 10 recovery codes left, for when you
            are without the app.
          </p>
          <div className="choices">
            <button type="button" className="secondary" onClick={() => setAsks('renew')}>
              New recovery codes
            </button>
            <button type="button" className="secondary danger" onClick={() => setAsks('disable')}>
              Turn off
            </button>
          </div>
        </>
      )}
      {asks === 'renew' && !codes && <AskPassword submit="Replace my recovery codes" action={renew} />}
      {asks === 'disable' && <AskPassword submit="Turn off the app" action={disable} />}
      {!totpEnabled && !setup && (
        <>
          <p>A code from your phone after the password: whoever learns your password still cannot sign in.</p>
          <AskPassword submit="Set up" action={begin} />
        </>
      )}
      {setup && <SetUpApp totpURI={setup.totpURI} complete={complete} cancel={() => setSetup(null)} />}
    </section>
  );
}

function AskPassword({ submit, action }: { submit: string; action: (fields: FormData) => Promise<void> }) {
  return (
    <Form key={submit} className="row" submit={submit} busy="One moment…" action={action}>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
    </Form>
  );
}
