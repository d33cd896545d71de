import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inherited } from './config.ts';

const root = join(import.meta.dirname, '..');

/** Builds the playground's page beside the running system when it has never been built; turbo keeps the result. */
export function buildPlayground(): Disposable {
  if (existsSync(join(root, 'gateway/playground/dist/index.html'))) return { [Symbol.dispose]: () => {} };
  const args = ['run', 'build', '--filter=@tenantry/playground', '--output-logs=errors-only', '--no-daemon'];
  const environment = { ...inherited, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const build = spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  build.once('error', (error) => console.error(`The playground was not built: ${error.message}`));
  build.once('exit', (code) => {
    if (code)
      console.error('The playground was not built. To see why: npx turbo run build --filter=@tenantry/playground');
  });
  return { [Symbol.dispose]: () => void build.kill() };
}
