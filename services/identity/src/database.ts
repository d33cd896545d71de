import { fileURLToPath } from 'node:url';
import { eventMigrations } from '@tenantry/events';
import { graphqlMigrations } from '@tenantry/graphql';

/** What `migrate` needs to make and update identity's database. */
export const migrations = {
  service: 'identity',
  roles: ['auth', 'staff'],
  directories: [
    eventMigrations,
    graphqlMigrations,
    { name: 'identity', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  ],
};
