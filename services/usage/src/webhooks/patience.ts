const day = 86_400_000;
/** How long an endpoint may fail before it is disabled. */
const patienceMs = 5 * day;
/** After how many days of failures its organization is warned. */
const warnings = [3, 1] as const;

/** When an endpoint that fails since then is disabled. */
export function disabledAt(failingSince: Date): Date {
  return new Date(failingSince.getTime() + patienceMs);
}

/** Of how many days of failures the organization is to be told now; null when it is not, or was already. */
export function warningDue(failingSince: Date | null, warnedDays: number, now: Date): number | null {
  if (!failingSince) return null;
  const failed = now.getTime() - failingSince.getTime();
  return warnings.find((days) => failed >= days * day && warnedDays < days) ?? null;
}
