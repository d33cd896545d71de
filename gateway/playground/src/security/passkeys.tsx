import { useState } from 'react';
import { addPasskey, type Passkey, removePasskey } from '../factors.ts';
import { Form } from '../form.tsx';
import type { Change } from './use-factors.ts';

interface PasskeysProps {
  readonly passkeys: readonly Passkey[];
  readonly change: Change;
}

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** The person's passkeys, with a way to add one. */
export function Passkeys({ passkeys, change }: PasskeysProps) {
  const [problem, setProblem] = useState<string | null>(null);

  async function remove(id: string) {
    setProblem(null);
    await change(() => removePasskey(id)).catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  }

  return (
    <section className="card">
      <h2>Passkeys</h2>
      <p>Sign in with your fingerprint, face or PIN, in place of password and code.</p>
      {passkeys.length > 0 && (
        <ul className="passkeys" aria-label="Passkeys">
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id}>
              <span>
                <b>{name ?? 'Passkey'}</b>
                <small className="muted">
                  Added {day.format(new Date(createdAt))} ·{' '}
                  {lastUsedAt ? `last used ${day.format(new Date(lastUsedAt))}` : 'not used yet'}
                </small>
              </span>
              <button
                type="button"
                className="secondary danger"
                aria-label={`Remove ${name ?? 'passkey'}`}
                onClick={() => void remove(id)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className="refused" role="alert">
          {problem}
        </p>
      )}
      <Form
        className="row"
        submit="Add a passkey"
        busy="Waiting for your device…"
        action={(fields) => change(() => addPasskey(String(fields.get('name'))))}
      >
        <label>
          Name
          <input name="name" maxLength={60} placeholder="This laptop" required />
        </label>
      </Form>
    </section>
  );
}
