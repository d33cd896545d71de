import { useState } from 'react';
import { requestInvitation } from './invitation.ts';
import { Refused } from './refused.tsx';
import { useAction } from './use-action.ts';

interface ExpiredInvitationProps {
  readonly token: string;
  readonly email: string;
  /** Looks at the link again. */
  readonly look: () => Promise<void>;
}

/** For an invitation whose time is over: to ask for a new one. */
export function ExpiredInvitation({ token, email, look }: ExpiredInvitationProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { run, problem, isBusy } = useAction(async () => {
    const refused = await requestInvitation(token);
    if (refused) await look();
    setIsAsked(!refused);
    return refused?.message ?? null;
  });

  if (isAsked)
    return (
      <p className="info" role="status">
        Asked. When they send the invitation again, a new link comes to {email}.
      </p>
    );
  return (
    <>
      <p>This invitation has expired. Those who invite can send you a new one.</p>
      <Refused>{problem}</Refused>
      <button type="button" className="primary" disabled={isBusy} onClick={() => void run()} autoFocus>
        {isBusy ? 'Asking…' : 'Ask for a new invitation'}
      </button>
    </>
  );
}
