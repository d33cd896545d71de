import { useEffect, useRef, useState } from 'react';
import { type Factors, usePasskey as confirmWithPasskey } from '../factors.ts';
import { Form } from '../form.tsx';
import { SecondStep } from '../second-step.tsx';

interface ConfirmIdentityProps {
  readonly factors: Factors;
  /** What waits for the second factor. */
  readonly confirmed: () => Promise<void>;
  readonly close: () => void;
}

/** Asks for a second factor before a change, whichever the person has. */
export function ConfirmIdentity({ factors, confirmed, close }: ConfirmIdentityProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isCode, setIsCode] = useState(factors.totpEnabled && factors.passkeys.length === 0);
  useEffect(() => dialog.current?.showModal(), []);

  async function finish() {
    await confirmed();
    close();
  }

  return (
    <dialog ref={dialog} className="confirm" onClose={close} aria-label="Confirm that it is you">
      {isCode ? (
        <SecondStep title="Confirm that it is you" done={finish} cancel={close} />
      ) : (
        <Form
          className="card"
          submit="Use a passkey"
          busy="Waiting for your passkey…"
          action={async () => {
            await confirmWithPasskey();
            await finish();
          }}
          footer={
            <div className="alternatives">
              {factors.totpEnabled && (
                <button type="button" className="link" onClick={() => setIsCode(true)}>
                  Use a code
                </button>
              )}
              <button type="button" className="link" onClick={close}>
                Cancel
              </button>
            </div>
          }
        >
          <h1>Confirm that it is you</h1>
          <p>This change needs your second factor. It counts for ten minutes.</p>
        </Form>
      )}
    </dialog>
  );
}
