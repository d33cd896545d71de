import { Problem } from '@tenantry/testing/problem';
import { isPortTaken, portTaken } from './port.ts';

/** Says what to do about an error of the start, as far as it is known; for `catch`. */
export function explained(port: number): (error: unknown) => never {
  return (error) => {
    if (isPortTaken(error)) throw portTaken(port);
    if (error instanceof Error && error.name === 'CatalogError') throw new Problem(`PLAN_CATALOG: ${error.message}`);
    throw error;
  };
}

/** An error's words, with those of its cause: fetch tells there what went wrong. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** Prints an error: a problem in its own line, anything else with its trace, for it is a fault of ours. */
export function report(error: unknown): void {
  console.error(error instanceof Problem ? error.message : error);
}
