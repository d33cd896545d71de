import type { FormValue } from './http/form.ts';
import type { EventObject } from './wire.ts';

/** A request with its answer, or an event. */
export type Exchange =
  | {
      readonly method: string;
      readonly path: string;
      readonly form: Record<string, FormValue>;
      readonly status: number;
      readonly body: unknown;
    }
  | { readonly event: EventObject };

/** Looks at what passes, and throws when something is wrong with it. The request is answered with 500 then. */
export type Inspect = (exchange: Exchange) => void;
