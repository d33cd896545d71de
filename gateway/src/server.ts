import { setTimeout as pause } from 'node:timers/promises';
import type { ActorSigner } from '@tenantry/actor';
import { startWatcher } from '@tenantry/events';
import { listen } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { type SubgraphName, supergraphSdl, trustedDocuments } from '@tenantry/schema';
import { createCallers } from './authentication/callers.ts';
import { createKeyLimits } from './authentication/key-limits.ts';
import { createDoor } from './authentication/door.ts';
import { createRefusalReporter } from './authentication/refusal-report.ts';
import { createSupportUses } from './authentication/support-uses.ts';
import { createViolationReporter } from './authentication/violations.ts';
import { createFederation } from './federation/gateway.ts';
import type { Upstream } from './federation/upstream.ts';
import { credentialOf } from './authentication/credentials.ts';
import { createApp, maximumBody } from './http/app.ts';
import { graphqlLane } from './http/direct/lane.ts';
import { createPolicyHeaders } from './http/direct/policy-headers.ts';
import { startGenerations } from './http/generations.ts';
import { startGraphQL } from './http/graphql.ts';
import { createOpenStreams } from './http/open-streams.ts';
import { createApiCalls } from './metering/api-calls.ts';
import { budgetSizes } from './protection/budgets.ts';
import { type Counter, memoryCounter } from './protection/counters.ts';
import type { CostLimits } from './protection/limit-cost.ts';
import type { FreeOperations } from './protection/trusted-documents.ts';
import { type Timeouts, timeouts } from './protection/timeouts.ts';
import { type DocumentLimits, documentLimits } from './protection/document-limits.ts';

export { httpUpstream } from './federation/http-upstream.ts';
export { localUpstream, type Upstream } from './federation/upstream.ts';
export { type Counter, memoryCounter, postgresCounter, valkeyCounter } from './protection/counters.ts';
export type { CostLimits } from './protection/limit-cost.ts';
export type { Timeouts } from './protection/timeouts.ts';
export type { FreeOperations } from './protection/trusted-documents.ts';
export type { DocumentLimits } from './protection/document-limits.ts';

export interface GatewayOptions {
  readonly upstreams: Readonly<Record<SubgraphName, Upstream>>;
  /** Signs for the callers; the subgraphs must know its keys. */
  readonly signer: ActorSigner;
  /** Where clients reach it; organizations are subdomains of its host. */
  readonly publicUrl: string;
  /** How many requests an API key makes in a minute. Default 6,000. */
  readonly apiKeyRequestsPerMinute?: number;
  /** The meter that calls of API keys are counted by; they are not counted unless given. */
  readonly apiCallsMeter?: string | undefined;
  /** How large an operation may be; the limits of docs/operations.md unless given. */
  readonly documentLimits?: DocumentLimits | undefined;
  /** What operations may cost; the limits of docs/operations.md unless given. */
  readonly costLimits?: CostLimits | undefined;
  /** Where requests and costs are counted; in this process unless given. Closed with the gateway. */
  readonly counter?: Counter | undefined;
  /** Who may send operations that are no trusted documents; everybody unless given. */
  readonly freeOperations?: FreeOperations | undefined;
  /** Reads the supergraph; the committed one unless given. */
  readonly readSupergraph?: (() => string) | undefined;
  /** Origins whose pages may ask, besides the gateway's own. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** How long things may take; the times of docs/operations.md unless given. */
  readonly timeouts?: Partial<Timeouts> | undefined;
  /** Proxies whose X-Forwarded-For is believed, as CIDR ranges; none unless given. */
  readonly trustedProxies?: readonly string[];
  /** What sessions are judged by; the system's unless given. */
  readonly clock?: { now(): Date };
  readonly host?: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** How long it says that it is not ready before it takes no more connections, in milliseconds; 0 unless given. */
  readonly shutdownDelayMs?: number;
  readonly logger: Logger;
}

export interface Gateway {
  readonly url: string;
  /** Tells usage of the calls that were counted until now, without waiting for the next seconds. */
  flushCalls(): Promise<void>;
  /**
   * Reads the supergraph anew, or the one that is given, and takes requests to it from now on. False when it cannot be used: then the
   * log says why, and nothing changes.
   */
  reload(supergraph?: string): Promise<boolean>;
  /** Says that it is not ready, finishes open requests, at most 10 s after the call, then closes all but the upstreams' services. */
  stop(): Promise<void>;
}

/** Starts the gateway. Rejects when the port is taken. */
export async function start(options: GatewayOptions): Promise<Gateway> {
  const { upstreams, signer, publicUrl, trustedProxies = [], host = '127.0.0.1', port, logger } = options;
  const clock = options.clock ?? { now: () => new Date() };
  const readSupergraph = options.readSupergraph ?? supergraphSdl;
  const times = { ...timeouts, ...options.timeouts };
  const counter = options.counter ?? memoryCounter();
  const callers = createCallers(upstreams.identity, signer);
  const publicHost = hostOf(publicUrl);
  const apiCalls = options.apiCallsMeter
    ? createApiCalls({ usage: upstreams.usage, signer, meter: options.apiCallsMeter, clock, logger })
    : null;
  const refusals = createRefusalReporter(upstreams.identity, signer, logger);
  const enter = createDoor({
    callers,
    spendRequest: createKeyLimits(counter, options.apiKeyRequestsPerMinute),
    report: createViolationReporter(upstreams.identity, signer, logger),
    reportRefusal: refusals.report,
    countCall: (caller, endpoint) => apiCalls?.count(caller, endpoint),
    clock,
  });
  const noteSupportUse = createSupportUses(upstreams.identity, signer);
  const build = (supergraph: string) =>
    startGraphQL({
      gateway: createFederation(supergraph, upstreams),
      enter,
      noteSupportUse,
      supergraphSdl: supergraph,
      publicHost,
      documentLimits: options.documentLimits ?? documentLimits,
      costLimits: options.costLimits ?? { perOperation: 1_000, budgets: budgetSizes },
      counter,
      trustedDocuments: trustedDocuments(),
      freeOperations: options.freeOperations ?? 'everybody',
      operationTimeoutMs: times.operationMs,
      logger,
    });
  const graphql = await startGenerations(build, readSupergraph(), logger);
  const watcher = startWatcher({
    feed: upstreams.identity.feed,
    onEvent: callers.onEvent,
    onGap: callers.forgetAll,
    logger,
  });

  // Without identity nobody can be told apart; any other service's absence nulls its own fields.
  let isStopping = false;
  const isReady = async () =>
    !isStopping &&
    upstreams.identity.fetch(new Request('http://identity/readyz')).then(
      ({ ok }) => ok,
      () => false,
    );
  const openStreams = createOpenStreams(enter);
  const app = createApp({
    graphql,
    enter,
    openStreams,
    identity: upstreams.identity,
    billing: upstreams.billing,
    usage: upstreams.usage,
    publicHost,
    signer,
    trustedProxies,
    isReady,
    corsOrigins: options.corsOrigins ?? [],
    isPublicOverTls: publicUrl.startsWith('https:'),
    logger,
  });
  const isPublicOverTls = publicUrl.startsWith('https:');
  const corsOrigins = options.corsOrigins ?? [];
  const policyHeaders = createPolicyHeaders({ corsOrigins, isPublicOverTls });
  const lane = graphqlLane({ graphql, policyHeaders, credentialOf, trustedProxies, path: '/graphql', maximumBody });
  const listener = await listen(app, port, host, {
    lane,
    patience: {
      headersTimeout: times.headersMs,
      requestTimeout: times.requestMs,
      streams: { is: ({ url }) => url?.startsWith('/v1/usage') ?? false, silenceMs: times.silenceMs },
    },
  });
  return {
    url: listener.url,
    flushCalls: async () => apiCalls?.flush(),
    reload: (supergraph) => graphql.reload(supergraph === undefined ? readSupergraph : () => supergraph),
    async stop() {
      // A load balancer that looks now and then still sends requests, and they are answered.
      isStopping = true;
      const delayMs = options.shutdownDelayMs ?? 0;
      await pause(delayMs);
      // They would go on for as long as their clients like.
      openStreams.stop();
      // Usage may have to ask for our key before it believes us, for which we must listen.
      await apiCalls?.flush().catch(() => {});
      await listener.stop(delayMs);
      await refusals.stop();
      await apiCalls?.stop();
      await Promise.all([watcher.stop(), graphql.stop()]);
      await counter.close();
      await Promise.all(Object.values(upstreams).map((upstream) => upstream.close()));
    },
  };
}

/** An address of this machine has no subdomains, but its name does. */
function hostOf(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /^127\.|^\[::1\]$/.test(hostname) ? 'localhost' : hostname;
}
