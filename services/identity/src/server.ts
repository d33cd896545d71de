import { createActorVerifier } from '@tenantry/actor';
import { systemClock } from '@tenantry/database';
import { createFeed } from '@tenantry/events';
import { type Exporter, serveService } from '@tenantry/graphql';
import { expireFiles, startJobs } from '@tenantry/jobs';
import { every } from '@tenantry/observability';
import { internalRoutes } from './actors/routes.ts';
import { createKeyUses } from './api-keys/key-uses.ts';
import { betterAuthProvider } from './auth/provider.ts';
import { authRoutes } from './auth/routes.ts';
import { createPeopleAuth, createStaffDoor } from './authentication.ts';
import { brandingRoutes } from './branding/routes.ts';
import { openConnections } from './connections.ts';
import { followOthers, followOwn } from './consumers.ts';
import { exportTasks } from './data-exports/export-tasks.ts';
import { dataExportRoutes } from './data-exports/routes.ts';
import { leases, pieces } from './data-exports/store.ts';
import { sweepPurges } from './deletion/purge.ts';
import { exportRules } from './export-rules.ts';
import { createMailService } from './mail/mail-service.ts';
import type { IdentityOptions, IdentityService } from './options.ts';
import { recurring } from './recurring.ts';
import { tellForgotten, tellOccasion } from './sign-ins/tell-untold.ts';
import { ensureFirstStaffMember } from './staff/first-staff-member.ts';
import { staffAuthRoutes } from './staff/routes.ts';
import { createIdentitySubgraph } from './subgraph.ts';

export { migrations } from './database.ts';
export type { PasswordHashing } from './auth/auth.ts';
export { exportRules } from './export-rules.ts';
export { idTypes } from './id-types.ts';
export type { IdentityOptions, IdentityService } from './options.ts';

/** Starts the identity service on a migrated database. */
export async function start(options: IdentityOptions): Promise<IdentityService> {
  const { databaseUrl: url, secretKey, feedToken, publicUrl, actorKeys, logger } = options;
  const { clock = systemClock, mail = 'off', passwords, firstStaffMember } = options;
  const connections = openConnections(url);
  const { database, worker, platform, staffDatabase } = connections;
  const feed = createFeed({ pool: worker, source: 'identity', clock });

  const mailService = createMailService({ mail, database, worker, secretKey, publicUrl, clock, logger });
  const common = { connections, secretKey, publicUrl, clock, logger };
  const { auth, account } = createPeopleAuth({ ...common, writer: mailService?.writer ?? null, passwords });
  const { staffAuth, hash } = createStaffDoor(common);
  if (firstStaffMember) await ensureFirstStaffMember(staffDatabase, clock, firstStaffMember, hash);
  const keyUses = createKeyUses(worker, clock);
  const verify = createActorVerifier(actorKeys);
  const others: Record<string, Exporter> = {};
  const callers = { database, verify, clock, logger };
  const recurrence = { database, worker, mailService, clock, logger };
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
      authRoutes(auth, (occasion) => tellOccasion(recurrence, occasion)),
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
      await connections.close();
    },
  });

  const flusher = every(60_000, keyUses.flush, logger);
  const consumers = followOwn(recurrence, feed);
  const stopping = new AbortController();
  let jobs: ReturnType<typeof startJobs> | null = null;
  return {
    ...service,
    noteKeyUses: keyUses.flush,
    purgeOrganizations: () => sweepPurges(recurrence),
    tellForgotten: () => tellForgotten(recurrence),
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
          ...recurring(recurrence),
          expire_data_exports: {
            at: '* * * * *',
            purpose: 'Deletes archives of exports that are kept no longer.',
            work: () => expireFiles({ ...maker, worker, leases, pieces }),
          },
        },
        database,
        logger,
      });
      jobs.catch((error: unknown) => logger.error({ err: error }, 'this process does no jobs'));
    },
    follow(feeds) {
      consumers.push(...followOthers(recurrence, feeds));
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
