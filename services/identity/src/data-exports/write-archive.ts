import type { ArchivedFile, Archive } from './archive.ts';

/** Where objects come from: a service's exporter. */
export interface ExportSource {
  types(): Promise<readonly string[]>;
  read(
    orgId: string,
    type: string,
    after: readonly string[] | null,
  ): Promise<{ readonly lines: string; readonly count: number; readonly next: readonly string[] | null }>;
}
export type ExportSources = Readonly<Record<string, ExportSource>>;

/** How far an archive is. */
export interface Progress {
  readonly typesTotal: number;
  readonly typesDone: number;
  readonly rowCount: bigint;
}

/** A source that did not give what was asked of it. */
export class SourceError extends Error {
  readonly source: string;
  constructor(source: string, cause: unknown) {
    super(`${source} could not be read`, { cause });
    this.source = source;
  }
}

export interface WriteArchive {
  readonly archive: Archive;
  readonly sources: ExportSources;
  readonly orgId: string;
  /** What the manifest says besides the files. */
  readonly about: Readonly<Record<string, string>>;
  /** Hears of the progress after each page, before the next is read. */
  readonly onProgress: (progress: Progress) => Promise<void>;
}

/** Writes what an organization owns into the archive, type by type and page by page, and the manifest last. */
export async function writeArchive({ archive, sources, orgId, about, onProgress }: WriteArchive): Promise<void> {
  const all: { service: string; source: ExportSource; type: string }[] = [];
  for (const [service, source] of Object.entries(sources))
    for (const type of await ask(service, source.types())) all.push({ service, source, type });

  let progress: Progress = { typesTotal: all.length, typesDone: 0, rowCount: 0n };
  await onProgress(progress);
  const files: (ArchivedFile & { service: string; type: string; rows: number })[] = [];
  for (const { service, source, type } of all) {
    archive.begin(`${service}/${type}.ndjson`);
    let rows = 0;
    for (let after: readonly string[] | null = null, isFirst = true; isFirst || after; isFirst = false) {
      const page: Awaited<ReturnType<ExportSource['read']>> = await ask(service, source.read(orgId, type, after));
      archive.add(page.lines);
      rows += page.count;
      after = page.next;
      progress = { ...progress, rowCount: progress.rowCount + BigInt(page.count) };
      if (after) await onProgress(progress);
    }
    files.push({ service, type, rows, ...archive.end() });
    progress = { ...progress, typesDone: files.length };
    await onProgress(progress);
  }
  archive.begin('manifest.json');
  archive.add(`${JSON.stringify({ formatVersion: 1, ...about, files }, null, 2)}\n`);
  archive.end();
  archive.close();
}

async function ask<T>(service: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new SourceError(service, error);
  }
}
