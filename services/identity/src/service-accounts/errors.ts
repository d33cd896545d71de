import { invalidValue, notFound } from '@tenantry/graphql';

export const serviceAccountNotFound = notFound('There is no such service account.', ['input', 'serviceAccountId']);

export const nameTaken = {
  __typename: 'ServiceAccountNameTaken',
  code: 'SERVICE_ACCOUNT_NAME_TAKEN',
  message: 'Another service account has this name.',
  path: ['input', 'name'],
} as const;

/** What is wrong with a name; null when nothing is. */
export function nameProblem(name: string) {
  if (name.trim().length > 0 && name.length <= 100) return null;
  return invalidValue('A name has 1 to 100 characters.', ['input', 'name']);
}
