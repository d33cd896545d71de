// Run with `node services/billing/src/catalog/generate.ts && npx oxfmt services/billing/src/catalog/catalog.schema.json`.
import { writeFileSync } from 'node:fs';
import { catalogJsonSchema } from './json-schema.ts';

writeFileSync(new URL('catalog.schema.json', import.meta.url), `${JSON.stringify(catalogJsonSchema(), null, 2)}\n`);
