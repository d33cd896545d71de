import { type DestinationStream, pino, type Logger } from 'pino';
import { activeTraceId } from './tracing/spans.ts';

export type { Logger };

/**
 * A JSON logger that names its process, and the trace where one is under way, and never prints credentials. `level` is a pino level;
 * `silent` in most tests. Lines go to the standard output unless `destination` takes them.
 */
export function createLogger(name: string, level = 'info', destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    mixin() {
      const traceId = activeTraceId();
      return traceId === undefined ? {} : { traceId };
    },
    redact: { paths: ['*.authorization', '*.cookie', '*.password', '*.secret', '*.token'], censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
