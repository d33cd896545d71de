import { acme, globex, openService, winLeads } from '../fixtures.ts';

// Wins leads until it is killed; the parent hears of every tenth commit.
const { database } = openService(process.argv[2] ?? '');
for (let commits = 1; ; commits += 1) {
  await winLeads(
    database,
    [acme, globex, null][commits % 3] ?? null,
    `${process.pid}-${commits}a`,
    `${process.pid}-${commits}b`,
  );
  if (commits % 10 === 0) process.send?.('progress');
}
