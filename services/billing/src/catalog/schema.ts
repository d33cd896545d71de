import { z } from 'zod';
import { currency } from './amounts.ts';
import { contradictions } from './consistency.ts';
import { entitlementDefinition, type EntitlementValue, grant, meter } from './entitlements.ts';
import { valueOf } from './grants.ts';
import { lowerSnakeKey, planKey, text } from './keys.ts';
import { price } from './prices.ts';

const plan = z.strictObject({
  key: planKey,
  name: text,
  description: text,
  visibility: z.enum(['PUBLIC', 'INTERNAL']).describe('INTERNAL plans are given by staff and never offered.'),
  version: z.int().positive().describe('Raise it with every change: subscriptions keep the version they were sold.'),
  rank: z.int().nonnegative().describe('Moving to a higher rank is an upgrade, to a lower one a downgrade.'),
  prices: z.array(price),
  entitlements: z.record(lowerSnakeKey, grant).describe("What the plan grants, by the entitlement's key."),
});

const draft = z.strictObject({
  $schema: z.string().optional(),
  name: text,
  currency: currency.describe('What is shown and charged where a customer has not chosen.'),
  trial: z
    .strictObject({ plan: planKey, days: z.int().positive().max(730) })
    .nullable()
    .describe('What a new organization may try without paying; null for no trial.'),
  fallbackPlan: planKey
    .nullable()
    .describe('The free plan a trial or a cancelled subscription falls back to; null to expire.'),
  dunning: z
    .strictObject({
      graceDays: z.int().nonnegative().default(14).describe('Days in which an overdue payment has no consequences.'),
      unpaidDays: z.int().nonnegative().default(30).describe('Days after that in which everything can still be read.'),
    })
    .prefault({})
    .describe('What becomes of a subscription whose payment is overdue.'),
  meters: z.array(meter),
  entitlements: z.array(entitlementDefinition),
  plans: z.array(plan).min(1),
});

/** A catalog as written, before its parts are held against each other and defaults are filled in. */
export type Draft = z.output<typeof draft>;
/** A plan: what it costs and what it grants, of which every entitlement of the catalog is one. */
export type Plan = Omit<Draft['plans'][number], 'entitlements'> & {
  readonly entitlements: Readonly<Record<string, EntitlementValue>>;
};
/** What is sold. Plans come in order of rank. */
export type Catalog = Omit<Draft, '$schema' | 'plans'> & { readonly plans: readonly Plan[] };

const containers = ['array', 'object', 'record'];
/** Wrong values are reported together with contradictions; only a missing or wrong container has nothing to hold against. */
const hasItsContainers = ({ issues }: z.core.ParsePayload) =>
  issues.every((issue) => issue.code !== 'invalid_type' || !containers.includes(issue.expected));

/** Validates a catalog in full, so that one parse reports every problem. */
export const catalogSchema = draft
  .superRefine(
    (written, context) => {
      for (const { path, message } of contradictions(written))
        context.addIssue({ code: 'custom', path: [...path], message });
    },
    { when: hasItsContainers },
  )
  .transform(resolve);

function resolve({ $schema: _schema, plans, ...rest }: Draft): Catalog {
  const resolved = plans.map((written): Plan => {
    const values = rest.entitlements.map(({ key, type, default: standard }) => {
      return [key, valueOf(type, written.entitlements[key] ?? standard ?? {})] as const;
    });
    return { ...written, entitlements: Object.fromEntries(values) };
  });
  return { ...rest, plans: resolved.toSorted((a, b) => a.rank - b.rank) };
}
