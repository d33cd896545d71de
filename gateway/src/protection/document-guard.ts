import { refusal } from '@tenantry/graphql';
import { counter } from '@tenantry/observability';
import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type DocumentLimits, type Excess, excessOf } from './document-limits.ts';

/** The refusal of a document that is too large; null when it may go on. */
export type DocumentGuard = (document: string, requestId: string) => Response | null;

const refused = counter({
  name: 'tenantry_gateway_documents_refused_total',
  help: 'Documents that were larger than the gateway allows, by the limit.',
  labelNames: ['limit'],
});

/** How much text of documents that were let through is remembered, in characters. */
const remembered = 5_000_000;

/**
 * Looks at documents before anything else does, since validation is what large ones are made to keep busy. What is no GraphQL, or
 * has too many tokens, it leaves to the parser that comes next, which stops there.
 */
export function createDocumentGuard(limits: DocumentLimits): DocumentGuard {
  const passed = new LRUCache<string, true>({ maxSize: remembered, sizeCalculation: (_, text) => text.length + 1 });
  return (text, requestId) => {
    if (passed.has(text)) return null;
    const document = parsed(text, limits.tokens);
    if (!document) return null;
    const excess = excessOf(document, limits);
    if (excess) {
      refused.inc({ limit: excess.limit });
      return refusal('BAD_USER_INPUT', messageOf(excess), { requestId });
    }
    passed.set(text, true);
    return null;
  };
}

function parsed(text: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return null;
  }
}

const words: Readonly<Record<Excess['limit'], (allowed: number) => string>> = {
  tokens: (allowed) => `has at most ${allowed} tokens`,
  depth: (allowed) => `goes at most ${allowed} fields deep`,
  aliases: (allowed) => `has at most ${allowed} aliases`,
  directives: (allowed) => `has at most ${allowed} directives`,
  rootFields: (allowed) => `begins with at most ${allowed} fields`,
  fields: (allowed) => `asks for at most ${allowed} fields`,
};

const messageOf = ({ limit, allowed, found }: Excess): string =>
  `An operation ${words[limit](allowed)}, and this one has ${found}, fragments counted wherever they are spread.`;
