import { catalogPublished } from '@tenantry/events';
import { type Organization, referenceTo, test as base, type World } from './fixtures.ts';

/** Tests get a service with a meter of each kind, grouped by the model, and ways to ask for reports. */
export const test = base.extend('reports', { scope: 'file' }, async ({ world }) => {
  world.feeds.billing.publish(meters);
  await world.service.caughtUp();
  return reportsOf(world);
});
const meters = catalogPublished({
  key: 'reports',
  version: 1,
  meters: [
    { key: 'tokens', name: 'Tokens', unit: 'token', aggregation: 'SUM', groupBy: 'model' },
    { key: 'calls', name: 'Calls', unit: 'call', aggregation: 'COUNT', groupBy: 'model' },
    { key: 'peak', name: 'Peak', unit: 'seat', aggregation: 'MAX', groupBy: 'model' },
    { key: 'visitors', name: 'Visitors', unit: 'visitor', aggregation: 'UNIQUE', groupBy: 'model' },
    { key: 'stored', name: 'Stored', unit: 'byte', aggregation: 'LATEST', groupBy: 'model' },
  ],
  plans: [],
});

const series = `usageSeries(meter: $meter, from: $from, to: $to, interval: $interval, byGroup: $byGroup, groups: $groups, compare: $compare) {
  meter { key } interval startsAt endsAt total points { startsAt value }
  groups { value isRest total points { value } } groupCount
  previous { startsAt endsAt total changePercent points { startsAt value } }
}`;
const seriesParameters =
  '$meter: String!, $from: DateTime!, $to: DateTime!, $interval: UsageInterval, $byGroup: Boolean, $groups: Int, $compare: Boolean';

/** Asks for reports as the owner, or as somebody else. */
function reportsOf(world: World) {
  const ask = async (
    organization: Organization,
    fields: string,
    parameters = '',
    variables: object = {},
    { execute = world.execute, as = organization.owner } = {},
  ) => {
    const document = `query ($of: [_Any!]!, ${parameters}) { _entities(representations: $of) { ... on Organization { ${fields} } } }`;
    const { data, errors } = await execute(as, document, { of: [referenceTo(organization)], ...variables });
    return { report: data?._entities[0], errors };
  };
  const seriesOf = async (organization: Organization, variables: object) => {
    const asked = { interval: 'DAY', byGroup: false, groups: 5, compare: false, ...variables };
    const { report, errors } = await ask(organization, series, seriesParameters, asked);
    return report?.usageSeries ?? errors;
  };
  return { ask, seriesOf };
}

/** Values of points, null for none. */
export const valuesOf = (points: readonly { readonly value: string | null }[]) =>
  points.map(({ value }) => (value === null ? null : Number(value)));
/** A moment in the month in which tests are. */
export const november = (day: number, hour = 12) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
let keys = 0;
/** An event with a key of its own, whose subject is its quantity. */
export const event = (meter: string, occurredAt: string, quantity = 1, more: object = {}) => ({
  ...{ key: `${(keys += 1)}`, meter, occurredAt, quantity, subject: `${quantity}` },
  ...more,
});
