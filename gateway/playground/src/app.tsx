import type { ComponentType } from 'react';
import { Bar } from './bar.tsx';
import { ForgotPassword } from './forgot-password.tsx';
import { Notice } from './notice.tsx';
import { ResetPassword } from './reset-password.tsx';
import { SignIn } from './sign-in.tsx';
import { useSession } from './use-session.ts';
import { VerifyEmail } from './verify-email.tsx';
import { Workspace } from './workspace.tsx';

/** Pages that links in mails lead to, by their paths; the gateway serves each. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/forgot-password': ForgotPassword,
  '/reset-password': ResetPassword,
  '/verify-email': VerifyEmail,
};

/** The page of the address. */
export function App() {
  const Page = pages[location.pathname] ?? Home;
  return <Page />;
}

/** Sign-in for a stranger, the editor for somebody who is signed in. */
function Home() {
  const { session, refresh, signIn, signOut } = useSession();

  if (session.state === 'signedIn')
    return <Workspace key={session.viewer.email} viewer={session.viewer} refresh={refresh} signOut={signOut} />;
  return (
    <>
      <Bar />
      {session.state === 'asking' && <Notice title="Looking for your session…" />}
      {session.state === 'signedOut' && <SignIn signIn={signIn} notice={session.notice} />}
      {session.state === 'failed' && (
        <Notice
          title="No answer from the gateway"
          text={session.message}
          action={{ label: 'Try again', run: () => void refresh() }}
        />
      )}
    </>
  );
}
