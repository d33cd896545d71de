import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { maximumPasswordLength, minimumPasswordLength } from './auth.ts';
import { requireAdministrator } from './administrators.ts';
import { staffMemberExists } from './errors.ts';
import { insertStaffMember, type NewStaffMember } from './store.ts';

export interface CreateStaffMember extends Omit<NewStaffMember, 'passwordHash'> {
  readonly password: string;
  /** The staff person who asks. */
  readonly by: string;
  /** better-auth's. */
  readonly hash: (password: string) => Promise<string>;
}

/** Makes somebody staff, who can sign in at once. FORBIDDEN for staff who are no administrators. */
export async function createStaffMember(trx: Trx<DB>, { by, name, password, hash, ...person }: CreateStaffMember) {
  await requireAdministrator(trx, by);
  const title = name.trim();
  if (title.length < 1 || title.length > 100)
    return refused(invalidValue('A name has 1 to 100 characters.', ['input', 'name']));
  if (password.length < minimumPasswordLength || password.length > maximumPasswordLength)
    return refused(
      invalidValue(`A password has ${minimumPasswordLength} to ${maximumPasswordLength} characters.`, [
        'input',
        'password',
      ]),
    );

  const staffMember = await insertStaffMember(trx, { ...person, name: title, passwordHash: await hash(password) });
  return staffMember ? { staffMember, errors: [] } : refused(staffMemberExists);
}

function refused<E>(error: E) {
  return { staffMember: null, errors: [error] };
}
