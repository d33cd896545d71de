import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startSystem } from './system.ts';

const errors = 'errors { ... on UserError { code } }';
const pay = `mutation { setPaymentMethod(input: { paymentMethodId: "pm_card_visa" }) { ${errors} } }`;
const buy = `mutation { changePlan(input: { planKey: "STARTER" }) { ${errors} } }`;
const pause = `mutation { pauseSubscription(input: {}) { subscription { status } ${errors} } }`;
const resume = `mutation { resumeSubscription(input: {}) { subscription { status } ${errors} } }`;
const createTeam = `mutation ($name: String!) { createTeam(input: { name: $name }) { team { name } ${errors} } }`;
const consume = `mutation ($key: String!) { consumeUsage(input: { meter: "leads", key: $key }) { usage { used } ${errors} } }`;
const read = `{ organization { teams { nodes { name } } usage { used meter { key } } subscription { status } } }`;

let system: Awaited<ReturnType<typeof startSystem>>;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const codeOf = ({ errors: [error] = [] }: Answer) => error?.extensions['code'];

test('an organization whose subscription is on hold is read-only everywhere, and goes on as before when it is resumed', async () => {
  const owner = await signUp(system.url, { email: `olga-${randomUUID()}@example.com`, name: 'Olga' });
  await system.settled();
  await owner.ask(pay);
  await owner.ask(buy);
  await system.settled();
  await owner.ask(consume, { key: 'before' });
  const paused = await owner.ask(pause);
  await system.settled();
  const grow = () => [
    () => owner.ask(createTeam, { name: randomUUID() }),
    () => owner.ask(consume, { key: randomUUID() }),
  ];
  const refused = await Promise.all(grow().map((one) => eventually(one, (answer) => codeOf(answer) === 'FORBIDDEN')));
  const meanwhile = await owner.ask(read);
  await owner.ask(resume);
  await system.settled();
  const again = await Promise.all(grow().map((one) => eventually(one, (answer) => codeOf(answer) === undefined)));

  expect(paused.data.pauseSubscription).toEqual({ subscription: { status: 'PAUSED' }, errors: [] });
  expect(refused.map(({ errors: [error] = [] }) => error?.extensions['readOnly'])).toEqual(['PAUSED', 'PAUSED']);
  expect(meanwhile.data.organization).toMatchObject({ teams: { nodes: [] }, subscription: { status: 'PAUSED' } });
  expect(meanwhile.data.organization.usage).toContainEqual({ used: '1', meter: { key: 'leads' } });
  expect(again[0]!.data.createTeam.errors).toEqual([]);
  expect(again[1]!.data.consumeUsage).toEqual({ usage: { used: '2' }, errors: [] });
});
