import type { ReactNode } from 'react';
import { Bar } from './bar.tsx';
import { Form } from './form.tsx';

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
  return (
    <Page>
      <Form className="card" action={submit} submit={rest} busy={busy} footer={<a href="/">Sign in</a>}>
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
      </Form>
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
