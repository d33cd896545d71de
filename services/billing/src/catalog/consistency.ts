import { grantProblems } from './grants.ts';
import type { Draft, Plan } from './schema.ts';

/** Something wrong in a catalog, and where: `plans[2].prices[0].amountMinor`'s path is `['plans', 2, 'prices', 0, 'amountMinor']`. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type DraftPlan = Draft['plans'][number];

/** What the parts of a catalog say against each other. */
export function contradictions(draft: Draft): Problem[] {
  const currencies = currenciesOf(draft);
  return [
    ...repeated('meters', 'key', draft.meters),
    ...repeated('entitlements', 'key', draft.entitlements),
    ...repeated('plans', 'key', draft.plans),
    ...repeated('plans', 'rank', draft.plans),
    ...unknownPlans(draft),
    ...definitionProblems(draft, currencies),
    ...draft.plans.flatMap((plan, index) => under(['plans', index], planProblems(draft, plan, currencies))),
  ];
}

function currenciesOf(draft: Draft): string[] {
  const sold = draft.plans.flatMap((plan) => plan.prices.map((price) => price.currency));
  return [...new Set([draft.currency, ...sold])];
}

function repeated<Field extends string>(
  list: string,
  field: Field,
  items: readonly { readonly [F in Field]: unknown }[],
): Problem[] {
  return items.flatMap((item, index) => {
    const first = items.findIndex((other) => other[field] === item[field]);
    return first === index ? [] : [{ path: [list, index, field], message: `Is that of ${list}[${first}] too` }];
  });
}

function unknownPlans(draft: Draft): Problem[] {
  const { trial, fallbackPlan, plans } = draft;
  const has = (key: string) => plans.some((plan) => plan.key === key);
  const fallback = plans.find((plan) => plan.key === fallbackPlan);
  return [
    ...(trial && !has(trial.plan) ? [{ path: ['trial', 'plan'], message: `No plan is called ${trial.plan}` }] : []),
    ...(fallbackPlan !== null && !fallback
      ? [{ path: ['fallbackPlan'], message: `No plan is called ${fallbackPlan}` }]
      : []),
    ...(fallback && !isFree(fallback) ? [{ path: ['fallbackPlan'], message: `${fallbackPlan} costs money` }] : []),
  ];
}

const isFree = (plan: DraftPlan) => plan.prices.every((price) => price.model === 'FLAT' && price.amountMinor === 0n);

function definitionProblems(draft: Draft, currencies: readonly string[]): Problem[] {
  return draft.entitlements.flatMap((definition, index) => {
    const unknownMeter =
      definition.type === 'METERED' && !draft.meters.some((meter) => meter.key === definition.meter)
        ? [{ path: ['meter'], message: `No meter is called ${definition.meter}` }]
        : [];
    const standard = definition.default ? grantProblems(definition.type, definition.default, currencies) : [];
    return under(
      ['entitlements', index],
      [...unknownMeter, ...standard.map((message) => ({ path: ['default'], message }))],
    );
  });
}

function planProblems(draft: Draft, plan: DraftPlan, currencies: readonly string[]): Problem[] {
  return [...priceProblems(plan, currencies), ...grantsProblems(draft, plan, currencies)];
}

function priceProblems(plan: DraftPlan, currencies: readonly string[]): Problem[] {
  const intervals = (['MONTH', 'YEAR'] as const).filter(
    (interval) => plan.prices.some((price) => price.interval === interval) || (interval === 'MONTH' && isSold(plan)),
  );
  const missing = intervals.flatMap((interval) =>
    currencies
      .filter((code) => !plan.prices.some((price) => price.interval === interval && price.currency === code))
      .map((code) => ({ path: ['prices'], message: `Has no price per ${interval} in ${code}` })),
  );
  const twice = plan.prices.flatMap(({ interval, currency }, index) => {
    const first = plan.prices.findIndex((other) => other.interval === interval && other.currency === currency);
    return first === index
      ? []
      : [{ path: ['prices', index], message: `Is a second price per ${interval} in ${currency}` }];
  });
  return [...missing, ...twice];
}

const isSold = (plan: Pick<Plan, 'visibility'>) => plan.visibility === 'PUBLIC';

function grantsProblems(draft: Draft, plan: DraftPlan, currencies: readonly string[]): Problem[] {
  const granted = Object.entries(plan.entitlements).flatMap(([key, grant]) => {
    const definition = draft.entitlements.find((candidate) => candidate.key === key);
    const messages = definition
      ? grantProblems(definition.type, grant, currencies)
      : ['Is not an entitlement of this catalog'];
    return messages.map((message) => ({ path: ['entitlements', key], message }));
  });
  const missing = draft.entitlements
    .filter((definition) => !definition.default && !Object.hasOwn(plan.entitlements, definition.key))
    .map(({ key }) => ({ path: ['entitlements'], message: `Says nothing of ${key}, which has no default` }));
  return [...granted, ...missing];
}

const under = (path: readonly PropertyKey[], problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
