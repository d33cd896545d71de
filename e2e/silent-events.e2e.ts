import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startSystem } from './system.ts';

const query = `{ organization { slug } }`;
const addMember = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id } } }`;
const removeMember = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { errors { ... on UserError { code } } } }`;

test('a gateway that hears of nothing refuses a removed member within a minute', async () => {
  const system = await startSystem();
  onTestFinished(() => system.stop());
  const owner = await signUp(system.url, { email: `olga-${randomUUID()}@example.com`, name: 'Olga' });
  const email = `mia-${randomUUID()}@example.com`;
  const guest = await signUp(system.url, { email, name: 'Mia' });
  // Silent rather than failing: from a feed that fails the gateway knows that it hears of nothing.
  const read = vi.spyOn(system.services.identity.feed, 'read').mockImplementation(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  // Ends the reading that was under way, so that none hears of what comes after.
  const { data } = await owner.ask(addMember, { email });
  const { data: own } = await owner.ask('{ organization { id } }');
  const member = guest.in(own.organization.id);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  await eventually(
    () => member.ask(query),
    ({ status }) => status === 200,
  );

  const removed = await owner.ask(removeMember, { id: data.addMember.membership.id });
  const meanwhile = await member.ask(query);
  // What the gateway remembers ages by this clock.
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
  const refused = await eventually(
    () => member.ask(query),
    ({ status }) => status === 404,
  );

  expect(removed.data.removeMember).toEqual({ errors: [] });
  expect(meanwhile.status).toBe(200);
  expect(refused.errors?.[0]?.extensions['code']).toBe('ORGANIZATION_NOT_FOUND');
});
