import { useEffect, useState } from 'react';
import type { Membership, Viewer } from '../viewer.ts';

const keyOf = (email: string) => `tenantry:${email}:organization`;

/** Makes an organization the one that the person works in, in this browser. */
export function rememberOrganization(email: string, id: string): void {
  localStorage.setItem(keyOf(email), id);
}

/** The organization the person works in: the one the link says or that was last chosen in this browser, else their first. */
export function useOrganization({ email, organizations }: Viewer) {
  // The first one is kept to as if it had been chosen: a new organization may come before it, and must not take its place.
  const [chosen, setChosen] = useState(
    () =>
      new URLSearchParams(location.search).get('organization') ??
      localStorage.getItem(keyOf(email)) ??
      organizations[0]?.organization.id,
  );

  const current: Membership | null =
    organizations.find(({ organization }) => organization.id === chosen) ?? organizations[0] ?? null;
  const id = current?.organization.id;
  useEffect(() => {
    if (id) rememberOrganization(email, id);
  }, [email, id]);
  return { current, choose: setChosen };
}
