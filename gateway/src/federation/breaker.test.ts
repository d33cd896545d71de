import { expect, test } from 'vitest';
import { createBreaker } from './breaker.ts';

function breakerAt(start: number) {
  const clock = { now: start };
  const breaker = createBreaker(() => clock.now);
  const fail = (times: number) => Array.from({ length: times }, () => breaker.failed());
  const admitted = (times: number) => Array.from({ length: times }, () => breaker.admits());
  return { clock, breaker, fail, admitted };
}

test('four failures in a row change nothing, and an answer forgets them', () => {
  const { breaker, fail, admitted } = breakerAt(0);
  fail(4);
  breaker.succeeded();
  fail(4);

  expect(admitted(2)).toEqual([true, true]);
});

test('after five it lets nothing through, and then one question at a time', () => {
  const { clock, fail, admitted } = breakerAt(1_000);
  fail(5);
  const atOnce = admitted(2);
  clock.now += 250;
  const cooled = admitted(3);
  fail(1);
  clock.now += 499;
  const stillHot = admitted(1);
  clock.now += 1;

  expect([atOnce, cooled, stillHot, admitted(2)]).toEqual([
    [false, false],
    [true, false, false],
    [false],
    [true, false],
  ]);
});

test('it cools for five seconds at most, and closes with the first answer', () => {
  const { clock, breaker, fail, admitted } = breakerAt(0);
  fail(100);
  clock.now += 4_999;
  const before = admitted(1);
  clock.now += 1;
  const after = admitted(1);
  breaker.succeeded();

  expect([before, after, admitted(3)]).toEqual([[false], [true], [true, true, true]]);
});
