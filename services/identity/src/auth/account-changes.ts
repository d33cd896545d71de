import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type pg from 'pg';
import type { AccountAction, AccountChange } from '../sign-ins/record-sign-in.ts';
import type { HookContext } from './hook-context.ts';
import { originOf } from './refused-sign-ins.ts';
import { differenceOf, findSignInSettings, type SignInSettings } from './sign-in-settings.ts';
import { challengedPerson, sessionOf } from './whose-request.ts';

export type OnAccountChange = (change: AccountChange) => Promise<void>;

interface Change {
  readonly action: AccountAction;
  /** Whether it is one only where something of the settings has changed; otherwise whenever it is not refused. */
  readonly ifDifferent?: boolean;
  /** Whose settings they are, where neither a session nor a sign-in that waits for its code says. */
  readonly whose?: (ctx: HookContext) => Promise<string | null>;
}

/** What somebody changes of themselves and of how they sign in, by its path. */
const changes: Readonly<Record<string, Change>> = {
  '/update-user': { action: 'identity.updateProfile', ifDifferent: true },
  '/verify-email': { action: 'identity.verifyEmail', ifDifferent: true, whose: whoseAddress },
  '/change-password': { action: 'identity.changePassword' },
  '/reset-password': { action: 'identity.resetPassword', whose: whoseLink },
  '/two-factor/enable': { action: 'identity.setUpSecondFactor' },
  '/two-factor/verify-totp': { action: 'identity.enableSecondFactor', ifDifferent: true },
  '/two-factor/verify-backup-code': { action: 'identity.useRecoveryCode', ifDifferent: true },
  '/two-factor/disable': { action: 'identity.disableSecondFactor' },
  '/two-factor/generate-backup-codes': { action: 'identity.regenerateRecoveryCodes' },
  '/passkey/verify-registration': { action: 'identity.addPasskey' },
  '/passkey/update-passkey': { action: 'identity.renamePasskey', ifDifferent: true },
  '/passkey/delete-passkey': { action: 'identity.removePasskey' },
};

/** The person that a link to reset a password was sent to. */
async function whoseLink({ body, query, context }: HookContext): Promise<string | null> {
  const token = String(body?.token ?? query?.token ?? '');
  return (await context.internalAdapter.findVerificationValue(`reset-password:${token}`))?.value ?? null;
}

/** The person whose address a link is about. It is looked at before its signature is, and told of only if something has changed. */
async function whoseAddress({ query, context }: HookContext): Promise<string | null> {
  const [, payload = ''] = String(query?.token ?? '').split('.');
  const [, email = ''] = /"email":"([^"]+)"/.exec(Buffer.from(payload, 'base64url').toString()) ?? [];
  return email === '' ? null : ((await context.internalAdapter.findUserByEmail(email))?.user.id ?? null);
}

interface Former {
  readonly userId: string;
  readonly settings: SignInSettings;
}

/**
 * Tells of changes that people make through better-auth's own endpoints, with what it was before and is after: read around the
 * endpoint, before its answer leaves. A rejection fails the request.
 */
export function tellingChanges(pool: pg.Pool, onChange: OnAccountChange) {
  // By the request, which is all of a context that stays the same from the one hook to the other.
  const formerOf = new WeakMap<Request, Former>();
  const matcher = ({ path }: { path?: string }) => path !== undefined && Object.hasOwn(changes, path);
  const whoseOf = async (ctx: HookContext) =>
    (await changes[ctx.path]?.whose?.(ctx)) ?? (await sessionOf(ctx))?.user.id ?? (await challengedPerson(ctx));

  const before = createAuthMiddleware(async (ctx) => {
    const userId = ctx.request ? await whoseOf(ctx) : null;
    if (ctx.request && userId) formerOf.set(ctx.request, { userId, settings: await findSignInSettings(pool, userId) });
  });
  const after = createAuthMiddleware(async (ctx) => {
    const [change, former] = [changes[ctx.path], ctx.request && formerOf.get(ctx.request)];
    const { returned } = ctx.context;
    // A redirect comes as an error too.
    if (!change || !former || (isAPIError(returned) && returned.statusCode >= 400)) return;
    const { userId, settings } = former;
    const present = await findSignInSettings(pool, userId);
    const difference = differenceOf(settings, present);
    if (change.ifDifferent && !difference.before && !difference.after) return;
    const isAnother = settings['user']?.[0]?.['email'] !== present['user']?.[0]?.['email'];
    const action = isAnother ? 'identity.changeEmail' : change.action;
    await onChange({ action, userId, origin: originOf(ctx.headers), ...difference });
  });
  return { before: { matcher, handler: before }, after: { matcher, handler: after } };
}
