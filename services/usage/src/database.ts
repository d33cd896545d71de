import { fileURLToPath } from 'node:url';
import { eventMigrations } from '@tenantry/events';
import { graphqlMigrations } from '@tenantry/graphql';
import { jobLibrary, jobMigrations } from '@tenantry/jobs';

/** What `migrate` needs to make and update usage's database. */
export const migrations = {
  service: 'usage',
  roles: ['retention'],
  libraries: [jobLibrary],
  directories: [
    eventMigrations,
    graphqlMigrations,
    jobMigrations,
    { name: 'usage', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  ],
};
