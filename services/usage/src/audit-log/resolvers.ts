import type { Resolvers } from '../generated/schema.ts';
import { latest } from './checkpoint-store.ts';
import { toEntryFilter } from './filter.ts';
import { findKeys } from './key-store.ts';
import { verifierKeyOf } from './keys.ts';
import type { NoteReading } from './note-readings.ts';
import { actorName, impersonatorName, targetName } from './names.ts';
import { proveConsistency, proveInclusion } from './prove.ts';
import { type AuditEntryRow, findAuditEntriesBefore } from './store.ts';

/** `note` puts on record who reads the log. */
export const auditLogResolvers = (note: NoteReading): Resolvers => ({
  Organization: {
    auditLog: async (_, { filter, ...args }, { actor, db, page }) => {
      await note(actor);
      return page<AuditEntryRow>(
        'auditLog',
        args,
        ({ number }) => [String(number)],
        (before, limit) => findAuditEntriesBefore(db, toEntryFilter(filter), before?.[0] ?? null, limit),
      );
    },
    auditCheckpoint: (_, { size }, { loaders }) => loaders.auditCheckpoint.load(size == null ? latest : String(size)),
    auditKeys: async ({ id }, _args, { shared }) =>
      (await findKeys(shared)).map(({ publicKey, createdAt }) => ({
        verifierKey: verifierKeyOf(id, publicKey),
        createdAt,
      })),
  },
  AuditCheckpoint: {
    root: ({ root }) => root.toString('base64'),
    consistencyProof: (checkpoint, { from }, { loaders }) => proveConsistency(loaders, checkpoint, from),
  },
  AuditEntry: {
    __resolveReference: async (reference, { actor, loaders }) => {
      const entry = await loaders.auditEntry.load((reference as { id: string }).id);
      if (entry) await note(actor);
      return entry;
    },
    actor: ({ actor }) => actorName(actor),
    user: ({ actor }) => (actor.userId ? { id: actor.userId } : null),
    impersonator: ({ actor }) => impersonatorName(actor),
    targets: ({ targets }) => targets.map(targetName),
    personal: ({ id, personalDigest }, _args, { loaders }) => (personalDigest ? loaders.auditPersonal.load(id) : null),
    personalDigest: ({ personalDigest }) => personalDigest?.toString('hex') ?? null,
    inclusionProof: (entry, { size }, { loaders }) => proveInclusion(loaders, entry, size ?? null),
  },
});
