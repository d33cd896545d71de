import { fileURLToPath } from 'node:url';

/** The tables of this package, for `migrate`. */
export const graphqlMigrations = { name: 'graphql', path: fileURLToPath(new URL('../migrations', import.meta.url)) };
