import { basename, relative } from 'node:path';
import type { TSInterfaceDeclaration, TSSignature, TSType, TSTypeName } from 'oxc-parser';
import type { createDeclarations, Declared, Scope } from './declarations.ts';

/** A JSON Schema. */
export type Schema = { readonly [key: string]: unknown } | boolean;

export interface SchemaOptions {
  readonly declarations: ReturnType<typeof createDeclarations>;
  readonly root: string;
}

/**
 * Makes JSON Schemas of types. Objects have the fields that are declared, and no others. A resource within another, one that
 * says by `object` what it is, is only asked for that; `resources` has its schema.
 */
export function createSchemas({ declarations, root }: SchemaOptions) {
  const definitions: Record<string, Schema> = {};
  const resources = new Map<string, () => Schema>();

  const of = (scope: Scope, type: TSType): Schema => {
    const keyword = keywords[type.type];
    if (keyword !== undefined) return keyword;
    if (type.type === 'TSLiteralType') return { const: (type.literal as { value?: unknown }).value };
    if (type.type === 'TSUnionType') return union(scope, type.types);
    if (type.type === 'TSArrayType') return { type: 'array', items: of(scope, type.elementType) };
    if (type.type === 'TSTypeLiteral') return objectOf(scope, type.members);
    if (type.type === 'TSTypeReference') {
      return reference(scope, namesOf(type.typeName), type.typeArguments?.params ?? []);
    }
    throw new Error(`${type.type} is not understood (${basename(scope.file)}).`);
  };

  const union = (scope: Scope, types: readonly TSType[]): Schema => {
    const meant = types.filter((type) => {
      const name = type.type === 'TSTypeReference' ? namesOf(type.typeName).join('.') : null;
      // Enumerations are open for a client. What is answered here keeps to what is known.
      return name !== 'OtherString';
    });
    const alternatives = meant.map((type) => of(scope, type)).filter((schema) => schema !== false);
    const literals = alternatives.flatMap((schema) =>
      typeof schema === 'object' && 'const' in schema ? [schema['const']] : [],
    );
    const others = alternatives.filter((schema) => !(typeof schema === 'object' && 'const' in schema));
    if (literals.length > 0) others.push({ enum: literals });
    return others.length === 1 ? others[0]! : { anyOf: others };
  };

  const reference = (scope: Scope, names: readonly string[], args: readonly TSType[]): Schema => {
    const [argument] = args;
    const name = names.join('.');
    if (name === 'OtherString') return { type: 'string' };
    if (name === 'Decimal') return { type: 'string', pattern: String.raw`^-?\d+(\.\d+)?$` };
    if (argument) {
      if (name === 'Array') return { type: 'array', items: of(scope, argument) };
      if (name === 'Emptyable') return { anyOf: [{ enum: [''] }, of(scope, argument)] };
      if (name === 'Promise' || name === 'Response') return of(scope, argument);
      if (name === 'ApiList' || name === 'ApiListPromise') return listOf(of(scope, argument));
      throw new Error(`${name}<…> is not understood (${basename(scope.file)}).`);
    }
    const declared = declarations.find(scope, names);
    if (!declared) throw new Error(`${name} is declared nowhere (${basename(scope.file)}).`);
    return declared.kind === 'alias' ? of(declared.scope, declared.node) : defined(declared);
  };

  const defined = (declared: Declared & { kind: 'interface' }): Schema => {
    const object = literalOf(declared.node, 'object');
    if (typeof object === 'string') {
      const key = resourceKey({ object, deleted: literalOf(declared.node, 'deleted') });
      if (!resources.has(key)) resources.set(key, () => objectOf(declared.scope, allMembers(declared)));
      return { type: 'object', properties: { object: { const: object } }, required: ['object'] };
    }
    const id = `${relative(root, declared.scope.file)}:${declared.node.start}:${declared.name}`;
    if (!(id in definitions)) {
      definitions[id] = true;
      definitions[id] = objectOf(declared.scope, allMembers(declared));
    }
    return { $ref: `#/definitions/${id.replaceAll('~', '~0').replaceAll('/', '~1')}` };
  };

  const allMembers = ({ node, scope }: Declared & { kind: 'interface' }): readonly TSSignature[] => {
    const inherited = node.extends.flatMap(({ expression }) => {
      const base = declarations.find(scope, namesOf(expression as TSTypeName));
      return base?.kind === 'interface' ? allMembers(base) : [];
    });
    return [...inherited, ...node.body.body];
  };

  const objectOf = (scope: Scope, members: readonly TSSignature[]): Schema => {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    let others: Schema = false;
    for (const member of members) {
      if (member.type === 'TSIndexSignature') others = of(scope, member.typeAnnotation.typeAnnotation);
      if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) continue;
      const name = nameOf(member.key);
      const schema = of(scope, member.typeAnnotation.typeAnnotation);
      if (schema === false) continue;
      properties[name] = schema;
      if (!member.optional) required.push(name);
    }
    return { type: 'object', properties, required, additionalProperties: others };
  };

  return { of, definitions, resources };
}

function listOf(items: Schema): Schema {
  return {
    type: 'object',
    properties: {
      object: { const: 'list' },
      data: { type: 'array', items },
      has_more: { type: 'boolean' },
      url: { type: 'string' },
    },
    required: ['object', 'data', 'has_more', 'url'],
    additionalProperties: false,
  };
}

function namesOf(name: TSTypeName): string[] {
  if (name.type === 'Identifier') return [name.name];
  return name.type === 'TSQualifiedName' ? [...namesOf(name.left), name.right.name] : [];
}

const keywords: Readonly<Record<string, Schema>> = {
  TSStringKeyword: { type: 'string' },
  TSNumberKeyword: { type: 'number' },
  TSBooleanKeyword: { type: 'boolean' },
  TSNullKeyword: { type: 'null' },
  TSUnknownKeyword: true,
  TSVoidKeyword: false,
  TSUndefinedKeyword: false,
  TSNeverKeyword: false,
};

/** What a resource is called among `resources`. */
export function resourceKey({ object, deleted }: { readonly object: string; readonly deleted?: unknown }): string {
  return deleted === true ? `deleted ${object}` : object;
}

function literalOf(node: TSInterfaceDeclaration, name: string): unknown {
  for (const member of node.body.body) {
    if (member.type !== 'TSPropertySignature' || !('name' in member.key) || member.key.name !== name) continue;
    const type = member.typeAnnotation?.typeAnnotation;
    if (type?.type === 'TSLiteralType') return (type.literal as { value?: unknown }).value;
  }
  return undefined;
}

function nameOf(key: object): string {
  const name = 'name' in key ? key.name : 'value' in key ? key.value : null;
  return typeof name === 'string' ? name : '';
}
