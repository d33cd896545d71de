import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

interface WrittenPlan {
  version: number;
  entitlements: Record<string, object>;
}

/** The path of the leads catalog after `change`, still called leads; gone when the test is over. */
export function changedCatalog(change: (catalog: { plans: [WrittenPlan, WrittenPlan] }) => void): string {
  const catalog = JSON.parse(readFileSync(new URL('../catalogs/leads.json', import.meta.url), 'utf8'));
  change(catalog);
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-catalog-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, 'leads.json');
  writeFileSync(path, JSON.stringify(catalog));
  return path;
}
