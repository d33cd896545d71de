import type { Actor } from '@tenantry/actor';
import type { Permission } from '@tenantry/schema';
import {
  defaultFieldResolver,
  defaultTypeResolver,
  getDirectiveValues,
  getNamedType,
  type GraphQLAbstractType,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { fault } from './errors.ts';
import { requireStaff } from './platform.ts';

/** What a caller needs in order to get past a field or to an entity. */
type Requirement =
  | { kind: 'public' }
  | { kind: 'signedIn' }
  | { kind: 'staff' }
  | { kind: 'permission'; permission: Permission; isTeamEnough: boolean };

interface Guarded {
  readonly actor: Actor;
}

/**
 * Enforces the permission directives of a subgraph's schema, in place. Root fields are guarded by their own directive, and
 * every way to an entity (fields that return it, abstract types that resolve to it, `_entities`) by the entity's.
 * Throws unless every root field and every entity that can be resolved here carries exactly one directive: what nobody
 * has thought about stays closed.
 */
export function enforcePermissions(schema: GraphQLSchema): void {
  const read = requirementReader(schema);
  const problems: string[] = [];
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = Object.values(schema.getTypeMap());

  const ofType = new Map<string, Requirement>();
  for (const type of types) {
    if (!isObjectType(type)) continue;
    const found = read(type);
    if (found.length > 1 || (found.length === 0 && isResolvableEntity(type))) problems.push(type.name);
    if (found[0]) ofType.set(type.name, found[0]);
  }

  for (const type of types) {
    if (isAbstractType(type) && type.name !== '_Entity') guardAbstractType(type, schema.getPossibleTypes(type), ofType);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    guardReference(type, ofType.get(type.name));
    for (const field of Object.values(type.getFields())) {
      if (roots.has(type) && (field.name === '_service' || field.name === '_entities')) continue;
      const own = read(field);
      if (own.length > 1 || (own.length === 0 && roots.has(type))) problems.push(`${type.name}.${field.name}`);
      const returned = ofType.get(getNamedType(field.type).name);
      guardField(field, [...own, ...(returned ? [returned] : [])]);
    }
  }
  if (problems.length > 0) {
    throw new Error(`These need exactly one of @hasPermission, @signedIn, @public, @staff: ${problems.join(', ')}`);
  }
}

/** Throws the fault that tells the caller what is missing. */
export function requireAccess(requirement: Requirement, actor: Actor): void {
  if (requirement.kind === 'public') return;
  const isPerson = actor.kind === 'user' || actor.kind === 'api_key' || actor.kind === 'staff';
  if (!isPerson) throw fault('UNAUTHENTICATED', 'Sign in first, or send an API key.');
  if (requirement.kind === 'staff') requireStaff(actor);
  if (requirement.kind !== 'permission') return;
  if (actor.org === null) {
    throw fault('ORGANIZATION_REQUIRED', 'Say which organization you mean, with the header X-Organization.');
  }
  const { permission, isTeamEnough } = requirement;
  if (actor.permissions.has(permission)) return;
  if (isTeamEnough && actor.teams.some((team) => team.permissions.has(permission))) return;
  throw missingPermission(permission);
}

/** The fault of a caller who lacks a permission, in the organization or on the team that it is about. */
export function missingPermission(permission: Permission, where = '') {
  return fault('FORBIDDEN', `This needs the permission ${permission}${where}.`, { permission });
}

type Annotated = GraphQLObjectType | GraphQLField<unknown, unknown>;

function requirementReader(schema: GraphQLSchema): (annotated: Annotated) => Requirement[] {
  const directives = ['hasPermission', 'signedIn', 'public', 'staff'].map((name) => {
    const directive = schema.getDirective(name);
    if (!directive) throw new Error(`The schema does not define @${name}.`);
    return directive;
  });
  return (annotated) => directives.flatMap((directive) => requirementsOf(annotated, directive));
}

function requirementsOf(annotated: Annotated, directive: GraphQLDirective): Requirement[] {
  const nodes = [annotated.astNode, ...('extensionASTNodes' in annotated ? annotated.extensionASTNodes : [])];
  return nodes.flatMap((node) => {
    const values = node && getDirectiveValues(directive, node);
    if (!values) return [];
    if (directive.name !== 'hasPermission') return [{ kind: directive.name } as Requirement];
    const permission = values['permission'] as Permission;
    return [{ kind: 'permission', permission, isTeamEnough: values['scope'] === 'TEAM' }];
  });
}

/** Whether this subgraph answers `_entities` for the type. */
export function isResolvableEntity(type: GraphQLObjectType): boolean {
  const keys = [type.astNode, ...type.extensionASTNodes].flatMap(
    (node) => node?.directives?.filter((directive) => directive.name.value === 'key') ?? [],
  );
  return keys.some(
    (key) =>
      !key.arguments?.some(
        ({ name, value }) => name.value === 'resolvable' && 'value' in value && value.value === false,
      ),
  );
}

function guardField(field: GraphQLField<unknown, Guarded>, requirements: readonly Requirement[]): void {
  const needed = requirements.filter(({ kind }) => kind !== 'public');
  if (needed.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    for (const requirement of needed) requireAccess(requirement, context.actor);
    return resolve(parent, args, context, info);
  };
}

function guardAbstractType(
  type: GraphQLAbstractType,
  members: readonly GraphQLObjectType[],
  ofType: ReadonlyMap<string, Requirement>,
): void {
  if (!members.some((member) => ofType.has(member.name))) return;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const guard = (name: string | undefined, actor: Actor) => {
    const requirement = name === undefined ? undefined : ofType.get(name);
    if (requirement) requireAccess(requirement, actor);
    return name;
  };
  type.resolveType = (value, context: Guarded, info, abstractType) => {
    const name = resolveType(value, context, info, abstractType);
    return typeof name === 'object'
      ? name.then((resolved) => guard(resolved, context.actor))
      : guard(name, context.actor);
  };
}

type ResolveReference = (reference: unknown, context: Guarded, info: unknown) => unknown;

/** Where @apollo/subgraph keeps an entity's `__resolveReference`. */
export function referenceExtension(type: GraphQLObjectType): { resolveReference?: ResolveReference } | undefined {
  const apollo = type.extensions['apollo'] as { subgraph?: { resolveReference?: ResolveReference } } | undefined;
  return apollo?.subgraph;
}

function guardReference(type: GraphQLObjectType, requirement: Requirement | undefined): void {
  const extension = referenceExtension(type);
  const resolve = extension?.resolveReference;
  if (!extension || !resolve || !requirement) return;
  // Asynchronous, so that a refusal fails its own entity and not the whole batch.
  extension.resolveReference = async (reference, context, info) => {
    requireAccess(requirement, context.actor);
    return resolve(reference, context, info);
  };
}
