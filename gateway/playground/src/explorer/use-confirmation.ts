import { useCallback, useState } from 'react';
import type { Asked } from './confirm-mutation.tsx';
import type { FetcherParts } from './fetcher.ts';

/** Organizations whose data somebody wants to change without being asked, until the page is closed. */
const unasked = new Set<string>();

/** What is to be confirmed now, if anything, and the question that resolves with the answer. */
export function useConfirmation(organizationId: string | null) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const key = organizationId ?? '';

  const confirm = useCallback<FetcherParts['confirm']>(
    (mutation) => {
      if (unasked.has(key)) return Promise.resolve(true);
      return new Promise((resolve) =>
        setAsked({
          ...mutation,
          answer(isYes, isForAll) {
            if (isYes && isForAll) unasked.add(key);
            setAsked(null);
            resolve(isYes);
          },
        }),
      );
    },
    [key],
  );
  return { asked, confirm };
}
