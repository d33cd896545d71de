import type { Ask } from '../ask.ts';
import type { Batch, Entities } from './entities.ts';
import { isObject, own, put } from './json.ts';
import { type Run, type Step, variablesOf } from './run.ts';
import { errorsIn, senseless } from './subgraph-errors.ts';

/** Compiles a fetch of entities. */
export function compileEntityFetch(entities: Entities, ask: Ask): Step {
  return async (run) => {
    const batch = entities.gather(run);
    if (batch) await fetchBatch(entities, batch, ask, run);
  };
}

/** Asks for a batch by the fetch's own document. */
export async function fetchBatch({ node }: Entities, batch: Batch, ask: Ask, run: Run): Promise<void> {
  const { operation: query, operationName, variableUsages } = node;
  const variables = variablesOf(variableUsages, run);
  if (Object.hasOwn(variables, 'representations')) throw new Error('Variables cannot contain key "representations"');
  put(variables, 'representations', batch.representations);
  const { data, errors, failure } = await ask({ query, variables, operationName }, run.context);
  if (failure) return batch.miss(failure);
  batch.complain(errorsIn(errors));
  if (data === null || data === undefined) return;
  if (!isObject(data)) return batch.miss(senseless());
  batch.accept(own(data, '_entities'));
}
