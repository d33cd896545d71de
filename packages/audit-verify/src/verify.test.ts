import { expect, test } from 'vitest';
import { leafData } from './leaf.ts';
import {
  checkpointOf,
  chosenOf,
  continuityOf,
  ended,
  entries,
  entry,
  exportOf,
  newKey,
  organization,
  type Written,
} from './test-log.ts';
import { leafHash } from './tree.ts';
import { verifyExport } from './verify.ts';

const signer = newKey();
const log = entries(25);
const sound = exportOf(log, signer);
const verify = (lines: readonly string[], checkpoint?: string) =>
  verifyExport(lines, { keys: [signer.key], checkpoint });

/** Where the line of an entry stands. */
const lineOf = (lines: readonly string[], number: number) =>
  lines.findIndex((line) => line.includes(`"aud_${number}"`));
const changed = (lines: readonly string[], number: number, change: (line: string) => string[]) =>
  ended(lines.flatMap((line, index) => (index === lineOf(lines, number) ? change(line) : [line])));

/** Writes an entry's line anew, with the hash that fits. */
function rehashed(line: string): string {
  const parsed = JSON.parse(line);
  return JSON.stringify({ ...parsed, hash: leafHash(leafData(parsed.leaf)).toString('base64') });
}
const forged = (line: string) => line.replace('identity.addMember', 'identity.removeMember');

test('an export that nobody touched is valid, and so is an empty one', async () => {
  expect(await verify(sound)).toEqual({ verdict: 'VALID', findings: [], entries: 25 });
  expect(await verify(exportOf([], signer))).toEqual({ verdict: 'VALID', findings: [], entries: 0 });
});

test('it continues every checkpoint that was kept from before', async () => {
  for (const size of [1, 10, 17, 25]) {
    expect((await verify(sound, checkpointOf(log.slice(0, size), signer.privateKey))).verdict).toBe('VALID');
  }
});

test.each<[string, () => string[], string, string]>([
  [
    'an entry is edited',
    () => changed(sound, 7, (line) => [forged(line)]),
    'entry 7',
    'its content is not what was sealed',
  ],
  ['an entry is deleted', () => changed(sound, 7, () => []), 'entry 7', 'missing'],
  [
    'an entry is inserted',
    () => changed(sound, 7, (line) => [line, rehashed(line.replace('aud_7', 'aud_x'))]),
    'entry 7',
    'it does not belong here: inserted, repeated or out of order',
  ],
  [
    'two entries are swapped',
    () => {
      const swapped = [...sound];
      const [seven, eight] = [lineOf(sound, 7), lineOf(sound, 8)];
      [swapped[seven], swapped[eight]] = [sound[eight]!, sound[seven]!];
      return ended(swapped);
    },
    'entry 7',
    'missing',
  ],
  ['the end is cut off, with a new end', () => ended(sound.slice(0, lineOf(sound, 23))), 'entries 23 to 25', 'missing'],
  ['the end is cut off', () => sound.slice(0, -1), 'end', 'the export is cut off after 28 lines'],
  [
    'an entry is rewritten with its hash',
    () => changed(sound, 17, (line) => [rehashed(forged(line))]),
    'entries 11 to 20',
    'they are not what was signed: their root is not that of the checkpoint after them',
  ],
  [
    'an entry is rewritten with its hash, and the checkpoint after it is left out',
    () =>
      ended(
        changed(sound, 17, (line) => [rehashed(forged(line))]).filter((line) => !line.includes('"type":"checkpoint"')),
      ),
    'entries 1 to 25',
    'they are not what was signed: their root is not that of the checkpoint',
  ],
  [
    'what is personal is edited',
    () => changed(sound, 7, (line) => [line.replace('192.0.2.7', '192.0.2.8')]),
    'entry 7',
    'its personal content is not what was sealed',
  ],
  [
    'what is personal is left out, of nobody who is erased',
    () => changed(sound, 7, (line) => [JSON.stringify({ ...JSON.parse(line), personal: null })]),
    'entry 7',
    'personal content is missing, although the person who did it is not erased',
  ],
  [
    'a line is no line',
    () => changed(sound, 7, (line) => [line.slice(1)]),
    `line ${lineOf(sound, 7) + 1}`,
    'it is no line of an export, or not in its place',
  ],
])('tampered with: %s', async (_, tamper, place, reason) => {
  const { verdict, findings } = await verify(tamper());

  expect(verdict).toBe('TAMPERED');
  expect(findings[0]).toEqual({ verdict: 'TAMPERED', place, reason });
});

test('tampered with: all is rewritten and signed anew with another key', async () => {
  const intruder = newKey();
  const rewritten = log.map((one): Written =>
    one.leaf.number === 7 ? entry(7, { action: 'identity.removeMember' }) : one,
  );

  const { verdict, findings } = await verify(exportOf(rewritten, intruder));

  expect(verdict).toBe('TAMPERED');
  expect(findings[0]).toEqual({
    verdict: 'TAMPERED',
    place: 'checkpoint of the export',
    reason: 'it is signed with none of the keys that were given',
  });
});

test('tampered with: the log was cut before it was signed, or rewritten with the key; an older checkpoint tells', async () => {
  const kept = checkpointOf(log.slice(0, 20), signer.privateKey);
  const rewritten = log.map((one): Written =>
    one.leaf.number === 7 ? entry(7, { action: 'identity.removeMember' }) : one,
  );

  const [cut, anew] = [exportOf(log.slice(0, 15), signer), exportOf(rewritten, signer)];

  expect([(await verify(cut)).verdict, (await verify(anew)).verdict]).toEqual(['VALID', 'VALID']);
  expect((await verify(cut, kept)).findings).toEqual([
    {
      verdict: 'TAMPERED',
      place: 'entries 16 to 20',
      reason: 'they are missing: the older checkpoint has seen more entries',
    },
  ]);
  expect((await verify(anew, kept)).findings).toEqual([
    {
      verdict: 'TAMPERED',
      place: 'entries 11 to 20',
      reason: 'they are not what was signed: their root is not that of the older checkpoint',
    },
  ]);
});

test('keys rotate: what either signed is believed, and another organization’s log is not', async () => {
  const next = newKey();
  const mixed = exportOf(log, next).map((line) =>
    line.startsWith('{"type":"checkpoint"') && line.includes('\\n10\\n')
      ? JSON.stringify({ type: 'checkpoint', note: checkpointOf(log.slice(0, 10), signer.privateKey) })
      : line,
  );
  const foreign = exportOf(log, signer).map((line) => line.replaceAll(organization, 'org_another'));

  expect((await verifyExport(ended(mixed), { keys: [signer.key, next.key] })).verdict).toBe('VALID');
  expect((await verify(ended(mixed))).verdict).toBe('TAMPERED');
  expect((await verify(ended(foreign))).verdict).toBe('TAMPERED');
});

test('erased: a person’s content is gone from every entry, and the proofs stand', async () => {
  const lines = sound.map((line) =>
    line.includes('"user":"usr_odd"') ? JSON.stringify({ ...JSON.parse(line), personal: null }) : line,
  );

  const { verdict, findings } = await verify(ended(lines));

  expect([verdict, findings[0]]).toEqual([
    'ERASED',
    {
      verdict: 'ERASED',
      place: 'entry 1',
      reason: 'the person is erased: what was personal is gone, what was sealed stands',
    },
  ]);
  expect(findings.map(({ place }) => place)).toEqual(
    Array.from({ length: 13 }, (_, index) => `entry ${2 * index + 1}`),
  );
});

test('pruned: the beginning is let go, and an entry tells of it; without one it is tampered with', async () => {
  const told = [...log, entry(26, { action: 'usage.pruneAuditLog', targets: ['11'], user: null, personal: null })];

  expect(await verify(exportOf(told, signer, 11))).toEqual({
    verdict: 'PRUNED',
    findings: [{ verdict: 'PRUNED', place: 'entries 1 to 11', reason: 'let go by retention' }],
    entries: 15,
  });
  expect(await verify(exportOf(told, signer, 13))).toMatchObject({
    verdict: 'TAMPERED',
    findings: [
      { place: 'entries 1 to 13' },
      { place: 'entries 12 to 13', reason: 'they are gone, and no entry tells of it' },
    ],
  });
});

test('entries that were chosen are valid as such, each once and in order; nobody takes them for the whole', async () => {
  const chosen = chosenOf(log, signer, ({ leaf }) => leaf.number % 5 === 0);
  const repeated = ended(changed(chosen, 10, (line) => [line, line]));
  const edited = ended(changed(chosen, 10, (line) => [rehashed(forged(line))]));

  const filter = { outcome: 'SUCCESS' };
  expect(await verify(chosen)).toEqual({ verdict: 'VALID', findings: [], entries: 5, filter });
  expect((await verify(repeated)).findings).toEqual([
    {
      verdict: 'TAMPERED',
      place: 'entry 10',
      reason: 'it does not belong here: inserted, repeated or out of order',
    },
  ]);
  expect((await verify(edited)).findings).toEqual([
    { verdict: 'TAMPERED', place: 'entry 10', reason: 'it is not in the log that was signed' },
  ]);
});

test('where entries up to an older checkpoint are not there, a proof holds it against the log; without one that is said', async () => {
  const anew = log.map((one): Written => (one.leaf.number === 7 ? entry(7, { action: 'identity.removeMember' }) : one));
  const told = (written: Written[]) => [
    ...written,
    entry(26, { action: 'usage.pruneAuditLog', targets: ['11'], user: null, personal: null }),
  ];
  const verdictOf = async (lines: readonly string[], size: number, proof?: readonly string[]) => {
    const checkpoint = checkpointOf(log.slice(0, size), signer.privateKey);
    return (await verifyExport(lines, { keys: [signer.key], checkpoint, proof })).verdict;
  };
  const few = (written: Written[]) => chosenOf(written, signer, ({ leaf }) => leaf.number > 20);

  // At the place up to where they were let go, what stands for them is all that it takes.
  expect(await verdictOf(exportOf(told(log), signer, 11), 11)).toBe('PRUNED');
  expect(await verdictOf(exportOf(told(anew), signer, 11), 11)).toBe('TAMPERED');
  await expect(verdictOf(exportOf(told(log), signer, 11), 10)).rejects.toThrow('give the proof from 10 to 26');
  expect(await verdictOf(few(log), 25)).toBe('VALID');
  expect(await verdictOf(few(anew), 25)).toBe('TAMPERED');
  await expect(verdictOf(few(log), 20)).rejects.toThrow('give the proof from 20 to 25');
  expect(await verdictOf(few(log), 20, continuityOf(log, 20))).toBe('VALID');
  expect(await verdictOf(few(anew), 20, continuityOf(anew, 20))).toBe('TAMPERED');
});
