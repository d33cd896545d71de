import { Zip, ZipDeflate } from 'fflate';
import { type About, manifestOf } from './lines.ts';

/** A table of entries as a ZIP archive of `audit-log.csv` and a manifest that tells its rows and SHA-256, in pieces. */
export async function* archiveOf(about: About, table: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const take = () => {
    const taken = new Uint8Array(Buffer.concat(parts));
    parts = [];
    return taken;
  };
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = about.row.createdAt;
    zip.add(file);
    return file;
  };

  const csv = begin('audit-log.csv');
  for await (const piece of table) {
    csv.push(piece);
    yield take();
  }
  csv.push(new Uint8Array(), true);
  const { type: _, ...manifest } = manifestOf(about);
  const { eventCount, sha256 } = about.row;
  const files = [{ name: 'audit-log.csv', rows: Number(eventCount), sha256: sha256?.toString('hex') }];
  begin('manifest.json').push(Buffer.from(`${JSON.stringify({ ...manifest, files }, null, 2)}\n`), true);
  zip.end();
  yield take();
}
