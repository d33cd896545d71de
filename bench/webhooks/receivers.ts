import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Receivers in another process. */
export interface Receivers {
  /** Of one that takes everything. */
  readonly taking: string;
  /** Of one that never answers. */
  readonly silent: string;
  /** When which webhook arrived since the last call, in milliseconds of the epoch; whoever waits for an answer is cut off. */
  arrivals(): Promise<Map<string, number>>;
  stop(): void;
}

export async function startReceivers(): Promise<Receivers> {
  const child = fork(new URL('receiver.ts', import.meta.url));
  const { urls } = (await message(child)) as { urls: [string, string] };
  return {
    taking: urls[0],
    silent: urls[1],
    async arrivals() {
      const answer = message(child);
      child.send('report');
      return new Map(((await answer) as { arrivals: [string, number][] }).arrivals);
    },
    stop: () => child.disconnect(),
  };
}

async function message(child: ChildProcess): Promise<unknown> {
  const [received] = (await once(child, 'message')) as [unknown];
  return received;
}
