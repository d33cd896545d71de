import { consistencyParts, inclusionParts, joinPart, type ProofPart } from '@tenantry/audit-verify';
import { fault } from '@tenantry/graphql';
import { type CheckpointRow, latest, nodeKey } from './checkpoint-store.ts';
import { leafOf } from './leaf.ts';
import type { AuditEntryRow } from './store.ts';

/** Where proofs are read from, in batches: checkpoints by size, and roots of subtrees by `nodeKey`. */
interface Loading {
  readonly auditCheckpoint: { load(size: string): Promise<CheckpointRow | null> };
  readonly auditNode: { load(key: string): Promise<Buffer | null> };
}

/** What proves that the entry is in the log of the checkpoint of `size`, or the latest; null when it is in no such. */
export async function proveInclusion(loaders: Loading, entry: AuditEntryRow, size: bigint | null) {
  const checkpoint = await loaders.auditCheckpoint.load(size === null ? latest : String(size));
  if (!checkpoint || checkpoint.size < entry.number) return null;
  const index = entry.number - 1n;
  const hashes = await hashesOf(loaders, inclusionParts(Number(index), Number(checkpoint.size)));
  return { leafData: leafOf(entry), index, hashes, checkpoint };
}

/** What proves that the log with `from` entries is how the checkpoint's began. BAD_USER_INPUT when it had never so many. */
export async function proveConsistency(loaders: Loading, { size }: CheckpointRow, from: bigint) {
  if (from < 1n || from > size)
    throw fault('BAD_USER_INPUT', `from: between 1 and ${size} is possible, ${from} is not.`);
  return hashesOf(loaders, consistencyParts(Number(from), Number(size)));
}

async function hashesOf({ auditNode }: Loading, parts: readonly ProofPart[]): Promise<string[]> {
  return Promise.all(
    parts.map(async (part) => {
      const nodes = await Promise.all(part.map((place) => auditNode.load(nodeKey(place))));
      return joinPart(nodes.map(present)).toString('base64');
    }),
  );
}

function present(node: Buffer | null): Buffer {
  if (node) return node;
  throw new Error('A node of the audit log is missing below its checkpoint.');
}
