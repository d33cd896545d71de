import { useCallback, useEffect, useState } from 'react';
import { findFactors, type Factors } from '../factors.ts';
import { needsSecondFactor } from '../gateway.ts';

/** Makes a change that may first need a fresh second factor. Throws with what to tell the person. */
export type Change = (change: () => Promise<unknown>) => Promise<void>;

/** The factors of the page, and what changes them. `waiting` is a change that needs a second factor before it is made. */
export function useFactors() {
  const [factors, setFactors] = useState<Factors | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);

  const refresh = useCallback(async () => {
    setProblem(null);
    await findFactors().then(setFactors, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(() => void refresh(), [refresh]);

  const change: Change = async (make) => {
    const makeAndShow = async () => {
      await make();
      await refresh();
    };
    try {
      await makeAndShow();
    } catch (error) {
      if (!needsSecondFactor(error)) throw error;
      // In a function of its own, since what is stored may itself be a function of the state.
      setWaiting(() => makeAndShow);
    }
  };

  return { factors, problem, refresh, change, waiting, stopWaiting: () => setWaiting(null) };
}
