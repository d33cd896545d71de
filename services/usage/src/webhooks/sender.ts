import { coalesce } from '@tenantry/events';
import { every } from '@tenantry/observability';
import { type ClaimedDelivery, claimDeliveries, lastInTurn } from './claim-store.ts';
import { noteDelivered } from './note-delivered.ts';
import { send, type Sending } from './send.ts';

/** How many requests a process has open at the same time. */
const openAtMost = 200;
/** How many of them to one endpoint; to one that fails there is one. */
const openPerEndpoint = 4;
/** How long a delivery is one process's to send: longer than any attempt takes. */
const leaseMs = 60_000;

export interface Sender {
  /** Resolves when nothing is due and nothing is being sent. */
  idle(): Promise<void>;
  /** Ends after what is being sent. */
  stop(): Promise<void>;
}

interface Open {
  readonly endpointId: string;
  readonly isFailing: boolean;
  readonly ended: Promise<void>;
}

/**
 * Sends what is due, whatever number of processes does so, and looks every second. An endpoint that answers late or never holds up
 * nothing but itself, and where there are more than places each has its turn. Who is killed between sending and noting it has the delivery sent again, under the same ID.
 */
export function startSender(sending: Sending): Sender {
  const { worker, clock, logger } = sending;
  const open = new Set<Open>();
  const note = noteDelivered(worker);
  // Where not all find a place, the next look is for endpoints that nothing is being sent to.
  let each = openPerEndpoint;
  let after: string | null = null;
  let isStopped = false;
  let ends = 0;

  function start(claimed: ClaimedDelivery) {
    const ended = send(sending, claimed, note)
      .catch((error: unknown) => {
        // It is due again when the lease ends.
        logger.error({ err: error, deliveryId: claimed.id }, 'how a webhook went could not be noted');
      })
      .finally(() => {
        open.delete(opened);
        ends += 1;
        // Whatever waited for its place; failing to look is told of by the next regular look.
        look().catch(() => {});
      });
    const opened = { endpointId: claimed.endpointId, isFailing: claimed.failingSince !== null, ended };
    open.add(opened);
  }

  const look = coalesce(async () => {
    while (!isStopped && open.size < openAtMost) {
      const now = clock.now();
      const atMost = openAtMost - open.size;
      const claimed = await claimDeliveries(worker, {
        now,
        until: new Date(now.getTime() + leaseMs),
        open: countsOf(open),
        atMost,
        each,
        after,
      });
      after = lastInTurn(claimed, after);
      if (claimed.length === 0) return;
      claimed.forEach(start);
      each = claimed.length < atMost ? openPerEndpoint : 1;
    }
  });
  const looking = every(1_000, look, logger);

  return {
    async idle() {
      for (let before = -1; before !== ends || open.size > 0;) {
        await Promise.all([...open].map(({ ended }) => ended));
        // What ends during the look may let something else be sent, which the look has not seen.
        before = ends;
        await look();
      }
    },
    async stop() {
      isStopped = true;
      await looking.stop();
      await Promise.all([...open].map(({ ended }) => ended));
      await look();
    },
  };
}

function countsOf(open: ReadonlySet<Open>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { endpointId, isFailing } of open)
    counts.set(endpointId, (counts.get(endpointId) ?? 0) + (isFailing ? openPerEndpoint : 1));
  return counts;
}
