import type { Clock, Database, Sealer } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { durations, type Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { type Attempt, markFailed, type Taken } from './attempt-store.ts';
import type { ClaimedDelivery } from './claim-store.ts';
import type { WebhookKeys } from './keys.ts';
import { disabledAt, warningDue } from './patience.ts';
import type { Answer, Poster } from './post.ts';
import { retryAfterOf, retryAt } from './retry.ts';
import { signatureOf } from './secret.ts';
import { giveUpEndpoint, warnOfFailures } from './tell-of-failures.ts';

const attempts = durations({
  name: 'tenantry_webhook_attempt_seconds',
  help: 'Tries to deliver a webhook: `taken`, `refused` by what was answered, or `failed` without a whole answer.',
  labelNames: ['outcome'],
});

export interface Sending {
  /** Connections of the role `worker`, which sees the deliveries of everybody. */
  readonly worker: pg.Pool;
  /** For what organizations are told of their endpoints. */
  readonly database: Database<DB>;
  /** For secrets: `usage webhook secret`. */
  readonly sealer: Sealer;
  readonly keys: WebhookKeys;
  readonly poster: Poster;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Sends a delivery that was claimed, and notes how that went, by `note` where it was taken. No transaction is open meanwhile. */
export async function send(
  { worker, database, clock, logger, ...sending }: Sending,
  claimed: ClaimedDelivery,
  note: (taken: Taken) => Promise<void>,
): Promise<void> {
  const startedAt = clock.now();
  const began = performance.now();
  const outcome = await attemptAt({ ...sending, clock }, claimed).catch((error: unknown) => ({ error }));
  const durationMs = Math.round(performance.now() - began);
  const now = clock.now();
  const answer = 'error' in outcome ? null : outcome;
  const failure = 'error' in outcome ? describe(outcome.error) : refusalIn(outcome);
  const attempt: Attempt = {
    startedAt,
    durationMs,
    statusCode: answer?.statusCode ?? null,
    failure,
    response: answer?.body ?? null,
  };
  attempts.observe({ outcome: failure === null ? 'taken' : answer ? 'refused' : 'failed' }, durationMs / 1_000);
  if (failure === null) return note({ claimed, attempt, now });

  await markFailed(worker, claimed, attempt, { retryAt: againAt(claimed, answer, now), now });
  const reason = reasonToDisable(claimed, answer, now);
  const days = reason ? null : warningDue(claimed.failingSince, claimed.warnedDays, now);
  if (days !== null) await warnOfFailures({ database, clock }, claimed, days);
  if (reason === null) return;
  await giveUpEndpoint({ worker, database, clock }, claimed, reason);
  logger.warn({ endpointId: claimed.endpointId, reason }, 'a webhook endpoint was disabled');
}

async function attemptAt(
  { sealer, keys, poster, clock }: Pick<Sending, 'sealer' | 'keys' | 'poster' | 'clock'>,
  claimed: ClaimedDelivery,
) {
  const { endpointId, sealedSecret, previousSealedSecret, previousSecretUntil, keyNumber, url, payload } = claimed;
  const now = clock.now();
  const previous = previousSecretUntil && previousSecretUntil > now ? previousSealedSecret : null;
  const secrets = [sealedSecret, ...(previous ? [previous] : [])].map((secret) => sealer.open(secret, endpointId));
  const numbers = previous ? [keyNumber, keyNumber - 1] : [keyNumber];
  const id = encodeId('whd', claimed.id);
  const timestamp = Math.floor(now.getTime() / 1_000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Tenantry-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': [
      signatureOf(secrets, id, timestamp, payload),
      ...numbers.map((number) => keys.sign(endpointId, number, `${id}.${timestamp}.${payload}`)),
    ].join(' '),
  };
  return poster.post(url, headers, payload);
}

function againAt({ tries }: ClaimedDelivery, answer: Answer | null, now: Date): Date | null {
  if (answer?.statusCode === 410) return null;
  const isAskedToWait = answer?.statusCode === 429 || answer?.statusCode === 503;
  return retryAt(tries, now, isAskedToWait ? retryAfterOf(answer.retryAfter, now) : null);
}

function reasonToDisable({ failingSince }: ClaimedDelivery, answer: Answer | null, now: Date) {
  if (answer?.statusCode === 410) return 'GONE';
  if (failingSince && now >= disabledAt(failingSince)) return 'FAILING';
  return null;
}

function refusalIn({ statusCode }: Answer): string | null {
  if (statusCode >= 200 && statusCode < 300) return null;
  return statusCode >= 300 && statusCode < 400
    ? `Answered ${statusCode}: redirects are not followed`
    : `Answered ${statusCode}`;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 500);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}`.slice(0, 500);
}
