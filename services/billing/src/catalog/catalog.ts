import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Catalog, catalogSchema } from './schema.ts';

export type { EntitlementDefinition, EntitlementValue, Overage } from './entitlements.ts';
export type { Price } from './prices.ts';
export type { Catalog, Plan } from './schema.ts';

/** The catalogs that ship. */
export const catalogNames = ['leads', 'studio', 'messaging', 'storefront'] as const;

/** A catalog cannot be used; `problems` has a line for everything that is wrong, beginning with its path. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly problems: readonly string[];

  constructor(source: string, problems: readonly string[], options?: ErrorOptions) {
    super(
      [`The plan catalog ${source} cannot be used:`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
      options,
    );
    this.problems = problems;
  }
}

/** Reads the catalog that ships under this name, or the file at this path where it ends in `.json`. Throws CatalogError. */
export function loadCatalog(name: string): Catalog {
  const file = name.endsWith('.json')
    ? name
    : new URL(`../../catalogs/${encodeURIComponent(name)}.json`, import.meta.url);
  return parseCatalog(name, readJson(name, file));
}

/** The catalog that `written` (parsed JSON) says; `source` is what the error calls it. Throws CatalogError. */
export function parseCatalog(source: string, written: unknown): Catalog {
  const parsed = catalogSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  throw new CatalogError(
    source,
    parsed.error.issues.map(({ path, message }) => (path.length ? `${z.core.toDotPath(path)}: ${message}` : message)),
  );
}

function readJson(name: string, file: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const reason =
      cause instanceof SyntaxError
        ? cause.message
        : `Not found. Choose ${catalogNames.join(', ')} or a path to a .json file`;
    throw new CatalogError(name, [reason], { cause });
  }
}
