import { randomUUID } from 'node:crypto';
import { decodeId } from '@tenantry/graphql';
import { type Client as Caller } from '../client.ts';

export async function must(owner: Caller, mutation: string, selection: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} errors { ... on UserError { message } } } }`;
  const answer = await owner.ask(
    document,
    { input },
    { 'idempotency-key': `the victim asks to ${mutation}, ${randomUUID()}` },
  );
  const payload = answer.data?.[mutation];
  if (!payload || payload.errors.length > 0)
    throw new Error(`The victim could not ${mutation}: ${JSON.stringify(answer)}`);
  return payload;
}

/** The UUID of an ID. */
export function uuidOf(id: string): string {
  const decoded = decodeId(id);
  if (!decoded) throw new Error(`${id} is not an ID.`);
  return decoded.uuid;
}
