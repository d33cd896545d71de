import { median, rotated } from '../src/statistics.ts';
import type { Loaded } from './load.ts';
import type { Operation } from './operations.ts';
import type { startLoad, System } from './processes.ts';

/** How long to measure. In a round each system answers `clients` at once for `busyMs`, and then one alone for `aloneMs`. */
export interface Turns {
  readonly rounds: number;
  readonly warmUp: number;
  readonly busyMs: number;
  readonly aloneMs: number;
  readonly clients: number;
}

interface Sample {
  readonly throughput: number;
  readonly frontCpuMs: number;
  readonly cpuMs: number;
  readonly databaseCpuMs: number | null;
  readonly p50: number;
}

type Cpu = Awaited<ReturnType<System['cpu']>>;

interface Turn {
  readonly before: Cpu;
  readonly after: Cpu;
  readonly busy: Loaded;
  readonly alone: Loaded;
}

/** The middle of the rounds, and the least and the most. */
type Range = readonly [median: number, least: number, most: number];

/** What a system did, per request where nothing else is said; ratios are to the floor's of the same round. */
export interface Figures {
  readonly name: string;
  readonly throughput: Range;
  readonly throughputRatio: Range;
  readonly frontCpuMs: Range;
  readonly cpuMs: Range;
  /** What the database used besides; left out where there is none. */
  readonly databaseCpuMs?: Range;
  readonly p50: Range;
}

/** Measures an operation in turns of a fraction of a second, so that whatever else the machine does meets all systems alike. */
export async function measureOperation(
  { query, variables, isRight }: Operation,
  systems: readonly System[],
  headers: Readonly<Record<string, string>>,
  load: ReturnType<typeof startLoad>,
  turns: Turns,
): Promise<readonly Figures[]> {
  const body = JSON.stringify({ query, variables });
  let first: string | undefined;
  for (const { name, url } of systems) {
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors || !isRight(data)) throw new Error(`${name} answered ${text.slice(0, 2_000)}`);
    first ??= JSON.stringify(data);
    if (JSON.stringify(data) !== first) throw new Error(`${name} answers otherwise: ${text.slice(0, 2_000)}`);
  }
  const samples = new Map<string, Sample[]>(systems.map(({ name }) => [name, []]));
  for (let round = 0; round < turns.warmUp + turns.rounds; round += 1) {
    for (const system of rotated(systems, round)) {
      const { name } = system;
      const { before, after, busy, alone } = await turnOf(system);
      const { requests, elapsedMs } = busy;
      if (round < turns.warmUp) continue;
      samples.get(name)!.push({
        throughput: (requests * 1_000) / elapsedMs,
        frontCpuMs: (after.front - before.front) / requests,
        cpuMs: (after.all - before.all) / requests,
        databaseCpuMs: after.database === undefined ? null : (after.database - before.database!) / requests,
        p50: alone.p50,
      });
    }
  }
  /** A turn in which a connection was lost, as Apollo's servers lose one now and then, is taken again. */
  async function turnOf(system: System, chances = 3): Promise<Turn> {
    const { url, name } = system;
    const before = await system.cpu();
    const busy = await load.run({ url, headers, body, clients: turns.clients, milliseconds: turns.busyMs });
    const after = await system.cpu();
    const alone = await load.run({ url, headers, body, clients: 1, milliseconds: turns.aloneMs });
    const failure = busy.failure ?? alone.failure;
    if (failure === null) return { before, after, busy, alone };
    if (chances === 1) throw new Error(`${name}: ${failure}`);
    console.warn(`${name}: ${failure.slice(0, 200)}`);
    return turnOf(system, chances - 1);
  }

  const floor = samples.get(systems[0]!.name)!;
  return systems.map(({ name }) => {
    const own = samples.get(name)!;
    const range = (figure: (sample: Sample, round: number) => number): Range => {
      const values = own.map(figure);
      return [median(values), Math.min(...values), Math.max(...values)].map((value) =>
        Number(value.toPrecision(3)),
      ) as unknown as Range;
    };
    return {
      name,
      throughput: range(({ throughput }) => throughput),
      throughputRatio: range(({ throughput }, round) => throughput / floor[round]!.throughput),
      frontCpuMs: range(({ frontCpuMs }) => frontCpuMs),
      cpuMs: range(({ cpuMs }) => cpuMs),
      ...(own[0]!.databaseCpuMs !== null && { databaseCpuMs: range(({ databaseCpuMs }) => databaseCpuMs!) }),
      p50: range(({ p50 }) => p50),
    };
  });
}

export function showFigures(title: string, figures: readonly Figures[]): void {
  console.log(`\n${title}`);
  const ranged = ([middle, least, most]: Range) => `${middle} (${least}–${most})`;
  console.table(
    figures.map((of) => ({
      name: of.name,
      'requests/s': Math.round(of.throughput[0]),
      ratio: ranged(of.throughputRatio),
      'CPU ms, front': of.frontCpuMs[0],
      'CPU ms, all': of.cpuMs[0],
      ...(of.databaseCpuMs && { 'CPU ms, database': of.databaseCpuMs[0] }),
      'p50 ms alone': of.p50[0],
    })),
  );
}
