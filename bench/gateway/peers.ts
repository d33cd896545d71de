import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const directory = join(import.meta.dirname, 'peers');

/**
 * Installs what is compared with but is no part of the product, and far larger than it. False, with a word about it, when that
 * cannot be done: then the benchmark goes on without.
 */
export function installPeers(): boolean {
  const isThere = () => existsSync(join(directory, 'node_modules/@graphql-hive/gateway/package.json'));
  if (isThere()) return true;
  const args = ['install', '--workspaces=false', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync('npm', args, { cwd: directory, stdio: 'inherit' });
  if (isThere()) return true;
  console.warn('Hive Gateway could not be installed, so it is not measured.');
  return false;
}
