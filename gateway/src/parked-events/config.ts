import { parseArgs } from 'node:util';
import { subgraphNames } from '@tenantry/schema';
import * as z from 'zod';
import { idPattern } from './parked-event.ts';

const schema = z.object({
  service: z.enum(subgraphNames, `there are ${subgraphNames.join(', ')}`).optional(),
  consumer: z.string().optional(),
  all: z.boolean().default(false),
  id: z.array(z.string().regex(idPattern, 'must be like usage/audit-log/identity/120')).default([]),
  /** Where the gateway is, and who asks there; `npm start` writes all three beside its data. */
  GATEWAY_URL: z.url('must be the address of the gateway'),
  STAFF_EMAIL: z.string().optional(),
  STAFF_PASSWORD: z.string().optional(),
  /** The token of a session, in the place of the two above. */
  STAFF_TOKEN: z.string().optional(),
});

/** Which events, where and as whom; every problem is printed at once, with exit code 1. */
export function readOptions() {
  const { GATEWAY_URL, STAFF_EMAIL, STAFF_PASSWORD, STAFF_TOKEN } = process.env;
  const parsed = schema.safeParse({ ...readArgs(), GATEWAY_URL, STAFF_EMAIL, STAFF_PASSWORD, STAFF_TOKEN });
  if (parsed.success && !(parsed.data.all && parsed.data.id.length > 0)) return parsed.data;
  console.error(`npm run events:redrive                                      lists the events that are set aside
npm run events:redrive -- --service usage --consumer webhooks  lists those of a service, of a consumer
npm run events:redrive -- --all                                applies them again, all or those of --service and --consumer
npm run events:redrive -- --id usage/webhooks/billing/120      applies this one again; as often as you like
`);
  const issues = parsed.error?.issues ?? [{ path: ['all'], message: 'not with --id' }];
  for (const { path, message } of issues) console.error(`${path.join('.')}: ${message}`);
  return process.exit(1);
}

function readArgs(): object {
  const text = { type: 'string' } as const;
  const options = { service: text, consumer: text, all: { type: 'boolean' }, id: { ...text, multiple: true } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
