/** A time in Stripe's unit, whole seconds since 1970. */
export function unixSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
