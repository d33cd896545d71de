import { type FormEvent, type ReactNode, useState } from 'react';
import { Bar } from './bar.tsx';

interface FormCardProps {
  readonly title: string;
  readonly text: string;
  /** What the button says, at rest and while `submit` runs. */
  readonly action: readonly [rest: string, busy: string];
  /** What to do with the form's fields. Throws with what to tell the person. */
  readonly submit: (fields: FormData) => Promise<void>;
  /** The fields. */
  readonly children: ReactNode;
}

/** A page that asks for one thing. */
export function FormCard({ title, text, action: [rest, busy], submit, children }: FormCardProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setRefused(null);
    setIsBusy(true);
    try {
      await submit(new FormData(event.currentTarget));
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
    setIsBusy(false);
  }

  return (
    <Page>
      <form className="card" onSubmit={onSubmit} aria-busy={isBusy}>
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
        {refused && (
          <p className="refused" role="alert">
            {refused}
          </p>
        )}
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? busy : rest}
        </button>
        <a href="/">Sign in</a>
      </form>
    </Page>
  );
}

/** A page that tells one thing, and where to go from there. */
export function ResultCard({
  title,
  text,
  link,
}: {
  title: string;
  text: string;
  link: { label: string; href: string };
}) {
  return (
    <Page>
      <div className="card" role="status">
        <h1>{title}</h1>
        <p>{text}</p>
        <a href={link.href}>{link.label}</a>
      </div>
    </Page>
  );
}

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Bar />
      <main className="centre">{children}</main>
    </>
  );
}
