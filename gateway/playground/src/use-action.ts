import { useState } from 'react';

/** Runs something once at a time. `run` resolves in any case; what went wrong is in `problem`, to be read by a person. */
export function useAction(action: () => Promise<string | null>) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function run() {
    setProblem(null);
    setIsBusy(true);
    const refused = await action().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    setProblem(refused);
    setIsBusy(false);
  }
  return { run, problem, isBusy };
}
