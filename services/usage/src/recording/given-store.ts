import { type RawBuilder, sql } from 'kysely';
import type { CountableEvent } from './countable.ts';
import type { AnswerBy } from './store.ts';

/** `given`: the events. What many have in common is sent once, as their kind. */
export function givenEvents(
  events: readonly CountableEvent[],
  answers: readonly AnswerBy[] | undefined,
): RawBuilder<unknown> {
  const { kinds, kindOf } = kindsOf(events, answers);
  const kind = <T>(of: (kind: Kind) => T) => kinds.map(of);
  // Columns that are shorter than others are null from there on.
  const column = <T>(of: (event: CountableEvent) => T | null) => {
    const values = events.map(of);
    return values.some((value) => value !== null) ? values : [];
  };
  return sql`kind AS (
      SELECT * FROM unnest(
        ${kind(({ meter }) => meter.key)}::text[], ${kind(({ meter }) => meter.aggregation)}::text[],
        ${kind(({ meter }) => meter.groupBy !== null)}::boolean[],
        ${kind(({ spans }) => spans.HOUR.start)}::timestamptz[], ${kind(({ spans }) => spans.DAY.start)}::timestamptz[],
        ${kind(({ spans }) => spans.MONTH.start)}::timestamptz[], ${kind(({ spans }) => spans.PERIOD.start)}::timestamptz[],
        ${kind(({ answer }) => answer?.period ?? null)}::text[], ${kind(({ answer }) => answer?.limit ?? null)}::bigint[],
        ${kind(({ answer }) => answer?.resetsAt ?? null)}::timestamptz[]
      ) WITH ORDINALITY AS kind (meter, aggregation, is_grouped, hour, day, month, period,
        answer_scope, answer_limit, answer_resets_at, kind)
    ), given AS (
      SELECT * FROM unnest(
        ${events.map(({ key }) => key)}::text[], ${kindOf}::int[], ${events.map(({ quantity }) => quantity)}::bigint[],
        ${events.map(({ amount }) => amount)}::bigint[],
        ${events.map(({ occurredAt }) => occurredAt.toISOString())}::timestamptz[],
        ${column(({ subject }) => subject)}::text[], ${column(({ userId }) => userId)}::uuid[],
        ${column(({ properties }) => jsonOf(properties))}::jsonb[], ${column(({ group }) => group || null)}::text[]
      ) WITH ORDINALITY AS event (key, kind, quantity, amount, occurred_at, subject, user_id, properties, group_given, place)
      JOIN kind USING (kind) CROSS JOIN LATERAL (SELECT coalesce(group_given, '') AS group_value) AS grouped
    )`;
}

/** `claimed` and `fresh`: the events whose keys were never counted. */
export const claimedEvents = sql`claimed AS (
      INSERT INTO usage_event_key (key, meter, quantity, occurred_at)
      SELECT key, meter, quantity, occurred_at FROM given ORDER BY key
      ON CONFLICT DO NOTHING RETURNING key
    ), fresh AS (
      SELECT * FROM given WHERE key IN (SELECT key FROM claimed)
    )`;

/** What many events have in common: the meter, and when the stretches began that they count in. */
interface Kind extends Pick<CountableEvent, 'meter' | 'spans'> {
  readonly answer: AnswerBy | undefined;
}

/** The different kinds of the events, and of each event the number of its kind, from 1 on. What is alike is sent once. */
function kindsOf(events: readonly CountableEvent[], answers: readonly AnswerBy[] | undefined) {
  const numbers = new Map<string, number>();
  const kinds: Kind[] = [];
  const kindOf = events.map(({ meter, spans }, index) => {
    const name = `${meter.key} ${spans.HOUR.start.getTime()} ${spans.PERIOD.start.getTime()}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, kinds.push({ meter, spans, answer: answers?.[index] }));
    return kinds.length;
  });
  return { kinds, kindOf };
}

function jsonOf(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
