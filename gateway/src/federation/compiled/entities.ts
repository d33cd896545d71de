import type { FetchNode } from '@apollo/query-planner';
import { isObject, merge, own, put, type JsonObject } from './json.ts';
import { objectsAt, type PlanPath, positionsOf } from './paths.ts';
import { compileRepresentation, keyOf } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import { fail, type Run } from './run.ts';
import { pathBelow, type SubgraphError, toOperationError, senseless } from './subgraph-errors.ts';
import type { IsOfType } from './types.ts';

/** The entities of one fetch: which are asked for, and where what comes back belongs. */
export interface Entities {
  readonly node: FetchNode;
  /** Null when there is nothing to ask for. */
  gather(run: Run): Batch | null;
}

/** What one execution asks for. */
export interface Batch {
  /** Each once, whatever the number of places that it is needed at. */
  readonly representations: readonly JsonObject[];
  /** Merges what has come into its places. */
  accept(received: unknown): void;
  /** Tells the errors that came along, their paths below `_entities`. */
  complain(errors: readonly SubgraphError[]): void;
  /** Tells that nothing has come. */
  miss(failure: Parameters<typeof fail>[1]): void;
}

/** Compiles what a fetch of entities at `path` needs besides asking. */
export function compileEntities(node: FetchNode, path: PlanPath, isOfType: IsOfType): Entities {
  const { serviceName } = node;
  const represent = compileRepresentation(node.requires ?? [], isOfType);
  const rewriteInput = compileRewrites(node.inputRewrites, isOfType);
  const rewriteOutput = compileRewrites(node.outputRewrites, isOfType);

  const identify = (representation: JsonObject, entity: object) =>
    // What is rewritten may look the same for entities of several types, whose answers are not.
    (rewriteInput ? `${String(own(entity, '__typename'))} ` : '') + keyOf(representation);

  function gather(run: Run): Batch | null {
    const places: object[] = [];
    /** Of each place, which representation is its. */
    const order: number[] = [];
    const representations: JsonObject[] = [];
    const known = new Map<string, number>();
    for (const entity of objectsAt(run.data, path)) {
      const representation = represent(entity);
      if (!representation) continue;
      rewriteInput?.(representation);
      const key = identify(representation, entity);
      let index = known.get(key);
      if (index === undefined) {
        index = representations.push(representation) - 1;
        known.set(key, index);
      }
      places.push(entity);
      order.push(index);
    }
    if (representations.length === 0) return null;
    return batch(run, places, order, representations);
  }

  function batch(run: Run, places: object[], order: number[], representations: JsonObject[]): Batch {
    let positions: ReturnType<typeof positionsOf> | undefined;
    const positionOf = (place: number) => (positions ??= positionsOf(run.data, path))[place] ?? [];
    const complain = (errors: readonly SubgraphError[]) => {
      for (const { error, place } of inPlaces(errors, order)) {
        const below = place === undefined ? pathBelow(path, error) : [...positionOf(place), ...error.path!.slice(2)];
        run.errors.push(toOperationError(error, serviceName, below));
      }
    };
    const miss: Batch['miss'] = (failure) => fail(run, failure, serviceName, positionOf(0));

    return {
      representations,
      complain,
      miss,
      accept(received) {
        if (!Array.isArray(received) || received.length !== representations.length) return miss(senseless());
        const rewritten = new Set<unknown>();
        for (const [index, place] of places.entries()) {
          const entity: unknown = received[order[index]!];
          if (!isObject(entity)) continue;
          if (!rewritten.has(entity)) {
            rewritten.add(entity);
            if (!own(entity, '__typename')) put(entity, '__typename', own(place, '__typename'));
            rewriteOutput?.(entity);
          }
          merge(place, entity);
        }
      },
    };
  }

  return { node, gather };
}

/** Errors by where they belong. One of an entity that is needed at several places is told at each of them. */
function inPlaces(errors: readonly SubgraphError[], order: readonly number[]) {
  const told = errors.flatMap<{ error: SubgraphError; place: number | undefined }>((error) => {
    const index = Array.isArray(error.path) ? error.path[1] : undefined;
    if (typeof index !== 'number') return [{ error, place: undefined }];
    const places = order.flatMap((which, place) => (which === index ? [{ error, place }] : []));
    return places.length > 0 ? places : [{ error, place: order.length }];
  });
  return told.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
}
