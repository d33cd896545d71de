import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateTables } from './generate/tables.ts';
import { run } from './generate/run.ts';

const root = join(import.meta.dirname, '..');
const generated = [
  'schema/*.graphql',
  'schema/generated/*.ts',
  'services/*/src/generated/*.ts',
  'services/billing/src/catalog/catalog.schema.json',
  'docs/events.md',
];

/** Every generated file with its content. */
function contents(): Map<string, string> {
  const files = generated.flatMap((pattern) => globSync(pattern, { cwd: root }));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

// Writes everything that is generated from SDL and migrations. With `--check` it is an error when that changes anything.
const before = contents();
await run(process.execPath, ['schema/compose.ts'], root);
await Promise.all([
  run('graphql-codegen', ['--config', 'codegen.ts', '--silent'], root),
  generateTables(root),
  run(process.execPath, ['services/billing/src/catalog/generate.ts'], root),
  run(process.execPath, ['services/usage/src/webhooks/generate.ts'], root),
]);
await run('oxfmt', ['services/billing/src/catalog/catalog.schema.json', 'docs/events.md'], root);

const after = contents();
const changed = [...after].filter(([file, content]) => before.get(file) !== content).map(([file]) => file);
if (process.argv.includes('--check') && changed.length > 0) {
  console.error(`Generated files were out of date, and are written now. Commit them:\n  ${changed.join('\n  ')}`);
  process.exit(1);
}
