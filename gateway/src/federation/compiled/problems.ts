/** Something that is wrong with a subgraph's answer, where the answer is brought into the form of the operation. */
export interface Problem {
  /** As `Cannot return null for non-nullable`; where it is follows. */
  readonly what: string;
  /** Whether the value has not even the shape that the schema promises. */
  readonly isShape: boolean;
  /** `field Plan.key`; empty until the reader around knows. */
  where: string;
  /** From the inside to the outside. */
  readonly path: (string | number)[];
}

/** What readers of one answer have in common. */
export interface Completion {
  readonly problems: Problem[];
}

/** What a reader returns for a null that is not the subgraph's, but made here, with the reason among the problems. */
export const FAILED: unique symbol = Symbol('failed');

/** Reads a value of a subgraph into the form that the client asked for: the value, null, or FAILED. */
export type Read = (value: unknown, completion: Completion) => unknown;

/** Notes a problem of the value that is being read. */
export function note({ problems }: Completion, what: string, isShape = false): typeof FAILED {
  problems.push({ what, isShape, where: '', path: [] });
  return FAILED;
}

/** Tells the problems noted since there were `before` at which key or index of which thing they are. Returns how many there are. */
export function locate({ problems }: Completion, before: number, key: string | number, where: string): number {
  for (let index = before; index < problems.length; index += 1) {
    const problem = problems[index]!;
    if (problem.path.length === 0) problem.where = where;
    problem.path.push(key);
  }
  return problems.length;
}
