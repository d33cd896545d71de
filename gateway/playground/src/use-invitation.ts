import { useCallback, useEffect, useState } from 'react';
import { acceptInvitation, findInvitation, type Invitation, type Refusal } from './invitation.ts';
import { rememberOrganization } from './explorer/use-organization.ts';

/** Where the link stands: asking, without an answer, of no use, or an invitation. */
export type Link =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'unknown' }
  | { readonly state: 'found'; readonly invitation: Invitation };

/** The invitation of a token, and what accepts it. `accept` leaves the page for the organization, or says why it does not. */
export function useInvitation(token: string) {
  const [link, setLink] = useState<Link>({ state: 'asking' });

  const look = useCallback(async () => {
    try {
      const invitation = await findInvitation(token);
      setLink(invitation ? { state: 'found', invitation } : { state: 'unknown' });
    } catch (error) {
      setLink({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }, [token]);

  useEffect(() => void look(), [look]);

  const accept = async (email: string): Promise<Refusal> => {
    const answer = await acceptInvitation(token);
    if (!('id' in answer)) {
      // What it says may have changed since: taken back, expired, sent again.
      await look();
      return answer;
    }
    rememberOrganization(email, answer.id);
    // The link has done its work and need not stay in the browser's history.
    location.replace('/');
    return new Promise(() => {});
  };
  return { link, look, accept };
}
