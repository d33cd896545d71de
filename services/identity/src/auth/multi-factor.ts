import type { BetterAuthPlugin } from 'better-auth';
import { authenticationOf, type Authenticated } from './amr.ts';
import { afterChange, afterCode, afterPasskey, afterPasskeyOptions, type Announce } from './announce-factors.ts';
import { beforeChange, beforeCode, beforePasskey } from './guard-factors.ts';
import { passkeyPlugin, type PasskeyRow } from './passkeys.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import { afterRefusal, type OnRefusedSignIn, tellingRefusals } from './refused-sign-ins.ts';
import { twoFactorPlugin } from './two-factor.ts';

export interface MultiFactorOptions {
  readonly secretKey: string;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  /** Called after a person's factors changed, or a session has proven more; a rejection fails the request. */
  readonly announce: Announce;
  /** Called beside the answer to a sign-in that was refused. */
  readonly onRefusedSignIn: OnRefusedSignIn;
}

/** Second factors: authenticator apps, recovery codes and passkeys, and sessions that say which of them they have proven. */
export function multiFactor(options: MultiFactorOptions) {
  const { secretKey, publicUrl } = options;
  const codes = createRecoveryCodes(secretKey);
  return [factors(codes, options), twoFactorPlugin(codes), passkeyPlugin(publicUrl)] as const;
}

/** What we add to better-auth's plugins. Before them, because the first rate limit that fits a path is the one that counts. */
function factors(
  codes: ReturnType<typeof createRecoveryCodes>,
  { announce, onRefusedSignIn: onRefused }: MultiFactorOptions,
) {
  return {
    id: 'factors',
    schema: {
      session: { fields: { mfaAt: { type: 'date', required: false, input: false, fieldName: 'mfa_at' } } },
      twoFactor: {
        fields: {
          lastUsedStep: { type: 'number', required: false, input: false, returned: false, fieldName: 'last_used_step' },
        },
      },
      passkey: { fields: { lastUsedAt: { type: 'date', required: false, input: false, fieldName: 'last_used_at' } } },
    },
    hooks: {
      before: [
        tellingRefusals(beforeCode(codes), onRefused),
        tellingRefusals(beforeChange, onRefused),
        tellingRefusals(beforePasskey, onRefused),
      ],
      after: [afterCode(announce), afterChange(announce), afterPasskey, afterPasskeyOptions, afterRefusal(onRefused)],
    },
    init: () => ({
      options: {
        databaseHooks: {
          session: {
            create: {
              before: async (session, ctx) => {
                const current = (ctx?.context.session?.session ?? null) as Authenticated | null;
                const path = ctx?.path ?? '';
                const key =
                  path === '/passkey/verify-authentication'
                    ? await ctx?.context.adapter.findOne<PasskeyRow>({
                        model: 'passkey',
                        where: [{ field: 'credentialID', value: ctx.body.response.id }],
                      })
                    : null;
                const isKeySynced = key?.deviceType === 'multiDevice';
                return { data: authenticationOf(path, session.userId, current, isKeySynced, new Date()) };
              },
            },
          },
        },
      },
    }),
    rateLimit: [
      { pathMatcher: (path) => /^\/(two-factor|passkey)\/verify-/.test(path), window: 60, max: 10 },
      { pathMatcher: (path) => /^\/(two-factor|passkey)\//.test(path), window: 60, max: 30 },
    ],
  } satisfies BetterAuthPlugin;
}
