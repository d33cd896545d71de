import process from 'node:process';
import { parseArgs } from 'node:util';
import { addressRanges } from '@tenantry/actor';
import { Problem } from '@tenantry/testing/problem';
import * as z from 'zod';

const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must be like postgres://user:password@host:5432/database' })
  .optional();

const commaSeparated = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

const schema = z.object({
  /** The gateway's. */
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(4000),
  /** Where everything is kept: the databases, the secrets, the demo's credentials. */
  DATA_DIR: z.string().default('.tenantry'),
  /** Whether to put in two organizations to try things with. */
  DEMO: z.stringbool('must be true or false').default(true),
  /** Proxies in front of the gateway whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: addressRanges,
  /** Databases of your own in the place of the embedded ones. */
  IDENTITY_DATABASE_URL: databaseUrl,
  BILLING_DATABASE_URL: databaseUrl,
  USAGE_DATABASE_URL: databaseUrl,
  /** What is sold: leads, studio, messaging, storefront, or the path of a .json file. */
  PLAN_CATALOG: z.string().default('leads'),
  /** The meter that calls of API keys are counted by; one that the catalog does not have is left alone. */
  API_CALLS_METER: z.string().default('api_calls'),
  /** A key of Stripe, `sk_test_…`; without it the local Stripe runs. */
  STRIPE_SECRET_KEY: z.string().startsWith('sk_', 'must be like sk_test_…').optional(),
  /** What that Stripe signs notifications with; two with a comma between while they are exchanged. */
  STRIPE_WEBHOOK_SECRET: commaSeparated,
  /** Where this machine is told metrics; nowhere unless given. */
  METRICS_PORT: z.coerce.number('must be a number').int().min(0).max(65_535).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** What the person at the terminal wants. */
export interface Config extends z.infer<typeof schema> {
  /** Begin anew: remove what DATA_DIR holds. */
  readonly reset: boolean;
}

/** What processes of ours start with. */
export const inherited: Readonly<Record<string, string | undefined>> = process.env;

/** Whether this process is an npm script. */
export const startedByNpm = process.env['npm_lifecycle_event'] !== undefined;

/**
 * The configuration from the command line and the environment.
 * @throws {Problem} with every problem, a line each.
 */
export function readConfig(
  args: readonly string[] = process.argv.slice(2),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const { reset, unknown } = readArguments(args);
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  const problems = [
    ...unknown.map((argument) => `${argument}: there is only npm start -- --reset, which begins anew.`),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
  ];
  if (!parsed.success || problems.length > 0) throw new Problem(problems.join('\n'));
  return { ...parsed.data, reset };
}

function readArguments(args: readonly string[]): { reset: boolean; unknown: string[] } {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const words = tokens.flatMap((token) => {
    if (token.kind === 'option') return [token.rawName];
    return token.kind === 'positional' ? [token.value] : [];
  });
  return { reset: words.includes('--reset'), unknown: words.filter((word) => word !== '--reset') };
}
