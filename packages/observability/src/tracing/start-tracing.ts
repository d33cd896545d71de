import { context, propagation, trace } from '@opentelemetry/api';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { setTracing, withoutValues } from './spans.ts';

/**
 * Traces what this process does from now on, and what it asks of others by undici and `fetch`. `service` is what the process is
 * called in traces. `stop` hands over what is left to the processor and ends it.
 */
export function startTracing(service: string, processor: SpanProcessor): { stop(): Promise<void> } {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [cleaner, processor],
  });
  provider.register();
  const outgoing = new UndiciInstrumentation({
    // What a process asks on its own account, such as the next events, is nobody's request.
    requireParentforSpans: true,
    ignoreRequestHook: ({ path }) => path.startsWith('/events'),
  });
  outgoing.setTracerProvider(provider);
  setTracing(true, () => provider.forceFlush());
  return {
    async stop() {
      setTracing(false);
      outgoing.disable();
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

/** Takes out of addresses what somebody sent in them, such as the variables of a query by GET or the token of a link. */
const cleaner: SpanProcessor = {
  onStart(span) {
    const { 'url.full': full, 'url.path': path, 'url.query': query } = span.attributes;
    if (typeof full === 'string') span.setAttribute('url.full', withoutValues(new URL(full).pathname));
    if (typeof path === 'string') span.setAttribute('url.path', withoutValues(path));
    if (query !== undefined) span.setAttribute('url.query', '');
  },
  onEnd() {},
  forceFlush: async () => {},
  shutdown: async () => {},
};
