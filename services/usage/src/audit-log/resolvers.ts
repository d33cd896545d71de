import type { Resolvers } from '../generated/schema.ts';
import { actorName, impersonatorName, targetName } from './names.ts';
import { type AuditEntryRow, findAuditEntriesBefore } from './store.ts';

export const auditLogResolvers: Resolvers = {
  Organization: {
    auditLog: (_, args, { db, page }) =>
      page<AuditEntryRow>(
        'auditLog',
        args,
        ({ number }) => [String(number)],
        (before, limit) => findAuditEntriesBefore(db, before?.[0] ?? null, limit),
      ),
  },
  AuditEntry: {
    __resolveReference: (reference, { loaders }) => loaders.auditEntry.load((reference as { id: string }).id),
    actor: ({ actor }) => actorName(actor),
    user: ({ actor }) => (actor.userId ? { id: actor.userId } : null),
    impersonator: ({ actor }) => impersonatorName(actor),
    targets: ({ targets }) => targets.map(targetName),
  },
};
