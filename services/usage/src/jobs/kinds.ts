import type { Actor } from '@tenantry/actor';
import type { JobKind, Permission } from '../generated/schema.ts';

/** What it takes to begin a job of a kind; who may see and cancel it too. */
const permissions: Readonly<Record<JobKind, Permission>> = {
  USAGE_EXPORT: 'USAGE_EXPORT',
  AUDIT_EXPORT: 'AUDIT_EXPORT',
  DATA_EXPORT: 'DATA_EXPORT',
};

/** The kinds of jobs that somebody may begin, and so see. */
export function kindsFor(actor: Actor): JobKind[] {
  return (Object.keys(permissions) as JobKind[]).filter((kind) => actor.permissions.has(permissions[kind]));
}
