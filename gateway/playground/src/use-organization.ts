import { useState } from 'react';
import type { Membership, Viewer } from './gateway.ts';

const keyOf = (email: string) => `tenantry:${email}:organization`;

/** Makes an organization the one that the person works in, in this browser. */
export function rememberOrganization(email: string, id: string): void {
  localStorage.setItem(keyOf(email), id);
}

/** The organization the person works in: the one the link says or that was last chosen in this browser, else their first. */
export function useOrganization({ email, organizations }: Viewer) {
  const [chosen, setChosen] = useState(
    () => new URLSearchParams(location.search).get('organization') ?? localStorage.getItem(keyOf(email)),
  );

  const current: Membership | null =
    organizations.find(({ organization }) => organization.id === chosen) ?? organizations[0] ?? null;
  const choose = (id: string) => {
    rememberOrganization(email, id);
    setChosen(id);
  };
  return { current, choose };
}
