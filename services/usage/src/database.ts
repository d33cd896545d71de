import { fileURLToPath } from 'node:url';
import { eventMigrations } from '@tenantry/events';
import { graphqlMigrations } from '@tenantry/graphql';

/** What `migrate` needs to make and update usage's database. */
export const migrations = {
  service: 'usage',
  roles: ['retention'],
  directories: [
    eventMigrations,
    graphqlMigrations,
    { name: 'usage', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  ],
};
