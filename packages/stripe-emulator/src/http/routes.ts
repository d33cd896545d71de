import type * as z from 'zod';
import type { Trx } from '../world/transaction.ts';

/** A request as a resource sees it. */
export interface Call<Params> {
  readonly params: Params;
  /** What stands for `:name` in the path. */
  readonly path: Readonly<Record<string, string>>;
}

/** A path that is answered, and how. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly params: z.ZodType;
  readonly run: (trx: Trx, call: Call<never>) => object;
}

/** A route whose `run` sees the parameters that `params` admits. */
export function route<Schema extends z.ZodType>(
  method: Route['method'],
  path: string,
  params: Schema,
  run: (trx: Trx, call: Call<z.infer<Schema>>) => object,
): Route {
  return { method, path, params, run: run };
}
