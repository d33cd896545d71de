import type { Origin } from '@tenantry/database';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { RefusedSignIn } from '../sign-ins/record-refused-sign-in.ts';
import type { HookContext } from './hook-context.ts';
import type { PasskeyRow } from './passkeys.ts';
import { challengedPerson, sessionOf } from './whose-request.ts';

export type OnRefusedSignIn = (refused: RefusedSignIn) => void;

/** Whose account a request wants into, by its path; null when it is nobody's. */
const accounts: Readonly<Record<string, (ctx: HookContext) => Promise<string | null>>> = {
  '/sign-in/email': async ({ body, context }) =>
    (await context.internalAdapter.findUserByEmail(String(body.email).toLowerCase()))?.user.id ?? null,
  '/two-factor/verify-totp': whoseCode,
  '/two-factor/verify-backup-code': whoseCode,
  '/passkey/verify-authentication': async ({ body, context }) => {
    const where = [{ field: 'credentialID', value: String(body.response?.id) }];
    return (await context.adapter.findOne<PasskeyRow>({ model: 'passkey', where }))?.userId ?? null;
  },
};

/**
 * What somebody who is signed in changes of how they sign in, by its path, and under which name their organizations hear that
 * it was refused: who has found a session and guesses the password, or has no second factor, is told of here.
 */
const changes: Readonly<Record<string, RefusedSignIn['action']>> = {
  '/change-password': 'identity.changePassword',
  '/change-email': 'identity.changeEmail',
  '/two-factor/enable': 'identity.setUpSecondFactor',
  '/two-factor/disable': 'identity.disableSecondFactor',
  '/two-factor/generate-backup-codes': 'identity.regenerateRecoveryCodes',
  '/two-factor/get-totp-uri': 'identity.showSecondFactor',
  '/passkey/generate-register-options': 'identity.addPasskey',
  '/passkey/verify-registration': 'identity.addPasskey',
  '/passkey/delete-passkey': 'identity.removePasskey',
};

/** The person of the session, or of the sign-in by password that waits for the code. */
async function whoseCode(ctx: HookContext): Promise<string | null> {
  return (await whoseSession(ctx)) ?? (await challengedPerson(ctx));
}

async function whoseSession(ctx: HookContext): Promise<string | null> {
  return (ctx.context.session ?? (await sessionOf(ctx)))?.user.id ?? null;
}

type Hook<Answer> = {
  readonly matcher: (request: { path?: string }) => boolean;
  readonly handle: (ctx: HookContext) => Promise<Answer>;
};

/** A hook before an endpoint, whose refusals are told as those of the endpoint are, which better-auth's hooks after it miss. */
export function tellingRefusals<Answer>({ matcher, handle }: Hook<Answer>, onRefused: OnRefusedSignIn) {
  const handler = createAuthMiddleware(async (ctx) => {
    try {
      return await handle(ctx);
    } catch (error) {
      if (isAPIError(error)) await tell(ctx, error, onRefused);
      throw error;
    }
  });
  return { matcher, handler };
}

/** After what was refused: whoever is told hears of it beside the answer, whose time must not tell of accounts. */
export const afterRefusal = (onRefused: OnRefusedSignIn) => ({
  matcher: ({ path }: { path?: string }) =>
    path !== undefined && (Object.hasOwn(accounts, path) || Object.hasOwn(changes, path)),
  handler: createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    if (isAPIError(returned)) await tell(ctx, returned, onRefused);
  }),
});

type Refusal = { readonly body?: object | undefined; readonly status: unknown };

async function tell(ctx: HookContext, { body, status }: Refusal, onRefused: OnRefusedSignIn): Promise<void> {
  const action = changes[ctx.path] ?? 'identity.signIn';
  const userId = await (accounts[ctx.path] ?? whoseSession)(ctx);
  const code = codeOf(body) ?? String(status);
  if (userId) onRefused({ action, userId, code, origin: originOf(ctx.headers) });
}

/** Where a request came from; the gateway says, and nobody else can. */
export function originOf(headers: Headers | undefined): Origin {
  return { ip: headers?.get('x-client-ip') ?? null, userAgent: headers?.get('user-agent')?.slice(0, 500) ?? null };
}

function codeOf(body: object | undefined): string | null {
  return body && 'code' in body && typeof body.code === 'string' ? body.code : null;
}
