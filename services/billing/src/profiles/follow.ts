import { brandingChanged, type Envelope, organizationCreated, organizationRenamed } from '@tenantry/events';
import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { saveLooks, saveName } from './store.ts';

/** Keeps the name a new organization has. */
export async function followCreated(trx: Trx<DB>, event: Envelope): Promise<void> {
  await saveName(trx, organizationCreated.parse(event).name);
}

/** Keeps the name an organization has taken. */
export async function followRenamed(trx: Trx<DB>, event: Envelope): Promise<void> {
  await saveName(trx, organizationRenamed.parse(event).name);
}

/** Keeps how an organization wants to look; an event that does not tell changes nothing. */
export async function followBranding(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { looks } = brandingChanged.parse(event);
  if (!looks) return;
  const { displayName, primaryColor, logoPng } = looks;
  await saveLooks(trx, {
    displayName,
    color: primaryColor,
    logoPng: logoPng === null ? null : Buffer.from(logoPng, 'base64'),
  });
}
