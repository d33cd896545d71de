import type { JsonObject } from '@tenantry/database';
import { type Exporter, fault } from '@tenantry/graphql';

/** The other services by name, as far as they tell what they keep of a person. */
export type PersonalSources = Readonly<Record<string, Pick<Exporter, 'personal'>>>;

/**
 * What the other services keep of a person, by service. UNAVAILABLE when one of them does not answer: what they take with
 * them is everything or nothing.
 */
export async function collectElsewhere(sources: PersonalSources, userId: string): Promise<JsonObject> {
  const parts = Object.entries(sources).map(async ([service, source]) => {
    const part = await source.personal(userId).catch((cause: unknown) => {
      throw Object.assign(fault('UNAVAILABLE', `What ${service} keeps cannot be read just now. Try again.`), { cause });
    });
    return [service, part] as const;
  });
  return Object.fromEntries(await Promise.all(parts));
}
