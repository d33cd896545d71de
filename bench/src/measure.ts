import { median, rotated } from './statistics.ts';

/** A way to do something, and the way it is compared with. */
export interface Way {
  readonly name: string;
  /** The name of a way measured in the same rounds; its own makes it a floor. */
  readonly floor: string;
  /** How many operations one run makes; 1 when left out. What is quicker than the clock is measured many at a time. */
  readonly operations?: number;
  /** Runs once; rejects when the answer is not the one expected. */
  run(): Promise<void>;
}

/** How long to measure. A round gives each way `busyMs` with all clients at once and `aloneMs` with one. */
export interface Turns {
  readonly rounds: number;
  readonly warmUp: number;
  readonly busyMs: number;
  readonly aloneMs: number;
  /** How many clients are busy at once; `CLIENTS` when left out. */
  readonly clients?: number;
}

/** What one round measured of a way. */
interface Sample {
  /** Operations a second with `CLIENTS` at once. */
  readonly throughput: number;
  /** Median time of an operation on its own, in milliseconds. */
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

/** Measures the ways in turns of a fraction of a second, so that whatever else the machine does meets all of them alike. */
export async function measure(
  ways: readonly Way[],
  { rounds, warmUp, busyMs, aloneMs, clients = CLIENTS }: Turns,
): Promise<Measured[]> {
  const samples = new Map<string, Sample[]>(ways.map((way) => [way.name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const way of rotated(ways, round)) {
      const busy = await runFor(busyMs, way, clients);
      const alone = await runFor(aloneMs, way, 1);
      const operations = way.operations ?? 1;
      const sample = {
        throughput: (busy.times.length * operations * 1000) / busy.elapsed,
        p50: median(alone.times) / operations,
      };
      if (round >= warmUp) samples.get(way.name)!.push(sample);
    }
  }
  return ways.map(({ name, floor }) => summarize(name, floor, samples.get(name)!, samples.get(floor)!));
}

/** Measures the ways in turns of one run each, by one client: for what takes a good part of a second. */
export async function measureAlone(ways: readonly Way[], rounds: number): Promise<Measured[]> {
  const samples = new Map<string, Sample[]>(ways.map((way) => [way.name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const way of rotated(ways, round + 1)) {
      const { times, elapsed } = await runFor(1, way, 1);
      if (round >= 0) samples.get(way.name)!.push({ throughput: (times.length * 1000) / elapsed, p50: median(times) });
    }
  }
  return ways.map(({ name, floor }) => summarize(name, floor, samples.get(name)!, samples.get(floor)!));
}

function summarize(name: string, floor: string, own: readonly Sample[], floors: readonly Sample[]): Measured {
  const middle = (figure: (sample: Sample, round: number) => number) => significant(median(own.map(figure)));
  return {
    name,
    floor,
    throughput: rounded(middle(({ throughput }) => throughput)),
    p50: middle(({ p50 }) => p50),
    throughputRatio: middle(({ throughput }, round) => throughput / floors[round]!.throughput),
    p50Ratio: middle(({ p50 }, round) => p50 / floors[round]!.p50),
  };
}

// More than a hundred in a second are told whole.
function rounded(throughput: number): number {
  return throughput < 100 ? throughput : Math.round(throughput);
}

// What is compared may differ by a factor of thousands, where a fixed number of decimals says nothing.
function significant(figure: number): number {
  return Number(figure.toPrecision(3));
}

async function runFor(
  milliseconds: number,
  way: Way,
  clients: number,
): Promise<{ times: readonly number[]; elapsed: number }> {
  const times: number[] = [];
  const begin = performance.now();
  const client = async () => {
    for (let start = begin; start < begin + milliseconds;) {
      await way.run();
      const now = performance.now();
      times.push(now - start);
      start = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, elapsed: performance.now() - begin };
}
