import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

// Without a provider OpenTelemetry's API does nothing, but not for nothing: this way what is not traced costs a comparison.
let isTracing = false;
let flush = async () => {};

/** Whether spans are made from now on, and what sends those that wait. */
export function setTracing(isOn: boolean, sendWaiting = async () => {}): void {
  isTracing = isOn;
  flush = sendWaiting;
}

/** Whether requests are traced here. */
export const isTraced = (): boolean => isTracing;

/** Sends the spans that wait to be sent; before a process ends. Never rejects. */
export const flushSpans = (): Promise<void> => flush().catch(() => {});

/**
 * Runs the work within a span that ends with it and tells when it failed, as part of the trace that is under way; without one, just
 * runs it: what a process does on its own account has no spans. Attributes never hold what somebody sent: no variables, no
 * parameters, no credentials.
 */
export function inSpan<T>(name: string, attributes: () => Attributes, work: () => Promise<T>): Promise<T> {
  return isWithinTrace() ? run(name, SpanKind.INTERNAL, attributes(), work) : work();
}

/** The same for something that is asked of another system, such as a database. */
export function inClientSpan<T>(name: string, attributes: () => Attributes, work: () => Promise<T>): Promise<T> {
  return isWithinTrace() ? run(name, SpanKind.CLIENT, attributes(), work) : work();
}

const isWithinTrace = (): boolean => isTracing && trace.getActiveSpan() !== undefined;

/** Answers a request within a span of its own, which belongs to the trace that `traceparent` names. */
export function answerInSpan(
  request: Request,
  answer: () => Response | Promise<Response>,
): Response | Promise<Response> {
  if (!isTracing) return answer();
  const { pathname } = new URL(request.url);
  if (unwatched.has(pathname)) return answer();
  const path = withoutValues(pathname);
  const attributes = { 'http.request.method': request.method, 'url.path': path };
  const caller = propagation.extract(context.active(), request.headers, {
    get: (headers, key) => headers.get(key) ?? undefined,
    keys: (headers) => [...headers.keys()],
  });
  return context.with(caller, () =>
    run(`${request.method} ${path}`, SpanKind.SERVER, attributes, async (span) => {
      const response = await answer();
      span.setAttribute('http.response.status_code', response.status);
      if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      return response;
    }),
  );
}

/** Adds to the span that is open here, if any. */
export function describeSpan(attributes: Attributes): void {
  if (isTracing) trace.getActiveSpan()?.setAttributes(attributes);
}

/** The ID of the trace that is under way here; undefined without one. */
export function activeTraceId(): string | undefined {
  return isTracing ? trace.getActiveSpan()?.spanContext().traceId : undefined;
}

/** A path without the IDs and tokens in it. */
export function withoutValues(path: string): string {
  return path
    .split(/[?#]/, 1)[0]!
    .split('/')
    .map((part) => (part === '' || isWord.test(part) ? part : ':value'))
    .join('/');
}

/** What our routes are called. */
const isWord = /^\.?[a-z]+\d?([-.][a-z]+)*$/;

/** Asked all the time, and nobody's request. */
const unwatched: ReadonlySet<string> = new Set(['/livez', '/readyz', '/events', '/.well-known/actor-keys.json']);

function run<T>(name: string, kind: SpanKind, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
  return trace.getTracer('tenantry').startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      // Not its message, which may quote what was sent.
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      span.end();
    }
  });
}
