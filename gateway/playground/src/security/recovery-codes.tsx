import { useState } from 'react';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly close: () => void;
}

/** Shows recovery codes, this once. */
export function RecoveryCodes({ codes, close }: RecoveryCodesProps) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="steps">
      <p>
        <b>Save these recovery codes now.</b> Each signs you in once without the app. They are not shown again, and
        earlier ones no longer work.
      </p>
      <ul className="codes" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="choices">
        <button
          type="button"
          className="secondary"
          onClick={() => void navigator.clipboard?.writeText(codes.join('\n')).then(() => setIsCopied(true))}
        >
          {isCopied ? 'Copied' : 'Copy'}
        </button>
        <button type="button" className="primary" onClick={close}>
          I have saved them
        </button>
      </div>
    </div>
  );
}
