import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = import.meta.dirname;
const benchmarks = globSync('*/run.ts', { cwd: root })
  .map((file) => basename(dirname(file)))
  .toSorted();

// Runs the benchmarks that the command line names, or all of them, one after the other so that none disturbs another.
const named = process.argv.slice(2);
const unknown = named.filter((name) => !benchmarks.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${benchmarks.join(', ') || 'none yet'}.`);
  process.exit(1);
}

const failed: string[] = [];
for (const name of named.length > 0 ? named : benchmarks) {
  console.log(`\n${name}`);
  if (!(await succeeds(join(root, name, 'run.ts')))) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}

/** Runs a program in a process of its own, where nothing of an earlier one is left over. */
async function succeeds(program: string): Promise<boolean> {
  const child = spawn(process.execPath, [program], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}
