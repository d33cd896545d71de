// A process for tests: a local Stripe that keeps everything in the file it is given, until it is killed.
import { argv, stdout } from 'node:process';
import { startStripeEmulator } from '../../src/index.ts';

const { url } = await startStripeEmulator({ port: 0, dataFile: argv[2]! });
stdout.write(`${url}\n`);
