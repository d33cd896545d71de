import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './measure.ts';

const directory = join(import.meta.dirname, '../results');

/** Prints what was measured, `unit` being what the throughput counts. */
export function show(title: string, unit: string, measured: readonly Measured[]): void {
  console.log(`\n${title}`);
  console.table(
    measured.map(({ name, throughput, throughputRatio, p50, p50Ratio }) => ({
      name,
      [`${unit}/s`]: throughput,
      ratio: throughputRatio,
      'p50 ms': p50,
      'p50 ratio': p50Ratio,
    })),
  );
}

/** Writes `results/<name>.json`: when, on which machine and how busy, and the figures. */
export function writeResults(name: string, postgres: string, figures: Record<string, unknown>): void {
  const machine = {
    cpus: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    loadAverage: Number(loadavg()[0]!.toFixed(1)),
    node: process.version,
    postgres,
  };
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ measuredAt: new Date(), machine, ...figures }, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
}
