import { createActorSigner, createActorVerifier } from '@tenantry/actor';
import { systemClock } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { expect } from 'vitest';
import { brandingRoutes } from '../src/branding/routes.ts';
import { findBranding } from '../src/branding/store.ts';
import { themeOf } from '../src/branding/theme.ts';
import { atOnce, type Fixtures, type Member, publicUrl, test } from './fixtures.ts';

const fields = `displayName logoUrl primaryColor accentColor backgroundColor mailFromName mailReplyTo version`;
const read = `{ organization { branding { ${fields} } } }`;
const update = `mutation ($input: UpdateBrandingInput!) { updateBranding(input: $input) { organization { id branding { ${fields} } } errors { ... on UserError { code path } ... on VersionConflict { currentVersion } } } }`;
const remove = `mutation ($input: RemoveLogoInput!) { removeLogo(input: $input) { organization { branding { logoUrl version } } errors { ... on UserError { code } } } }`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><g></g></svg>';

/** What identity answers by plain HTTP; `upload` sends a logo as somebody. */
async function http({ database }: Fixtures['identity']) {
  const signer = await createActorSigner();
  const logger = createLogger('identity', 'silent');
  const verify = createActorVerifier(signer.jwks);
  const app = brandingRoutes({ verify, clock: systemClock, logger, database, publicUrl });
  const upload = async (actor: Member, body: string | Uint8Array<ArrayBuffer>, type = 'image/svg+xml') => {
    const authorization = `Bearer ${await signer.sign(actor)}`;
    const response = await app.request('/branding/logo', {
      method: 'POST',
      headers: { authorization, 'content-type': type, 'x-request-id': 'request-1' },
      body,
    });
    return { status: response.status, body: await response.json() };
  };
  return { app, upload };
}

const unbranded = {
  logoUrl: null,
  primaryColor: null,
  accentColor: null,
  backgroundColor: null,
  mailFromName: null,
  mailReplyTo: null,
  version: 0,
};

test('an organization looks as the platform does, under its own name, until it says otherwise', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const before = await execute(organization.viewer, read);
  const input = {
    displayName: 'Acme',
    logoUrl: 'https://cdn.example.com/acme.svg',
    primaryColor: '#FFcc00',
    mailFromName: 'Acme Support',
    mailReplyTo: 'support@acme.example',
  };
  const changed = await execute(organization.admin, update, { input: { ...input, expectedVersion: 0 } });
  const further = await execute(organization.admin, update, { input: { displayName: null, accentColor: '#000000' } });
  const elsewhere = await execute(otherOrganization.viewer, read);

  expect(before.data.organization.branding).toEqual({ ...unbranded, displayName: organization.slug });
  expect(changed.data.updateBranding).toEqual({
    organization: {
      id: encodeId('org', organization.id),
      branding: { ...unbranded, ...input, primaryColor: '#ffcc00', version: 1 },
    },
    errors: [],
  });
  expect(further.data.updateBranding.organization.branding).toEqual({
    ...unbranded,
    ...input,
    primaryColor: '#ffcc00',
    displayName: organization.slug,
    accentColor: '#000000',
    version: 2,
  });
  expect(elsewhere.data.organization.branding).toEqual({ ...unbranded, displayName: otherOrganization.slug });
});

test.for([
  ['displayName', 'nothing', ''],
  ['displayName', 'two lines', 'two\nlines'],
  ['displayName', '101 characters', 'x'.repeat(101)],
  ['primaryColor', 'a name', 'red'],
  ['accentColor', 'three digits', '#fff'],
  ['backgroundColor', 'no digits', '#00000g'],
  ['mailFromName', 'an address', 'ceo@bank.example'],
  ['mailFromName', 'another header', 'Acme\r\nBcc: all'],
  ['mailReplyTo', '260 characters', `${'x'.repeat(250)}@a.example`],
  ['logoUrl', 'http', 'http://cdn.example.com/logo.png'],
  ['logoUrl', 'a script', 'javascript:alert(1)'],
  ['logoUrl', 'a password', 'https://user:password@cdn.example.com/logo.png'],
  ['logoUrl', '2,024 characters', `https://cdn.example.com/${'x'.repeat(2_000)}`],
] as const)('%s: %s is refused with the field', async ([field, , value], { organization, execute }) => {
  const { data } = await execute(organization.admin, update, { input: { [field]: value } });

  expect(data.updateBranding).toEqual({
    organization: null,
    errors: [{ code: 'INVALID_VALUE', path: ['input', field] }],
  });
});

test('of a hundred who change the same version, one does', async ({ organization, execute }) => {
  const answers = await atOnce(100, (index) =>
    execute(organization.admin, update, { input: { displayName: `Name ${index}`, expectedVersion: 0 } }),
  );

  const errors = answers.flatMap(({ data }) => data.updateBranding.errors);
  const late = { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 };
  expect(errors).toEqual(Array.from({ length: 99 }, () => late));
});

test('a member changes nothing', async ({ organization, execute, identity }) => {
  const { upload } = await http(identity);

  const { errors } = await execute(organization.member, update, { input: { displayName: 'Mine' } });
  const uploaded = await upload(organization.member, svg);

  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  expect(uploaded).toEqual({
    status: 403,
    body: {
      errors: [
        {
          message: 'This needs the permission BRANDING_MANAGE.',
          extensions: { code: 'FORBIDDEN', requestId: 'request-1' },
        },
      ],
    },
  });
});

test('an uploaded logo is shown to everybody, cleaned, until another takes its place', async ({
  organization,
  otherOrganization,
  execute,
  identity,
}) => {
  const { app, upload } = await http(identity);

  const { status, body } = await upload(organization.admin, svg.replace('<g>', '<script>alert(1)</script><g>'));
  const again = await upload(organization.admin, svg);
  const shown = await app.request(body.logoUrl);
  const foreign = body.logoUrl.replace(encodeId('org', organization.id), encodeId('org', otherOrganization.id));
  const wrong = [
    foreign,
    body.logoUrl.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')),
    body.logoUrl.replace('org_', 'usr_'),
    `${publicUrl}/branding/nonsense/logo/nonsense`,
  ];
  const missing = await Promise.all(wrong.map(async (url) => app.request(url)));

  expect({ status, body }).toEqual({
    status: 200,
    body: {
      logoUrl: expect.stringMatching(
        new RegExp(`^${publicUrl}/branding/${encodeId('org', organization.id)}/logo/[0-9a-f]{64}$`),
      ),
      version: 1,
    },
  });
  expect(again.body).toEqual(body);
  expect(await shown.text()).toBe(svg);
  expect(Object.fromEntries(shown.headers)).toEqual({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  });
  const answers = await Promise.all(missing.map(async (answer) => [answer.status, await answer.text()]));
  expect(answers).toEqual(wrong.map(() => [404, '404 Not Found']));

  const linked = await execute(organization.admin, update, { input: { logoUrl: 'https://cdn.example.com/a.png' } });
  expect(linked.data.updateBranding.organization.branding.logoUrl).toBe('https://cdn.example.com/a.png');
  expect((await app.request(body.logoUrl)).status).toBe(404);
});

test('a logo that is taken away is gone, and taking it away again changes nothing', async ({
  organization,
  execute,
  identity,
}) => {
  const { app, upload } = await http(identity);
  const { body } = await upload(organization.admin, svg);

  const stale = await execute(organization.admin, remove, { input: { expectedVersion: 0 } });
  const removed = await execute(organization.admin, remove, { input: { expectedVersion: 1 } });
  const again = await execute(organization.admin, remove, { input: {} });

  expect(stale.data.removeLogo).toEqual({ organization: null, errors: [{ code: 'VERSION_CONFLICT' }] });
  const gone = { organization: { branding: { logoUrl: null, version: 2 } }, errors: [] };
  expect([removed.data.removeLogo, again.data.removeLogo]).toEqual([gone, gone]);
  expect((await app.request(body.logoUrl)).status).toBe(404);
});

const wrongType = 'content-type: a logo is image/png or image/svg+xml.';
const tooLarge = 'A logo has at most 1000000 bytes.';

test.for([
  ['a page', 'text/html', svg, 400, wrongType],
  ['something without a type', '', svg, 400, wrongType],
  ['a type that every object has', 'constructor', svg, 400, wrongType],
  ['an SVG as PNG', 'image/png', svg, 400, 'This is not a PNG: it does not begin like one.'],
  ['a text as SVG', 'image/svg+xml', 'hello', 400, 'This is not an SVG: it has no <svg> around it.'],
  ['too much', 'image/svg+xml; charset=utf-8', ' '.repeat(1_000_001), 413, tooLarge],
  ['too much once it is clean', 'image/svg+xml', `<svg>${'&'.repeat(900_000)}</svg>`, 413, tooLarge],
] as const)(
  '%s is refused in words that say why',
  async ([, type, body, status, message], { organization, identity }) => {
    const { upload } = await http(identity);

    const refused = await upload(organization.admin, body, type);

    expect(refused).toEqual({
      status,
      body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId: 'request-1' } }] },
    });
  },
);

test('what changes is told and audited, with who did it', async ({ organization, execute, identity }) => {
  const { upload } = await http(identity);
  await execute(organization.admin, update, { input: { displayName: 'Acme' } });
  await upload(organization.admin, svg);

  const { rows } = await identity.admin.query(
    `SELECT type, coalesce(data->>'action', data->>'version') AS what, actor->>'id' AS who FROM outbox WHERE org_id = $1 ORDER BY seq`,
    [organization.id],
  );

  const who = organization.admin.userId;
  expect(rows).toEqual([
    { type: 'identity.branding.changed', what: '1', who },
    { type: 'identity.audit.recorded', what: 'identity.updateBranding', who },
    { type: 'identity.branding.changed', what: '2', who },
    { type: 'identity.audit.recorded', what: 'identity.uploadLogo', who },
  ]);
});

test('mail takes its theme from the branding, and from the name without one', async ({
  organization,
  execute,
  identity,
}) => {
  const { upload } = await http(identity);
  const named = { id: organization.id, name: 'Acme Incorporated' };
  const theme = async () => themeOf(named, await findBranding(identity.database.tenant(organization.id)), publicUrl);

  const before = await theme();
  await execute(organization.admin, update, { input: { displayName: 'Acme', mailReplyTo: 'help@acme.example' } });
  const { body } = await upload(organization.admin, svg);
  const after = await theme();

  const { name } = named;
  expect(before).toEqual({ name, fromName: name, logoUrl: null, primaryColor: null, replyTo: null });
  expect(after).toEqual({
    name: 'Acme',
    fromName: 'Acme',
    logoUrl: body.logoUrl,
    primaryColor: null,
    replyTo: 'help@acme.example',
  });
});
