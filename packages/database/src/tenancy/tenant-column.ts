import type { Policy, Table } from './catalogue.ts';
import { equalityOf } from './expression.ts';

/** The column that says whose a row is, by the policy that reads it. */
export interface TenantColumn {
  readonly name: string;
  /** Some rows are of no organization, and seen outside of any. */
  readonly admitsNull: boolean;
  readonly policy: Policy;
}

/** The tenant column of a table by its policies; null when none is of the form that is prescribed. */
export function tenantColumnOf(table: Table): TenantColumn | null {
  for (const policy of table.policies) {
    if (policy.command !== 'ALL' && policy.command !== 'SELECT') continue;
    const equality = policy.using === null ? null : equalityOf(policy.using);
    if (equality?.setting === 'app.org_id') return { name: equality.column, admitsNull: equality.admitsNull, policy };
  }
  return null;
}

/** Whether a comment exempts what it stands on, and says why: `global: slugs are public`. */
export function isExempt(comment: string | null, word: 'global' | 'shared'): boolean {
  return new RegExp(`^${word}: *\\S`).test(comment ?? '');
}
