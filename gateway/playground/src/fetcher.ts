import type { Fetcher } from '@graphiql/toolkit';
import { hasSignedOut, sendOperation } from './gateway.ts';

/**
 * Sends operations in the organization; headers written in the editor win. `refresh` is called
 * when an answer may have changed who is signed in or where they belong.
 */
export function createFetcher(organizationId: string | null, refresh: (notice?: string) => unknown): Fetcher {
  return async (request, options) => {
    const answer = await sendOperation(request, {
      ...(organizationId && { 'x-organization': organizationId }),
      ...options?.headers,
    });
    if (hasSignedOut(answer)) refresh('Your session has ended. Sign in to go on.');
    else if (/\bmutation\b/.test(request.query)) refresh();
    return answer;
  };
}
