import type { FetchNode } from '@apollo/query-planner';
import type { Ask } from '../ask.ts';
import { isObject, merge } from './json.ts';
import { objectsAt, type PlanPath } from './paths.ts';
import { compileRewrites } from './rewrites.ts';
import { fail, type Step, variablesOf } from './run.ts';
import { errorsIn, pathBelow, toOperationError, senseless } from './subgraph-errors.ts';
import type { IsOfType } from './types.ts';

/** Compiles a fetch of root fields. */
export function compileRootFetch(node: FetchNode, path: PlanPath, ask: Ask, isOfType: IsOfType): Step {
  const { operation: query, operationName, serviceName, variableUsages } = node;
  const rewrite = compileRewrites(node.outputRewrites, isOfType);

  return async (run) => {
    const targets = path.length === 0 ? [run.data] : objectsAt(run.data, path);
    if (targets.length === 0) return;
    const variables = variablesOf(variableUsages, run);
    const { data, errors, failure } = await ask({ query, variables, operationName }, run.context);
    if (failure) return fail(run, failure, serviceName, path);
    for (const error of errorsIn(errors)) run.errors.push(toOperationError(error, serviceName, pathBelow(path, error)));
    if (data === null || data === undefined) return;
    if (!isObject(data)) return fail(run, senseless(), serviceName, path);
    rewrite?.(data);
    for (const target of targets) merge(target, data);
  };
}
