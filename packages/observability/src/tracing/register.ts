import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { tracingConfig } from './config.ts';
import { startTracing } from './start-tracing.ts';

// `node --import @tenantry/observability/register …`: traces the process, if it is said where spans go.
if (tracingConfig.OTEL_EXPORTER_OTLP_ENDPOINT) {
  const [, name = 'tenantry'] = /(\w+)\/src\/main\.ts$/.exec(process.argv[1] ?? '') ?? [];
  startTracing(tracingConfig.OTEL_SERVICE_NAME ?? name, new BatchSpanProcessor(new OTLPTraceExporter()));
}
