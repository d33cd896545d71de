import { createLogger, flushSpans, type Logger, serveMetrics } from '@tenantry/observability';

/**
 * Runs a process around something that starts and stops: `main.ts` in one call. SIGTERM, SIGINT and the end of a parent
 * that watches over it stop it cleanly; a failed start is one line and exit code 1. With a METRICS_PORT, metrics are told there.
 */
export async function runProcess(
  name: string,
  { LOG_LEVEL, METRICS_PORT }: { readonly LOG_LEVEL: string; readonly METRICS_PORT?: number | undefined },
  start: (logger: Logger) => Promise<{ url: string | null; stop(): Promise<void>; reload?(): Promise<unknown> }>,
): Promise<void> {
  const logger = createLogger(name, LOG_LEVEL);
  try {
    const metrics = METRICS_PORT === undefined ? null : await serveMetrics(METRICS_PORT);
    const service = await start(logger);
    logger.info({ url: service.url, metrics: metrics?.url }, 'started');
    const stop = (reason: string) => {
      logger.info({ reason }, 'stopping');
      Promise.all([service.stop(), metrics?.stop()])
        .then(flushSpans)
        .then(
          () => process.exit(0),
          (error: unknown) => {
            logger.error({ err: error }, 'did not stop cleanly');
            process.exit(1);
          },
        );
    };
    // It settles by itself, and tells in the log how that went.
    if (service.reload) process.on('SIGHUP', () => void service.reload?.());
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    process.once('disconnect', () => stop('the parent process is gone'));
    process.send?.({ started: service.url });
  } catch (error) {
    console.error(`${name} did not start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
