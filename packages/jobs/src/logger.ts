import { Logger } from 'graphile-worker';
import type { Logger as OurLogger } from '@tenantry/observability';

/** What graphile-worker has to say to us: warnings, and errors but those of tasks, which say more of them themselves. */
export function loggerFor(logger: OurLogger): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') logger.warn({ err: meta?.['error'], about: message }, 'a job did not come to its end');
    else if (level === 'warning') logger.warn({ err: meta?.['error'] }, message);
  });
}

/** Says nothing: whoever calls hears of failures as they are thrown. */
export function quietly(): Logger {
  return new Logger(() => () => {});
}
