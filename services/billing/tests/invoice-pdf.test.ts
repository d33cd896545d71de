import { brandingChanged, organizationRenamed } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { gateway, representing, test } from './fixtures.ts';
import { invoiceData, lineData, recorded } from './invoice-data.ts';
import type { Actor } from '@tenantry/actor';
import type { Billing } from './fixtures.ts';
import { textsIn } from './pdf-texts.ts';

const pathsQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization { invoices { nodes { pdfPath } } } }
}`;
const pathOf = (id: string) => `/invoices/${encodeId('invoice', id)}.pdf`;

async function download({ service }: Billing, actor: Actor, path: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await gateway.sign(actor)}` };
  return service.app.fetch(new Request(`http://billing${path}`, { headers }));
}

test('an invoice is a PDF that is the same to the byte each time, with all that is to be known in it', async ({
  billing,
  organization,
}) => {
  const taxes = [
    { name: 'VAT', percentage: '19', jurisdiction: 'DE', isInclusive: false, taxableMinor: 5209n, amountMinor: 990n },
  ];
  const lines = [
    lineData({ taxMinor: 931n }),
    lineData({
      kind: 'ITEM',
      description: 'Leads beyond the 500 that are included',
      quantity: 1_234n,
      unitPriceMinor: '0.25',
      amountMinor: 309n,
      taxMinor: 59n,
    }),
  ];
  const [row] = await recorded(billing, organization, invoiceData({ status: 'PAID', lines, taxes }));
  const answers = [
    await download(billing, organization.owner, pathOf(row!.id)),
    await download(billing, organization.owner, pathOf(row!.id)),
  ];
  const [first, second] = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
  const { data } = await billing.execute(organization.owner, pathsQuery, representing(organization));
  const audits = (await billing.eventsOf(organization)).filter(
    ({ data: { action } }) => action === 'billing.downloadInvoice',
  );

  expect(answers[0]!.headers.get('content-type')).toBe('application/pdf');
  expect(answers[0]!.headers.get('content-disposition')).toBe(`inline; filename="${row!.number}.pdf"`);
  expect(first!.equals(second!)).toBe(true);
  expect(first!.subarray(0, 5).toString()).toBe('%PDF-');
  const texts = await textsIn(first!);
  for (const text of [
    row!.number,
    'Acme GmbH',
    'Weg 1',
    '€61.99 paid on 31 January 2026',
    '1,234',
    '€0.0025',
    'VAT 19 %',
    'Tenantry',
  ])
    expect(texts).toContain(text);
  expect(data._entities[0].invoices.nodes).toEqual([
    { pdfPath: `${pathOf(row!.id)}?organization=${encodeId('org', organization.id)}` },
  ]);
  expect(audits).toHaveLength(2);
});

test('it looks as the organization does: its name, its colour and its logo', async ({ billing, organization }) => {
  const [row] = await recorded(billing, organization, invoiceData());
  const page = async () =>
    Buffer.from(await (await download(billing, organization.owner, pathOf(row!.id))).arrayBuffer());
  const plain = await page();
  const { id } = organization;
  billing.identity.publish(organizationRenamed({ organizationId: id, name: 'Acme Worldwide', slug: 'acme' }), id);
  const looks = { displayName: null, primaryColor: '#11785a', logoPng: null };
  billing.identity.publish(brandingChanged({ organizationId: id, version: 1, looks }), id);
  await billing.service.caughtUp();
  const branded = await page();
  // One grey pixel.
  const logoPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
  billing.identity.publish(brandingChanged({ organizationId: id, version: 2, looks: { ...looks, logoPng } }), id);
  await billing.service.caughtUp();
  const withLogo = await page();

  expect(await textsIn(plain)).toContain('Acme');
  expect(await textsIn(branded)).toContain('Acme Worldwide');
  expect(await textsIn(withLogo)).not.toContain('Acme Worldwide');
  expect(withLogo.toString('latin1')).toContain('/Subtype /Image');
});

test('many lines go on over pages, each numbered', async ({ billing, organization }) => {
  const lines = Array.from({ length: 60 }, (_, index) => lineData({ description: `Line ${index + 1}` }));
  const [row] = await recorded(billing, organization, invoiceData({ lines }));

  const answer = await download(billing, organization.owner, pathOf(row!.id));

  const texts = await textsIn(Buffer.from(await answer.arrayBuffer()));
  expect(texts).toContain('Line 60');
  expect(texts).toContain('Page 5 of 5');
});

test('a draft, what is no invoice, and what is another organization’s are all the same: not there', async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const [draft, open] = await recorded(billing, organization, invoiceData({ status: 'DRAFT' }), invoiceData());
  const answers = [
    await download(billing, organization.owner, pathOf(draft!.id)),
    await download(billing, organization.owner, '/invoices/nothing.pdf'),
    await download(billing, organization.owner, pathOf(open!.id).replace('.pdf', '')),
    await download(billing, otherOrganization.owner, pathOf(open!.id)),
  ];
  const member = await download(billing, organization.member, pathOf(open!.id));
  const nobody = await billing.service.app.fetch(new Request(`http://billing${pathOf(open!.id)}`));

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect([member.status, nobody.status]).toEqual([403, 401]);
});
