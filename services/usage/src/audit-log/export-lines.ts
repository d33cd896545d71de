import { createHash } from 'node:crypto';
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
import type { TenantDb } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { type CheckpointRow, findNodes, nodeKey } from './checkpoint-store.ts';
import { type ExportedEntry, findCheckpointsBetween, findExportedEntries, findFirstNumber } from './export-store.ts';
import type { EntryFilter } from './filter.ts';
import { sealedForm } from './leaf.ts';

/** What is exported: everything up to a checkpoint. */
export interface AuditExport {
  readonly orgId: string;
  readonly checkpoint: CheckpointRow;
  /** The keys that sign the log, as tools take them. */
  readonly keys: readonly string[];
  readonly exportedAt: Date;
  /** Which entries were asked for, in the words of the request; null is all of them. */
  readonly asked: Readonly<Record<string, string>> | null;
  readonly filter: EntryFilter;
}

/** How many entries are read at a time. */
const batch = 500;

/** The manifest of an export. */
export function manifestOf({ orgId, checkpoint, keys, exportedAt, asked }: AuditExport): ManifestLine {
  return {
    type: 'manifest',
    version: 1,
    organization: encodeId('org', orgId),
    exportedAt: exportedAt.toISOString(),
    filter: asked,
    checkpoint: checkpoint.note,
    keys,
  };
}

/** The entries that are asked for up to the checkpoint, some at a time, from the first that is still kept on. */
export async function* entriesOf(
  db: TenantDb<DB>,
  { checkpoint: { size }, filter }: AuditExport,
): AsyncGenerator<ExportedEntry[]> {
  for (let from = (await findFirstNumber(db)) ?? size + 1n; from <= size;) {
    const entries = await findExportedEntries(db, filter, { from, to: size, limit: batch });
    // Retention may let go of the beginning meanwhile; what then is missing shows when the export is verified.
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    from = last.number + 1n;
  }
}

/**
 * An export as JSON lines that `audit-verify` checks, in pieces: a whole one entry by entry from the beginning, one of some
 * entries each by a proof of its own.
 */
export async function* exportLines(db: TenantDb<DB>, what: AuditExport): AsyncGenerator<string> {
  const { size } = what.checkpoint;
  const hash = createHash('sha256');
  const written = (lines: readonly (ManifestLine | PrunedLine | EntryLine | CheckpointLine)[]) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    hash.update(text);
    return text;
  };
  yield written([manifestOf(what)]);
  let entries = 0;
  for await (const some of entriesOf(db, what)) {
    if (what.asked) {
      yield written(await provenLines(db, some, size));
      entries += some.length;
      continue;
    }
    const [first, last] = [some[0]!.number, some.at(-1)!.number];
    if (entries === 0 && first > 1n) yield written([await prunedLine(db, first - 1n)]);
    const checkpoints = new Map((await findCheckpointsBetween(db, first, last)).map((row) => [row.size, row.note]));
    yield written(
      some.flatMap((entry): (EntryLine | CheckpointLine)[] => {
        const note = checkpoints.get(entry.number);
        return note === undefined ? [entryLine(entry)] : [entryLine(entry), { type: 'checkpoint', note }];
      }),
    );
    entries += some.length;
  }
  if (entries === 0 && !what.asked) yield written([await prunedLine(db, size)]);
  yield `${JSON.stringify({ type: 'end', entries, sha256: hash.digest('hex') } satisfies EndLine)}\n`;
}

function entryLine(entry: ExportedEntry): EntryLine {
  const { content, salt } = entry;
  const leaf = sealedForm(entry);
  const personal = content === null || salt === null ? null : { content, salt: salt.toString('base64') };
  return { type: 'entry', leaf, hash: leafHash(leafData(leaf)).toString('base64'), personal };
}

async function provenLines(db: TenantDb<DB>, some: readonly ExportedEntry[], size: bigint): Promise<EntryLine[]> {
  const paths = some.map(({ number }) => inclusionParts(Number(number) - 1, Number(size)));
  const keys = [...new Set(paths.flat(2).map(nodeKey))];
  const nodes = await findNodes(db, keys);
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

async function prunedLine(db: TenantDb<DB>, entries: bigint): Promise<PrunedLine> {
  const roots = await findNodes(db, rootParts(Number(entries)).map(nodeKey));
  return { type: 'pruned', entries: Number(entries), roots: roots.map((root) => root?.toString('base64') ?? '') };
}
