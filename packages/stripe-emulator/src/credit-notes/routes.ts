import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { changedMetadata, common, listing, metadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { timeOf } from '../time/clock.ts';
import { find } from '../world/find.ts';
import { updated } from '../world/transaction.ts';
import { createCreditNote } from './create.ts';
import { createParams, listParams } from './params.ts';

const base = '/v1/credit_notes';

export const creditNoteRoutes = [
  route('POST', base, createParams, (outer, { params }) => {
    const invoice = find(outer, 'invoice', params.invoice, 'invoice');
    return createCreditNote(timeOf(outer, invoice), invoice, params);
  }),
  route('GET', base, listParams, (trx, { params }) => {
    const { customer, invoice } = params;
    const rows = trx
      .all('creditNote')
      .filter((row) => (customer ?? row.customer) === row.customer && (invoice ?? row.invoice) === row.invoice);
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/preview`, createParams, (outer, { params }) => {
    const invoice = find(outer, 'invoice', params.invoice, 'invoice');
    return timeOf(outer, invoice).pretend((trx) => createCreditNote(trx, invoice, params));
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'creditNote', path['id']!)),
  route('GET', `${base}/:id/lines`, z.strictObject(listing), (trx, { path, params }) => {
    const { id, lines } = find(trx, 'creditNote', path['id']!);
    return listOf(`${base}/${id}/lines`, lines.data, params, false);
  }),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({ ...common, memo: z.string().optional(), metadata: metadata.optional() }),
    (trx, { path, params }) => {
      const note = find(trx, 'creditNote', path['id']!);
      const kept = changedMetadata(note.metadata, params.metadata);
      return updated(
        trx,
        'creditNote',
        { ...note, memo: params.memo ?? note.memo, metadata: kept },
        'credit_note.updated',
      );
    },
  ),
  route('POST', `${base}/:id/void`, z.strictObject(common), (outer, { path }) => {
    const note = find(outer, 'creditNote', path['id']!);
    const invoice = find(outer, 'invoice', note.invoice);
    const trx = timeOf(outer, invoice);
    if (note.status === 'void' || note.pre_payment_amount === 0 || invoice.status !== 'open') {
      throw invalidRequest('You can only void a credit note of an invoice that is open.');
    }
    updated(
      trx,
      'invoice',
      {
        ...invoice,
        amount_due: invoice.amount_due + note.pre_payment_amount,
        amount_remaining: invoice.amount_remaining + note.pre_payment_amount,
        pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount - note.pre_payment_amount,
      },
      'invoice.updated',
    );
    return updated(trx, 'creditNote', { ...note, status: 'void', voided_at: trx.now }, 'credit_note.voided');
  }),
];
