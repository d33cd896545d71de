import { inClientSpan, isTraced } from '@tenantry/observability';
import type pg from 'pg';

/**
 * Has statements that are sent by pg's own `query`, as a library does that is given a pool, stand in traces like those of pipelines.
 * What is asked with a callback is left as it is: pg calls it in the course of whoever gave the connection back.
 */
export function traceQueries(target: pg.Pool | pg.ClientBase): void {
  const send = target.query.bind(target) as (...sent: readonly unknown[]) => unknown;
  const traced = (...sent: readonly unknown[]): unknown => {
    const sql = isTraced() && typeof sent.at(-1) !== 'function' ? textOf(sent[0]) : null;
    if (sql === null) return send(...sent);
    return inClientSpan(
      'sql',
      () => ({ 'db.system.name': 'postgresql', 'db.query.text': sql }),
      async () => send(...sent),
    );
  };
  target.query = traced as typeof target.query;
}

/** A pipeline or a COPY brings its own way of being sent. */
function textOf(statement: unknown): string | null {
  if (typeof statement === 'string') return statement;
  const { text, submit } = statement as { readonly text?: unknown; readonly submit?: unknown };
  return typeof text === 'string' && submit === undefined ? text : null;
}
