/** One thing in the catalogue that lets, or may come to let, an organization see another's rows. */
export interface Violation {
  /** Table, view, function or role, schema-qualified. */
  readonly object: string;
  readonly problem: string;
  /** What to write in the next migration. */
  readonly remedy: string;
}
