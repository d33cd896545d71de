import { Agent, request } from 'undici';
import { writeResults } from '../src/results.ts';
import { median, percentile } from '../src/statistics.ts';
import { startUsage } from '../src/usage.ts';
import { startReceivers } from './receivers.ts';
import { payload, sendingFor } from './sending.ts';

const endpoints = 100;
const rounds = 5;

const usage = await startUsage();
const receivers = await startReceivers();
try {
  const sending = sendingFor(usage);

  /** Requests a second of a loop that does nothing but ask, as many at a time as a sender has open. */
  async function bare(count: number): Promise<number> {
    const dispatcher = new Agent();
    let left = count;
    const begin = performance.now();
    const ask = async () => {
      while ((left -= 1) >= 0) {
        const headers = { 'content-type': 'application/json', 'webhook-id': String(left) };
        const answer = await request(receivers.taking, { method: 'POST', headers, body: payload, dispatcher });
        await answer.body.dump();
      }
    };
    await Promise.all(Array.from({ length: 200 }, ask));
    const elapsed = performance.now() - begin;
    await dispatcher.close();
    return (count * 1_000) / elapsed;
  }

  /** Sends what waits for these endpoints; how many a second arrived, and how long each had waited, in milliseconds. */
  async function sent(targets: readonly string[], dead: string | null, each: number) {
    await sending.clear();
    const ids = await Promise.all(targets.map((target) => sending.endpoint(target)));
    const silent = dead === null ? [] : [await sending.endpoint(dead)];
    await receivers.arrivals();
    await sending.queue(silent, 500);
    await sending.queue(ids, each);
    const begin = performance.timeOrigin + performance.now();
    const sender = sending.start();
    const expected = ids.length * each;
    while ((await delivered()) < expected) await new Promise((resolve) => setTimeout(resolve, 20));
    // Nothing is left for the dead one, whose requests are cut off by the question.
    await usage.admin.query(`DELETE FROM webhook_delivery WHERE state = 'PENDING'`);
    const waits = [...(await receivers.arrivals()).values()].map((at) => at - begin);
    await sender.stop();
    return { perSecond: (expected * 1_000) / Math.max(...waits), p99: percentile(waits, 0.99) };
  }

  async function delivered(): Promise<number> {
    const { rows } = await usage.admin.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM webhook_delivery WHERE state = 'DELIVERED'`,
    );
    return rows[0]?.count ?? 0;
  }

  const all = Array.from({ length: endpoints }, () => receivers.taking);
  const others = all.slice(1);
  const samples: { bare: number; sent: number; alive: number; dead: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const floor = await bare(5_000);
    const ours = await sent(all, null, 20);
    const alive = await sent(others, null, 20);
    const dead = await sent(others, receivers.silent, 20);
    if (round >= 0) samples.push({ bare: floor, sent: ours.perSecond, alive: alive.p99, dead: dead.p99 });
  }
  const middle = (figure: (sample: (typeof samples)[number]) => number) =>
    Number(median(samples.map(figure)).toPrecision(3));
  const throughput = {
    'bare undici loop, requests/s': middle(({ bare: perSecond }) => perSecond),
    'webhooks/s': middle(({ sent: perSecond }) => perSecond),
    ratio: middle((sample) => sample.sent / sample.bare),
  };
  const deadEndpoint = {
    'p99 of 99 endpoints, ms': middle(({ alive }) => alive),
    'p99 of 99 endpoints beside a dead one, ms': middle(({ dead }) => dead),
    ratio: middle((sample) => sample.dead / sample.alive),
  };
  console.table({ throughput, deadEndpoint });
  const goal = { deadEndpoint: '<= 1.2' };
  writeResults('webhooks', usage.postgres, { rounds, endpoints, durable: true, goal, throughput, deadEndpoint });
  if (deadEndpoint.ratio > 1.2) {
    console.error(`A dead endpoint makes the others' p99 ${deadEndpoint.ratio} times as long.`);
    process.exitCode = 1;
  }
} finally {
  receivers.stop();
  await usage.stop();
}
