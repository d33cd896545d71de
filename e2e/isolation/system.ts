import type { startSystem } from '../system.ts';

/** The system under attack. */
export type System = Awaited<ReturnType<typeof startSystem>>;
