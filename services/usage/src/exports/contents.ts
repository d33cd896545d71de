import type { Trx } from '@tenantry/database';
import type { Updateable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { ExportKind } from './kinds.ts';
import type { ExportRow } from './store.ts';

/** The next part of a file. */
interface Page {
  readonly text: string;
  /** How many of what is exported are in it. */
  readonly count: number;
  /** Where to go on; null after the last. */
  readonly next: Updateable<Pick<DB['usageExport'], 'cursorAt' | 'cursorKey' | 'cursorNumber'>> | null;
}

/** What a kind of export puts in its file. */
export interface Contents<Row extends ExportRow = ExportRow> {
  readonly kind: Row['kind'] & ExportKind;
  /** About how many there are, for the progress. */
  expect(trx: Trx<DB>, row: Row): Promise<bigint>;
  /** Looks at the next ones, after the cursor: so few that they fit in memory. The first page has what a file begins with. */
  page(trx: Trx<DB>, row: Row): Promise<Page>;
  /** What a file of so many ends with; it is told the SHA-256, in hexadecimal, of everything before. */
  end(row: Row, count: bigint, sha256: string): string;
}
