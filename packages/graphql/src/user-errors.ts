type Path = readonly string[] | null;

/** The value at `path` is not acceptable; `message` says what would be. */
export const invalidValue = (message: string, path: Path) =>
  ({ __typename: 'InvalidValue', code: 'INVALID_VALUE', message, path }) as const;

/** What the input names at `path` does not exist, or is another organization's. */
export const notFound = (message: string, path: Path) =>
  ({ __typename: 'NotFound', code: 'NOT_FOUND', message, path }) as const;

/** The object has changed since it was read. */
export const versionConflict = (currentVersion: number, path: Path = ['input', 'expectedVersion']) =>
  ({
    __typename: 'VersionConflict',
    code: 'VERSION_CONFLICT',
    message: 'This has changed since you read it. Read it again and decide anew.',
    path,
    currentVersion,
  }) as const;
