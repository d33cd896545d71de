import type { ExecuteAs } from '@tenantry/testing';
import type { Organization } from './fixtures.ts';

const recordUsage = `mutation ($events: [UsageEventInput!]!) {
  recordUsage(input: { events: $events }) {
    results { key verdict reason }
    errors { ... on UserError { __typename code path message } }
  }
}`;
const consumeUsage = `mutation ($input: ConsumeUsageInput!) {
  consumeUsage(input: $input) {
    usage { meter { key } used limit remaining resetsAt }
    errors { ... on UserError { __typename code path message } ... on LimitExceeded { used limit resetsAt } }
  }
}`;

/** Records events as somebody; answers the payload, or the faults. */
export async function record(execute: ExecuteAs, { owner: actor }: Pick<Organization, 'owner'>, ...events: object[]) {
  const { data, errors } = await execute(actor, recordUsage, { events });
  return data?.recordUsage ?? errors;
}

/** Consumes leads, or what `input` says, as somebody; answers the payload, or the faults. */
export async function consume(
  execute: ExecuteAs,
  { owner: actor }: Pick<Organization, 'owner'>,
  key: string | number,
  input: object = {},
) {
  const { data, errors } = await execute(actor, consumeUsage, { input: { meter: 'leads', key: `${key}`, ...input } });
  return data?.consumeUsage ?? errors;
}

/** 1, 2, 3 … */
export function oneTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
