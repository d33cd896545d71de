import type { Period } from '../subscriptions/period.ts';

const hour = 3_600_000;

/**
 * The moment a change is computed for: what was previewed, at most an hour ago, or now; never before the period that is paid. In
 * whole seconds, as Stripe counts. Null when the preview is too old, or of a time to come.
 */
export function prorationDateOf(previewed: Date | null, { start }: Period, now: Date): Date | null {
  if (previewed && (previewed > now || previewed.getTime() < now.getTime() - hour)) return null;
  const moment = Math.max((previewed ?? now).getTime(), start.getTime());
  return new Date(Math.floor(moment / 1_000) * 1_000);
}
