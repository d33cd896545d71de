import { fault } from './errors.ts';

const reasons: Readonly<Record<string, string>> = {
  UNPAID: 'The subscription is unpaid: nothing is added until it is paid.',
  PAUSED: 'The subscription is on hold: nothing is added until it is resumed.',
};

/**
 * Throws FORBIDDEN where an organization is read-only, with why: `UNPAID`, `PAUSED`, or any other word for a subscription that has
 * ended. Whoever adds something asks first; reading, paying and leaving go on.
 */
export function refuseReadOnly(reason: string | null | undefined): void {
  if (reason == null) return;
  const message = reasons[reason] ?? 'The subscription has ended: nothing is added until a plan is bought.';
  throw fault('FORBIDDEN', `${message} Everything can still be read.`, { readOnly: reason });
}
