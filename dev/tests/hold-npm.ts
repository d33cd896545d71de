// A process for tests: says that it watches, and then that whoever started it has gone.
import { stdout } from 'node:process';
import { watchNpm } from '../npm.ts';

watchNpm(() => {
  stdout.write('gone');
  clearInterval(alive);
});
const alive = setInterval(() => {}, 1_000);
stdout.write('watching');
