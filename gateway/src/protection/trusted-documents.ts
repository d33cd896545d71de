import { createHash } from 'node:crypto';
import { fault } from '@tenantry/graphql';
import type { Credential } from '../authentication/credentials.ts';

/** Who may send operations of their own making: everybody, or API keys alone while everybody else names trusted documents. */
export const freeOperations = ['everybody', 'api-keys'] as const;
export type FreeOperations = (typeof freeOperations)[number];

/** What a request of GraphQL over HTTP says, whichever way it came. */
export interface GraphQLParameters {
  readonly query?: unknown;
  /** `sha256:` and the hash of a trusted document in hexadecimal. */
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** The document that a request is about; null when it names none. Throws the fault that says why it may not be asked. */
export type DocumentChoice = (parameters: GraphQLParameters, credential: Credential | null) => string | null;

/**
 * Finds trusted documents by the SHA-256 of their text, named as `documentId` or as Apollo's clients do it, in
 * `extensions.persistedQuery`. The text itself is as good as its hash. Of `free`, whoever may not send others is refused with
 * FORBIDDEN.
 */
export function createDocumentChoice(trusted: readonly string[], free: FreeOperations): DocumentChoice {
  const texts: ReadonlySet<string> = new Set(trusted);
  const byHash = new Map(trusted.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  return ({ query, documentId, extensions }, credential) => {
    const text = typeof query === 'string' && query !== '' ? query : null;
    const hash = hashIn(documentId, extensions);
    if (text === null && hash === null) return null;
    const document = text ?? byHash.get(hash ?? '');
    if (document === undefined)
      throw fault('BAD_USER_INPUT', 'There is no trusted document with this SHA-256.', { http: { status: 400 } });
    if (free === 'everybody' || credential?.kind === 'api_key' || texts.has(document)) return document;
    throw fault('FORBIDDEN', 'Only trusted documents are executed here, unless an API key asks.', {
      http: { status: 403 },
    });
  };
}

function hashIn(documentId: unknown, extensions: unknown): string | null {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: unknown };
  const { sha256Hash } = (persistedQuery ?? {}) as { sha256Hash?: unknown };
  return typeof sha256Hash === 'string' ? sha256Hash : null;
}
