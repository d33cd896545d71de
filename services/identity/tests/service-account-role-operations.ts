import type { Fixtures, Member } from './fixtures.ts';

export const errors = 'errors { __typename ... on UserError { code path } }';
const account = 'id role customRole { name } version';
export const create = `mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { ${account} } ${errors} } }`;
export const update = `mutation ($input: UpdateServiceAccountInput!) { updateServiceAccount(input: $input) { serviceAccount { ${account} } ${errors} } }`;
export const assign = `mutation ($input: AssignServiceAccountRoleInput!) { assignServiceAccountRole(input: $input) {
  roleAssignment { id role customRole { name } team { name } membership { role } serviceAccount { id } memberTeam { name } } ${errors} } }`;
export const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret ${errors} } }`;
export const onlyErrors = ({ data }: { data?: unknown }) =>
  Object.values(data as Record<string, { errors: object[] }>)[0]?.errors;

export async function newAccount(execute: Fixtures['execute'], by: Member, input: object): Promise<string> {
  return (await execute(by, create, { input: { name: 'Robot', ...input } })).data.createServiceAccount.serviceAccount
    .id;
}
