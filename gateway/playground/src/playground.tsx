import { Bar } from './bar.tsx';
import { Notice } from './notice.tsx';
import { SignIn } from './sign-in.tsx';
import { useSession } from './use-session.ts';
import { Workspace } from './workspace.tsx';

/** The page at every other path: sign-in for a stranger, the editor for somebody who is signed in. */
export function Playground() {
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
