import { useState } from 'react';
import type { Membership, Viewer } from './gateway.ts';

/** The organization the person works in: the one last chosen in this browser, else their first. */
export function useOrganization({ email, organizations }: Viewer) {
  const storageKey = `tenantry:${email}:organization`;
  const [chosen, setChosen] = useState(() => localStorage.getItem(storageKey));

  const current: Membership | null =
    organizations.find(({ organization }) => organization.id === chosen) ?? organizations[0] ?? null;
  const choose = (id: string) => {
    localStorage.setItem(storageKey, id);
    setChosen(id);
  };
  return { current, choose };
}
