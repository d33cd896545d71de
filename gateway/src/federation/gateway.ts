import './no-telemetry.ts';
import type { SubgraphName } from '@tenantry/schema';
import { asking } from './ask.ts';
import { type CompiledGateway, createCompiledGateway } from './compiled/gateway.ts';
import type { Upstream } from './upstream.ts';

export type { GatewayContext } from './ask.ts';
export type { CompiledGateway } from './compiled/gateway.ts';

/** The federation on a supergraph of our services; every fetch goes to an upstream with the caller's actor token. */
export function createFederation(
  supergraphSdl: string,
  upstreams: Readonly<Record<SubgraphName, Upstream>>,
): CompiledGateway {
  return createCompiledGateway(supergraphSdl, (service) => {
    const upstream = Object.hasOwn(upstreams, service) ? upstreams[service as SubgraphName] : undefined;
    if (!upstream) throw new Error(`The supergraph has a service ${JSON.stringify(service)}, and there is none here.`);
    return asking(service, upstream);
  });
}
