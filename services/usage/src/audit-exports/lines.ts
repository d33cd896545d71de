import {
  type CheckpointLine,
  type EndLine,
  type EntryLine,
  inclusionParts,
  joinPart,
  leafData,
  leafHash,
  type ManifestLine,
  type NodePlace,
  type PrunedLine,
  rootParts,
} from '@tenantry/audit-verify';
import type { Trx } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { type CheckpointRow, findNodes, nodeKey } from '../audit-log/checkpoint-store.ts';
import { sealedForm } from '../audit-log/leaf.ts';
import type { AuditExportRow } from '../exports/store.ts';
import { type ExportedEntry, findCheckpointsBetween } from './store.ts';

/** What is written about a whole export. */
export interface About {
  readonly row: AuditExportRow;
  readonly checkpoint: CheckpointRow;
  /** The keys that sign the log, as tools take them. */
  readonly keys: readonly string[];
}

/** The manifest of an export. */
export function manifestOf({ row, checkpoint, keys }: About): ManifestLine {
  return {
    type: 'manifest',
    version: 1,
    organization: encodeId('org', row.orgId),
    exportedAt: row.createdAt.toISOString(),
    filter: row.filter,
    checkpoint: checkpoint.note,
    keys,
  };
}

/** Lines that `audit-verify` checks. */
export function written(lines: readonly (ManifestLine | PrunedLine | EntryLine | CheckpointLine | EndLine)[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Entries of a whole export, one after the other without gaps, with the checkpoints that were signed of them. */
export async function chainedLines(
  trx: Trx<DB>,
  some: readonly ExportedEntry[],
): Promise<(EntryLine | CheckpointLine)[]> {
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return [];
  const rows = await findCheckpointsBetween(trx, first.number, last.number);
  const checkpoints = new Map(rows.map(({ size, note }) => [size, note]));
  return some.flatMap((entry): (EntryLine | CheckpointLine)[] => {
    const note = checkpoints.get(entry.number);
    return note === undefined ? [entryLine(entry)] : [entryLine(entry), { type: 'checkpoint', note }];
  });
}

function entryLine(entry: ExportedEntry): EntryLine {
  const { content, salt } = entry;
  const leaf = sealedForm(entry);
  const personal = content === null || salt === null ? null : { content, salt: salt.toString('base64') };
  return { type: 'entry', leaf, hash: leafHash(leafData(leaf)).toString('base64'), personal };
}

/** Entries that were chosen, each with what proves it by itself in the log of `size` entries. */
export async function provenLines(trx: Trx<DB>, some: readonly ExportedEntry[], size: bigint): Promise<EntryLine[]> {
  const paths = some.map(({ number }) => inclusionParts(Number(number) - 1, Number(size)));
  const keys = [...new Set(paths.flat(2).map(nodeKey))];
  const nodes = await findNodes(trx, keys);
  const byKey = new Map(keys.map((key, index) => [key, nodes[index]]));
  const present = (place: NodePlace) => {
    const node = byKey.get(nodeKey(place));
    if (node) return node;
    throw new Error('A node of the audit log is missing below its checkpoint.');
  };
  return some.map((entry, index) => ({
    ...entryLine(entry),
    proof: paths[index]!.map((part) => joinPart(part.map(present)).toString('base64')),
  }));
}

/** What stands for so many entries from the first on that are kept no longer. */
export async function prunedLine(trx: Trx<DB>, entries: bigint): Promise<PrunedLine> {
  const roots = await findNodes(trx, rootParts(Number(entries)).map(nodeKey));
  return { type: 'pruned', entries: Number(entries), roots: roots.map((root) => root?.toString('base64') ?? '') };
}
