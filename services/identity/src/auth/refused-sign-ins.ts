import type { Origin } from '@tenantry/database';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { RefusedSignIn } from '../sign-ins/record-sign-in.ts';
import { challengedPerson } from './guard-factors.ts';
import type { HookContext } from './hook-context.ts';
import type { PasskeyRow } from './passkeys.ts';

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

/** The person of the session, or of the sign-in by password that waits for the code. */
async function whoseCode(ctx: HookContext): Promise<string | null> {
  return ctx.context.session?.user.id ?? (await challengedPerson(ctx));
}

/** After a sign-in that was refused: whoever is told hears of it beside the answer, whose time must not tell of accounts. */
export const afterRefusal = (onRefused: OnRefusedSignIn) => ({
  matcher: ({ path }: { path?: string }) => path !== undefined && Object.hasOwn(accounts, path),
  handler: createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    if (!isAPIError(returned)) return;
    const userId = await accounts[ctx.path]?.(ctx);
    const code = codeOf(returned.body) ?? String(returned.status);
    if (userId) onRefused({ userId, code, origin: originOf(ctx.headers) });
  }),
});

/** Where a request came from; the gateway says, and nobody else can. */
export function originOf(headers: Headers | undefined): Origin {
  return { ip: headers?.get('x-client-ip') ?? null, userAgent: headers?.get('user-agent')?.slice(0, 500) ?? null };
}

function codeOf(body: object | undefined): string | null {
  return body && 'code' in body && typeof body.code === 'string' ? body.code : null;
}
