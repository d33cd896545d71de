import { type Actor, anonymous, createActorSigner, type Impersonation } from '@tenantry/actor';
import { expect, test } from 'vitest';
import { createSupportUses } from './support-uses.ts';

const signer = await createActorSigner();
const operation = { requestId: 'req-1', operation: 'query', name: 'LookAround' };
const act: Impersonation = { staffName: 'Sam', grantId: '019a0000-0000-7000-8000-000000000001', userId: null };
const staff: Actor = { ...anonymous, kind: 'staff', sub: '019a0000-0000-7000-8000-000000000002' };

/** Identity, which answers with this status, or not at all. */
function identity(status: number | null) {
  const asked: unknown[] = [];
  const fetch = async (request: Request) => {
    asked.push([new URL(request.url).pathname, await request.json()]);
    if (status === null) throw new Error('down');
    return new Response(null, { status });
  };
  return { asked, note: createSupportUses({ fetch } as never, signer) };
}

test('what staff ask under a grant is told, what anybody else asks is not', async () => {
  const { asked, note } = identity(204);

  for (const actor of [anonymous, staff, { ...staff, kind: 'user' as const }]) await note(actor, operation);
  await note({ ...staff, act }, operation);

  expect(asked).toEqual([
    ['/internal/support-uses', { actor: expect.objectContaining({ kind: 'staff', sub: staff.sub }), ...operation }],
  ]);
});

test.each([404, 500, null])('nothing is executed that is not on record: identity answers %s', async (status) => {
  const refused = identity(status).note({ ...staff, act }, operation);

  await expect(refused).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
});
