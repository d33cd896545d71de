/** How the organization looks that a document is made out to; null is the platform's own. */
export interface Looks {
  readonly name: string | null;
  /** `#rrggbb` */
  readonly color: string | null;
  readonly logoPng: Buffer | null;
}

/** All that is on paper, in the words that are read there. */
export interface PaperDocument {
  /** What it is: `Invoice`. */
  readonly heading: string;
  /** What it is called: `Invoice INV-2026-000042`. */
  readonly title: string;
  readonly madeAt: Date;
  /** Each with what it is called. */
  readonly facts: readonly (readonly [string, string])[];
  readonly billedTo: readonly string[];
  /** What is to be known first, and what goes with it. */
  readonly headline: string;
  readonly subline: string;
  readonly lines: readonly PaperLine[];
  /** The sums below the lines, each with what it is called; the last is the one that counts. */
  readonly sums: readonly (readonly [string, string])[];
  readonly looks: Looks;
  /** Who issues it: name, address and tax number, line by line. */
  readonly issuer: readonly string[];
}

/** A line; what is not told is empty. */
interface PaperLine {
  readonly description: string;
  readonly period: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly amount: string;
}
