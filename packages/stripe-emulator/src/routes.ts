import { checkoutRoutes } from './checkout/routes.ts';
import { creditNoteRoutes } from './credit-notes/routes.ts';
import { customerRoutes } from './customers/routes.ts';
import { couponRoutes } from './discounts/coupon-routes.ts';
import { promotionCodeRoutes } from './discounts/promotion-code-routes.ts';
import { eventRoutes } from './events/routes.ts';
import type { Route } from './http/routes.ts';
import { invoiceItemRoutes } from './invoice-items/routes.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { paymentMethodRoutes } from './payment-methods/routes.ts';
import { paymentIntentRoutes } from './payments/routes.ts';
import { setupIntentRoutes } from './payments/setup-intent.ts';
import { portalRoutes } from './portal/routes.ts';
import { priceRoutes } from './prices/routes.ts';
import { productRoutes } from './products/routes.ts';
import { refundRoutes } from './refunds/routes.ts';
import { scheduleRoutes } from './schedules/routes.ts';
import { subscriptionItemRoutes } from './subscriptions/item-routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { taxRateRoutes } from './tax-rates/routes.ts';
import { testClockRoutes } from './test-clocks/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

/** Everything that is answered. What is missing here is refused. */
export const routes: readonly Route[] = [
  ...checkoutRoutes,
  ...creditNoteRoutes,
  ...customerRoutes,
  ...couponRoutes,
  ...promotionCodeRoutes,
  ...eventRoutes,
  ...invoiceItemRoutes,
  ...invoiceRoutes,
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...portalRoutes,
  ...priceRoutes,
  ...productRoutes,
  ...refundRoutes,
  ...scheduleRoutes,
  ...setupIntentRoutes,
  ...subscriptionItemRoutes,
  ...subscriptionRoutes,
  ...taxRateRoutes,
  ...testClockRoutes,
  ...webhookRoutes,
];
