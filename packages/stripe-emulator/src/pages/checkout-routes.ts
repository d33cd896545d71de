import { type Context, Hono } from 'hono';
import { completeSession } from '../checkout/complete.ts';
import { StripeRefusal } from '../http/errors.ts';
import type { World } from '../world/world.ts';
import { readCard } from './card-fields.ts';
import { checkoutPage } from './checkout-page.ts';
import { checkoutView, discountsOf } from './checkout-view.ts';
import { notice } from './layout.ts';

const person = { id: null, idempotencyKey: null };

/** The pages of checkout sessions. */
export function checkoutPages(world: World): Hono {
  const app = new Hono();
  app.get('/checkout/:id', (c) =>
    world.transact(person, (trx) => {
      const session = trx.get('checkoutSession', c.req.param('id'));
      if (session?.status !== 'open') return closed(c, session?.status ?? null);
      const entry = { email: '', name: '', card: '', promotion: '' };
      return c.html(checkoutPage(checkoutView(trx, session, entry, null)));
    }),
  );
  app.post('/checkout/:id', async (c) => {
    const fields = await c.req.parseBody();
    const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() : '');
    const entry = {
      email: text('email'),
      name: text('name'),
      card: text('card'),
      promotion: text('promotion') || text('applied'),
    };

    return world.transact(person, (trx, commit) => {
      const session = trx.get('checkoutSession', c.req.param('id'));
      if (session?.status !== 'open') return closed(c, session?.status ?? null);
      const again = (problem: string | null, status: 200 | 402 = 200) =>
        c.html(checkoutPage(checkoutView(trx, session, entry, problem)), status);
      if (text('action') !== 'pay') return again(null);

      const { asksForCard } = checkoutView(trx, session, entry, null);
      const card = asksForCard ? readCard(fields, trx.now) : null;
      if (card && 'problem' in card) return again(card.problem, 402);
      const { discounts, problem } = discountsOf(trx, session, entry.promotion);
      if (problem !== null) return again(null);
      try {
        const completed = trx.attempt((inner) =>
          completeSession(inner, session, {
            email: entry.email,
            card: card?.card ?? null,
            details: {
              name: entry.name || null,
              email: entry.email,
              ...(card && { expMonth: card.expMonth, expYear: card.expYear }),
            },
            discounts,
          }),
        );
        commit();
        return c.redirect((completed.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', completed.id), 303);
      } catch (error) {
        if (error instanceof StripeRefusal) return again(error.message, 402);
        throw error;
      }
    });
  });
  return app;
}

function closed(c: Context, status: string | null): Response | Promise<Response> {
  if (status === null) return c.html(notice('Not found', 'There is no such checkout.'), 404);
  const text = status === 'complete' ? 'This checkout is complete.' : 'This checkout has expired. Please start again.';
  return c.html(notice(status === 'complete' ? 'All done' : 'Expired', text), 410);
}
