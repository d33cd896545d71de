import { pino, type Logger } from 'pino';

export type { Logger };

/** A JSON logger that names its process and never prints credentials. `level` is a pino level; `silent` in most tests. */
export function createLogger(name: string, level = 'info'): Logger {
  return pino({
    name,
    level,
    redact: { paths: ['*.authorization', '*.cookie', '*.password', '*.secret', '*.token'], censor: '[redacted]' },
  });
}
