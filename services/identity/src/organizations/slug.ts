/** Names that must not become addresses of organizations. */
const reserved: ReadonlySet<string> = new Set(
  'admin api app assets auth billing blog console dashboard dev docs graphql health help identity internal login mail new null platform playground readyz root settings sign-in sign-up staff static status support system tenantry test undefined usage webhooks www'.split(
    ' ',
  ),
);

/** What is wrong with a slug, for a person to read; null when nothing is. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z0-9](-?[a-z0-9])*$/.test(slug))
    return 'A slug has lower-case letters, digits and single hyphens between them.';
  if (slug.length < 3 || slug.length > 40) return 'A slug has 3 to 40 characters.';
  return null;
}

/** Whether the platform keeps the slug for itself. */
export function isReserved(slug: string): boolean {
  return reserved.has(slug);
}

/** A slug made from a name; `suffix` sets it apart from others made from the same name. */
export function slugFrom(name: string, suffix = ''): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const room = 40 - (suffix ? suffix.length + 1 : 0);
  const stem = plain.slice(0, room).replace(/^-+|-+$/g, '') || 'organization';
  const slug = suffix ? `${stem}-${suffix}` : stem;
  return slug.length < 3 ? `${slug}-org` : slug;
}
