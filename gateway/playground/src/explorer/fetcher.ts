import type { Fetcher } from '@graphiql/toolkit';
import { type Exchange, exchange, hasSignedOut } from '../gateway.ts';
import { operationOf, summaryOf } from './operation.ts';
import { asTrusted, introspectionOfPublicSchema, isRefusedAsFree } from './trusted-only.ts';

export interface FetcherParts {
  readonly organizationId: string | null;
  /** Whether a mutation may be run, by its name and the fields it asks for. */
  readonly confirm: (mutation: { readonly name: string; readonly fields: readonly string[] }) => Promise<boolean>;
  /** Hears how each operation went that a person ran. */
  readonly tell: (exchange: Exchange | null) => void;
  /** Called when the gateway turns out to execute trusted documents alone, or turns out not to. */
  readonly onTrustedOnly: (isTrustedOnly: boolean) => void;
  /** Called when an answer may have changed who is signed in or where they belong. */
  readonly refresh: (notice?: string) => unknown;
}

/** Sends operations in the organization; headers written in the editor win. Mutations are confirmed before. */
export function createFetcher({ organizationId, confirm, tell, onTrustedOnly, refresh }: FetcherParts): Fetcher {
  let isTrustedOnly = false;
  return async (asked, options) => {
    // The editor learns an operation's name a moment after its text: just opened, it may still go by the one before.
    const named = operationOf(asked.query, asked.operationName);
    const operation = named ?? operationOf(asked.query);
    const request = named ? asked : { ...asked, operationName: operation?.name?.value };
    const isMutation = operation?.operation === 'mutation';
    // The editor's own question for the schema is none that a person has asked.
    const isOwn = request.operationName === 'IntrospectionQuery';
    if (!isOwn) tell(null);
    if (isMutation && !(await confirm(summaryOf(operation)))) return notRun;

    const headers = { ...(organizationId && { 'x-organization': organizationId }), ...options?.headers };
    const sent = isTrustedOnly ? { ...request, query: asTrusted(request.query) } : request;
    const exchanged = await exchange(sent, headers);
    if (isOwn) {
      isTrustedOnly = isRefusedAsFree(exchanged);
      onTrustedOnly(isTrustedOnly);
      if (isTrustedOnly) return introspectionOfPublicSchema();
    } else tell(exchanged);
    if (hasSignedOut(exchanged.answer)) refresh('Your session has ended. Sign in to go on.');
    else if (isMutation) refresh();
    return exchanged.answer;
  };
}

const notRun = { notRun: 'You cancelled it. Nothing was sent.' };
