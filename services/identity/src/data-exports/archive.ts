import { createHash, type Hash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive as the manifest lists it. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A ZIP archive that is written as it is read: what is compressed waits to be taken, and nothing else is kept. */
export interface Archive {
  /** Begins a file; the one before must have ended. */
  begin(name: string): void;
  add(text: string): void;
  end(): ArchivedFile;
  /** Ends the archive; what is left is then to be taken. */
  close(): void;
  /** What is compressed, once it is `atLeast` so many bytes; null before. */
  take(atLeast: number): Buffer | null;
}

/** What has no place in one archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.8, without ZIP64. */
export class ArchiveTooLargeError extends Error {}
const largest = 4_000_000_000;

/** A new archive whose files are dated `date`. A file or archive of more than `limit` bytes is an ArchiveTooLargeError. */
export function createArchive(date: Date, limit = largest): Archive {
  let parts: Uint8Array[] = [];
  let waiting = 0;
  let written = 0;
  let file: { name: string; hash: Hash; bytes: number; deflate: ZipDeflate } | null = null;
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
    waiting += part.length;
    written += part.length;
    if (written > limit) throw new ArchiveTooLargeError();
  });
  const current = () => {
    if (!file) throw new Error('No file has begun.');
    return file;
  };
  return {
    begin(name) {
      const deflate = new ZipDeflate(name, { level: 6 });
      deflate.mtime = date;
      zip.add(deflate);
      file = { name, hash: createHash('sha256'), bytes: 0, deflate };
    },
    add(text) {
      const bytes = Buffer.from(text);
      const open = current();
      open.hash.update(bytes);
      open.bytes += bytes.length;
      if (open.bytes > limit) throw new ArchiveTooLargeError();
      open.deflate.push(bytes);
    },
    end() {
      const { name, hash, bytes, deflate } = current();
      deflate.push(new Uint8Array(), true);
      file = null;
      return { name, bytes, sha256: hash.digest('hex') };
    },
    close: () => zip.end(),
    take(atLeast) {
      if (waiting < atLeast || waiting === 0) return null;
      const taken = Buffer.concat(parts);
      parts = [];
      waiting = 0;
      return taken;
    },
  };
}
