import { type Example, variablesOf } from './example-variables.ts';
import { operationOf } from './operation.ts';

/** Examples of one subject. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

const titles = {
  start: 'Start here',
  people: 'People and teams',
  access: 'Roles, keys and security',
  organization: 'The organization',
  billing: 'Plans and money',
  usage: 'Usage and limits',
  events: 'Audit log and webhooks',
} as const;

const files = import.meta.glob<string>('../../../../schema/operations/examples/*/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What can be tried out, by subject: what reads before what changes. */
export const exampleGroups: readonly ExampleGroup[] = Object.entries(titles).map(([folder, title]) => ({
  title,
  examples: Object.entries(files)
    .filter(([path]) => path.includes(`/examples/${folder}/`))
    .map(([, query]) => exampleOf(query))
    .toSorted((a, b) => Number(a.isMutation) - Number(b.isMutation)),
}));

/** What somebody finds who has never been here. */
export const firstExample: Example = exampleGroups[0]!.examples.find(({ name }) => name === 'Dashboard')!;

function exampleOf(query: string): Example {
  const operation = operationOf(query);
  const name = operation?.name?.value ?? 'Example';
  return {
    name,
    description: query.split('\n', 1)[0]!.replace(/^#\s*/, '').replaceAll('`', ''),
    isMutation: operation?.operation === 'mutation',
    query,
    variables: variablesOf(name),
  };
}
