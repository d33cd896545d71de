import type { Ask } from '../ask.ts';
import { fetchBatch } from './entity-fetch.ts';
import type { Batch, Entities } from './entities.ts';
import { isObject, own, put } from './json.ts';
import { type Run, type Step, variablesOf } from './run.ts';
import { type SiblingDocument, writeSiblingDocument } from './sibling-document.ts';
import { type SubgraphError, errorsIn, senseless } from './subgraph-errors.ts';

/** Compiles fetches of entities that go to one subgraph at the same time, as one request. Undefined when they cannot be one. */
export function compileSiblings(siblings: readonly Entities[], ask: Ask): Step | undefined {
  const document = writeSiblingDocument(siblings.map(({ node }) => node));
  if (!document) return undefined;
  return async (run) => {
    const batches = siblings.map((entities) => entities.gather(run));
    if (batches.filter(Boolean).length > 1 && (await fetchTogether(document, batches, ask, run))) return;
    const alone = siblings.flatMap((entities, index) => {
      const batch = batches[index];
      return batch ? [fetchBatch(entities, batch, ask, run)] : [];
    });
    await Promise.all(alone);
  };
}

/** Asks for all of them at once. False when the subgraph refused them all, which may be the fault of one: then each has to ask alone. */
async function fetchTogether(
  { query, operationName, names, variableUsages }: SiblingDocument,
  batches: readonly (Batch | null)[],
  ask: Ask,
  run: Run,
): Promise<boolean> {
  const variables = variablesOf(variableUsages, run);
  for (const [index, { representations }] of names.entries()) {
    put(variables, representations, batches[index]?.representations ?? []);
  }
  const answer = await ask({ query, variables, operationName }, run.context);
  const { data, failure } = answer;
  const errors = errorsIn(answer.errors);
  if (errors.length > 0 && !isObject(data)) return false;
  for (const [index, batch] of batches.entries()) {
    if (!batch) continue;
    const { entities } = names[index]!;
    if (failure) batch.miss(failure);
    else if (isObject(data)) {
      batch.complain(errorsOf(errors, entities, index === 0));
      batch.accept(own(data, entities));
    } else if (data !== null && data !== undefined) batch.miss(senseless());
  }
  return true;
}

/** The errors of one of the fetches, as if it had asked alone; those of none of them are told once. */
function errorsOf(errors: readonly SubgraphError[], entities: string, isFirst: boolean): readonly SubgraphError[] {
  return errors.flatMap((error) => {
    const [head, ...rest] = error.path ?? [];
    if (head === entities) return [{ ...error, path: ['_entities', ...rest] }];
    return isFirst && !/^_entities\d+$/.test(String(head)) ? [error] : [];
  });
}
