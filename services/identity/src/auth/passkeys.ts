import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

/** A person's passkey, as better-auth's adapter reads it. */
export interface PasskeyRow {
  readonly id: string;
  readonly userId: string;
  readonly deviceType: string;
}

/**
 * better-auth's passkeys, on our table. A passkey replaces the password and the code, so its device has to verify who
 * holds it. They belong to the gateway's host and work on its subdomains; browsers know none of a bare address, so on a
 * loopback address they belong to `localhost`.
 */
export function passkeyPlugin(publicUrl: string) {
  const { hostname } = new URL(publicUrl);
  return passkey({
    rpID: hostname === '127.0.0.1' ? 'localhost' : hostname,
    rpName: 'Tenantry',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      afterVerification: async ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw userNotVerified();
      },
    },
    authentication: {
      afterVerification: async ({ ctx, verification, clientData }) => {
        if (!verification.authenticationInfo.userVerified) throw userNotVerified();
        await ctx.context.adapter.update({
          model: 'passkey',
          where: [{ field: 'credentialID', value: clientData.id }],
          update: { lastUsedAt: new Date() },
        });
      },
    },
    schema: {
      passkey: {
        fields: {
          publicKey: 'public_key',
          userId: 'user_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  });
}

function userNotVerified() {
  return new APIError('UNAUTHORIZED', {
    code: 'USER_NOT_VERIFIED',
    message: 'The passkey’s device did not verify who you are. Set up its PIN, fingerprint or face first.',
  });
}
