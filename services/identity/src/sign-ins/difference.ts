import type { JsonObject } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type pg from 'pg';

type Rows = readonly (JsonObject & { readonly id: string })[];
/** What a person is and how they sign in, by table. Nothing in it is secret: what is not named is not read. */
export type SignInSettings = Readonly<Record<string, Rows>>;

/** What differs between two states: rows as they were and as they are, of a changed row its ID and what differs. */
export interface Difference {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** Reads it as it is now, as the role that better-auth works with. */
export async function findSignInSettings(pool: pg.Pool, userId: string): Promise<SignInSettings> {
  const { rows } = await pool.query<{ settings: SignInSettings }>(
    `SELECT json_build_object(
       'user', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'image', image, 'email', email, 'emailVerified', email_verified,
         'twoFactorEnabled', two_factor_enabled)), '[]') FROM auth."user" WHERE id = $1),
       'account', (SELECT coalesce(json_agg(json_build_object('id', id, 'providerId', provider_id, 'updatedAt', updated_at) ORDER BY id), '[]')
         FROM auth.account WHERE user_id = $1),
       'twoFactor', (SELECT coalesce(json_agg(json_build_object('id', id, 'verified', verified,
         'recoveryCodesLeft', recovery_codes_left)), '[]') FROM auth.two_factor WHERE user_id = $1),
       'passkey', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'deviceType', device_type,
         'backedUp', backed_up) ORDER BY id), '[]') FROM auth.passkey WHERE user_id = $1)) AS settings`,
    [userId],
  );
  return rows[0]?.settings ?? {};
}

const prefixes: Readonly<Record<string, string>> = { user: 'usr', passkey: 'psk' };

/** What differs, with IDs as the API has them. That an address of mail is another is told, and not which. */
export function differenceOf(before: SignInSettings, after: SignInSettings): Difference {
  const was: Record<string, JsonObject[]> = {};
  const is: Record<string, JsonObject[]> = {};
  const tell = (told: Record<string, JsonObject[]>, table: string, { id, ...rest }: Rows[number]) => {
    const prefix = prefixes[table];
    const shown = 'email' in rest ? { ...rest, email: 'not told' } : rest;
    (told[table] ??= []).push({ id: prefix === undefined ? id : encodeId(prefix, id), ...shown });
  };
  for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [former, present] = [before[table] ?? [], after[table] ?? []];
    for (const row of former) {
      const now = present.find(({ id }) => id === row.id);
      if (!now) tell(was, table, row);
      else if (JSON.stringify(now) !== JSON.stringify(row)) {
        tell(was, table, differing(row, now));
        tell(is, table, differing(now, row));
      }
    }
    for (const row of present) if (!former.some(({ id }) => id === row.id)) tell(is, table, row);
  }
  return { before: orNull(was), after: orNull(is) };
}

function differing(row: Rows[number], other: JsonObject): Rows[number] {
  const different = Object.entries(row).filter(
    ([name, value]) => JSON.stringify(other[name]) !== JSON.stringify(value),
  );
  return { ...Object.fromEntries(different), id: row.id };
}

const orNull = (told: Record<string, JsonObject[]>): JsonObject | null => (Object.keys(told).length > 0 ? told : null);
