import { isCustomScalarType, isEnumType, type EnumType, type ScalarType } from '@apollo/federation-internals';

/** Whether a value of a subgraph is one of the leaf type. Custom scalars are the subgraphs' own affair. */
export function leafCheck(type: ScalarType | EnumType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.values.map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  const check = isCustomScalarType(type) ? undefined : builtIn[type.name];
  return check ?? (() => true);
}

const builtIn: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || isWhole(value),
  Int: (value) => isWhole(value),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Whether it is written without a point and without an exponent. */
function isWhole(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 1e21;
}
