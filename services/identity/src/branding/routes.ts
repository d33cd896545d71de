import { auditRecorded, emit } from '@tenantry/events';
import { type CallerRoutes, decodeId, forCallers } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { findLogo } from './store.ts';
import { logoUrlOf } from './theme.ts';
import { logoIn, uploadLogo } from './upload-logo.ts';

export interface BrandingRoutes extends CallerRoutes<DB> {
  readonly publicUrl: string;
}

/**
 * `POST /branding/logo` takes a logo from who has BRANDING_MANAGE. No page of another site can send one with a person's
 * cookie: a browser asks first before it sends an image as a body, and the gateway allows no other origin.
 * `GET /branding/:organizationId/logo/:sha256` shows it to everybody, for that is what a logo is for.
 */
export function brandingRoutes({ database, publicUrl, ...callers }: BrandingRoutes): Hono {
  const app = new Hono();
  app.post(
    '/branding/logo',
    forCallers({ database, ...callers }, 'BRANDING_MANAGE', async (c, { orgId, meta }) => {
      const logo = logoIn(c.req.header('content-type') ?? '', Buffer.from(await c.req.arrayBuffer()));
      const { version } = await database.transact({ orgId }, meta, async (trx) => {
        const answer = await uploadLogo(trx, logo);
        await emit(trx, uploaded(orgId));
        return answer;
      });
      return c.json({ logoUrl: logoUrlOf({ orgId, logoSha256: logo.sha256, logoUrl: null }, publicUrl), version });
    }),
  );
  app.get('/branding/:organizationId/logo/:sha256', async (c) => {
    const { organizationId, sha256 } = c.req.param();
    const organization = decodeId(organizationId);
    const isAddress = organization?.prefix === 'org' && /^[0-9a-f]{64}$/.test(sha256);
    const logo = isAddress ? await findLogo(database.tenant(organization.uuid), sha256) : undefined;
    if (!logo) return c.notFound();
    return new Response(new Uint8Array(logo.content), { headers: { ...harmless, 'content-type': logo.contentType } });
  });
  return app;
}

/** An SVG is a document: opened by itself it may look as it likes, and do and load nothing. */
const harmless = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
};

const recorded = auditRecorded('identity');

function uploaded(organizationId: string) {
  return recorded({
    action: 'identity.uploadLogo',
    targets: [{ type: 'org', id: organizationId }],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
