import { parseArgs } from 'node:util';
import * as z from 'zod';
import { formats } from './print.ts';
import { reports } from './reports.ts';

const schema = z.object({
  report: z.enum(Object.keys(reports) as [string, ...string[]], `there are ${Object.keys(reports).join(', ')}`),
  /** The last month; this one unless given. */
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be like 2026-11')
    .default(() => new Date().toISOString().slice(0, 7)),
  months: z.coerce.number('must be a number').int().min(1).max(60).default(12),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be like EUR')
    .default('EUR'),
  format: z.enum(formats, `there are ${formats.join(', ')}`).default('table'),
  /** Where the gateway is, and who asks there; `npm start` writes all three beside its data. */
  GATEWAY_URL: z.url('must be the address of the gateway'),
  STAFF_EMAIL: z.string().optional(),
  STAFF_PASSWORD: z.string().optional(),
  /** The token of a session, in the place of the two above. */
  STAFF_TOKEN: z.string().optional(),
});

/** What is to be reported, where and as whom; every problem is printed at once, with exit code 1. */
export function readOptions() {
  const options = { month: text, months: text, currency: text, format: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { GATEWAY_URL, STAFF_EMAIL, STAFF_PASSWORD, STAFF_TOKEN } = process.env;
  const given = { report: positionals[0], ...values, GATEWAY_URL, STAFF_EMAIL, STAFF_PASSWORD, STAFF_TOKEN };
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  console.error('npm run report -- revenue --month 2026-11 --months 12 --currency EUR --format table\n');
  for (const { path, message } of parsed.error.issues) console.error(`${path.join('.')}: ${message}`);
  return process.exit(1);
}

const text = { type: 'string' } as const;
