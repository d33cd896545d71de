import type { SignIn } from '../sign-ins/record-sign-in.ts';
import type { HookContext } from './hook-context.ts';
import type { NewSession } from './note-device.ts';
import { originOf } from './refused-sign-ins.ts';

/** Ways to end sessions, by path; others are a session's own end, or make room for the next. */
const endings: Readonly<Record<string, SignIn['action']>> = {
  '/sign-out': 'identity.signOut',
  '/revoke-session': 'identity.endSession',
  '/revoke-sessions': 'identity.endSession',
  '/revoke-other-sessions': 'identity.endSession',
  '/change-password': 'identity.endSession',
  '/reset-password': 'identity.endSession',
};

/**
 * The sign-in that a new session is; null where it is none: with signing up, in the place of a session that was there, or after a
 * password alone where a code is still wanted, for then it ends at once.
 */
export async function signInOf(session: NewSession, ctx: HookContext | null): Promise<SignIn | null> {
  if (ctx?.path === '/sign-up/email' || ctx?.context.session) return null;
  if (ctx?.path === '/sign-in/email') {
    const user = await ctx.context.internalAdapter.findUserById(session.userId);
    if (user && 'twoFactorEnabled' in user && user.twoFactorEnabled) return null;
  }
  return signIn('identity.signIn', session, ctx);
}

/** What somebody did who ended a session; null where nobody did. */
export function sessionEndOf(session: NewSession, ctx: HookContext | null): SignIn | null {
  const action = endings[ctx?.path ?? ''];
  return action ? signIn(action, session, ctx) : null;
}

function signIn(action: SignIn['action'], { id: sessionId, userId }: NewSession, ctx: HookContext | null): SignIn {
  return { action, userId, sessionId, origin: originOf(ctx?.headers) };
}
