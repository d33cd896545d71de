import { useCallback, useEffect, useState } from 'react';
import { signOut } from './gateway.ts';
import { findViewer, type Viewer } from './viewer.ts';

/** Where the page stands: asking who is signed in, nobody, somebody, or without an answer. */
export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'signedOut'; readonly notice?: string }
  | { readonly state: 'signedIn'; readonly viewer: Viewer }
  | { readonly state: 'failed'; readonly message: string };

/** The session of the page, and what changes it. */
export function useSession() {
  const [session, setSession] = useState<Session>({ state: 'asking' });

  const refresh = useCallback(async (notice?: string) => {
    try {
      const viewer = await findViewer();
      setSession(viewer ? { state: 'signedIn', viewer } : { state: 'signedOut', notice });
      return viewer;
    } catch (error) {
      setSession({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      return null;
    }
  }, []);

  useEffect(() => void refresh(), [refresh]);

  return {
    session,
    refresh,
    signOut: async () => {
      await signOut().catch(() => undefined);
      await refresh();
    },
  };
}
