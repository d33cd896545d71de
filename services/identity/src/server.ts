import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPlatform, connectPool, systemClock } from '@tenantry/database';
import {
  type Consumer,
  createFeed,
  type DomainEvent,
  emit,
  entitlementsChanged,
  jobCancelRequested,
  type EventBus,
  type Feed,
  sessionRevoked,
  staffSessionEnded,
  startConsumer,
} from '@tenantry/events';
import { type Exporter, type Service, serveService } from '@tenantry/graphql';
import { expireFiles, startJobs } from '@tenantry/jobs';
import { every, type Logger } from '@tenantry/observability';
import { internalRoutes } from './actors/routes.ts';
import { createKeyUses } from './api-keys/key-uses.ts';
import { remindOfExpiry } from './api-keys/remind-of-expiry.ts';
import { accountMail } from './auth/account-mail.ts';
import { isAddressTaken } from './auth/address-store.ts';
import { createAuth, type PasswordHashing } from './auth/auth.ts';
import { type NewSession, noteDevice } from './auth/note-device.ts';
import { ensureFirstOrganization } from './auth/first-organization.ts';
import { betterAuthProvider } from './auth/provider.ts';
import { authRoutes } from './auth/routes.ts';
import { sweepPurges } from './deletion/purge.ts';
import { brandingRoutes } from './branding/routes.ts';
import { dataExportRoutes } from './data-exports/routes.ts';
import { cancelExport } from './data-exports/cancel-export.ts';
import { exportTasks } from './data-exports/export-tasks.ts';
import { leases, pieces } from './data-exports/store.ts';
import { exportRules } from './export-rules.ts';
import type { ResolveTxt } from './domains/record.ts';
import { findHostOrganization } from './domains/store.ts';
import type { DB } from './generated/tables.ts';
import { applyEntitlements } from './entitlements/apply-entitlements.ts';
import { joinByAddress } from './join-requests/join-by-address.ts';
import { createMailService, type MailOptions } from './mail/mail-service.ts';
import { rightsHandlers } from './rights-told/tell-rights.ts';
import { recordRefusedSignIn } from './sign-ins/record-refused-sign-in.ts';
import { tellForgotten, tellOccasion } from './sign-ins/tell-untold.ts';
import { createStaffAuth } from './staff/auth.ts';
import { ensureFirstStaffMember, type FirstStaffMember } from './staff/first-staff-member.ts';
import { staffAuthRoutes } from './staff/routes.ts';
import { createIdentitySubgraph } from './subgraph.ts';

export { migrations } from './database.ts';
export type { PasswordHashing } from './auth/auth.ts';
export { exportRules } from './export-rules.ts';
export { idTypes } from './id-types.ts';

export interface IdentityOptions {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly feedToken: string;
  /** Where its events are published besides. */
  readonly bus?: EventBus | null;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  readonly actorKeys: ActorKeys;
  readonly host?: string;
  /** 0 picks a free port; null serves this process alone. */
  readonly port: number | null;
  readonly logger: Logger;
  /** `off` by default. */
  readonly mail?: MailOptions;
  /** Becomes staff with the role ADMIN when nobody is staff. */
  readonly firstStaffMember?: FirstStaffMember | undefined;
  readonly clock?: Clock;
  /** Looks up the TXT records that prove domains; the system's DNS unless given. */
  readonly resolveTxt?: ResolveTxt;
  /** How passwords of people are kept; better-auth's way unless given. */
  readonly passwords?: PasswordHashing | undefined;
}

export interface IdentityService extends Service {
  /** Follows the events of billing and usage, which themselves follow identity's and so are there later. */
  follow(feeds: { readonly billing: Feed; readonly usage: Feed }): void;
  /** Writes down which API keys were used since the last time, as the service does every minute. */
  noteKeyUses(): Promise<void>;
  /** Does jobs from now on: what recurs, and exports of organizations' data, of its own and what these give. */
  startJobs(exporters: { readonly billing: Exporter; readonly usage: Exporter }): void;
  /** Tells organizations what was done under `/auth` and never told, as the service does every minute. */
  tellForgotten(): Promise<void>;
  /** Resolves when every mail is sent, and everything applied that the feeds had, before the call. */
  caughtUp(): Promise<void>;
  /** Purges the organizations whose time has come, as the service does every minute, and returns how many. */
  purgeOrganizations(): Promise<number>;
}

/** Starts the identity service on a migrated database. */
export async function start(options: IdentityOptions): Promise<IdentityService> {
  const {
    databaseUrl: url,
    secretKey,
    feedToken,
    publicUrl,
    actorKeys,
    logger,
    clock = systemClock,
    mail = 'off',
  } = options;
  const database = connect<DB>({ url, service: 'identity' });
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 3 });
  const authPool = connectPool({ url, service: 'identity', role: 'auth', searchPath: 'auth', max: 10 });
  const platform = connectPlatform<DB>({ url, service: 'identity', max: 5 });
  const staffDatabase = connect<DB>({ url, service: 'identity', role: 'staff', max: 2 });
  const staffPool = connectPool({ url, service: 'identity', role: 'staff', searchPath: 'staff', max: 3 });
  const feed = createFeed({ pool: worker, source: 'identity', clock });

  const onSession = async (session: NewSession) => {
    await ensureFirstOrganization(database, clock, session.userId);
    await joinByAddress(database, clock, session.userId);
    await noteDevice(database, clock, session);
  };
  const telling = { database, worker, clock, logger };
  const isOrganizationHost = async (host: string) => (await findHostOrganization(database, host)) !== null;
  const announce = (event: DomainEvent) =>
    database.transact('shared', { actor: null, requestId: null, clock }, (trx) => emit(trx, event));
  const onSessionEnd = (userId: string, sessionId: string) => announce(sessionRevoked({ userId, sessionId }, userId));
  const mailService = createMailService({ mail, database, worker, secretKey, publicUrl, clock, logger });
  const account = accountMail({
    database,
    isTaken: (email) => isAddressTaken(authPool, email),
    writer: mailService?.writer ?? null,
    publicUrl,
    secretKey,
    clock,
    logger,
  });
  const auth = createAuth({
    pool: authPool,
    secretKey,
    publicUrl,
    logger,
    account,
    passwords: options.passwords,
    onSession,
    onRefusedSignIn: (refused) => account.inBackground(recordRefusedSignIn(database, clock, refused)),
    onSessionEnd,
    announce,
    isOrganizationHost,
  });
  const keyUses = createKeyUses(worker, clock);
  const staffAuth = createStaffAuth({
    pool: staffPool,
    secretKey,
    publicUrl,
    logger,
    onSessionEnd: (staffId) =>
      staffDatabase.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
        emit(trx, staffSessionEnded({ staffId }, staffId)),
      ),
  });
  const hash = async (password: string) => (await staffAuth.$context).password.hash(password);
  if (options.firstStaffMember) await ensureFirstStaffMember(staffDatabase, clock, options.firstStaffMember, hash);
  const verify = createActorVerifier(actorKeys);
  const others: Record<string, Exporter> = {};
  const callers = { database, verify, clock, logger };
  const service = await serveService({
    subgraph: createIdentitySubgraph({
      database,
      platform: platform.db,
      staff: { database: staffDatabase, hash },
      actorKeys,
      secretKey,
      publicUrl,
      clock,
      logger,
      resolveTxt: options.resolveTxt,
      others,
    }),
    database,
    exportRules,
    feed,
    worker,
    clock,
    feedToken,
    bus: options.bus,
    routes: [
      authRoutes(auth, (occasion) => tellOccasion(telling, occasion)),
      staffAuthRoutes(staffAuth),
      internalRoutes(
        {
          database,
          authentication: betterAuthProvider(auth),
          platform: platform.db,
          staffAuth,
          clock,
          onKeyUse: keyUses.note,
        },
        verify,
      ),
      brandingRoutes({ ...callers, publicUrl }),
      dataExportRoutes(callers),
      ...(mailService?.routes ?? []),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await flusher.stop();
      await keyUses.flush().catch((error) => logger.error({ err: error }, 'the last uses of API keys are lost'));
      const databases = [database, platform, staffDatabase].map((opened) => opened.close());
      await Promise.all([...databases, ...[worker, authPool, staffPool].map((pool) => pool.end())]);
    },
  });

  const flusher = every(60_000, keyUses.flush, logger);
  const following = { source: 'identity', feed, database, logger, clock };
  const consumers: Consumer[] = [startConsumer({ ...following, name: 'rights', handlers: rightsHandlers() })];
  if (mailService) consumers.push(mailService.start(feed));
  const purgeOrganizations = () => sweepPurges({ database, worker, clock, logger });
  const stopping = new AbortController();
  let jobs: ReturnType<typeof startJobs> | null = null;
  const remindOfKeys = () => remindOfExpiry({ database, worker, clock, logger });
  return {
    ...service,
    noteKeyUses: keyUses.flush,
    purgeOrganizations,
    tellForgotten: () => tellForgotten(telling),
    startJobs(exporters) {
      Object.assign(others, exporters);
      const sources = { identity: service.exporter, ...exporters };
      const maker = { database, sources, clock, logger, signal: stopping.signal };
      jobs = startJobs({
        url,
        service: 'identity',
        tasks: exportTasks(maker),
        recurring: {
          ...service.upkeep,
          ...(mailService && { forget_old_mail: { at: '11 * * * *', work: mailService.forgetOld } }),
          expire_data_exports: { at: '* * * * *', work: () => expireFiles({ ...maker, worker, leases, pieces }) },
          tell_sign_ins: { at: '* * * * *', work: () => tellForgotten(telling) },
          purge_organizations: { at: '* * * * *', work: purgeOrganizations },
          remind_of_expiring_keys: { at: '23 * * * *', work: remindOfKeys },
        },
        logger,
      });
      jobs.catch((error: unknown) => logger.error({ err: error }, 'this process does no jobs'));
    },
    follow({ billing, usage }) {
      const handlers = { [entitlementsChanged.type]: applyEntitlements };
      const from = { name: 'entitlements', source: 'billing', feed: billing };
      consumers.push(startConsumer({ ...from, database, handlers, logger, clock }));
      const cancelling = { [jobCancelRequested.type]: cancelExport };
      const fromUsage = { name: 'jobs', source: 'usage', feed: usage };
      consumers.push(startConsumer({ ...fromUsage, database, handlers: cancelling, logger, clock }));
      if (mailService) consumers.push(mailService.hear('usage', usage));
    },
    caughtUp: async () => {
      await account.settled();
      await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
    },
    async stop() {
      const ended = jobs?.then((started) => started.stop()).catch(() => {});
      stopping.abort();
      await ended;
      await account.settled();
      await Promise.all(consumers.map((part) => part.stop()));
      await service.stop();
    },
  };
}
