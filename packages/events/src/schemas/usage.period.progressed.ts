import { defineEvent } from '../event.ts';
import { usagePeriodSchema } from './usage-period.ts';

/** This was used so far in a period that is not over; told now and then, not with every use. */
export const usagePeriodProgressed = defineEvent('usage.period.progressed', usagePeriodSchema);
