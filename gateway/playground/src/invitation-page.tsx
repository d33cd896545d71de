import { Bar } from './bar.tsx';
import { ExpiredInvitation } from './expired-invitation.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { JoinAs } from './join-as.tsx';
import { JoinForm } from './join-form.tsx';
import { Notice } from './notice.tsx';
import { useInvitation } from './use-invitation.ts';
import { useSession } from './use-session.ts';

const token = () => new URLSearchParams(location.search).get('token') ?? '';
const home = { label: 'Go to the playground', run: () => location.assign('/') };

/** Where the link of an invitation leads: what it is, and how to accept it, signed in or not. */
export function InvitationPage() {
  const { link, look, accept } = useInvitation(token());
  const { session, refresh, signOut } = useSession();
  const retry = { label: 'Try again', run: () => void Promise.all([look(), refresh()]) };

  return (
    <>
      <Bar />
      {(() => {
        if (link.state === 'failed')
          return <Notice title="No answer from the gateway" text={link.message} action={retry} />;
        if (link.state === 'unknown')
          return <Notice title="This link is of no use any more" text={unknown} action={home} />;
        if (session.state === 'failed')
          return <Notice title="No answer from the gateway" text={session.message} action={retry} />;
        if (link.state === 'asking' || session.state === 'asking')
          return <Notice title="Looking for your invitation…" />;

        const { invitation } = link;
        const { status, organizationName, email } = invitation;
        if (status === 'REVOKED')
          return (
            <Notice
              title="This invitation was taken back"
              text={`Ask somebody at ${organizationName} if you think that it should not have been.`}
              action={home}
            />
          );
        if (status === 'ACCEPTED')
          return (
            <Notice
              title={`This invitation to ${organizationName} was accepted`}
              text={`Sign in as ${email} to work there.`}
              action={home}
            />
          );
        return (
          <InvitationCard invitation={invitation}>
            {status === 'EXPIRED' ? (
              <ExpiredInvitation token={token()} email={email} look={look} />
            ) : session.state === 'signedIn' ? (
              <JoinAs invitation={invitation} viewer={session.viewer} accept={accept} signOut={signOut} />
            ) : (
              <JoinForm invitation={invitation} refresh={refresh} />
            )}
          </InvitationCard>
        );
      })()}
    </>
  );
}

const unknown =
  'The invitation may have been sent again since: then the newest mail has the link that works. Otherwise ask whoever invited you.';
