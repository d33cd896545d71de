import type { Logger } from './logger.ts';

/**
 * Runs the work now and so many milliseconds after each end, until stopped; a failure is logged and tried again. For what each
 * process does for itself: it writes down or lets go of what is in its memory, or looks whether a queue has something for it.
 * What is to be done once whatever number of processes there is is a recurring job.
 */
export function every(milliseconds: number, work: () => Promise<unknown>, logger: Logger): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let running = run();

  async function run(): Promise<void> {
    try {
      await work();
    } catch (error) {
      logger.error({ err: error }, 'a recurring task failed and is tried again');
    }
    if (!isStopped) timer = setTimeout(() => (running = run()), milliseconds).unref();
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
