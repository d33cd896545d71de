import { lazy, Suspense } from 'react';
import { Bar } from './bar.tsx';
import type { Viewer } from './gateway.ts';
import { Notice } from './notice.tsx';
import { OrganizationChooser } from './organization-chooser.tsx';
import { useOrganization } from './use-organization.ts';

// Monaco is megabytes; nobody waits for it before they are signed in.
const Editor = lazy(() => import('./editor.tsx'));

interface WorkspaceProps {
  readonly viewer: Viewer;
  readonly refresh: (notice?: string) => Promise<unknown>;
  readonly signOut: () => Promise<void>;
}

/** What somebody who is signed in works with. */
export function Workspace({ viewer, refresh, signOut }: WorkspaceProps) {
  const { current, choose } = useOrganization(viewer);
  const organizationId = current?.organization.id ?? null;
  return (
    <>
      <Bar>
        <OrganizationChooser organizations={viewer.organizations} current={current} choose={choose} />
        <span className="who">{viewer.email}</span>
        <a className="quiet" href="/security">
          Security
        </a>
        <button type="button" className="quiet" onClick={() => void signOut()}>
          Sign out
        </button>
      </Bar>
      <Suspense fallback={<Notice title="Loading the editor…" />}>
        {/* A new editor for each organization: no answer on screen or on its way may pass for another organization's. */}
        <Editor key={organizationId} person={viewer.email} organizationId={organizationId} refresh={refresh} />
      </Suspense>
    </>
  );
}
