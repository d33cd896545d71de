import type { SharedDb, TenantDb } from '@tenantry/database';
import DataLoader from 'dataloader';
import {
  type CreditNoteRow,
  findCredited,
  findCreditNoteLines,
  findCreditNotes,
  findCreditNotesOf,
  type PageKey,
} from './credit-notes/store.ts';
import { findCreditGrants, findDrawn } from './credits/store.ts';
import { findCards } from './customers/store.ts';
import { findEntitlements } from './entitlements/store.ts';
import type { DB } from './generated/tables.ts';
import { findInvoiceLines, findInvoices } from './invoices/store.ts';
import { findOverridesOf } from './overrides/store.ts';
import type { PlanFinder } from './plans/plan-finder.ts';
import { findRefundsOf } from './refunds/store.ts';
import { countSeatsOf } from './seats/store.ts';
import { findSubscriptions, findSubscriptionsOf } from './subscriptions/store.ts';

interface Scope {
  readonly db: TenantDb<DB>;
  readonly shared: SharedDb<DB>;
}

const byValue = { cacheKeyFn: ({ of, before, limit }: PageKey) => `${of} ${before} ${limit}` };

/** The batches of one request; each is at most one statement in the organization of the request, or in none for plans. */
export function createLoaders(scope: Scope, findPlans: PlanFinder) {
  return {
    plan: new DataLoader((ids: readonly string[]) => findPlans(scope.shared, ids)),
    subscription: new DataLoader((ids: readonly string[]) => findSubscriptions(scope.db, ids)),
    subscriptionOf: new DataLoader((orgIds: readonly string[]) => findSubscriptionsOf(scope.db, orgIds)),
    creditGrant: new DataLoader((ids: readonly string[]) => findCreditGrants(scope.db, ids)),
    creditOfInvoice: new DataLoader((invoiceIds: readonly string[]) => findDrawn(scope.db, invoiceIds)),
    invoice: new DataLoader((ids: readonly string[]) => findInvoices(scope.db, ids)),
    invoiceLines: new DataLoader((invoiceIds: readonly string[]) => findInvoiceLines(scope.db, invoiceIds)),
    creditNote: new DataLoader((ids: readonly string[]) => findCreditNotes(scope.db, ids)),
    creditNoteLines: new DataLoader((ids: readonly string[]) => findCreditNoteLines(scope.db, ids)),
    creditNotesOf: new DataLoader<PageKey, CreditNoteRow[], string>(
      (keys) => findCreditNotesOf(scope.db, keys),
      byValue,
    ),
    creditedOf: new DataLoader((invoiceIds: readonly string[]) => findCredited(scope.db, invoiceIds)),
    refundsOf: new DataLoader((invoiceIds: readonly string[]) => findRefundsOf(scope.db, invoiceIds)),
    entitlementsOf: new DataLoader((orgIds: readonly string[]) => findEntitlements(scope.db, orgIds)),
    overridesOf: new DataLoader((orgIds: readonly string[]) => findOverridesOf(scope.db, orgIds)),
    seatsOf: new DataLoader((orgIds: readonly string[]) => countSeatsOf(scope.db, orgIds)),
    cardOf: new DataLoader((orgIds: readonly string[]) => findCards(scope.db, orgIds)),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;
