import type { InvitationStatus } from '../generated/schema.ts';

/** How long a link works, in milliseconds. */
const lifetimeMs = 7 * 24 * 3_600_000;

/** When a link stops working that is sent now. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + lifetimeMs);
}

interface Dated {
  readonly status: string;
  readonly expiresAt: Date;
}

/** What became of an invitation by now: one that is pending is over when its time has passed. */
export function statusAt(now: Date, { status, expiresAt }: Dated): InvitationStatus {
  if (status === 'PENDING' && expiresAt <= now) return 'EXPIRED';
  return status as InvitationStatus;
}

/** How long one request for a new link stands for all that follow, in milliseconds. */
const requestIntervalMs = 24 * 3_600_000;

/** Whether those who may invite are told of a request again. */
export function mayBeRequestedAgain(requestedAt: Date, now: Date): boolean {
  return now.getTime() - requestedAt.getTime() >= requestIntervalMs;
}
