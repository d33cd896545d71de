import type { MeterUsageRow } from '../meters/usage.ts';

/** The period's limit does not allow the quantity. */
export const limitExceeded = ({ meter, used, reserved, limit, resetsAt }: MeterUsageRow) =>
  ({
    __typename: 'LimitExceeded',
    code: 'LIMIT_EXCEEDED',
    message: `The plan allows ${limit} ${meter.key} and ${used} are used${held(reserved)}. Wait until the count begins anew, or upgrade.`,
    path: ['input', 'quantity'],
    used,
    limit: limit ?? 0n,
    resetsAt,
  }) as const;

function held(reserved: bigint): string {
  return reserved > 0n ? ` and ${reserved} reserved` : '';
}
