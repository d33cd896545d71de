import { evaluateCondition, type FlattenNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import type { Operation } from '@apollo/federation-internals';
import type { AskOf } from '../stock.ts';
import { compileEntities, type Entities } from './entities.ts';
import { compileEntityFetch } from './entity-fetch.ts';
import type { PlanPath } from './paths.ts';
import { compileRootFetch } from './root-fetch.ts';
import type { Run, Step } from './run.ts';
import { compileSiblings } from './sibling-fetch.ts';
import type { IsOfType } from './types.ts';

/** What the compiler cannot do: Apollo's gateway does it. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

interface Compilation {
  readonly operation: Operation;
  readonly askOf: AskOf;
  readonly isOfType: IsOfType;
}

/** Compiles a query plan of Apollo's planner. Throws Unsupported. */
export function compilePlan({ node }: QueryPlan, compilation: Compilation): Step {
  if (!node) return nothing;
  if (node.kind === 'Subscription') throw new Unsupported('subscription');
  return compileNode(node, [], compilation);
}

function compileNode(node: PlanNode, path: PlanPath, compilation: Compilation): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((child) => compileNode(child, path, compilation)));
    case 'Parallel':
      return inParallel(compileParallel(node.nodes, path, compilation));
    case 'Flatten':
      return compileNode(node.node, [...path, ...keysOf(node)], compilation);
    case 'Condition': {
      const { ifClause, elseClause } = node;
      const yes = ifClause && compileNode(ifClause, path, compilation);
      const no = elseClause && compileNode(elseClause, path, compilation);
      const { variableDefinitions } = compilation.operation;
      return async (run) => (evaluateCondition(node, variableDefinitions, run.variables) ? yes : no)?.(run);
    }
    case 'Fetch': {
      if (node.contextRewrites?.length) throw new Unsupported('context');
      const ask = compilation.askOf(node.serviceName);
      const step = node.requires
        ? compileEntityFetch(compileEntities(node, path, compilation.isOfType), ask)
        : compileRootFetch(node, path, ask, compilation.isOfType);
      return reportingErrors(step);
    }
    case 'Defer':
      throw new Unsupported('defer');
    default:
      throw new Unsupported('node');
  }
}

/** What runs at the same time; fetches of entities from one subgraph become one. */
function compileParallel(nodes: readonly PlanNode[], path: PlanPath, compilation: Compilation): Step[] {
  const byService = new Map<string, PlanNode[]>();
  const steps: Step[] = [];
  for (const node of nodes) {
    const service = mergeableService(node);
    if (service === undefined) steps.push(compileNode(node, path, compilation));
    else byService.set(service, [...(byService.get(service) ?? []), node]);
  }
  for (const [service, siblings] of byService) {
    const merged =
      siblings.length > 1 ? compileSiblings(siblings.map(entitiesOf), compilation.askOf(service)) : undefined;
    if (merged) steps.push(reportingErrors(merged));
    else steps.push(...siblings.map((node) => compileNode(node, path, compilation)));
  }
  return steps;

  function entitiesOf(node: PlanNode): Entities {
    if (node.kind !== 'Flatten' || node.node.kind !== 'Fetch') throw new Unsupported('node');
    return compileEntities(node.node, [...path, ...keysOf(node)], compilation.isOfType);
  }
}

function mergeableService(node: PlanNode): string | undefined {
  if (node.kind !== 'Flatten' || node.node.kind !== 'Fetch') return undefined;
  const { requires, serviceName, contextRewrites } = node.node;
  return requires && !contextRewrites?.length ? serviceName : undefined;
}

function keysOf({ path }: FlattenNode): string[] {
  return path.map((key) => {
    if (typeof key !== 'string') throw new Unsupported('path');
    return key;
  });
}

const nothing: Step = async () => {};

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

/** A fetch that goes wrong in a way nobody has foreseen is an error of the operation, and no more. */
function reportingErrors(step: Step): Step {
  return async (run: Run) => {
    try {
      await step(run);
    } catch (error) {
      run.errors.push(error instanceof Error ? error : new Error(String(error)));
    }
  };
}
