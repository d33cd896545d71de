import type { startSystem } from '../system.ts';

/** The system under attack. */
export type System = Awaited<ReturnType<typeof startSystem>>;

/** The suite asks for whole types at once, which clients have no need of. */
export const unlimited = {
  documentLimits: {
    tokens: 100_000,
    depth: 100,
    aliases: 10_000,
    directives: 100,
    rootFields: 100,
    fields: 100_000,
  },
  costLimits: { perOperation: Infinity, budgets: null },
};
