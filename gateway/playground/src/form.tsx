import { type FormEvent, type ReactNode, useState } from 'react';

interface FormProps {
  /** What is done with the fields; throws with what to tell the person. */
  readonly action: (fields: FormData) => Promise<unknown>;
  readonly submit: string;
  /** What the button says meanwhile. */
  readonly busy: string;
  readonly className?: string;
  readonly children?: ReactNode;
  /** What stands below the button. */
  readonly footer?: ReactNode;
}

/** A form with one button, which is busy until its action has an answer, and says why when it is refused. */
export function Form({ action, submit, busy, className, children, footer }: FormProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function run(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setRefused(null);
    setIsBusy(true);
    try {
      await action(new FormData(event.currentTarget));
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <form className={className} onSubmit={run} aria-busy={isBusy}>
      {children}
      {refused && (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? busy : submit}
      </button>
      {footer}
    </form>
  );
}
