import type { Policy, Table } from './catalogue.ts';
import { equalityOf, isBound } from './expression.ts';
import { isExempt, tenantColumnOf } from './tenant-column.ts';
import type { Violation } from './violation.ts';

type Finding = Omit<Violation, 'object'>;

/** What is wrong with the grants and policies of a table. */
export function checkTable(table: Table): Finding[] {
  if (table.privileges.length === 0) return [];
  if (table.kind !== 'table') return [...checkOtherKind(table), ...checkPrivileges(table)];
  return [...checkPrivileges(table), ...checkIdentities(table), ...checkRows(table)];
}

function checkOtherKind({ name, kind, isInvokers }: Table): Finding[] {
  if (kind === 'view') {
    if (isInvokers) return [];
    return [finding('a view reads as its owner', `ALTER VIEW ${name} SET (security_invoker = true);`)];
  }
  if (kind === 'partition') {
    return [finding('a partition is granted by itself, past its parent’s policies', revokeAll(name))];
  }
  return [finding(`a ${kind} has no row-level security`, revokeAll(name))];
}

function checkPrivileges({ name, privileges }: Table): Finding[] {
  const excessive = privileges.filter((privilege) => /TRUNCATE|REFERENCES|TRIGGER/.test(privilege));
  if (excessive.length === 0) return [];
  const list = excessive.join(', ');
  return [finding(`the runtime role has ${list}, which row-level security does not govern`, revoke(list, name))];
}

function checkIdentities({ name, columns }: Table): Finding[] {
  return columns
    .filter((column) => column.isIdentity && column.isReadable)
    .map((column) =>
      finding(
        `readers can count everyone's rows by the numbers in ${column.name}`,
        `Use uuid DEFAULT uuidv7(), or do not grant SELECT on ${name} (${column.name}).`,
      ),
    );
}

function checkRows(table: Table): Finding[] {
  const { name, columns, comment, privileges } = table;
  const hasOrganization = columns.some((column) => column.name === 'org_id');
  if (!table.isSecured && isExempt(comment, 'shared')) {
    return hasOrganization
      ? [finding('it is shared and has a column org_id', `SELECT tenantry.protect('${name}'); or drop the column.`)]
      : [];
  }
  if (!table.isSecured) {
    return [
      finding(
        'it is granted to the runtime role, and neither protected nor shared',
        `SELECT tenantry.protect('${name}'); or SELECT tenantry.share('${name}', reason => '…');`,
      ),
    ];
  }
  const findings = table.policies.flatMap((policy) => checkPolicy(table, policy));
  if (!table.isForced) {
    findings.push(finding('its owner is exempt from its policies', `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;`));
  }
  const isRead = privileges.some((privilege) => privilege !== 'INSERT');
  if (findings.length === 0 && hasOrganization && isRead && !tenantColumnOf(table)) {
    findings.push(finding('it has a column org_id and no policy that reads it', `SELECT tenantry.protect('${name}');`));
  }
  return findings;
}

function checkPolicy({ name, privileges }: Table, policy: Policy): Finding[] {
  const expressions = [policy.using, policy.check].filter((expression) => expression !== null);
  if (!expressions.every(isBound)) {
    return [
      finding(
        `policy ${policy.name} admits rows that are tied to none of app.org_id, app.user_id, app.credential`,
        `Give every alternative of the policy a condition such as ` +
          `org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid), or column IN (SELECT … WHERE one).`,
      ),
    ];
  }
  const isWritten = privileges.includes('INSERT') || privileges.includes('UPDATE');
  const isTenants = policy.using !== null && equalityOf(policy.using)?.setting === 'app.org_id';
  if (isTenants && isWritten && policy.command === 'ALL' && policy.check === null) {
    return [
      finding(
        `policy ${policy.name} has no WITH CHECK`,
        `DROP POLICY ${policy.name} ON ${name}; SELECT tenantry.protect('${name}');`,
      ),
    ];
  }
  return [];
}

function revokeAll(name: string): string {
  return revoke('ALL', name);
}

function revoke(privileges: string, name: string): string {
  return `REVOKE ${privileges} ON ${name} FROM :runtime;`;
}

function finding(problem: string, remedy: string): Finding {
  return { problem, remedy };
}
