/** An amount as the graph tells it. */
export interface Money {
  readonly amountMinor: string;
  readonly currency: string;
  readonly formatted: string;
}

export type Cell = string | number | Money | null;

interface Column {
  readonly key: string;
  readonly title: string;
  /** Aligned to the right, and a number in a file. */
  readonly isNumber?: boolean;
}

/** Rows under their columns, with a line about them. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** What a report comes to, in whatever form it is printed. */
export interface Report extends Table {
  /** What the picture shows: one bar a row. */
  readonly chart: { readonly label: string; readonly value: string };
}

/** A cell for a person to read. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '–';
  return typeof cell === 'object' ? cell.formatted : String(cell);
}

/** A cell without a unit: an amount as a number of major units. Null is empty. */
export function plainOf(cell: Cell | undefined): string | number | null {
  if (typeof cell !== 'object' || !cell) return cell ?? null;
  return Number(cell.amountMinor) / 10 ** fractionDigits(cell.currency);
}

function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** An amount that was added up here. */
export function moneyOf(minor: bigint, currency: string): Money {
  const major = Number(minor) / 10 ** fractionDigits(currency);
  const formatted = new Intl.NumberFormat('en', { style: 'currency', currency }).format(major);
  return { amountMinor: String(minor), currency, formatted };
}
