import { APIError } from 'better-auth/api';
import { isFresh, secondFactors } from './amr.ts';
import type { HookContext } from './hook-context.ts';
import type { RecoveryCodes } from './recovery-codes.ts';
import { countAttempt, findTwoFactor, useCodeOnce } from './two-factor.ts';
import { challengedPerson, sessionOf } from './whose-request.ts';

/**
 * Before a code is checked: one of an authenticator app works once, and wrong ones are counted. No device is trusted to
 * go without: a session that skipped the second factor would say so, and be worth nothing where one is required.
 */
export const beforeCode = ({ digest }: RecoveryCodes) => ({
  matcher: ({ path }: { path?: string }) => path !== undefined && path in secondFactors,
  handle: async (ctx: HookContext) => {
    const code = String(ctx.body?.code ?? '').trim();
    const isTotp = secondFactors[ctx.path] === 'otp';
    const session = await sessionOf(ctx);
    const userId = session?.user.id ?? (await challengedPerson(ctx));
    const twoFactor = userId ? await findTwoFactor(ctx, userId) : null;
    if (twoFactor && session) await countAttempt(ctx, twoFactor);
    if (twoFactor && isTotp) await useCodeOnce(ctx, twoFactor, code);
    return { context: { body: { code: isTotp ? code : digest(code), trustDevice: false, disableSession: false } } };
  },
});

const changes = new Set([
  '/change-email',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/get-totp-uri',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
]);

/** Whoever has a second factor changes their factors only after proving one: a password alone, or a found session, will not do. */
export const beforeChange = {
  matcher: ({ path }: { path?: string }) => path !== undefined && changes.has(path),
  handle: async (ctx: HookContext) => {
    const session = await sessionOf(ctx);
    if (session && !isFresh(session.session['mfaAt'], new Date()) && (await hasFactor(ctx, session.user))) {
      throw new APIError('FORBIDDEN', {
        code: 'SECOND_FACTOR_REQUIRED',
        message: 'Confirm with your second factor first. That holds for 10 minutes.',
      });
    }
    return { context: { body: ctx.path === '/passkey/verify-registration' ? { createSession: false } : {} } };
  },
};

async function hasFactor({ context }: HookContext, user: { id: string } & Record<string, unknown>): Promise<boolean> {
  if (user['twoFactorEnabled']) return true;
  return (await context.adapter.count({ model: 'passkey', where: [{ field: 'userId', value: user.id }] })) > 0;
}

/** Before a passkey is checked: the page that asks is the gateway's or one of its subdomains', as with everything that takes cookies. */
export const beforePasskey = {
  matcher: ({ path }: { path?: string }) => path?.startsWith('/passkey/verify-') ?? false,
  handle: async (ctx: HookContext) => {
    if (!ctx.context.isTrustedOrigin(ctx.headers?.get('origin') ?? '', { allowRelativePaths: false }))
      throw new APIError('FORBIDDEN', { code: 'INVALID_ORIGIN', message: 'Passkeys are not used from this page.' });
  },
};
