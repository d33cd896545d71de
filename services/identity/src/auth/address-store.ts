import type pg from 'pg';

/** Whether somebody signs in with an address. `auth` are connections with the schema of that name as their search path. */
export async function isAddressTaken(auth: pg.Pool, email: string): Promise<boolean> {
  const { rowCount } = await auth.query('SELECT FROM "user" WHERE email = lower($1)', [email]);
  return rowCount !== 0;
}
