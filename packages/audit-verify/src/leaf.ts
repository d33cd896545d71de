import { createHash } from 'node:crypto';

/** An entry as it is sealed. What is personal about it is not in it, only what proves it. */
export interface Leaf {
  /** The version of this form. */
  readonly v: 1;
  readonly organization: string;
  /** 1, 2, 3 … without gaps within an organization. */
  readonly number: number;
  readonly id: string;
  readonly action: string;
  readonly actor: string;
  /** The person who did it. */
  readonly user: string | null;
  readonly impersonator: { readonly staffMember: string; readonly name: string; readonly supportGrant: string } | null;
  readonly targets: readonly string[];
  readonly outcome: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly requestId: string | null;
  /** SHA-256, in hexadecimal, of a salt followed by what is personal; null when nothing is. */
  readonly personal: string | null;
}

/** What is personal about an entry, as long as it is kept. */
export interface PersonalContent {
  /** JSON text. */
  readonly content: string;
  /** In base64. */
  readonly salt: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The bytes that are hashed into the tree: the entry in the form of https://www.rfc-editor.org/rfc/rfc8785. */
export function leafData(leaf: Leaf): string {
  return canonical(leaf as unknown as Json);
}

/** Whether this is the personal content that the entry was sealed with. */
export function isCommittedTo({ personal }: Pick<Leaf, 'personal'>, { content, salt }: PersonalContent): boolean {
  return createHash('sha256').update(Buffer.from(salt, 'base64')).update(content).digest('hex') === personal;
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value as { readonly [key: string]: Json })
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
