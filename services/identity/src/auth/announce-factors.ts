import {
  type DomainEvent,
  mfaDisabled,
  mfaEnabled,
  passkeyAdded,
  passkeyRemoved,
  recoveryCodesRegenerated,
  recoveryCodeUsed,
  sessionAuthenticated,
} from '@tenantry/events';
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import { secondFactors, withSecondFactor } from './amr.ts';
import type { HookContext } from './hook-context.ts';
import { findTwoFactor, forgetAttempts } from './two-factor.ts';

export type Announce = (event: DomainEvent) => Promise<void>;

/** After a correct code: the session that asked has proven more from now on, and whoever follows events is told. */
export const afterCode = (announce: Announce) => ({
  matcher: ({ path }: { path?: string }) => path !== undefined && path in secondFactors,
  handler: createAuthMiddleware(async (ctx) => {
    if (isAPIError(ctx.context.returned)) return;
    const { session: current, newSession } = ctx.context;
    const user = current?.user ?? newSession?.user;
    if (!user) return;
    const about = { userId: user.id };
    if (ctx.path === '/two-factor/verify-backup-code') await announce(recoveryCodeUsed(about, user.id));
    if (!current) return;
    const twoFactor = await findTwoFactor(ctx, user.id);
    if (twoFactor) await forgetAttempts(ctx, twoFactor);
    if (newSession) return announce(mfaEnabled(about, user.id));
    const authentication = withSecondFactor(ctx.path, String(current.session['amr']), new Date());
    await ctx.context.internalAdapter.updateSession(current.session.token, authentication);
    const amr = authentication.amr.split(' ');
    await announce(sessionAuthenticated({ ...about, sessionId: current.session.id, amr }, user.id));
  }),
});

type ToldOf = (userId: string, ctx: HookContext) => DomainEvent;

const changes: Readonly<Record<string, ToldOf>> = {
  '/two-factor/disable': (userId) => mfaDisabled({ userId }, userId),
  '/two-factor/generate-backup-codes': (userId) => recoveryCodesRegenerated({ userId }, userId),
  '/passkey/verify-registration': (userId, { context }) =>
    passkeyAdded({ userId, passkeyId: (context.returned as { id: string }).id }, userId),
  '/passkey/delete-passkey': (userId, { body }) => passkeyRemoved({ userId, passkeyId: body.id }, userId),
};

/** After a person changed their factors: whoever follows events is told. */
export const afterChange = (announce: Announce) => ({
  matcher: ({ path }: { path?: string }) => path !== undefined && path in changes,
  handler: createAuthMiddleware(async (ctx) => {
    const event = changes[ctx.path];
    const userId = ctx.context.session?.user.id;
    if (event && userId && !isAPIError(ctx.context.returned)) await announce(event(userId, ctx));
  }),
});

/** After a passkey was used by somebody who was signed in already: the session they had makes room for the new one. */
export const afterPasskey = {
  matcher: ({ path }: { path?: string }) => path === '/passkey/verify-authentication',
  handler: createAuthMiddleware(async (ctx) => {
    const { newSession, internalAdapter } = ctx.context;
    const former = newSession && (await getSessionFromCtx(ctx));
    if (former && former.user.id === newSession.user.id) await internalAdapter.deleteSession(former.session.token);
  }),
};

/** Asks the browser for what we insist on: that the passkey's device verifies who holds it. */
export const afterPasskeyOptions = {
  matcher: ({ path }: { path?: string }) => path === '/passkey/generate-authenticate-options',
  handler: createAuthMiddleware(async (ctx) =>
    isAPIError(ctx.context.returned)
      ? undefined
      : ctx.json({ ...(ctx.context.returned as object), userVerification: 'required' }),
  ),
};
