export { describe } from './describe.ts';
export { every } from './every.ts';
export { readConfig } from './config.ts';
export { createLogger, type Logger } from './logger.ts';
export { counter, durations, gauge, type MetricsServer, serveMetrics } from './metrics.ts';
export {
  activeTraceId,
  answerInSpan,
  describeSpan,
  flushSpans,
  inClientSpan,
  inSpan,
  isTraced,
} from './tracing/spans.ts';
