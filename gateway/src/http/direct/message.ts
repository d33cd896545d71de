/** The JSON of a request. */
export type Message = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of the operation, null without one; undefined when it is not of the form that the specification gives it. */
export function operationNameIn({ operationName = null }: Message): string | null | undefined {
  return operationName === null || typeof operationName === 'string' ? operationName : undefined;
}

/** The variables; undefined when they, or the extensions, are not of the form that the specification gives them. */
export function variablesIn({ variables = null, extensions = null }: Message): Message | undefined {
  if (extensions !== null && !isObject(extensions)) return undefined;
  if (variables === null) return {};
  return isObject(variables) ? variables : undefined;
}
