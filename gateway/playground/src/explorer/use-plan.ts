import { useEffect, useState } from 'react';
import { findPlan, type Plan, type Viewer } from '../viewer.ts';

/** The plan of an organization, looked up anew with the viewer; undefined until it is known. */
export function usePlan(viewer: Viewer, organizationId: string | null): Plan | null | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly plan: Plan | null }>();

  useEffect(() => {
    if (!organizationId) return undefined;
    let isCurrent = true;
    void findPlan(organizationId)
      .catch(() => null)
      .then((plan) => isCurrent && setFound({ of: organizationId, plan }));
    return () => void (isCurrent = false);
  }, [viewer, organizationId]);

  return found && found.of === organizationId ? found.plan : undefined;
}
