import { startIdentity } from '../src/identity.ts';
import { CLIENTS, measure, type Measured, type Way } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import {
  guarded,
  memberPage,
  type Operation,
  permissions,
  plainPage,
  runOperation,
  searches,
  wayOf,
} from './operations.ts';
import { fill, large as size, type Organization } from './organizations.ts';

const turns = { rounds: 20, warmUp: 2, busyMs: 150, aloneMs: 100 };

const identity = await startIdentity();
try {
  const { large, small } = await fill(identity);
  const middle = await cursorInTheMiddle(large);
  const statements = {
    ...(await equalStatements(large, middle)),
    ...(await equalStatementsInBoth(large, small)),
  };

  const plain = plainPage(identity.admin, large);
  const groups: Record<string, readonly Way[]> = {
    'member page by its size': [
      plain,
      wayOf(memberPage(100), large, plain.name),
      wayOf(memberPage(100, middle), large, plain.name),
    ],
    'member page by the size of the organization': inBoth(memberPage(10)),
    search: searches.flatMap(inBoth),
    permissions: [guarded(1), permissions(1), permissions(10)].flatMap(inBoth),
    'permissions of a page of 100': againstFloor(guarded(100), permissions(100)),
  };
  const figures: Record<string, Measured[]> = {};
  for (const [name, ways] of Object.entries(groups)) {
    const measured = await measure(ways, turns);
    figures[name] = measured;
    show(`${name}: operations of ${CLIENTS} clients; p50 in ms of one client`, 'operations', measured);
  }
  console.log('\nStatements of an operation');
  console.table(statements);
  writeResults('large-organization', identity.postgres, {
    rounds: turns.rounds,
    organization: size,
    statements,
    operations: figures,
  });

  function inBoth(operation: Operation): Way[] {
    const floor = wayOf(operation, small);
    return [floor, wayOf(operation, large, floor.name)];
  }

  function againstFloor(floor: Operation, operation: Operation): Way[] {
    const floorWay = wayOf(floor, large);
    return [floorWay, wayOf(operation, large, floorWay.name)];
  }
} finally {
  await identity.stop();
}

/** Reads half of the members page by page, as somebody who scrolls does. */
async function cursorInTheMiddle(organization: Organization): Promise<string> {
  const { query } = memberPage(100);
  let after: string | undefined;
  for (let read = 0; read < organization.size.members / 2; read += 100)
    after = (await organization.ask(query, { first: 100, after })).organization.members!.pageInfo!.endCursor;
  return after!;
}

/** @throws {Error} when a page of 100 takes other statements than a page of 1. */
async function equalStatements(organization: Organization, middle: string): Promise<Record<string, number>> {
  const count = (operation: Operation) => identity.statementsOf(() => runOperation(operation, organization));
  const pages = {
    'first page': [memberPage(1), memberPage(100)],
    'middle page': [memberPage(1, middle), memberPage(100, middle)],
    'guarded field alone': [guarded(1), guarded(100)],
    permissions: [permissions(1), permissions(100)],
  } as const;
  const counts: Record<string, number> = {};
  for (const [name, [one, many]] of Object.entries(pages)) {
    const [few, more] = [await count(one), await count(many)];
    if (few === 0 || few !== more) throw new Error(`${name}: ${few} statements for 1 member, ${more} for 100`);
    counts[name] = more;
  }
  return counts;
}

/** @throws {Error} when an operation takes other statements in a large organization than in a small one. */
async function equalStatementsInBoth(large: Organization, small: Organization): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const operation of [memberPage(10), guarded(1), permissions(1), ...searches]) {
    const [inLarge, inSmall] = [
      await identity.statementsOf(() => runOperation(operation, large)),
      await identity.statementsOf(() => runOperation(operation, small)),
    ];
    if (inLarge === 0 || inLarge !== inSmall)
      throw new Error(
        `${operation.name}: ${inLarge} statements in the large organization, ${inSmall} in the small one`,
      );
    counts[`${operation.name}, in both organizations`] = inLarge;
  }
  return counts;
}
