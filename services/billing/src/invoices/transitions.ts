import type { InvoiceData } from './invoice-data.ts';

/** What happened to an invoice between two states of it. */
export type Transition = 'FINALIZED' | 'PAYMENT_FAILED' | 'PAID' | 'VOIDED' | 'WRITTEN_OFF';

type State = Pick<InvoiceData, 'status' | 'attemptCount'>;

/** How far along an invoice is: it never goes back, but what was written off can still be paid or voided. */
const rank = { DRAFT: 0, OPEN: 1, UNCOLLECTIBLE: 2, PAID: 3, VOID: 3 } as const;

/** Whether `next` was read before `previous` was: such a state is old news. */
export function isStale(previous: State, next: State): boolean {
  if (rank[next.status] !== rank[previous.status]) return rank[next.status] < rank[previous.status];
  return next.status !== previous.status || next.attemptCount < previous.attemptCount;
}

/** What happened since `previous`, in order; null is before there was the invoice. Nothing when both are the same. */
export function transitionsBetween(previous: State | null, next: State): Transition[] {
  const before = previous?.status ?? 'DRAFT';
  // The last attempt of an invoice that is paid is the one that succeeded.
  const failures = next.attemptCount - (next.status === 'PAID' ? 1 : 0);
  return [
    ...(before === 'DRAFT' && next.status !== 'DRAFT' ? (['FINALIZED'] as const) : []),
    ...(next.status !== 'DRAFT' && before !== 'PAID' && failures > (previous?.attemptCount ?? 0)
      ? (['PAYMENT_FAILED'] as const)
      : []),
    ...(next.status === before ? [] : ended[next.status]),
  ];
}

const ended = {
  DRAFT: [],
  OPEN: [],
  PAID: ['PAID'],
  VOID: ['VOIDED'],
  UNCOLLECTIBLE: ['WRITTEN_OFF'],
} as const satisfies Record<InvoiceData['status'], readonly Transition[]>;
