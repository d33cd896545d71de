import type { ActorKeys } from '@tenantry/actor';
import type { Clock } from '@tenantry/database';
import type { EventBus, Feed } from '@tenantry/events';
import type { Exporter, Service } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import type { PasswordHashing } from './auth/auth.ts';
import type { ResolveTxt } from './domains/record.ts';
import type { MailOptions } from './mail/mail-service.ts';
import type { FirstStaffMember } from './staff/first-staff-member.ts';

/** What the identity service needs to run. */
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

/** The running identity service. */
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
