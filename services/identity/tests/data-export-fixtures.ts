import { movableClock } from '@tenantry/testing';
import { strFromU8, unzipSync } from 'fflate';
import { downloadOf } from '../src/data-exports/download.ts';
import { findDataExports } from '../src/data-exports/store.ts';
import type { ExportSource } from '../src/data-exports/write-archive.ts';
import type { Fixtures } from './fixtures.ts';

export const request = `mutation { exportOrganizationData { dataExport { id status } errors { __typename ... on UserError { code } ... on TooManyDataExports { maximum } } } }`;
const fields = `status typesDone typesTotal rowCount failure downloadUrl`;
export const list = `{ organization { dataExports { nodes { ${fields} } } } }`;

/** A service with one type, whose rows come in pages of one. */
export function notes(texts: readonly string[]): ExportSource {
  return {
    types: async () => ['note'],
    read: async (orgId, _, after) => {
      const at = Number(after?.[0] ?? 0);
      const lines = at < texts.length ? `${JSON.stringify({ orgId, text: texts[at] })}\n` : '';
      return { lines, count: lines ? 1 : 0, next: at + 1 < texts.length ? [`${at + 1}`] : null };
    },
  };
}

/** The files of an organization's newest archive, by name. */
export async function archiveOf({ database }: Fixtures['identity'], orgId: string): Promise<Record<string, string>> {
  const db = database.tenant(orgId);
  const { id } = await db.selectFrom('dataExport').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const [dataExport] = await findDataExports(db, [id]);
  const chunks = await Array.fromAsync(downloadOf(db, dataExport!));
  return Object.fromEntries(
    Object.entries(unzipSync(Buffer.concat(chunks))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}
export const clockNow = () => movableClock(new Date());
