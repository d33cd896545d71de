import { expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

const headers = new Headers({ ratelimit: '"cost";r=5884;t=58', 'ratelimit-policy': '"cost";q=6000;w=60' });

test('an answer tells its cost, what is left, and what was refused as data', () => {
  const cost = { estimate: 13, actual: 12, limit: 1_000 };
  const answer = {
    data: { createTeam: { errors: [{ code: 'TEAM_NAME_TAKEN', message: 'Taken.' }] }, viewer: null },
    extensions: { cost },
  };

  expect(outcomeOf({ answer, status: 200, headers, milliseconds: 18 })).toEqual({
    status: 200,
    milliseconds: 18,
    cost,
    budget: { perMinute: 6_000, remaining: 5_884, secondsToReset: 58 },
    refusals: [{ code: 'TEAM_NAME_TAKEN', message: 'Taken.', at: 'createTeam', advice: null }],
  });
});

test('a fault says where it is and what can be done about it', () => {
  const answer = {
    errors: [{ message: 'No.', path: ['organization', 'invoices'], extensions: { code: 'FORBIDDEN' } }],
    data: { organization: { invoices: null } },
  };

  expect(outcomeOf({ answer, status: 200, headers: new Headers(), milliseconds: 1 })).toMatchObject({
    cost: null,
    budget: null,
    refusals: [
      { code: 'FORBIDDEN', message: 'No.', at: 'organization.invoices', advice: expect.stringContaining('role') },
    ],
  });
});
