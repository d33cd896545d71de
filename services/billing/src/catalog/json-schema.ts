import { z } from 'zod';
import { catalogSchema } from './schema.ts';

/** The JSON Schema (draft 7, which editors know best) of a catalog file. */
export function catalogJsonSchema(): object {
  return z.toJSONSchema(catalogSchema, { io: 'input', target: 'draft-7', reused: 'ref' });
}
