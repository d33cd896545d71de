import { getSessionFromCtx } from 'better-auth/api';
import { bearer } from 'better-auth/plugins';
import type { HookContext } from './hook-context.ts';

const [readBearer] = bearer({ requireSignature: true }).hooks.before;

/** The session of a request in a hook before the endpoint, where a bearer token is not turned into a cookie yet. */
export async function sessionOf(ctx: HookContext) {
  const isBearer = readBearer?.matcher(ctx);
  const read = isBearer ? await readBearer?.handler({ ...ctx, returnHeaders: false }) : undefined;
  return getSessionFromCtx({ ...ctx, headers: read?.context.headers ?? ctx.headers } as HookContext);
}

/** Who the sign-in is for that waits for its second factor, as its cookie says. */
export async function challengedPerson({ context, getSignedCookie }: HookContext): Promise<string | null> {
  const challenge = await getSignedCookie(context.createAuthCookie('two_factor').name, context.secret);
  return challenge ? ((await context.internalAdapter.findVerificationValue(challenge))?.value ?? null) : null;
}
