import { html } from 'hono/html';
import type { Invoice, Objects, Subscription } from '../wire.ts';
import { cardFields } from './card-fields.ts';
import { day, type Html, layout, money, testBadge } from './layout.ts';

/** What the portal shows of a customer. */
export interface PortalView {
  readonly returnUrl: string | null;
  readonly headline: string | null;
  readonly customer: string;
  readonly subscriptions: readonly {
    readonly subscription: Subscription;
    readonly name: string;
    readonly price: string;
    readonly periodEnd: number;
  }[];
  readonly card: Objects['paymentMethod'] | null;
  readonly invoices: readonly Invoice[];
  readonly allows: { readonly cancel: boolean; readonly card: boolean; readonly invoices: boolean };
  readonly problem: string | null;
  readonly done: string | null;
}

/** The page on which a customer looks after their subscription, card and invoices. */
export function portalPage(view: PortalView): Html {
  return layout(
    'Billing',
    html`<main class="page">
      ${view.returnUrl === null ? '' : html`<a class="back" href="${view.returnUrl}">← <span>Return</span></a>`}
      <div class="top">
        <div>
          <h1>${view.headline ?? 'Billing'}</h1>
          <p class="muted">${view.customer}</p>
        </div>
        ${testBadge}
      </div>
      ${view.problem === null ? '' : html`<p class="alert" role="alert">${view.problem}</p>`}
      ${view.done === null ? '' : html`<p class="alert good" role="status">${view.done}</p>`}
      <section>
        <h2>Subscription</h2>
        ${view.subscriptions.length === 0 ? html`<p class="muted">No subscription.</p>` : ''}
        ${view.subscriptions.map((one) => subscriptionPanel(one, view.allows.cancel))}
      </section>
      <section>
        <h2>Payment method</h2>
        ${cardPanel(view)}
      </section>
      ${view.allows.invoices ? invoiceSection(view.invoices) : ''}
    </main>`,
  );
}

function subscriptionPanel(
  { subscription, name, price, periodEnd }: PortalView['subscriptions'][number],
  canCancel: boolean,
): Html {
  const { id, status, cancel_at: cancelAt } = subscription;
  const action = cancelAt === null ? 'cancel' : 'resume';
  return html`<div class="panel between">
    <div>
      <p><strong>${name}</strong> &nbsp;${statusBadge(status, cancelAt)}</p>
      <p class="number">${price}</p>
      <p class="muted small">${whatNext(subscription, periodEnd)}</p>
    </div>
    ${
      canCancel
        ? html`<form method="post" class="actions">
            <input type="hidden" name="subscription" value="${id}" />
            <button name="action" value="${action}" class="${action === 'cancel' ? 'danger' : ''}">
              ${action === 'cancel' ? 'Cancel subscription' : 'Resume subscription'}
            </button>
          </form>`
        : ''
    }
  </div>`;
}

function whatNext({ status, cancel_at: cancelAt, trial_end: trialEnd }: Subscription, periodEnd: number): string {
  if (cancelAt !== null) return `Ends on ${day(cancelAt)}.`;
  if (status === 'trialing' && trialEnd !== null) return `Your trial ends on ${day(trialEnd)}.`;
  if (status === 'past_due' || status === 'unpaid') return 'A payment failed. Please update your card.';
  return `Renews on ${day(periodEnd)}.`;
}

function cardPanel({ card, allows }: PortalView): Html {
  const shown = card?.card;
  return html`<div class="panel">
    <div class="between">
      ${
        shown
          ? html`<p>
              <strong style="text-transform:capitalize">${shown.brand}</strong>
              <span class="number">•••• ${shown.last4}</span>
              <span class="muted small">&nbsp; expires ${`${shown.exp_month}`.padStart(2, '0')}/${shown.exp_year}</span>
            </p>`
          : html`<p class="muted">No card yet.</p>`
      }
    </div>
    ${
      allows.card
        ? html`<details class="plain" ${shown ? '' : 'open'}>
            <summary>${shown ? 'Use another card' : 'Add a card'}</summary>
            <form method="post" style="margin-top:18px;max-width:420px">
              ${cardFields()}
              <button name="action" value="card">Save card</button>
            </form>
          </details>`
        : ''
    }
  </div>`;
}

function invoiceSection(invoices: readonly Invoice[]): Html {
  return html`<section>
    <h2>Invoices</h2>
    ${
      invoices.length === 0
        ? html`<p class="muted">No invoices yet.</p>`
        : html`<table>
            <thead>
              <tr>
                <th>Date</th>
                <th>Number</th>
                <th>Status</th>
                <th>Amount</th>
              </tr>
            </thead>
            <tbody>
              ${invoices.map(
                (invoice) =>
                  html`<tr>
                    <td>${day(invoice.created)}</td>
                    <td><a href="/invoice/${invoice.id}">${invoice.number ?? 'Draft'}</a></td>
                    <td>${invoiceBadge(invoice)}</td>
                    <td class="number">${money(invoice.total, invoice.currency)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

/** The state of an invoice. */
export function invoiceBadge({ status }: Invoice): Html {
  const kind = status === 'paid' ? 'good' : status === 'open' ? 'warn' : status === 'uncollectible' ? 'bad' : '';
  return html`<span class="badge ${kind}">${status}</span>`;
}

function statusBadge(status: string, cancelAt: number | null): Html {
  if (cancelAt !== null) return html`<span class="badge warn">ends ${day(cancelAt)}</span>`;
  const kind = status === 'active' || status === 'trialing' ? 'good' : 'bad';
  return html`<span class="badge ${kind}">${status.replace('_', ' ')}</span>`;
}
