import type { HookContext } from './hook-context.ts';
import { currentOccasion } from './occasion.ts';

/**
 * Whether a session that is about to begin is a sign-in. It is none with signing up, in the place of a session that was there, and
 * after a password alone where a code is still wanted, for then it ends at once.
 */
async function isSignIn(userId: string, ctx: HookContext | null): Promise<boolean> {
  if (ctx?.path === '/sign-up/email' || ctx?.context.session) return false;
  if (ctx?.path !== '/sign-in/email') return true;
  const user = await ctx.context.internalAdapter.findUserById(userId);
  return !(user && 'twoFactorEnabled' in user && user.twoFactorEnabled);
}

/** Before a session begins: has the database know what that is. */
export async function beforeSession({ userId }: { readonly userId: string }, ctx: HookContext | null): Promise<void> {
  const occasion = currentOccasion();
  if (occasion) occasion.beginning = (await isSignIn(userId, ctx)) ? 'identity.signIn' : null;
}

/** After one began or ended: now it is known who it was. */
export function noteWho({ userId }: { readonly userId: string }): void {
  const occasion = currentOccasion();
  if (occasion) occasion.userId = userId;
}
