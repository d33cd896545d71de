import { fileURLToPath } from 'node:url';
import { eventMigrations } from '@tenantry/events';
import { graphqlMigrations } from '@tenantry/graphql';

/** What `migrate` needs to make and update billing's database. */
export const migrations = {
  service: 'billing',
  roles: ['catalog'],
  directories: [
    eventMigrations,
    graphqlMigrations,
    { name: 'billing', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  ],
};
