import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../ask.ts';
import type { AskOf } from '../stock.ts';
import { own, type JsonObject } from './json.ts';
import { compilePlan, Unsupported } from './plan.ts';
import { type Completion, FAILED, type Problem, type Read } from './problems.ts';
import { compileProjection } from './projection.ts';
import { type Run } from './run.ts';
import { conditionVariables, includesGiven } from './selections.ts';
import type { IsOfType } from './types.ts';
import { senseless } from './subgraph-errors.ts';

/** An operation, compiled: runs it. Null when these variables are beyond it. */
export type CompiledOperation = (
  variables: Readonly<JsonObject>,
  context: GatewayContext,
) => Promise<GatewayExecutionResult> | null;

/** What an operation is compiled from. */
export interface Source {
  readonly schema: Schema;
  readonly isOfType: IsOfType;
  readonly askOf: AskOf;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly plan: QueryPlan;
}

/** How many combinations of @skip and @include of one operation are kept. */
const maximumProjections = 32;

/** Compiles an operation and its plan. Throws Unsupported. */
export function compileOperation({
  schema,
  isOfType,
  askOf,
  document,
  operationName,
  plan,
}: Source): CompiledOperation {
  const operation = operationFromDocument(schema, document, { validate: false, operationName });
  if (asksForSchema(operation)) throw new Unsupported('introspection');
  const step = compilePlan(plan, { operation, askOf, isOfType });
  const conditions = conditionVariables(operation);
  const defaults = operation.collectDefaultedVariableValues() as JsonObject;
  const projections = new Map<string, Read>();

  function projectionFor(variables: Readonly<JsonObject>): Read | null {
    const values = new Map<string, boolean>();
    for (const name of conditions) {
      const value = own(variables, name) ?? own(defaults, name);
      if (typeof value !== 'boolean') return null;
      values.set(name, value);
    }
    const key = [...values.values()].join();
    const known = projections.get(key);
    if (known) return known;
    const project = compileProjection(operation, includesGiven(values));
    if (projections.size === maximumProjections) projections.clear();
    projections.set(key, project);
    return project;
  }

  return (variables, context) => {
    const project = projectionFor(variables);
    return project && execute(project, { data: Object.create(null) as JsonObject, errors: [], variables, context });
  };

  async function execute(project: Read, run: Run): Promise<GatewayExecutionResult> {
    await step(run);
    const completion: Completion = { problems: [] };
    const projected = project(run.data, completion);
    const data = projected === FAILED ? null : (projected as JsonObject);
    const { problems } = completion;
    for (const { isShape, path } of problems) {
      if (isShape)
        run.errors.push(
          new GraphQLError(senseless().message, { path: path.toReversed(), extensions: senseless().extensions }),
        );
    }
    if (run.errors.length > 0) return { errors: run.errors as GraphQLError[], data };
    return problems.length === 0 ? { data } : { extensions: { valueCompletion: problems.map(explain) }, data };
  }
}

function explain({ what, where, path }: Problem): GraphQLError {
  return new GraphQLError(`${what} ${where}.`, { path: path.toReversed(), extensions: { code: 'INVALID_GRAPHQL' } });
}

function asksForSchema({ selectionSet }: Operation): boolean {
  return [...selectionSet.fieldsByResponseName().values()].some((fields) =>
    fields.some(({ element }) => element.definition.isSchemaIntrospectionField()),
  );
}
