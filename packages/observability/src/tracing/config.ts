import * as z from 'zod';

const schema = z.object({
  /** Where spans are sent as OTLP over HTTP, `http://127.0.0.1:4318`; nowhere unless given. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** What the process is called in traces; by its place in the tree unless given. */
  OTEL_SERVICE_NAME: z.string().optional(),
});

/** OpenTelemetry's variables that count here; the exporter and the batches read more of them by themselves. */
export const tracingConfig = schema.parse(process.env);
