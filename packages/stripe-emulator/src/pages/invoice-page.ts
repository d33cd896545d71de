import { Hono } from 'hono';
import { html } from 'hono/html';
import { StripeRefusal } from '../http/errors.ts';
import { collect } from '../invoices/collect.ts';
import { attach } from '../payment-methods/attach.ts';
import { makeCard } from '../payment-methods/make-card.ts';
import { timeOf } from '../time/clock.ts';
import type { Invoice, InvoiceLine } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import type { World } from '../world/world.ts';
import { cardFields, readCard } from './card-fields.ts';
import { day, type Html, layout, money, notice, testBadge } from './layout.ts';
import { invoiceBadge } from './portal-page.ts';

const person = { id: null, idempotencyKey: null };

/** The page of an invoice, on which an open one can be paid. */
export function invoicePages(world: World): Hono {
  const app = new Hono();
  app.get('/invoice/:id', (c) =>
    world.transact(person, (trx) => {
      const invoice = trx.get('invoice', c.req.param('id'));
      if (!invoice || invoice.status === 'draft') return c.html(notice('Not found', 'There is no such invoice.'), 404);
      return c.html(page(trx, invoice, null));
    }),
  );
  app.post('/invoice/:id', async (c) => {
    const fields = await c.req.parseBody();
    return world.transact(person, (outer, commit) => {
      const invoice = outer.get('invoice', c.req.param('id'));
      if (invoice?.status !== 'open') return c.html(notice('Not open', 'This invoice cannot be paid.'), 410);
      const trx = timeOf(outer, invoice);
      const entry = readCard(fields, trx.now);
      if ('problem' in entry) return c.html(page(trx, invoice, entry.problem), 402);
      try {
        const { id } = trx.attempt((inner) =>
          attach(inner, makeCard(inner, entry.card, entry).id, invoice.customer ?? ''),
        );
        const { invoice: after, intent } = collect(trx, invoice, id);
        commit();
        const problem =
          after.status === 'paid' ? null : (intent?.last_payment_error?.message ?? 'Your card was declined.');
        return c.html(page(trx, find(trx, 'invoice', invoice.id), problem), problem === null ? 200 : 402);
      } catch (error) {
        if (!(error instanceof StripeRefusal)) throw error;
        return c.html(page(trx, invoice, error.message), 402);
      }
    });
  });
  return app;
}

function page(trx: Trx, invoice: Invoice, problem: string | null): Html {
  const lines: readonly InvoiceLine[] = trx.get('invoiceLines', invoice.id)?.lines ?? [];
  const discount = (invoice.total_discount_amounts ?? []).reduce((sum, { amount }) => sum + amount, 0);
  const tax = invoice.total - (invoice.subtotal - discount);
  const sum = (label: string, amount: number) =>
    html`<tr>
      <td>${label}</td>
      <td class="wide"></td>
      <td class="number">${money(amount, invoice.currency)}</td>
    </tr>`;
  return layout(
    `Invoice ${invoice.number}`,
    html`<main class="page">
      <div class="top">
        <div>
          <h1>Invoice ${invoice.number}</h1>
          <p class="muted">${day(invoice.created)} · ${invoice.customer_name ?? invoice.customer_email ?? ''}</p>
        </div>
        <p>${invoiceBadge(invoice)} ${testBadge}</p>
      </div>
      ${problem === null ? '' : html`<p class="alert" role="alert">${problem}</p>`}
      <table>
        <thead>
          <tr>
            <th>Description</th>
            <th class="wide">Period</th>
            <th>Amount</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) =>
              html`<tr>
                <td>${line.description}</td>
                <td class="muted small wide">${day(line.period.start)} – ${day(line.period.end)}</td>
                <td class="number">${money(line.amount, invoice.currency)}</td>
              </tr>`,
          )}
          ${discount === 0 ? '' : sum('Discount', -discount)} ${tax === 0 ? '' : sum('Tax', tax)}
          ${sum('Total', invoice.total)}
          ${invoice.total === invoice.amount_due ? '' : sum('Amount due', invoice.amount_due)}
        </tbody>
      </table>
      ${
        invoice.status === 'open' && invoice.amount_remaining > 0
          ? html`<div class="panel no-print" style="margin-top:34px;max-width:470px">
              <form method="post">
                ${cardFields()}
                <button class="primary">Pay ${money(invoice.amount_remaining, invoice.currency)}</button>
              </form>
            </div>`
          : ''
      }
    </main>`,
  );
}
