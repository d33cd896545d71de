import type { BuiltInRole } from '@tenantry/actor';
import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { OwnershipOfferStatus } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

/** An offer as it is stored: one that is OPEN may have expired. */
export type OwnershipOfferRow = Omit<Selectable<DB['ownershipOffer']>, 'status' | 'stepDownTo'> & {
  readonly status: OwnershipOfferStatus;
  readonly stepDownTo: Exclude<BuiltInRole, 'OWNER'> | null;
};

/** The offers in the order of `ids`; null where the organization has none. */
export async function findOwnershipOffers(db: TenantReads<DB>, ids: readonly string[]) {
  const offers = await selectOffers(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, offers, (offer) => offer.id);
}

/** The organization's offer that can be accepted at the time `now`; undefined when there is none. */
export function findOpenOffer(db: TenantReads<DB>, now: Date): Promise<OwnershipOfferRow | undefined> {
  return selectOffers(db).where('status', '=', 'OPEN').where('expiresAt', '>', now).executeTakeFirst();
}

/** The offer, locked for a change; undefined when the organization has none with this ID. */
export function lockOffer(trx: Trx<DB>, id: string): Promise<OwnershipOfferRow | undefined> {
  return selectOffers(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Inserts an offer. A second open one is a unique violation. */
export async function insertOffer(
  trx: Trx<DB>,
  offer: Pick<OwnershipOfferRow, 'offeredBy' | 'offeredTo' | 'stepDownTo' | 'createdAt' | 'expiresAt'>,
): Promise<OwnershipOfferRow> {
  return (await trx.insertInto('ownershipOffer').values(offer).returningAll().executeTakeFirstOrThrow()) as never;
}

/** Says what became of the offer. */
export async function closeOffer(
  trx: Trx<DB>,
  id: string,
  status: Exclude<OwnershipOfferStatus, 'OPEN'>,
): Promise<OwnershipOfferRow> {
  const changed = trx.updateTable('ownershipOffer').set({ status }).where('id', '=', id).returningAll();
  return (await changed.executeTakeFirstOrThrow()) as never;
}

/** Closes the open offer that nobody has accepted by the time `now`, if there is one. */
export async function closeExpiredOffer(trx: Trx<DB>, now: Date): Promise<void> {
  await trx
    .updateTable('ownershipOffer')
    .set({ status: 'EXPIRED' })
    .where('status', '=', 'OPEN')
    .where('expiresAt', '<=', now)
    .execute();
}

function selectOffers(db: TenantReads<DB>) {
  return (db as TenantDb<DB>)
    .selectFrom('ownershipOffer')
    .selectAll()
    .$narrowType<Pick<OwnershipOfferRow, 'status' | 'stepDownTo'>>();
}
