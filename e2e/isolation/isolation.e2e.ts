import { expect, test } from 'vitest';
import { startSystem } from '../system.ts';
import { createReport } from './report.ts';
import { inspect } from './suite.ts';
import { unlimited } from './system.ts';
import { createVictim } from './victim.ts';

test('an organization learns nothing of another, and changes nothing of it', async () => {
  const system = await startSystem(unlimited);
  try {
    const report = createReport();
    const victim = await createVictim(system, report);

    await inspect(system, victim, report);
    await victim.close();

    console.log(report.print());
    expect(report.findings).toEqual([]);
  } finally {
    await system.stop();
  }
}, 600_000);
