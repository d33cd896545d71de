import { pino, type Logger } from 'pino';
import { activeTraceId } from './tracing/spans.ts';

export type { Logger };

/** A JSON logger that names its process, and the trace where one is under way, and never prints credentials. `level` is a pino level; `silent` in most tests. */
export function createLogger(name: string, level = 'info'): Logger {
  return pino({
    name,
    level,
    mixin() {
      const traceId = activeTraceId();
      return traceId === undefined ? {} : { traceId };
    },
    redact: { paths: ['*.authorization', '*.cookie', '*.password', '*.secret', '*.token'], censor: '[redacted]' },
  });
}
