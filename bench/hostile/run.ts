import { startLoad, startSystem } from '../gateway/processes.ts';
import { writeResults } from '../src/results.ts';
import { median } from '../src/statistics.ts';
import { hostileBodies } from './documents.ts';

const turns = { rounds: 5, milliseconds: 1_000, attackEveryMs: 50 };
const headers = { 'content-type': 'application/json', authorization: 'Bearer a-session-of-the-owner' };
const body = JSON.stringify({ query: 'query Small { organization { id name slug status } }' });

const system = await startSystem({ name: 'ours', front: ['ours.ts', 'all-in-one'] });
const load = startLoad();
try {
  const { url } = system;
  /** One client that asks again and again, for a while. */
  const bystander = async () => {
    const loaded = await load.run({ url, headers, body, clients: 1, milliseconds: turns.milliseconds });
    if (loaded.failure !== null) throw new Error(loaded.failure);
    return loaded;
  };
  /** The same while somebody sends one of the bodies every so often. */
  const attacked = async (hostile: string) => {
    const sent: Promise<unknown>[] = [];
    const timer = setInterval(() => {
      // A connection may be cut off before all is sent.
      sent.push(fetch(url, { method: 'POST', headers, body: hostile }).then((answer) => answer.text(), String));
    }, turns.attackEveryMs);
    const loaded = await bystander();
    clearInterval(timer);
    await Promise.all(sent);
    return loaded;
  };
  const names = Object.keys(hostileBodies);
  const times: Record<string, { p50: number; p99: number }[]> = {};
  await bystander();
  for (let round = 0; round < turns.rounds; round += 1) {
    for (const name of ['nobody', ...names]) {
      const { p50, p99 } = name === 'nobody' ? await bystander() : await attacked(hostileBodies[name]!);
      (times[name] ??= []).push({ p50, p99 });
    }
  }
  const delays = Object.entries(times).map(([attack, samples]) => ({
    attack,
    p50: Number(median(samples.map(({ p50 }) => p50)).toPrecision(3)),
    p99: Number(median(samples.map(({ p99 }) => p99)).toPrecision(3)),
    worstP99: Number(Math.max(...samples.map(({ p99 }) => p99)).toPrecision(3)),
  }));
  console.log(`\nA bystander's answers in ms, while somebody sends ${1_000 / turns.attackEveryMs} of these a second`);
  console.table(delays);
  writeResults('hostile', 'none', { turns, delays });
} finally {
  system.stop();
  load.stop();
}
