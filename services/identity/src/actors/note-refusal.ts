import type { Clock, Database, JsonObject } from '@tenantry/database';
import { recordRefusal } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';

/** A request that was not let into an organization, of somebody who is known there. */
interface Refusal {
  readonly organizationId: string;
  /** As audit entries have it. */
  readonly actor: JsonObject;
  /** Why: `IP_NOT_ALLOWED`, `MFA_REQUIRED` … */
  readonly code: string;
  readonly requestId: string | null;
  readonly address: string;
  readonly userAgent: string | null;
}

/** Puts it on record in the organization, as refused mutations are: so many a minute and no more. */
export async function noteRefusal(database: Database<DB>, clock: Clock, refusal: Refusal): Promise<void> {
  const { organizationId, actor, code, requestId, address: ip, userAgent } = refusal;
  await recordRefusal(
    database,
    organizationId,
    { actor, requestId, clock, origin: { ip, userAgent } },
    { kind: 'ENTERING', action: 'identity.enter', targets: [{ type: 'org', id: organizationId }], reason: { code } },
  );
}
