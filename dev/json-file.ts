import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Problem } from '@tenantry/testing/problem';
import type * as z from 'zod';

/**
 * What a file of ours holds; null when there is none.
 * @throws {Problem} when it holds something else.
 */
export function readJsonFile<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
  const text = readText(file);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new Problem(`${file} is damaged: put it back as it was, or begin anew with npm start -- --reset`);
  }
}

/** Writes the file as a whole or not at all, for this user's eyes only. */
export function writeJsonFile(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
