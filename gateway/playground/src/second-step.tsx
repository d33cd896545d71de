import { useState } from 'react';
import { type CodeKind, verifyCode } from './factors.ts';
import { Form } from './form.tsx';

interface SecondStepProps {
  readonly title: string;
  /** Called after a correct code. */
  readonly done: () => Promise<unknown>;
  readonly cancel: () => void;
}

const texts = {
  totp: {
    label: 'Code',
    hint: 'Enter the six digits that your authenticator app shows now.',
    other: 'Use a recovery code',
  },
  'backup-code': {
    label: 'Recovery code',
    hint: 'Enter one of the codes that you saved. Each works once.',
    other: 'Use the app',
  },
} as const;

/** Asks for a code of the authenticator app, or a recovery code in its place. */
export function SecondStep({ title, done, cancel }: SecondStepProps) {
  const [kind, setKind] = useState<CodeKind>('totp');
  const { label, hint, other } = texts[kind];
  return (
    <Form
      key={kind}
      className="card"
      submit="Continue"
      busy="Checking…"
      action={async (fields) => {
        await verifyCode(kind, String(fields.get('code')));
        await done();
      }}
      footer={
        <div className="alternatives">
          <button type="button" className="link" onClick={() => setKind(kind === 'totp' ? 'backup-code' : 'totp')}>
            {other}
          </button>
          <button type="button" className="link" onClick={cancel}>
            Cancel
          </button>
        </div>
      }
    >
      <h1>{title}</h1>
      <p>{hint}</p>
      <label>
        {label}
        <input
          name="code"
          className="code"
          autoComplete="one-time-code"
          inputMode={kind === 'totp' ? 'numeric' : 'text'}
          maxLength={20}
          spellCheck={false}
          required
          autoFocus
        />
      </label>
    </Form>
  );
}
