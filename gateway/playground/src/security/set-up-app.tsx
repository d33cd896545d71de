import { Form } from '../form.tsx';

interface SetUpAppProps {
  readonly totpURI: string;
  readonly complete: (code: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Leads through setting up an authenticator app: its key, and a code to show that it has it. */
export function SetUpApp({ totpURI, complete, cancel }: SetUpAppProps) {
  const key = new URL(totpURI).searchParams.get('secret') ?? '';
  return (
    <Form
      className="steps"
      submit="Turn on"
      busy="Checking…"
      action={(fields) => complete(String(fields.get('code')))}
      footer={
        <button type="button" className="link" onClick={cancel}>
          Cancel
        </button>
      }
    >
      <p>
        <b>1.</b> Give your authenticator app this key, or <a href={totpURI}>open the app</a> on this device.
      </p>
      <code className="key" aria-label="Key">
        {key.replaceAll(/.{4}(?=.)/g, '$& ')}
      </code>
      <label>
        <span>
          <b>2.</b> Enter the code that the app shows now
        </span>
        <input
          name="code"
          className="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={10}
          required
          autoFocus
        />
      </label>
    </Form>
  );
}
