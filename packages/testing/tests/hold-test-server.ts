// A process for tests to kill: starts a throwaway Postgres, says where its files are and waits.
import { stdout } from 'node:process';
import { startTestServer } from '../src/test-server.ts';

const { directory } = await startTestServer();
stdout.write(directory);
