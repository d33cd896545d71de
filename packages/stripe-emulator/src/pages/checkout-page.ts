import { html, raw } from 'hono/html';
import type { Objects } from '../wire.ts';
import { cardFields } from './card-fields.ts';
import { day, type Html, layout, money, testBadge } from './layout.ts';

/** What a checkout page shows. */
export interface CheckoutView {
  readonly session: Objects['checkoutSession'];
  readonly lines: readonly {
    readonly name: string;
    readonly detail: string;
    readonly amount: number;
  }[];
  readonly subtotal: number;
  readonly discount: { readonly label: string; readonly amount: number } | null;
  readonly tax: number;
  readonly total: number;
  readonly currency: string;
  /** What is due every period from then on; null for what is paid once. */
  readonly recurring: string | null;
  readonly trialEnd: number | null;
  readonly asksForCard: boolean;
  readonly entry: { readonly email: string; readonly name: string; readonly card: string; readonly promotion: string };
  readonly problem: string | null;
  readonly promotionProblem: string | null;
}

/** The page on which a person pays, subscribes, or leaves a card. */
export function checkoutPage(view: CheckoutView): Html {
  const { session, entry, problem } = view;
  return layout(
    'Checkout',
    html`<div class="split">
      <aside class="side">
        <div>
          ${session.cancel_url === null ? '' : html`<a class="back" href="${session.cancel_url}">← <span>Back</span></a>`}
          <p>${testBadge}</p>
          ${session.mode === 'setup' ? html`<p class="amount">Save a card</p>` : summary(view)}
        </div>
      </aside>
      <main class="main">
        <div>
          <h2 style="margin-bottom:24px">${session.mode === 'setup' ? 'Card details' : 'Pay with card'}</h2>
          ${problem === null ? '' : html`<p class="alert" role="alert">${problem}</p>`}
          <form method="post" id="payment">
            <input type="hidden" name="applied" value="${entry.promotion}" />
            <fieldset>
              <label for="email">Email</label>
              <input type="email" id="email" name="email" autocomplete="email" value="${entry.email}" required />
            </fieldset>
            ${view.asksForCard ? cardFields(entry.card) : ''}
            <fieldset>
              <label for="name">Name on card</label>
              <input type="text" id="name" name="name" autocomplete="cc-name" value="${entry.name}" />
            </fieldset>
            <button class="primary" name="action" value="pay">${actionOf(view)}</button>
          </form>
          ${
            view.recurring === null
              ? ''
              : html`<p class="muted small foot">You are charged ${view.recurring} until you cancel.</p>`
          }
        </div>
      </main>
      <script>
        ${raw(keepEntries)};
      </script>
    </div>`,
  );
}

function summary(view: CheckoutView): Html {
  const { currency, session, trialEnd } = view;
  return html`<p class="muted" style="margin-top:22px">${session.mode === 'subscription' ? 'Subscribe' : 'Pay'}</p>
    <p class="amount number">${money(view.total, currency)}</p>
    <p class="muted">
      ${trialEnd === null ? (view.recurring === null ? '' : `then ${view.recurring}`) : `Free until ${day(trialEnd)}, then ${view.recurring}`}
    </p>
    <ul class="lines">
      ${view.lines.map(
        (line) =>
          html`<li>
            <span><strong>${line.name}</strong><br /><span class="muted small">${line.detail}</span></span>
            <span class="number">${money(line.amount, currency)}</span>
          </li>`,
      )}
      <li><span>Subtotal</span><span class="number">${money(view.subtotal, currency)}</span></li>
      ${
        view.discount === null
          ? ''
          : html`<li>
              <span>${view.discount.label}</span><span class="number">${money(-view.discount.amount, currency)}</span>
            </li>`
      }
      ${view.tax === 0 ? '' : html`<li><span>Tax</span><span class="number">${money(view.tax, currency)}</span></li>`}
      ${session.allow_promotion_codes ? html`<li>${promotionForm(view)}</li>` : ''}
      <li class="total"><span>Total due today</span><span class="number">${money(view.total, currency)}</span></li>
    </ul>`;
}

function promotionForm({ entry, promotionProblem }: CheckoutView): Html {
  return html`<form method="post" id="promotion" style="flex:1">
    <div class="row">
      <input
        type="text"
        name="promotion"
        value="${entry.promotion}"
        placeholder="Promotion code"
        aria-label="Promotion code"
        autocomplete="off"
      />
      <button name="action" value="apply">Apply</button>
    </div>
    ${promotionProblem === null ? '' : html`<p class="small" role="alert" style="color:var(--bad);margin-top:7px">${promotionProblem}</p>`}
  </form>`;
}

/** What is filled in stays when a code is applied. */
const keepEntries = `
document.getElementById('promotion')?.addEventListener('formdata', ({ formData }) => {
  for (const name of ['email', 'name']) formData.set(name, document.getElementById(name).value);
});
`;

function actionOf({ session, total, currency, trialEnd }: CheckoutView): string {
  if (session.mode === 'setup') return 'Save card';
  if (trialEnd !== null) return 'Start trial';
  return session.mode === 'subscription' ? 'Subscribe' : `Pay ${money(total, currency)}`;
}
