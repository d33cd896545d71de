import { createAuthClient } from 'better-auth/client';

/** The client of a front end that is served by the gateway. */
export const client = createAuthClient({ basePath: '/auth' });
