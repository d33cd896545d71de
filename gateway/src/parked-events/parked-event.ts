import { operation, type SubgraphName, subgraphNames } from '@tenantry/schema';
import { allNodes, type Page } from '../reporting/pages.ts';
import type { AskAsStaff } from '../reporting/staff-client.ts';

/** An event that a consumer of a service has set aside. */
export interface ParkedEvent {
  readonly service: SubgraphName;
  readonly consumer: string;
  readonly source: string;
  readonly position: string;
  readonly eventType: string;
  readonly organizationId: string | null;
  readonly error: string;
  readonly attempts: number;
  readonly parkedAt: string;
}

/** How one is named here: the service, its consumer, the source and the place among the source's events. */
export const idOf = ({ service, consumer, source, position }: ParkedEvent) =>
  [service, consumer, source, position].join('/');
export const idPattern = /^[^/]+\/[^/]+\/[^/]+\/\d+$/;

/** What is set aside, in a service or in all, by a consumer or by all; oldest first in each service. */
export async function findParked(
  ask: AskAsStaff,
  {
    service: only,
    consumer = null,
  }: { readonly service?: SubgraphName | undefined; readonly consumer?: string | null | undefined },
): Promise<ParkedEvent[]> {
  const services = subgraphNames.filter((name) => only === undefined || name === only);
  const found = await Promise.all(
    services.map(async (service) => {
      const which = Object.fromEntries(subgraphNames.map((name) => [name, name === service]));
      const nodes = await allNodes(async (after) => {
        const { platform } = await ask<Answer>(operation('events/parked'), { ...which, consumer, after });
        const events = platform.events[service];
        if (!events) throw new Error(`${service} does not answer.`);
        return events.parkedEvents;
      });
      return nodes.map((node) => ({ service, ...node }));
    }),
  );
  return found.flat();
}

interface Answer {
  readonly platform: {
    readonly events: Readonly<
      Partial<Record<SubgraphName, { readonly parkedEvents: Page<Omit<ParkedEvent, 'service'>> } | null>>
    >;
  };
}
