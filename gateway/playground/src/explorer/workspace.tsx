import { lazy, Suspense } from 'react';
import { Bar } from '../bar.tsx';
import { Notice } from '../notice.tsx';
import type { Viewer } from '../viewer.ts';
import { OrganizationChooser } from './organization-chooser.tsx';
import { useOrganization } from './use-organization.ts';
import { usePlan } from './use-plan.ts';

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
  const organization = current?.organization ?? null;
  const plan = usePlan(viewer, organization?.id ?? null);
  return (
    <>
      <Bar>
        <OrganizationChooser organizations={viewer.organizations} current={current} choose={choose} plan={plan} />
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
        <Editor key={organization?.id} person={viewer.email} organization={organization} refresh={refresh} />
      </Suspense>
    </>
  );
}
