import { type BuiltInRole, givenWith } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { RoleChoice } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotFound } from './errors.ts';
import { findGrants } from './grant-store.ts';
import { rightsOf } from './rights.ts';
import { type CustomRoleRow, findCustomRoles, type RoleReference } from './store.ts';

/** A role that an input names. */
export interface ChosenRole {
  readonly problem: null;
  readonly reference: RoleReference;
  /** Everything it can lead to. */
  readonly given: ReadonlySet<Permission>;
  /** Where in the arguments it is named. */
  readonly path: readonly string[];
}
type Problem = ReturnType<typeof invalidValue> | ReturnType<typeof roleNotFound>;

/**
 * The role that an input names by exactly one of `role` and `customRoleId`, or what is wrong with it. Nobody edits or
 * deletes the role meanwhile if the transaction has locked the organization.
 */
export async function chooseRole(
  trx: Trx<DB>,
  choice: RoleChoice,
  at: readonly string[] = ['input'],
): Promise<ChosenRole | { readonly problem: Problem }> {
  const [chosen] = await chooseRoles(trx, [choice], () => at);
  return chosen!;
}

/** The same for many inputs, each of which stands `at` a place in the arguments. */
export async function chooseRoles(
  trx: Trx<DB>,
  choices: readonly RoleChoice[],
  at: (index: number) => readonly string[],
): Promise<(ChosenRole | { readonly problem: Problem })[]> {
  const ids = [...new Set(choices.flatMap(({ customRoleId }) => customRoleId ?? []))];
  const found = ids.length === 0 ? [] : await findCustomRoles(trx, ids);
  const customRoles = new Map(found.flatMap((role) => (role ? [[role.id, role] as const] : [])));
  return choices.map((choice, index) => choose(choice, at(index), customRoles));
}

function choose(
  { role, customRoleId }: RoleChoice,
  at: readonly string[],
  customRoles: ReadonlyMap<string, CustomRoleRow>,
): ChosenRole | { readonly problem: Problem } {
  if (role === 'CUSTOM') return { problem: isNoInput([...at, 'role']) };
  if ((role == null) === (customRoleId == null))
    return { problem: invalidValue('Name a role by exactly one of role and customRoleId.', [...at, 'role']) };
  if (role != null) return builtIn(role, [...at, 'role']);

  const path = [...at, 'customRoleId'];
  const custom = customRoles.get(customRoleId!);
  if (!custom) return { problem: roleNotFound(path) };
  const reference = { role: 'CUSTOM', customRoleId: custom.id } as const;
  return { problem: null, reference, given: new Set(custom.permissions), path };
}

/** CUSTOM where a role is to be named. */
export const isNoInput = (path: readonly string[]) =>
  invalidValue("A role of the organization's own is named by customRoleId, not by CUSTOM.", path);

/** Everything that a role which somebody has can lead to; nothing once the role was deleted. */
export async function givenBy(trx: Trx<DB>, { role, customRoleId }: RoleReference): Promise<ReadonlySet<Permission>> {
  if (role !== 'CUSTOM') return givenWith(role);
  const [custom] = customRoleId === null ? [] : await findCustomRoles(trx, [customRoleId]);
  return new Set(custom?.permissions);
}

function builtIn(role: BuiltInRole, path: readonly string[]): ChosenRole {
  return { problem: null, reference: { role, customRoleId: null }, given: givenWith(role), path };
}

/** Everything that a member may do in the organization, and that their own role can lead to. */
export async function permissionsHeldBy(
  trx: Trx<DB>,
  membership: RoleReference & { readonly id: string },
): Promise<ReadonlySet<Permission>> {
  const [grants = []] = await findGrants(trx, [membership.id]);
  return rightsOf(grants).permissions.union(await givenBy(trx, membership));
}

/** A role as events tell it: a custom one by its ID too. */
export function toldRole({ role, customRoleId }: RoleReference) {
  return customRoleId === null ? { role } : { role, customRoleId };
}
