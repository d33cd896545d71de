import type { ExecuteAs, TestResult } from '@tenantry/testing';
import type { Organization, World } from './fixtures.ts';

const recordUsage = `mutation ($events: [UsageEventInput!]!) {
  recordUsage(input: { events: $events }) {
    results { key verdict reason }
    errors { ... on UserError { __typename code path message } }
  }
}`;
export const consumeUsage = `mutation ($input: ConsumeUsageInput!) {
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

/** Runs a document as somebody with an input; answers what its only field does, or the faults. */
export async function mutate(execute: ExecuteAs, actor: Organization['owner'], document: string, input: object) {
  const { data, errors } = await execute(actor, document, { input });
  const [payload] = Object.values<TestResult['data']>(data ?? {});
  return payload ?? errors;
}

/** The events of a kind that usage has published of the organization, in order. */
export async function published(
  { service }: Pick<World, 'service'>,
  { id }: { readonly id: string },
  ...types: string[]
) {
  const events = [];
  for (let after = 0n; ;) {
    const page = await service.feed.read({ after });
    if (page.events.length === 0) return events;
    events.push(...page.events.filter(({ orgId, type }) => orgId === id && types.includes(type)));
    after = page.events.at(-1)!.pos;
  }
}
