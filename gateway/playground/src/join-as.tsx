import type { Viewer } from './viewer.ts';
import type { Invitation, Refusal } from './invitation.ts';
import { Refused } from './refused.tsx';
import { useAction } from './use-action.ts';

interface JoinAsProps {
  readonly invitation: Invitation;
  readonly viewer: Viewer;
  readonly accept: (email: string) => Promise<Refusal>;
  readonly signOut: () => Promise<void>;
}

/** For somebody who is signed in: to accept, or to sign out where they are not who was invited. */
export function JoinAs({ invitation, viewer, accept, signOut }: JoinAsProps) {
  const isInvited = viewer.email.toLowerCase() === invitation.email;
  const joining = useAction(async () => wordsFor(await accept(viewer.email)));
  const leaving = useAction(() => signOut().then(() => null));

  if (!isInvited)
    return (
      <>
        <p role="status">
          You are signed in as <strong>{viewer.email}</strong>, and this invitation is for{' '}
          <strong>{invitation.email}</strong>.
        </p>
        <button
          type="button"
          className="primary"
          disabled={leaving.isBusy}
          onClick={() => void leaving.run()}
          autoFocus
        >
          Sign out and go on as {invitation.email}
        </button>
      </>
    );
  return (
    <>
      <p>You are signed in as {viewer.email}.</p>
      <Refused>{joining.problem}</Refused>
      <button type="button" className="primary" disabled={joining.isBusy} onClick={() => void joining.run()} autoFocus>
        {joining.isBusy ? 'Joining…' : `Accept and join ${invitation.organizationName}`}
      </button>
    </>
  );
}

function wordsFor({ code, message }: Refusal): string {
  if (code === 'SEAT_LIMIT_REACHED')
    return 'Every seat of this organization is taken. Ask whoever invited you to make room, then accept again.';
  return message;
}
