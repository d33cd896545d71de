import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { leafData } from './leaf.ts';
import { checkpointOf, chosenOf, entries, exportOf, newKey } from './test-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
// Where nothing else is: somebody who checks a log takes this package alone with them.
const taken = join(folder, 'audit-verify');
cpSync(fileURLToPath(new URL('..', import.meta.url)), taken, {
  recursive: true,
  filter: (path) => !path.includes('node_modules'),
});

const signer = newKey();
const log = entries(12);
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
function run(...args: string[]) {
  const main = join(taken, 'src/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('the command says the verdict and where, and ends with a code of its own', () => {
  const sound = write(
    'sound.ndjson',
    exportOf(log, signer)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const cut = write(
    'cut.ndjson',
    exportOf(log, signer)
      .slice(0, -2)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const older = write('older.txt', checkpointOf(log.slice(0, 5), signer.privateKey));
  const keys = write('keys.txt', `${signer.text}\n${newKey().text}\n`);

  expect(run(sound, '--key', signer.text, '--checkpoint', older)).toEqual({ status: 0, output: 'VALID: 12 entries\n' });
  expect(run(sound, '--key', keys)).toEqual({ status: 0, output: 'VALID: 12 entries\n' });
  expect(run(cut, '--key', signer.text)).toEqual({
    status: 1,
    output:
      'TAMPERED: 11 entries\n  TAMPERED end: the export is cut off after 13 lines\n  TAMPERED entry 12: missing\n',
  });
});

test('the command checks a proof of one entry and one of consistency, as the graph answers them', () => {
  const [one] = log;
  const checkpoint = { note: checkpointOf(log.slice(0, 1), signer.privateKey) };
  const inclusion = { leafData: leafData(one!.leaf), index: '0', hashes: [], checkpoint };
  const older = write('first.txt', checkpoint.note);

  const sound = write('inclusion.json', JSON.stringify(inclusion));
  const forged = write('forged.json', JSON.stringify({ ...inclusion, leafData: '{}' }));
  const consistency = write('consistency.json', JSON.stringify({ ...checkpoint, consistencyProof: [] }));

  expect(run(sound, '--key', signer.text)).toEqual({ status: 0, output: 'VALID: 1 entry\n' });
  expect(run(forged, '--key', signer.text).status).toBe(1);
  expect(run(consistency, '--key', signer.text, '--checkpoint', older)).toEqual({
    status: 0,
    output: 'VALID: 0 entries\n',
  });
});

test('the command does not let some entries pass for all of them', () => {
  const lines = chosenOf(log, signer, ({ leaf }) => leaf.number === 7);
  const some = write('some.ndjson', lines.map((line) => `${line}\n`).join(''));

  expect(run(some, '--key', signer.text)).toEqual({
    status: 0,
    output: 'VALID: 1 entry, said to be all that are like {"outcome":"SUCCESS"}: only a whole export shows that\n',
  });
});

test('what cannot be checked is said', () => {
  const growth = write('growth.json', JSON.stringify({ note: '', consistencyProof: [] }));

  expect(run(growth, '--key', signer.text)).toEqual({ status: 2, output: expect.stringContaining('--checkpoint') });
  expect(run('export.ndjson')).toEqual({ status: 2, output: expect.stringContaining('--key') });
  expect(run('missing.ndjson', '--key', signer.text)).toEqual({ status: 2, output: expect.stringContaining('ENOENT') });
  expect(run('missing.ndjson', '--key', 'nonsense')).toEqual({
    status: 2,
    output: expect.stringContaining('Not a key'),
  });
});
