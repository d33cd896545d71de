import { vi } from 'vitest';

// Stripe itself takes its time, and the schemas of everything that is checked are made meanwhile.
vi.setConfig({ testTimeout: 120_000 });

// In one file, so that the schemas are made once.
await import('./contract/catalog.ts');
await import('./contract/refusals.ts');
await import('./contract/subscriptions.ts');
await import('./contract/invoices.ts');
await import('./contract/discounts.ts');
