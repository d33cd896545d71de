import { createHash } from 'node:crypto';
import type { TenantDb } from '@tenantry/database';
import { Zip, ZipDeflate } from 'fflate';
import type { DB } from '../generated/tables.ts';
import { csvEntry, csvHeader } from './csv.ts';
import { type AuditExport, entriesOf, manifestOf } from './export-lines.ts';

/** An export as a ZIP archive of `audit-log.csv` and a manifest that tells its rows and SHA-256, in pieces. */
export async function* exportCsv(db: TenantDb<DB>, what: AuditExport): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const take = () => {
    const taken = Buffer.concat(parts);
    parts = [];
    return taken;
  };
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = what.exportedAt;
    zip.add(file);
    return file;
  };

  const csv = begin('audit-log.csv');
  const hash = createHash('sha256');
  let rows = 0;
  const add = (text: string, isLast = false) => {
    hash.update(text);
    csv.push(Buffer.from(text), isLast);
  };
  add(csvHeader);
  for await (const entries of entriesOf(db, what)) {
    add(entries.map(csvEntry).join(''));
    rows += entries.length;
    yield take();
  }
  add('', true);
  const { type: _, ...manifest } = manifestOf(what);
  const files = [{ name: 'audit-log.csv', rows, sha256: hash.digest('hex') }];
  begin('manifest.json').push(Buffer.from(`${JSON.stringify({ ...manifest, files }, null, 2)}\n`), true);
  zip.end();
  yield take();
}
