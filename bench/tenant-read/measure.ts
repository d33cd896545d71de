import type { Organization } from './database.ts';
import type { Way } from './ways.ts';

/** What one round measured of a way. */
interface Sample {
  /** Reads a second with `CLIENTS` at once. */
  readonly throughput: number;
  /** Median time of a read on its own, in milliseconds. */
  readonly p50: number;
}

/** Medians over the rounds, of the figures and of their ratios to the floor's in the same round. */
export interface Measured extends Sample {
  readonly name: string;
  readonly floor: string;
  readonly throughputRatio: number;
  readonly p50Ratio: number;
}

export const CLIENTS = 8;
export const ROUNDS = 60;
const WARM_UP = 8;
const BUSY_MS = 60;
const ALONE_MS = 40;

/** Measures the ways in turns of 0.1 s, so that whatever else the machine does meets all of them alike. */
export async function measure(
  ways: readonly Way[],
  organizations: readonly Organization[],
  rows: number,
): Promise<Measured[]> {
  const samples = new Map<string, Sample[]>(ways.map((way) => [way.name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const way of rotated(ways, round)) {
      const busy = await readFor(BUSY_MS, way, organizations, rows, CLIENTS);
      const alone = await readFor(ALONE_MS, way, organizations, rows, 1);
      const sample = { throughput: (busy.length * 1000) / BUSY_MS, p50: median(alone) };
      if (round >= WARM_UP) samples.get(way.name)!.push(sample);
    }
  }
  return ways.map(({ name, floor }) => summarize(name, floor, samples.get(name)!, samples.get(floor)!));
}

function summarize(name: string, floor: string, own: readonly Sample[], floors: readonly Sample[]): Measured {
  const rounded = (figures: readonly number[], digits: number) => Number(median(figures).toFixed(digits));
  return {
    name,
    floor,
    throughput: rounded(
      own.map((sample) => sample.throughput),
      0,
    ),
    p50: rounded(
      own.map((sample) => sample.p50),
      3,
    ),
    throughputRatio: rounded(
      own.map((sample, round) => sample.throughput / floors[round]!.throughput),
      2,
    ),
    p50Ratio: rounded(
      own.map((sample, round) => sample.p50 / floors[round]!.p50),
      2,
    ),
  };
}

async function readFor(
  milliseconds: number,
  way: Way,
  organizations: readonly Organization[],
  rows: number,
  clients: number,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  const client = async () => {
    for (let start = performance.now(); start < end; start = performance.now()) {
      const { length } = await way.run(organizations[Math.floor(Math.random() * organizations.length)]!);
      if (length !== rows) throw new Error(`${way.name} read ${length} rows instead of ${rows}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
