import { randomUUID } from 'node:crypto';
import { membershipAdded, membershipRemoved, organizationTold } from '@tenantry/events';
import { testOrganization } from '@tenantry/testing';
import { withClient } from '@tenantry/testing/client';
import { expect, onTestFinished, test } from 'vitest';
import { changedCatalog } from './changed-catalog.ts';
import { customerOf, kindsOf, representing, startBilling } from './fixtures.ts';
import { contractQuery, moveMutation } from './operations.ts';

test('seats follow memberships, and are paid for to the second with the next invoice', async () => {
  const perSeat = changedCatalog(({ plans: [, starter] }) => {
    const sold = { currency: 'EUR', model: 'PER_SEAT', unitPriceMinor: '900' };
    Object.assign(starter, { prices: [{ ...sold, interval: 'MONTH' }] });
  });
  const billing = await startBilling(perSeat);
  onTestFinished(() => billing.stop());
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  const colleagues = [randomUUID(), randomUUID()];
  const of = (userId: string) => ({ organizationId: organization.id, userId, role: 'MEMBER' });
  const quantity = async () => {
    const { data } = await billing.execute(organization.owner, contractQuery, representing(organization));
    return data._entities[0].subscription.quantity;
  };
  const input = { planKey: 'STARTER' };
  const { data } = await billing.execute(organization.owner, moveMutation, { input });

  for (const id of colleagues) billing.identity.publish(membershipAdded(of(id)), organization.id);
  await billing.service.caughtUp();
  const paid = [await billing.service.sweep(), await billing.service.sweep()];
  const many = await quantity();
  billing.identity.publish(membershipRemoved(of(colleagues[0]!)), organization.id);
  await billing.service.caughtUp();
  await billing.service.sweep();
  const fewer = await quantity();
  await billing.liveUntil(
    new Date(Date.parse(data.changePlan.subscription.currentPeriodEnd) + 7_200_000).toISOString(),
  );
  const { data: invoices } = await billing.stripe.invoices.list({ customer: await customerOf(billing, organization) });

  expect([data.changePlan.subscription.quantity, many, fewer]).toEqual([1, 3, 2]);
  expect(paid).toEqual([1, 0]);
  // One seat came and one came and went at the same moment: two for the next month, and one for the whole of this one.
  expect(invoices.map(({ total }) => total)).toEqual([900 + 1800, 900]);
  expect(await kindsOf(billing, organization)).toEqual([
    'STARTED',
    'SUBSCRIBED',
    'SEATS_CHANGED',
    'SEATS_CHANGED',
    'RENEWED',
  ]);
});

test('what billing has not followed from the beginning it knows once it is told', async () => {
  const billing = await startBilling();
  onTestFinished(() => billing.stop());
  const organization = testOrganization();
  await billing.announce(organization);
  // As of an organization that was founded before billing kept this.
  await withClient(billing.databaseUrl, (client) =>
    client.query('DELETE FROM billing_customer; DELETE FROM organization_profile; DELETE FROM billing_seat'),
  );
  const told = (userIds: string[], teamIds: string[]) =>
    billing.identity.publish(
      organizationTold({ organizationId: organization.id, name: 'Acme', userIds, teamIds }),
      organization.id,
    );

  told([randomUUID(), randomUUID()], [randomUUID()]);
  told([], [randomUUID(), randomUUID()]);
  await billing.service.caughtUp();

  await billing.giveCard(organization);
  const customer = await billing.stripe.customers.retrieve(await customerOf(billing, organization));
  const known = await withClient(billing.databaseUrl, (client) =>
    client.query(`SELECT (SELECT count(*) FROM billing_seat)::integer AS seats, (SELECT count(*) FROM billing_team)::integer AS teams,
      (SELECT name FROM organization_profile) AS name`),
  );
  expect(customer).toMatchObject({ name: 'Acme' });
  expect(known.rows).toEqual([{ seats: 2, teams: 3, name: 'Acme' }]);
});
