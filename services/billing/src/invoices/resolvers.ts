import { encodeId } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { findInvoicesBefore, type InvoiceRow } from './store.ts';

type AmountOf = keyof {
  [Field in keyof InvoiceRow as InvoiceRow[Field] extends bigint ? Field : never]: unknown;
};
const inItsCurrency = (field: AmountOf) => (invoice: InvoiceRow) => ({
  amountMinor: invoice[field],
  currency: invoice.currency,
});

export const invoiceResolvers: Resolvers = {
  Organization: {
    invoices: (_, args, { db, page }) =>
      page(
        'invoices',
        args,
        ({ createdAt, id }: InvoiceRow) => [createdAt.toISOString(), id],
        (before, limit) => findInvoicesBefore(db, before, limit),
      ),
  },
  Invoice: {
    __resolveReference: ({ id }, { loaders }) => loaders.invoice.load(id),
    lines: async ({ id, currency }, _args, { loaders }) => {
      const lines = await loaders.invoiceLines.load(id);
      return lines.map((line) => ({ ...line, currency }));
    },
    pdfPath: ({ id, orgId, number }) =>
      number === null ? null : `/invoices/${encodeId('invoice', id)}.pdf?organization=${encodeId('org', orgId)}`,
    credit: async ({ id, currency }, _args, { loaders }) => ({
      amountMinor: await loaders.creditOfInvoice.load(id),
      currency,
    }),
    subtotal: inItsCurrency('subtotalMinor'),
    discount: inItsCurrency('discountMinor'),
    tax: inItsCurrency('taxMinor'),
    total: inItsCurrency('totalMinor'),
    amountDue: inItsCurrency('amountDueMinor'),
    amountPaid: inItsCurrency('amountPaidMinor'),
    taxes: ({ taxes, currency }) =>
      taxes.map(({ taxableMinor, amountMinor, ...tax }) => ({
        ...tax,
        taxable: { amountMinor: taxableMinor, currency },
        amount: { amountMinor, currency },
      })),
    payments: ({ payments, currency }) =>
      payments.map(({ amountMinor, paidAt }) => ({ amount: { amountMinor, currency }, paidAt })),
  },
  InvoiceLine: {
    amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    discount: ({ discountMinor, currency }) => ({ amountMinor: discountMinor, currency }),
    tax: ({ taxMinor, currency }) => ({ amountMinor: taxMinor, currency }),
  },
};
