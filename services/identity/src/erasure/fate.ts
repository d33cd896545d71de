/** What becomes of an organization when one of its members is erased. */
export type Fate = 'LEFT' | 'HANDED_OVER' | 'DELETED';

/**
 * An organization with another owner is left. Without one it goes along when nobody else could keep it, and must be handed
 * over first otherwise; a suspended one never goes along, or a suspension could be escaped.
 */
export function fateOf({ status }: { readonly status: string }, others: { members: number; owners: number }): Fate {
  if (others.owners > 0) return 'LEFT';
  const isKeptByNobody = others.members === 0 || status === 'PENDING_DELETION';
  return isKeptByNobody && status !== 'SUSPENDED' ? 'DELETED' : 'HANDED_OVER';
}
