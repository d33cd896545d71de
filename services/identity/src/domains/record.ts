import { randomBytes } from 'node:crypto';
import { Resolver } from 'node:dns/promises';

/** Answers the TXT records of a name, each as its strings, as `node:dns` does; rejects when there are none. */
export type ResolveTxt = (name: string) => Promise<string[][]>;

/** Asks the system's DNS servers, at most 5 s and twice. */
export const systemResolveTxt: ResolveTxt = (name) => new Resolver({ timeout: 5_000, tries: 2 }).resolveTxt(name);

/** What the record of a new domain must say: 160 random bits behind the product's name. */
export function newProof(): string {
  return `tenantry-verification=${randomBytes(20).toString('base64url')}`;
}

/** The record that proves a domain, below a name of its own so that it disturbs nothing. */
export function recordOf({ name, proof }: { readonly name: string; readonly proof: string }) {
  return { name: `_tenantry.${name}`, type: 'TXT', value: proof };
}

/** What the TXT records of a name say, at most 20. A name without records, and a DNS that does not answer, say nothing. */
export async function readTxt(resolveTxt: ResolveTxt, name: string): Promise<string[]> {
  const records = await resolveTxt(name).catch(() => []);
  // A long text comes in pieces of 255 bytes.
  return records.slice(0, 20).map((pieces) => pieces.join('').slice(0, 500));
}
