import './no-telemetry.ts';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { SubgraphName } from '@tenantry/schema';
import { asking } from './ask.ts';
import { createCompiledGateway } from './compiled/gateway.ts';
import type { Upstream } from './upstream.ts';

export type { GatewayContext } from './ask.ts';

/** The federation on our supergraph; every fetch goes to an upstream with the caller's actor token. */
export function createFederation(
  supergraphSdl: string,
  upstreams: Readonly<Record<SubgraphName, Upstream>>,
): GatewayInterface {
  return createCompiledGateway(supergraphSdl, (service) => asking(service, upstreams[service as SubgraphName]));
}
