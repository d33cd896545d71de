import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { sampleVariables } from './sample-variables.ts';

const schema = buildSchema(`
  type Query { a(id: ID): Int }
  scalar Never
  enum Mood { GLAD SAD }
  input Within { mood: Mood! more: Within when: [String!]! note: String least: Int! = 3 }
  input Either @oneOf { name: String count: Int }
`);

function sampled(variables: string) {
  const operation = parse(`query (${variables}) { a }`).definitions[0] as OperationDefinitionNode;
  const samples = sampleVariables(schema, operation);
  return samples && { samples, errors: getVariableValues(schema, operation.variableDefinitions!, samples).errors };
}

test('of what must be given there is the least, and the rest is left out', () => {
  const variables =
    '$n: Int!, $id: ID!, $is: Boolean!, $of: [Int!]!, $in: Within!, $or: Either!, $no: Never, $m: Int! = 2';

  expect(sampled(variables)).toEqual({
    samples: { n: 1, id: 'a', is: true, of: [], in: { mood: 'GLAD', when: [] }, or: { name: 'a' } },
    errors: undefined,
  });
});

test('a scalar that takes no sample leaves the operation to whoever asks', () => {
  Object.assign(schema.getType('Never')!, {
    parseValue: () => {
      throw new Error('never');
    },
  });

  expect(sampled('$never: Never!')).toBeNull();
});
