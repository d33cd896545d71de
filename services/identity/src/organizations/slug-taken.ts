/** Another organization has the slug or keeps it from before, or the platform keeps it. */
export const slugTaken = {
  __typename: 'SlugTaken',
  code: 'SLUG_TAKEN',
  message: 'This slug is taken. Choose another.',
  path: ['input', 'slug'],
} as const;
