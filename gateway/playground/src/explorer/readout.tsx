import { useEffect, useState } from 'react';
import type { Budget, Cost, Outcome, Refusal } from './outcome.ts';

/** How the last operation went: refusals, what it cost, and what is left for the minute. */
export function Readout({ outcome }: { readonly outcome: Outcome | null }) {
  if (!outcome) return <div className="readout muted">What an operation costs is shown here.</div>;
  const { status, milliseconds, cost, budget, refusals } = outcome;
  return (
    <>
      {refusals.length > 0 && <Refusals refusals={refusals} />}
      <div className="readout" role="status" aria-label="Cost and limits">
        <span className={refusals.length > 0 ? 'verdict bad' : 'verdict good'}>
          {status} {refusals[0]?.code ?? 'OK'}
        </span>
        <span>{Math.round(milliseconds)} ms</span>
        {cost && <CostMeter cost={cost} />}
        {budget && <BudgetMeter key={outcome.milliseconds} budget={budget} />}
      </div>
    </>
  );
}

function CostMeter({ cost: { actual, estimate, limit } }: { readonly cost: Cost }) {
  return (
    <span
      className="meter"
      title={`It could have cost ${say(estimate)}, and cost ${say(actual)}. One operation may cost ${say(limit)}.`}
    >
      Cost <b>{say(actual)}</b>
      <span className="muted"> of {say(limit)}</span>
      <meter min={0} max={limit} high={limit * 0.8} optimum={0} value={actual} aria-label="Cost" />
    </span>
  );
}

function BudgetMeter({ budget: { perMinute, remaining, secondsToReset } }: { readonly budget: Budget }) {
  const seconds = useCountdown(secondsToReset);
  return (
    <span
      className="meter"
      title="What operations of the organization may cost in a minute, and how much of it is left."
    >
      Left <b>{say(remaining)}</b>
      <span className="muted">
        {' '}
        of {say(perMinute)}
        {seconds > 0 ? `, anew in ${seconds} s` : ', anew by now'}
      </span>
      <meter min={0} max={perMinute} low={perMinute * 0.2} optimum={perMinute} value={remaining} aria-label="Left" />
    </span>
  );
}

const shownAtMost = 3;

function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const rest = refusals.length - shownAtMost;
  return (
    <ul className="refusals" role="alert">
      {refusals.slice(0, shownAtMost).map(({ code, message, at, advice }, index) => (
        <li key={`${index} ${code}`}>
          <code>{code}</code>
          <span>
            {message}
            {at && <span className="muted"> At {at}.</span>}
            {advice && <span className="advice">{advice}</span>}
          </span>
        </li>
      ))}
      {rest > 0 && <li className="muted">and {rest} more in the answer</li>}
    </ul>
  );
}

function useCountdown(from: number): number {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}

const say = (count: number) => count.toLocaleString('en');
