import { html, raw } from 'hono/html';
import { cardOfNumber, type TestCard } from '../payment-methods/test-cards.ts';
import type { Html } from './layout.ts';

/** Cards to try things with, one click away. */
const offered: readonly (readonly [label: string, number: string])[] = [
  ['Visa', '4242 4242 4242 4242'],
  ['Mastercard', '5555 5555 5555 4444'],
  ['American Express', '3782 822463 10005'],
  ['Declined', '4000 0000 0000 0002'],
  ['Insufficient funds', '4000 0000 0000 9995'],
  ['Expired', '4000 0000 0000 0069'],
  ['Fails at renewal', '4000 0000 0000 0341'],
  ['Asks for 3-D Secure', '4000 0025 0000 3155'],
];

/** The fields of a card, and the test cards that go into them. */
export function cardFields(number = ''): Html {
  return html`<fieldset>
      <legend>Card information</legend>
      <div class="card-box">
        <input
          type="text"
          name="card"
          inputmode="numeric"
          autocomplete="cc-number"
          placeholder="1234 1234 1234 1234"
          aria-label="Card number"
          value="${number}"
          required
        />
        <input type="text" name="expiry" autocomplete="cc-exp" placeholder="MM / YY" aria-label="Expiry" required />
        <input
          type="text"
          name="cvc"
          inputmode="numeric"
          autocomplete="cc-csc"
          placeholder="CVC"
          aria-label="CVC"
          required
        />
      </div>
    </fieldset>
    <details>
      <summary>Test cards</summary>
      <div class="chips">
        ${offered.map(
          ([label, digits]) => html`<button type="button" class="chip" data-card="${digits}">${label}</button>`,
        )}
      </div>
    </details>
    <script>
      ${raw(script)};
    </script>`;
}

const script = `
document.querySelectorAll('[data-card]').forEach((chip) => chip.addEventListener('click', () => {
  const form = chip.closest('form');
  form.card.value = chip.dataset.card;
  form.expiry.value = form.expiry.value || '12 / 34';
  form.cvc.value = form.cvc.value || '123';
}));
document.querySelectorAll('[name=card]').forEach((field) => field.addEventListener('input', () => {
  const digits = field.value.replace(/\\D/g, '').slice(0, 19);
  field.value = (/^3[47]/.test(digits) ? digits.replace(/^(.{4})(.{0,6})(.*)$/, '$1 $2 $3') : digits.replace(/(.{4})/g, '$1 ')).trim();
}));
document.querySelectorAll('[name=expiry]').forEach((field) => field.addEventListener('input', (event) => {
  const digits = field.value.replace(/\\D/g, '').slice(0, 4);
  if (event.inputType !== 'deleteContentBackward') field.value = digits.length > 2 ? digits.slice(0, 2) + ' / ' + digits.slice(2) : digits;
}));
`;

/** A card as it was filled in, or what is wrong with it. */
export type CardEntry =
  | { readonly card: TestCard; readonly expMonth: number; readonly expYear: number }
  | { readonly problem: string };

/** Reads the card's fields. */
export function readCard(fields: Readonly<Record<string, unknown>>, now: number): CardEntry {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const card = cardOfNumber(text('card'));
  if (!card) {
    return { problem: 'Your card number is not one of the test cards. Real cards are never taken here.' };
  }
  const [, month = '', year = ''] = /^(\d{1,2})\s*\/?\s*(\d{2}|\d{4})$/.exec(text('expiry')) ?? [];
  const expMonth = Number(month);
  const expYear = Number(year) % 100 === Number(year) ? 2_000 + Number(year) : Number(year);
  if (expMonth < 1 || expMonth > 12) return { problem: 'Your card’s expiration date is incomplete.' };
  if (Date.UTC(expYear, expMonth) / 1_000 <= now) return { problem: 'Your card’s expiration date is in the past.' };
  if (!/^\d{3,4}$/.test(text('cvc'))) return { problem: 'Your card’s security code is incomplete.' };
  return { card, expMonth, expYear };
}
