import type { ReactNode } from 'react';
import type { Invitation } from './invitation.ts';

interface InvitationCardProps {
  readonly invitation: Invitation;
  readonly children: ReactNode;
}

/** What an invitation is about, above what can be done with it. */
export function InvitationCard({ invitation, children }: InvitationCardProps) {
  const { organizationName, invitedByName, role, email, expiresAt, status } = invitation;
  return (
    <main className="centre">
      <section className="card" aria-labelledby="invitation">
        <div className="heading">
          <span className="monogram" aria-hidden="true">
            {[...organizationName.trim()][0]?.toUpperCase()}
          </span>
          <div>
            <p>{invitedByName ? `${invitedByName} invites you to` : 'You are invited to'}</p>
            <h1 id="invitation">{organizationName}</h1>
          </div>
        </div>
        <dl className="facts">
          <dt>Address</dt>
          <dd>{email}</dd>
          <dt>Role</dt>
          <dd>{role.charAt(0) + role.slice(1).replaceAll('_', ' ').toLowerCase()}</dd>
          <dt>{status === 'EXPIRED' ? 'Expired' : 'Open until'}</dt>
          <dd>
            <time dateTime={expiresAt}>{date.format(new Date(expiresAt))}</time>
          </dd>
        </dl>
        {children}
      </section>
    </main>
  );
}

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });
