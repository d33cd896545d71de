import { Kind, parse, visit } from 'graphql';
import type { Operation } from './operation.ts';

/** Beyond this, links are cut off by what they are pasted into. */
const maximumLength = 8_000;

/** What an argument, a variable or a field of an input is called whose value is nobody else's business. */
const secret = /token|secret|password|passcode|otp|^code$|credential|authorization/i;

/** The operation in an address's fragment, which no server sees; null when there is none. */
export function operationIn(hash: string): Operation | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('operation');
  return query ? { query, variables: parameters.get('variables') ?? undefined } : null;
}

/**
 * An operation as the fragment of an address. What looks like a secret is left out, in variables and in the document, and headers
 * are no part of it. Empty for what cannot be read or is too long to be linked to.
 */
export function hashOf({ query, variables }: Operation): string {
  try {
    const parameters = new URLSearchParams({ operation: withoutSecrets(query) });
    if (variables?.trim())
      parameters.set(
        'variables',
        JSON.stringify(JSON.parse(variables), (key, value) => (secret.test(key) ? '' : value)),
      );
    const hash = `#${parameters}`;
    return hash.length > maximumLength ? '' : hash;
  } catch {
    return '';
  }
}

/** The document with the literals of secrets emptied; all else, comments and spaces included, stays as it is. */
function withoutSecrets(query: string): string {
  const found: { start: number; end: number }[] = [];
  const look = ({
    name,
    value,
  }: {
    name: { value: string };
    value: { kind: Kind; loc?: { start: number; end: number } };
  }) => {
    if (secret.test(name.value) && value.kind !== Kind.VARIABLE && value.loc) found.push(value.loc);
  };
  visit(parse(query), {
    Argument: look,
    ObjectField: look,
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) look({ name: variable.name, value: defaultValue });
    },
  });
  return found.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)}""${text.slice(end)}`, query);
}
