import { type ActorSigner, createActorSigner } from '@tenantry/actor';
import { type BillingService, start as startBilling } from '@tenantry/billing';
import type { Clock } from '@tenantry/database';
import {
  type CostLimits,
  type Counter,
  type DocumentLimits,
  localUpstream,
  start as startGateway,
  type GatewayOptions,
} from '@tenantry/gateway';
import { type IdentityService, type PasswordHashing, start as startIdentity } from '@tenantry/identity';
import { createLogger } from '@tenantry/observability';
import { start as startUsage, type UsageService } from '@tenantry/usage';
import type { StripeSettings } from './local-stripe.ts';

/** The three databases, migrated. */
export interface DatabaseUrls {
  readonly identity: string;
  readonly billing: string;
  readonly usage: string;
}

export interface AllInOneOptions {
  readonly databaseUrls: DatabaseUrls;
  readonly secretKey: string;
  readonly feedToken: string;
  /** Where processes hear of each other's events; in one process there is no need of it. */
  readonly natsUrl?: string;
  readonly host?: string;
  /** The gateway's. */
  readonly port: number;
  readonly planCatalog?: string;
  /** Where payments go; nothing can be paid unless given. */
  readonly stripe?: StripeSettings;
  readonly logLevel?: string;
  /** Proxies whose X-Forwarded-For is believed, as CIDR ranges; none unless given. */
  readonly trustedProxies?: readonly string[];
  /** Who becomes staff when nobody is. */
  readonly firstStaffMember?: { readonly email: string; readonly password: string } | undefined;
  readonly clock?: Clock;
  /** Looks up the records that prove domains; the system's DNS unless given. */
  readonly resolveTxt?: (name: string) => Promise<string[][]>;
  /** How many requests an API key makes in a minute; the gateway's default unless given. */
  readonly apiKeyRequestsPerMinute?: number;
  /** The meter that calls of API keys are counted by; they are not counted unless given. */
  readonly apiCallsMeter?: string;
  /** How large an operation may be; the gateway's default unless given. */
  readonly documentLimits?: DocumentLimits;
  /** What operations may cost; the gateway's default unless given. */
  readonly costLimits?: CostLimits;
  /** Where requests and costs are counted; in this process unless given. */
  readonly counter?: Counter;
  /** Who may send operations that are no trusted documents, which origins may ask, and how long things may take. */
  readonly freeOperations?: GatewayOptions['freeOperations'];
  readonly corsOrigins?: GatewayOptions['corsOrigins'];
  readonly timeouts?: GatewayOptions['timeouts'];
  /** How passwords of people are kept; identity's default unless given. */
  readonly passwords?: PasswordHashing;
}

export interface AllInOne {
  /** The gateway's address. */
  readonly url: string;
  /** Tells usage of the calls that the gateway has counted, without waiting for the next seconds. */
  flushCalls(): Promise<void>;
  /** Has the gateway use another supergraph. */
  reload(supergraph: string): Promise<boolean>;
  readonly services: {
    readonly identity: IdentityService;
    readonly billing: BillingService;
    readonly usage: UsageService;
  };
  /** What signs for the gateway's callers. */
  readonly signer: ActorSigner;
  /** Resolves when every event published before the call has been applied everywhere. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the services and the gateway in this process. Rejects, with nothing left running, when one of them cannot start. */
export async function startAllInOne(options: AllInOneOptions): Promise<AllInOne> {
  const {
    databaseUrls,
    secretKey,
    feedToken,
    host = '127.0.0.1',
    port,
    planCatalog,
    stripe,
    logLevel = 'warn',
    trustedProxies,
    clock,
    resolveTxt,
    apiKeyRequestsPerMinute,
    apiCallsMeter,
    documentLimits,
    costLimits,
    counter,
    freeOperations,
    corsOrigins,
    timeouts,
    firstStaffMember,
    passwords,
  } = options;
  const running: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    // The services follow each other, so they stop together.
    await Promise.all(running.splice(0).map((service) => service.stop()));
  };
  const started = <Service extends { stop(): Promise<void> }>(service: Service): Service => {
    running.push(service);
    return service;
  };

  try {
    const signer = await createActorSigner();
    const common = { secretKey, feedToken, actorKeys: signer.jwks, port: null, clock };
    const publicUrl = `http://${host}:${port}`;
    const logger = (name: string) => createLogger(name, logLevel);

    const identity = started(
      await startIdentity({
        ...common,
        databaseUrl: databaseUrls.identity,
        publicUrl,
        mail: 'catcher',
        firstStaffMember,
        resolveTxt,
        passwords,
        logger: logger('identity'),
      }),
    );
    const billing = started(
      await startBilling({
        ...common,
        databaseUrl: databaseUrls.billing,
        feeds: { identity: identity.feed },
        planCatalog,
        ...(stripe && { stripe }),
        logger: logger('billing'),
      }),
    );
    const usage = started(
      await startUsage({
        ...common,
        databaseUrl: databaseUrls.usage,
        feeds: { identity: identity.feed, billing: billing.feed },
        logger: logger('usage'),
      }),
    );
    identity.follow({ billing: billing.feed, usage: usage.feed });
    billing.follow({ usage: usage.feed });
    await billing.startJobs();
    identity.startJobs({ billing: billing.exporter, usage: usage.exporter });
    const upstreams = {
      identity: localUpstream(identity),
      billing: localUpstream(billing),
      usage: localUpstream(usage),
    };
    const gateway = await startGateway({
      upstreams,
      signer,
      publicUrl,
      apiKeyRequestsPerMinute,
      apiCallsMeter,
      documentLimits,
      costLimits,
      counter,
      freeOperations,
      corsOrigins,
      timeouts,
      trustedProxies,
      clock,
      host,
      port,
      logger: logger('gateway'),
    });
    return {
      url: gateway.url,
      flushCalls: gateway.flushCalls,
      reload: gateway.reload,
      services: { identity, billing, usage },
      signer,
      async stop() {
        await gateway.stop();
        await stop();
      },
      async settled() {
        await identity.caughtUp();
        await billing.caughtUp();
        await identity.caughtUp();
        await usage.caughtUp();
        // The mail that usage asks for.
        await identity.caughtUp();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
