import { fileURLToPath } from 'node:url';
import { eventMigrations } from '@tenantry/events';
import { graphqlMigrations } from '@tenantry/graphql';
import { jobLibrary, jobMigrations } from '@tenantry/jobs';

/** What `migrate` needs to make and update billing's database. */
export const migrations = {
  service: 'billing',
  roles: ['catalog'],
  libraries: [jobLibrary],
  directories: [
    eventMigrations,
    graphqlMigrations,
    jobMigrations,
    { name: 'billing', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  ],
};
