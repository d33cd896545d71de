import type { ForeignKey, Key, Table } from './catalogue.ts';
import { isExempt, tenantColumnOf, type TenantColumn } from './tenant-column.ts';
import type { Violation } from './violation.ts';

type Finding = Omit<Violation, 'object'>;

/**
 * What is wrong with the keys of a table: a unique key across organizations tells one what another has, and foreign keys
 * are checked past row-level security. `tenantColumns` are those of every table by its name.
 */
export function checkKeys(table: Table, tenantColumns: ReadonlyMap<string, TenantColumn>): Finding[] {
  if (table.privileges.length === 0) return [];
  const own = tenantColumnOf(table);
  return [
    ...(own ? table.keys.flatMap((key) => checkKey(key, own)) : []),
    ...table.foreignKeys.flatMap((key) => checkForeignKey(key, own, tenantColumns.get(key.target))),
  ];
}

function checkKey(key: Key, own: TenantColumn): Finding[] {
  if (key.columns[0] === own.name || isExempt(key.comment, 'global')) return [];
  // A primary key cannot lead with a column that may be null; one random id tells nobody anything.
  if (key.isPrimary && own.admitsNull && key.columns.length === 1) return [];
  const kind = key.isPrimary ? 'primary key' : 'unique index';
  return [
    {
      problem: `${kind} ${key.name} does not lead with ${own.name}`,
      remedy:
        `Put ${own.name} first in it; or, if it must be unique among all organizations, ` +
        `COMMENT ON INDEX ${key.name} IS 'global: why';`,
    },
  ];
}

function checkForeignKey(key: ForeignKey, own: TenantColumn | null, target: TenantColumn | undefined): Finding[] {
  if (!target || isExempt(key.comment, 'global')) return [];
  const leadsWithTenant = key.targetColumns[0] === target.name && (!own || key.columns[0] === own.name);
  if (leadsWithTenant) return [];
  return [
    {
      problem: `foreign key ${key.name} to ${key.target} does not lead with the organization`,
      remedy:
        `FOREIGN KEY (${own?.name ?? 'org_id'}, …) REFERENCES ${key.target} (${target.name}, …); or, if it may point into ` +
        `any organization, COMMENT ON CONSTRAINT ${key.name} ON … IS 'global: why';`,
    },
  ];
}
