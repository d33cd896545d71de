// A process for tests to kill: starts Postgres in the directory it is given, says its URL and waits.
import { argv, stdout } from 'node:process';
import { startPostgres } from '@tenantry/testing/postgres';

const { url } = await startPostgres({ directory: argv[2]! });
stdout.write(url);
