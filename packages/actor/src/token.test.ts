import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { type Actor, createActorSigner, createActorVerifier } from './index.ts';

const owner: Actor = {
  kind: 'user',
  sub: '019a0000-0000-7000-8000-000000000001',
  userId: '019a0000-0000-7000-8000-000000000001',
  org: '019a0000-0000-7000-8000-000000000002',
  membership: '019a0000-0000-7000-8000-000000000003',
  permissions: new Set(['MEMBERS_READ']),
  teams: [
    { teamId: '019a0000-0000-7000-8000-000000000005', permissions: new Set(['TEAMS_WRITE']) },
    { teamId: '019a0000-0000-7000-8000-000000000006', permissions: new Set(['TEAMS_WRITE']) },
  ],
  session: '019a0000-0000-7000-8000-000000000004',
  amr: ['pwd'],
  version: 7,
};
const claims: JWTPayload = { kind: 'user', sub: owner.sub ?? '', permissions: [], teams: [], amr: [], version: 1 };

test('an actor survives the journey in a token', async () => {
  const signer = await createActorSigner();
  const verify = createActorVerifier(signer.jwks);

  const token = await signer.sign(owner);

  expect(await verify(token)).toEqual(owner);
  expect(await verify(token)).toEqual(owner);
});

test('a token of another gateway is nobody', async () => {
  const signer = await createActorSigner();
  const stranger = await createActorSigner();

  expect(await createActorVerifier(signer.jwks)(await stranger.sign(owner))).toBeNull();
});

test('gateways with the same secret sign alike, and a secret that is being replaced is good until it is left out', async () => {
  const [old, next] = ['an old secret of thirty-two letters', 'the next secret of thirty-two lett.'] as const;
  const first = await createActorSigner([old]);
  const second = await createActorSigner([next, old]);

  expect((await createActorSigner([old])).jwks).toEqual(first.jwks);
  expect(await createActorVerifier(second.jwks)(await first.sign(owner))).toEqual(owner);
  expect(await createActorVerifier(second.jwks)(await second.sign(owner))).toEqual(owner);
  expect(await createActorVerifier((await createActorSigner([next])).jwks)(await first.sign(owner))).toBeNull();
});

test.each([
  ['another type', { typ: 'JWT' }, {}],
  ['another issuer', {}, { iss: 'elsewhere' }],
  ['another audience', {}, { aud: 'elsewhere' }],
  ['an end in the past', {}, { exp: 1_000_000_000 }],
  ['no end', {}, { exp: undefined }],
  ['an unknown permission', {}, { permissions: ['EVERYTHING'] }],
  ['an unknown permission on a team', {}, { teams: [{ ids: [], permissions: ['EVERYTHING'] }] }],
])('a token with %s is nobody, though our key signed it', async (_, header, change) => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const verify = createActorVerifier({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA' }] });
  const now = Math.floor(Date.now() / 1000);
  const sign = (extra: object, protectedHeader: object) =>
    new SignJWT({ ...claims, iss: 'tenantry-gateway', aud: 'tenantry-subgraphs', iat: now, exp: now + 30, ...extra })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'actor+jwt', kid: 'k', ...protectedHeader })
      .sign(privateKey);

  expect(await verify(await sign({}, {}))).not.toBeNull();
  expect(await verify(await sign(change, header))).toBeNull();
});

test.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.'])('%j is nobody', async (token) => {
  const signer = await createActorSigner();

  expect(await createActorVerifier(signer.jwks)(token)).toBeNull();
});
