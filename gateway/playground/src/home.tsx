import { SignedIn } from './signed-in.tsx';
import { Workspace } from './explorer/workspace.tsx';

/** Sign-in for a stranger, the editor for somebody who is signed in. */
export function Home() {
  return (
    <SignedIn>
      {(viewer, { refresh, signOut }) => (
        <Workspace key={viewer.email} viewer={viewer} refresh={refresh} signOut={signOut} />
      )}
    </SignedIn>
  );
}
