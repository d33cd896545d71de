import { fileURLToPath } from 'node:url';
import { eventMigrations } from '@tenantry/events';
import { graphqlMigrations } from '@tenantry/graphql';
import { jobLibrary, jobMigrations } from '@tenantry/jobs';

/** What `migrate` needs to make and update identity's database. */
export const migrations = {
  service: 'identity',
  roles: ['auth', 'staff'],
  libraries: [jobLibrary],
  directories: [
    eventMigrations,
    graphqlMigrations,
    jobMigrations,
    { name: 'identity', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  ],
};
