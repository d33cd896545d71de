import type { TenantReads, Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { Status } from '../subscriptions/terms.ts';
import type { OverageTerms } from './overage-terms.ts';

/** What names a period of a meter. */
export interface PeriodKey {
  readonly meter: string;
  readonly period: string;
  readonly periodStart: Date;
}

export interface UsagePeriodRow extends PeriodKey {
  readonly periodEnd: Date;
  readonly quantity: bigint;
  readonly version: number;
  readonly closedAt: Date | null;
  readonly terms: OverageTerms | null;
  readonly chargedQuantity: bigint;
  readonly chargedMinor: bigint;
}
export type UsageChargeRow = Omit<Selectable<DB['usageCharge']>, 'quantity'> & { readonly quantity: bigint };
export type PendingCharge = UsageChargeRow & { readonly periodEnd: Date };

/** Keeps what is told of a period unless something newer is known, and answers what is known then, locked. */
export async function savePeriod(
  trx: Trx<DB>,
  told: PeriodKey & { readonly periodEnd: Date; readonly quantity: string; readonly version: number },
): Promise<{ row: UsagePeriodRow; isNews: boolean }> {
  const { quantity, version } = told;
  const saved = await trx
    .insertInto('usagePeriod')
    .values(told)
    .onConflict((conflict) =>
      conflict
        .columns(['orgId', 'meter', 'period', 'periodStart'])
        .doUpdateSet({ quantity, version })
        .where('usagePeriod.version', '<', version),
    )
    .returning('version')
    .executeTakeFirst();
  const row = await ofKey(trx, told).selectAll().forUpdate().executeTakeFirstOrThrow();
  return { row: fromStored(row), isNews: saved !== undefined };
}

/** Closes a period by terms that hold for it from now on, and notes what is charged for it in all. */
export async function chargePeriod(
  trx: Trx<DB>,
  key: PeriodKey,
  change: Pick<UsagePeriodRow, 'closedAt' | 'terms' | 'chargedQuantity' | 'chargedMinor'>,
): Promise<void> {
  const { terms, chargedQuantity, ...rest } = change;
  const stored = terms && JSON.stringify({ ...terms, included: String(terms.included), per: String(terms.per) });
  await trx
    .updateTable('usagePeriod')
    .set({ ...rest, terms: stored, chargedQuantity: String(chargedQuantity) })
    .where('meter', '=', key.meter)
    .where('period', '=', key.period)
    .where('periodStart', '=', key.periodStart)
    .execute();
}

/** Adds what is to be charged; each version of a period is charged once. */
export async function insertCharge(
  trx: Trx<DB>,
  { quantity, ...charge }: Omit<UsageChargeRow, 'orgId' | 'id' | 'invoiceId' | 'externalItemId'>,
): Promise<void> {
  await trx
    .insertInto('usageCharge')
    .values({ ...charge, quantity: String(quantity) })
    .execute();
}

/** What is charged and on no invoice yet, the oldest first, each with when its period ends. */
export async function findPendingCharges(db: TenantReads<DB>): Promise<PendingCharge[]> {
  const rows = await reader(db)
    .selectFrom('usageCharge')
    .innerJoin('usagePeriod', (join) =>
      join
        .onRef('usagePeriod.orgId', '=', 'usageCharge.orgId')
        .onRef('usagePeriod.meter', '=', 'usageCharge.meter')
        .onRef('usagePeriod.period', '=', 'usageCharge.period')
        .onRef('usagePeriod.periodStart', '=', 'usageCharge.periodStart'),
    )
    .selectAll('usageCharge')
    .select('usagePeriod.periodEnd')
    .where('usageCharge.invoiceId', 'is', null)
    .orderBy('usageCharge.periodStart')
    .orderBy('usageCharge.id')
    .execute();
  return rows.map((row) => ({ ...row, quantity: BigInt(row.quantity) }));
}

/** Notes which item of which invoice a charge is. */
export async function putCharge(
  trx: Trx<DB>,
  id: string,
  { invoiceId, externalItemId }: { readonly invoiceId: string; readonly externalItemId: string | null },
): Promise<void> {
  await trx.updateTable('usageCharge').set({ invoiceId, externalItemId }).where('id', '=', id).execute();
}

/** Has what is charged on an invoice wait for the next one again, but for these. */
export async function releaseCharges(trx: Trx<DB>, invoiceId: string, but: readonly string[] = []): Promise<void> {
  await trx
    .updateTable('usageCharge')
    .set({ invoiceId: null, externalItemId: null })
    .where('invoiceId', '=', invoiceId)
    .$if(but.length > 0, (query) => query.where('id', 'not in', but))
    .execute();
}

/** Organizations in which use waits that could go on a draft. The worker's pool sees all of them. */
export async function findChargesForDrafts(worker: pg.Pool): Promise<string[]> {
  const { rows } = await worker.query<{ orgId: string }>(
    `SELECT DISTINCT org_id AS "orgId" FROM invoice JOIN usage_charge USING (org_id, currency)
     WHERE invoice.status = 'DRAFT' AND invoice.reason = 'SUBSCRIPTION_RENEWED' AND usage_charge.invoice_id IS NULL LIMIT 1000`,
  );
  return rows.map(({ orgId }) => orgId);
}

/** The periods that are not closed and in which `now` is. */
export async function findOpenPeriods(db: TenantReads<DB>, now: Date): Promise<UsagePeriodRow[]> {
  const rows = await reader(db)
    .selectFrom('usagePeriod')
    .selectAll()
    .where('closedAt', 'is', null)
    .where('periodStart', '<=', now)
    .where('periodEnd', '>', now)
    .orderBy('meter')
    .execute();
  return rows.map(fromStored);
}

/** Which plans the organization was on between two moments, and how it stood, one after the other. */
export async function findInForce(db: TenantReads<DB>, from: Date, to: Date) {
  const { rows } = await sql<{ planId: string; status: Status; currency: string }>`
    SELECT plan_id AS "planId", status, currency FROM (
      SELECT plan_id, status, currency, version, changed_at, lead(changed_at) OVER (ORDER BY version) AS until FROM subscription_change
    ) change
    WHERE changed_at < ${to} AND (until IS NULL OR until > ${from}) ORDER BY version`.execute(reader(db));
  return rows;
}

function ofKey(trx: Trx<DB>, { meter, period, periodStart }: PeriodKey) {
  return trx
    .selectFrom('usagePeriod')
    .where('meter', '=', meter)
    .where('period', '=', period)
    .where('periodStart', '=', periodStart);
}

type StoredTerms = Omit<OverageTerms, 'included' | 'per'> & { readonly included: string; readonly per: string };

function fromStored({ orgId: _orgId, ...row }: Selectable<DB['usagePeriod']>): UsagePeriodRow {
  const terms = row.terms as unknown as StoredTerms | null;
  return {
    ...row,
    quantity: BigInt(row.quantity),
    chargedQuantity: BigInt(row.chargedQuantity),
    terms: terms && { ...terms, included: BigInt(terms.included), per: BigInt(terms.per) },
  };
}

function reader(db: TenantReads<DB>) {
  return db as Trx<DB>;
}
