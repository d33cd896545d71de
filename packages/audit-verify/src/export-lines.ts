import type { Leaf, PersonalContent } from './leaf.ts';

/** The first line of an export: what it is of, and the head that everything in it is held against. */
export interface ManifestLine {
  readonly type: 'manifest';
  readonly version: 1;
  readonly organization: string;
  readonly exportedAt: string;
  /** Everything up to the checkpoint when null, else only what was asked for, each entry with its own proof. */
  readonly filter: object | null;
  /** The signed checkpoint. */
  readonly checkpoint: string;
  /** The keys that sign the log, the newest first: to be compared with those one has, never to be believed. */
  readonly keys: readonly string[];
}

/** How many entries were let go from the beginning, and the roots of the full subtrees over them, in base64. */
export interface PrunedLine {
  readonly type: 'pruned';
  readonly entries: number;
  readonly roots: readonly string[];
}

/** An entry; `hash` is its leaf hash in base64, `proof` its path to the root, in an export with a filter. */
export interface EntryLine {
  readonly type: 'entry';
  readonly leaf: Leaf;
  readonly hash: string;
  readonly personal: PersonalContent | null;
  readonly proof?: readonly string[];
}

/** An earlier checkpoint, after the last of its entries: it tells where a change begins. */
export interface CheckpointLine {
  readonly type: 'checkpoint';
  readonly note: string;
}

/** The last line: how many entries there are, and the SHA-256 in hexadecimal of all lines before. */
export interface EndLine {
  readonly type: 'end';
  readonly entries: number;
  readonly sha256: string;
}

export type ExportLine = ManifestLine | PrunedLine | EntryLine | CheckpointLine | EndLine;

const members: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  manifest: { organization: isText, checkpoint: isText, filter: (value) => typeof value === 'object' },
  pruned: { entries: isCount, roots: areTexts },
  entry: { leaf: isLeaf, hash: isText, personal: isPersonal, proof: (value) => value === undefined || areTexts(value) },
  checkpoint: { note: isText },
  end: { entries: isCount, sha256: isText },
};

/** Reads a line; null when it is none of an export. */
export function readLine(text: string): ExportLine | null {
  const line = parse(text);
  const checks = typeof line?.['type'] === 'string' ? members[line['type']] : undefined;
  if (!line || !checks) return null;
  const isWhole = Object.entries(checks).every(([name, isRight]) => isRight(line[name]));
  return isWhole ? (line as unknown as ExportLine) : null;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: unknown): boolean {
  return typeof value === 'string';
}
function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
function isLeaf(value: unknown): boolean {
  return isObject(value) && isCount(value['number']) && isText(value['organization']) && areTexts(value['targets']);
}
function isPersonal(value: unknown): boolean {
  return value === null || (isObject(value) && isText(value['content']) && isText(value['salt']));
}
