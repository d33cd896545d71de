import { createHash } from 'node:crypto';
import { metaOf, type Trx } from '@tenantry/database';
import { fault } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { change, currentLooks } from './change-branding.ts';
import { type CleanedPicture, cleanPng } from './png.ts';
import { replaceLogo } from './store.ts';
import { cleanSvg } from './svg.ts';

/** The largest logo, in bytes, before it is cleaned and after. */
const maximumSize = 1_000_000;

const cleaners: Readonly<Record<string, (picture: Buffer) => CleanedPicture>> = {
  'image/png': cleanPng,
  'image/svg+xml': cleanSvg,
};

/** A logo as it is stored and served. */
export interface Logo {
  readonly contentType: string;
  readonly content: Buffer;
  readonly sha256: string;
}

/** The logo in an upload, cleaned of all that is not the picture. BAD_USER_INPUT when it cannot be taken. */
export function logoIn(contentType: string, upload: Buffer): Logo {
  const [type = ''] = contentType.toLowerCase().split(';', 1);
  const clean = Object.hasOwn(cleaners, type.trim()) ? cleaners[type.trim()] : undefined;
  if (!clean) throw fault('BAD_USER_INPUT', 'content-type: a logo is image/png or image/svg+xml.');
  if (upload.length > maximumSize) throw tooLarge();
  const cleaned = clean(upload);
  if ('problem' in cleaned) throw fault('BAD_USER_INPUT', cleaned.problem);
  // In a cleaned SVG what may be mistaken is escaped, which takes more room.
  if (cleaned.content.length > maximumSize) throw tooLarge();
  const { content } = cleaned;
  return { contentType: type.trim(), content, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Makes this the organization's logo, in the place of an uploaded or linked one. The same one again changes nothing. */
export async function uploadLogo(trx: Trx<DB>, logo: Logo) {
  const organization = await lockOrganization(trx);
  const { version, ...looks } = await currentLooks(trx);
  if (looks.logoSha256 === logo.sha256) return { organization, version };
  await replaceLogo(trx, { ...logo, uploadedAt: metaOf(trx).clock.now() });
  await change(trx, organization, { ...looks, logoUrl: null, logoSha256: logo.sha256 }, version);
  return { organization, version: version + 1 };
}

function tooLarge() {
  return fault('BAD_USER_INPUT', `A logo has at most ${maximumSize} bytes.`, { http: { status: 413 } });
}
