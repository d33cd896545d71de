import { relative } from 'node:path';
import type { Demo } from './demo/file.ts';
import { demoPassword } from './demo/people.ts';

export interface BannerContent {
  /** The gateway's address. */
  readonly url: string;
  /** The local Stripe's; null with a Stripe of one's own. */
  readonly stripe: string | null;
  readonly dataDirectory: string;
  readonly demo: Demo | null;
  readonly seconds: number;
}

/** What a person sees when everything runs: where it is, who can sign in, and a line to paste. */
export function banner({ url, stripe, dataDirectory, demo, seconds }: BannerContent): string {
  return [
    '',
    `  Tenantry is ready after ${seconds.toFixed(1)} s`,
    '',
    `  GraphQL      ${url}/graphql`,
    `  Playground   ${url}/`,
    ...(stripe === null ? [] : [`  Stripe       ${stripe}`]),
    ...(demo ? demoLines(url, demo) : signUpLines(url)),
    '',
    `  Data is kept in ${relative('.', dataDirectory) || '.'}; npm start -- --reset begins anew. Ctrl-C stops.`,
    '',
  ].join('\n');
}

function demoLines(url: string, { organizations, staff }: Demo): string[] {
  const [first] = organizations;
  const lines = organizations.flatMap(({ slug, members }) => [
    '',
    ...members.map(({ email, role }, index) => `  ${(index === 0 ? slug : '').padEnd(12)} ${email.padEnd(22)} ${role}`),
  ]);
  lines.push('', `  ${'staff'.padEnd(12)} ${staff.email.padEnd(22)} at ${url}/staff/graphql`);
  lines.push('', `  Password     ${demoPassword} (for everybody)`);
  if (!first) return lines;
  return [...lines, `  API key      ${first.apiKey} (${first.slug})`, '', `  ${curl(url, first.apiKey)}`];
}

function signUpLines(url: string): string[] {
  const person = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
  return ['', `  curl -s ${url}/auth/sign-up/email -H 'content-type: application/json' -d '${JSON.stringify(person)}'`];
}

function curl(url: string, apiKey: string): string {
  const query = '{ organization { name usage { meter { key } used limit } } }';
  return `curl -s ${url}/graphql -H 'authorization: Bearer ${apiKey}' -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
