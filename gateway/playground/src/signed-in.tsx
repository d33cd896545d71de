import type { ReactNode } from 'react';
import { Bar } from './bar.tsx';
import type { Viewer } from './viewer.ts';
import { Notice } from './notice.tsx';
import { SignIn } from './sign-in.tsx';
import { useSession } from './use-session.ts';

interface SignedInProps {
  readonly children: (viewer: Viewer, session: Omit<ReturnType<typeof useSession>, 'session'>) => ReactNode;
}

/** What only somebody who is signed in sees; a stranger is asked to sign in first. */
export function SignedIn({ children }: SignedInProps) {
  const { session, ...actions } = useSession();
  const { refresh } = actions;

  if (session.state === 'signedIn') return children(session.viewer, actions);
  return (
    <>
      <Bar />
      {session.state === 'asking' && <Notice title="Looking for your session…" />}
      {session.state === 'signedOut' && <SignIn refresh={refresh} notice={session.notice} />}
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
