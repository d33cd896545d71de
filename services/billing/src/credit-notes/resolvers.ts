import { encodeId } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { requireKey } from '../money/require-key.ts';
import { keyOf } from '../stripe/keys.ts';
import type { Commands } from '../sync/commands.ts';
import { issueCreditNote } from './issue-credit-note.ts';
import type { CreditNoteRow } from './store.ts';

type AmountOf = keyof {
  [Field in keyof CreditNoteRow as CreditNoteRow[Field] extends bigint ? Field : never]: unknown;
};
const inItsCurrency = (field: AmountOf) => (note: CreditNoteRow) => ({
  amountMinor: note[field],
  currency: note.currency,
});
const sums = {
  total: inItsCurrency('totalMinor'),
  owedLess: inItsCurrency('owedLessMinor'),
  refunded: inItsCurrency('refundedMinor'),
};

export function createCreditNoteResolvers({ commandIn }: Commands): Resolvers {
  return {
    Mutation: {
      issueCreditNote: (_, { input }, context) => {
        requireKey(context);
        const { actor, idempotencyKey } = context;
        const { idempotencyKey: request } = keyOf('credit note', input.organizationId, actor.sub, idempotencyKey);
        return commandIn(input.organizationId, context, (trx, pulling) =>
          issueCreditNote(trx, input, pulling, request),
        );
      },
    },
    Invoice: {
      creditNotes: ({ id }, args, { loaders, page }) =>
        page(
          `creditNotes of ${id}`,
          args,
          (note: CreditNoteRow) => [note.id],
          (before, limit) => loaders.creditNotesOf.load({ of: id, before: before?.[0] ?? null, limit }),
        ),
      amountCredited: async ({ id, currency }, _args, { loaders }) => ({
        amountMinor: await loaders.creditedOf.load(id),
        currency,
      }),
      amountRefunded: async ({ id, currency }, _args, { loaders }) => {
        const refunds = await loaders.refundsOf.load(id);
        const done = refunds.filter(({ status }) => status === 'SUCCEEDED');
        return { amountMinor: done.reduce((sum, { amountMinor }) => sum + amountMinor, 0n), currency };
      },
      refunds: ({ id }, _args, { loaders }) => loaders.refundsOf.load(id),
    },
    InvoiceRefund: { amount: ({ amountMinor, currency }) => ({ amountMinor, currency }) },
    CreditNote: {
      __resolveReference: ({ id }, { loaders }) => loaders.creditNote.load(id),
      invoice: ({ invoiceId }, _args, { loaders }) => loaders.invoice.load(invoiceId),
      lines: async ({ id, currency }, _args, { loaders }) => {
        const lines = await loaders.creditNoteLines.load(id);
        return lines.map((line) => ({ ...line, currency }));
      },
      subtotal: inItsCurrency('subtotalMinor'),
      discount: inItsCurrency('discountMinor'),
      tax: inItsCurrency('taxMinor'),
      ...sums,
      pdfPath: ({ id, orgId }) => `/invoices/${encodeId('creditnote', id)}.pdf?organization=${encodeId('org', orgId)}`,
    },
    CreditNoteLine: {
      amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
      discount: ({ discountMinor, currency }) => ({ amountMinor: discountMinor, currency }),
      tax: ({ taxMinor, currency }) => ({ amountMinor: taxMinor, currency }),
    },
    IssuedCreditNote: sums,
  };
}
