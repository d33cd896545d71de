import { defineEvent } from '../event.ts';
import { usagePeriodSchema } from './usage-period.ts';

/**
 * A period of a meter is over, and this was used in it. Usage that arrives later for it is told by another `closed` with a
 * higher version and the whole quantity.
 */
export const usagePeriodClosed = defineEvent('usage.period.closed', usagePeriodSchema);
