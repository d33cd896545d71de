import { buildASTSchema, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType, parse } from 'graphql';

/** Whether something that says to be of the type `typename` is of `condition`; `whenUntold` when it says nothing. */
export type IsOfType = (typename: unknown, condition: string, whenUntold?: boolean) => boolean;

/** Tells types apart as the supergraph has them, which knows more than clients do. It is read when names alone do not tell. */
export function typesOf(supergraphSdl: string): IsOfType {
  let schema: GraphQLSchema | undefined;
  return (typename, condition, whenUntold = false) => {
    if (typeof typename !== 'string' || typename === '') return typename ? false : whenUntold;
    if (typename === condition) return true;
    schema ??= buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValidSDL: true });
    const type = schema.getType(typename);
    const conditional = schema.getType(condition);
    if (!isAbstractType(conditional) || !(isObjectType(type) || isInterfaceType(type))) return false;
    return schema.isSubType(conditional, type);
  };
}
