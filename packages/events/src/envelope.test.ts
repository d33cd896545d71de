import { expect, test } from 'vitest';
import { type Envelope, fromCloudEvent, toCloudEvent } from './envelope.ts';

const full: Envelope = {
  pos: 9_007_199_254_740_993n,
  id: '0190b6c2-8a5e-7c3e-9b1a-0c6c2f1f3a01',
  source: 'billing',
  kind: 'audit',
  type: 'billing.audit.recorded',
  schemaVersion: 1,
  orgId: '0190b6c2-8a5e-7c3e-9b1a-0c6c2f1f3a02',
  subject: 'sub',
  data: { action: 'billing.changePlan', nested: [{ limit: null }] },
  actor: { kind: 'user', sub: 'ada' },
  requestId: 'req-1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  causationId: '0190b6c2-8a5e-7c3e-9b1a-0c6c2f1f3a03',
  occurredAt: new Date('2026-11-21T04:05:06.789Z'),
};
const bare: Envelope = {
  ...full,
  orgId: null,
  subject: null,
  actor: null,
  requestId: null,
  traceparent: null,
  causationId: null,
};

test.each([full, bare])('survives the wire', (event) => {
  expect(fromCloudEvent(JSON.parse(JSON.stringify(toCloudEvent(event))))).toEqual(event);
});

test('is a CloudEvent 1.0', () => {
  const event = JSON.parse(JSON.stringify(toCloudEvent(full)));

  expect(event).toMatchObject({
    specversion: '1.0',
    id: full.id,
    source: 'billing',
    type: 'billing.audit.recorded',
    time: '2026-11-21T04:05:06.789Z',
    sequence: '9007199254740993',
  });
  const { data: _, ...attributes } = event;
  for (const [name, value] of Object.entries(attributes)) {
    expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    expect(typeof value).toMatch(/^(string|number)$/);
  }
});

test('refuses what is not one', () => {
  expect(() => fromCloudEvent({ ...toCloudEvent(full), sequence: '0' })).toThrow();
  expect(() => fromCloudEvent({ ...toCloudEvent(full), specversion: '0.3' })).toThrow();
});
