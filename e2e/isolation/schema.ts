import { type SubgraphName, subgraphNames, supergraphSdl } from '@tenantry/schema';
import {
  buildASTSchema,
  getDirectiveValues,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
} from 'graphql';
import type { System } from './system.ts';

/** A schema under attack, and which of it can be asked for. */
export interface Target {
  /** The gateway, or one of the subgraphs asked directly. */
  readonly name: 'gateway' | SubgraphName;
  readonly schema: GraphQLSchema;
}

export type InputValue = GraphQLArgument | GraphQLInputField;
export type Field = GraphQLField<unknown, unknown>;

/** The composed schema, as it is committed, and the schema each subgraph executes. */
export function targetsOf({ services }: System): Target[] {
  const gateway = buildASTSchema(parse(supergraphSdl()), { assumeValidSDL: true });
  return [
    { name: 'gateway', schema: gateway },
    ...subgraphNames.map((name) => ({ name, schema: services[name].subgraph.schema })),
  ];
}

/** The fields of a type that can be asked for at this target; those of federation itself are attacked by name elsewhere. */
export function fieldsOf({ name }: Target, type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(
    (field) =>
      !(name === 'gateway' && has(field, 'inaccessible')) && field.name !== '_service' && field.name !== '_entities',
  );
}

/** The object types that some answer can hold. A subgraph also declares shared types that none of its fields leads to. */
export function objectTypesOf(target: Target): GraphQLObjectType[] {
  const { schema } = target;
  const reached = new Set<GraphQLObjectType>();
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (!isObjectType(type) || reached.has(type)) return;
    reached.add(type);
    for (const field of fieldsOf(target, type)) reach(getNamedType(field.type));
  };
  [schema.getQueryType(), schema.getMutationType(), schema.getType('_Entity')].forEach(reach);
  return [...reached];
}

/** The ID prefix that `@typeId` asks for or gives; null without one. */
export function prefixOf(schema: GraphQLSchema, value: InputValue | GraphQLObjectType): string | null {
  const directive = schema.getDirective('typeId');
  if (!directive) throw new Error('The schema does not define @typeId.');
  for (const node of [value.astNode, ...('extensionASTNodes' in value ? value.extensionASTNodes : [])]) {
    const values = node && getDirectiveValues(directive, node);
    if (values) return String(values['prefix']);
  }
  return null;
}

/** Whether an operation is for the platform's staff: a field of something of the platform's, or a root field that says so. */
export function isForStaff({ schema }: Target, { coordinate }: { readonly coordinate: string }): boolean {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  return typeName.startsWith('Platform') || (field !== undefined && has(field, 'staff'));
}

/** The names of all enum values: what a column holds that can only ever hold one of them. */
export function enumValuesOf(targets: readonly Target[]): ReadonlySet<string> {
  const types = targets.flatMap(({ schema }) => Object.values(schema.getTypeMap()));
  return new Set(types.flatMap((type) => ('getValues' in type ? type.getValues().map(({ name }) => name) : [])));
}

function has({ astNode }: Field, directive: string): boolean {
  return astNode?.directives?.some(({ name }) => name.value === directive) ?? false;
}
