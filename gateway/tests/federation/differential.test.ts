import { subgraphNames, subgraphSdl, supergraphSdl } from '@tenantry/schema';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BothAnswers, startBothWays } from './both-ways.ts';
import { faultless, type Faults } from './faults.ts';
import { writeOperation } from '@tenantry/testing/operations';
import { repositoryOperations } from './repository-operations.ts';
import { variablesFor } from './variables.ts';
import { composeZoo, zooSdls } from './zoo.ts';

type BothWays = Awaited<ReturnType<typeof startBothWays>>;

const ours = Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)]));
let tenantry: BothWays;
let zoo: BothWays;

beforeAll(async () => {
  tenantry = await startBothWays(supergraphSdl(), ours);
  zoo = await startBothWays(composeZoo(), zooSdls);
});
afterAll(() => Promise.all([tenantry.stop(), zoo.stop()]));

/** What goes wrong in one of the operations, by the services there are. */
const faultsOf = (services: readonly string[]): fc.Arbitrary<Faults> =>
  fc
    .record({
      seed: fc.nat(255),
      kind: fc.constantFrom<Partial<Faults>>(
        {},
        { error: 80, missing: 100 },
        { hole: 80 },
        { error: 30, missing: 50, hole: 30 },
        ...services.map((dead) => ({ dead })),
      ),
    })
    .map(({ seed, kind }) => ({ ...faultless, seed, ...kind }));

const choices = fc.array(fc.nat(255), { minLength: 20, maxLength: 160, size: 'max' });

test.each([
  ['our own schema', () => tenantry, subgraphNames, 5_900],
  ['a schema with everything that federation has', () => zoo, Object.keys(zooSdls), 2_400],
] as const)(
  'generated operations on %s are answered as Apollo answers them',
  async (_, system, services, numRuns) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(choices, faultsOf(services), async (chosen, faults) => {
        const answers = await system().ask(writeOperation(system().schema, chosen), faults);
        if (answers) {
          compared += 1;
          expectSame(answers);
        }
      }),
      { numRuns },
    );
    // The generator writes hardly anything that is not valid, and Apollo's planner gives up on hardly anything: of our own schema,
    // more than five thousand are compared.
    expect(compared).toBeGreaterThan(numRuns * 0.85);
  },
  240_000,
);

test('every operation of this repository is answered as Apollo answers it', async () => {
  const operations = repositoryOperations(tenantry.schema);
  for (const query of operations) {
    const definitions = getOperationAST(parse(query))?.variableDefinitions ?? [];
    const variables = variablesFor(tenantry.schema, definitions);
    for (const faults of [faultless, { ...faultless, error: 50, hole: 20 }, { ...faultless, dead: 'billing' }]) {
      const answers = await tenantry.ask({ query, variables }, faults);
      expect(answers, query).not.toBeNull();
      expectSame(answers!);
    }
  }
  expect(operations.length).toBeGreaterThan(100);
}, 60_000);

function expectSame({ apollo, compiled }: BothAnswers): void {
  expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(apollo.data));
  expect(canonical(compiled.errors)).toEqual(canonical(apollo.errors));
  // Why something is null: clients are not told. Apollo looks at a field once for each time that it is asked for.
  expect(compiled.extensions === undefined).toBe(apollo.extensions === undefined);
}

/** Errors of fetches that run at the same time come in any order. */
const canonical = (errors: BothAnswers['apollo']['errors']) => errors?.map((error) => JSON.stringify(error)).toSorted();
