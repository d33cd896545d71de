import { fileURLToPath } from 'node:url';

/** The tables of this package, for `migrate`. */
export const eventMigrations = { name: 'events', path: fileURLToPath(new URL('../migrations', import.meta.url)) };
