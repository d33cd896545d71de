import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, notFound } from '@tenantry/graphql';
import type { ArchiveMeterInput, DefineMeterInput, UpdateMeterInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import type { MeterRow } from './store.ts';

/** Adds a meter that the catalog does not name, for every organization; it is counted by the month where no plan names it. */
export async function defineMeter(trx: Trx<DB>, { key, name, unit, aggregation, groupBy = null }: DefineMeterInput) {
  const problem =
    (/^[a-z][a-z0-9_]{0,59}$/.test(key) ? null : invalid('key', 'a name in lower_snake, at most 60 characters.')) ??
    wordsProblem({ name, unit }) ??
    (groupBy === null || isWords(groupBy, 64) ? null : invalid('groupBy', '1 to 64 characters of text.'));
  if (problem) return refused(problem);
  const defined = await trx
    .insertInto('meter')
    .values({ key, name: name.trim(), unit: unit.trim(), aggregation, groupBy, period: 'MONTH' })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!defined) return refused(invalidValue(`key: there is a meter ${key} already.`, ['input', 'key']));
  return { meter: defined as MeterRow, errors: [] };
}

/** Renames a meter that staff defined. */
export async function updateMeter(trx: Trx<DB>, { id, name, unit }: UpdateMeterInput) {
  const problem = wordsProblem({ ...(name != null && { name }), ...(unit != null && { unit }) });
  if (problem) return refused(problem);
  return change(trx, id, { ...(name != null && { name: name.trim() }), ...(unit != null && { unit: unit.trim() }) });
}

/** Archives a meter that staff defined, or takes it back. */
export function archiveMeter(trx: Trx<DB>, { id, archived }: ArchiveMeterInput) {
  return change(trx, id, { archivedAt: archived ? metaOf(trx).clock.now() : null });
}

async function change(trx: Trx<DB>, id: string, set: { name?: string; unit?: string; archivedAt?: Date | null }) {
  const meter = await trx.selectFrom('meter').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!meter) return refused(notFound('id: there is no such meter.', ['input', 'id']));
  if (meter.catalog !== null) {
    return refused(invalidValue(`id: ${meter.key} is the catalog’s; change it there.`, ['input', 'id']));
  }
  const archivedAt = set.archivedAt && meter.archivedAt ? meter.archivedAt : set.archivedAt;
  const changed = await trx
    .updateTable('meter')
    .set({ ...set, ...(archivedAt !== undefined && { archivedAt }), version: meter.version + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { meter: changed as MeterRow, errors: [] };
}

function wordsProblem({ name, unit }: { name?: string; unit?: string }) {
  if (name !== undefined && !isWords(name, 100)) return invalid('name', '1 to 100 characters of text.');
  return unit === undefined || isWords(unit, 40) ? null : invalid('unit', '1 to 40 characters of text.');
}

function isWords(text: string, most: number): boolean {
  return text.trim().length > 0 && text.length <= most && text.isWellFormed() && !text.includes('\0');
}

function invalid(field: string, wanted: string) {
  return invalidValue(`${field}: needs ${wanted}`, ['input', field]);
}

function refused<E>(error: E) {
  return { meter: null, errors: [error] };
}
