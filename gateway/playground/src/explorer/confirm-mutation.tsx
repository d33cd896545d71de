import { useEffect, useRef, useState } from 'react';

/** A mutation that waits for a yes. */
export interface Asked {
  readonly name: string;
  readonly fields: readonly string[];
  readonly answer: (isYes: boolean, isForAll: boolean) => void;
}

/** Asks before live data is changed. */
export function ConfirmMutation({ asked, organization }: { readonly asked: Asked; readonly organization: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isForAll, setIsForAll] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby="confirm-title"
      onCancel={(event) => {
        event.preventDefault();
        asked.answer(false, false);
      }}
    >
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          asked.answer(true, isForAll);
        }}
      >
        <h1 id="confirm-title">Change live data of {organization}?</h1>
        <p>
          <strong>{asked.name}</strong> runs{' '}
          {asked.fields.map((field) => (
            <code key={field}>{field}</code>
          ))}
          . It takes effect at once, for everybody in it.
        </p>
        <label className="check">
          <input type="checkbox" checked={isForAll} onChange={(event) => setIsForAll(event.target.checked)} />
          Do not ask again for {organization} until this page is closed
        </label>
        <div className="choices">
          <button type="button" className="secondary" onClick={() => asked.answer(false, false)}>
            Cancel
          </button>
          <button type="submit" className="primary" autoFocus>
            Run mutation
          </button>
        </div>
      </form>
    </dialog>
  );
}
