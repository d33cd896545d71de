import type { Clock } from '@tenantry/database';
import { type DomainEvent, emit, sessionRevoked, staffSessionEnded } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import { accountMail } from './auth/account-mail.ts';
import { isAddressTaken } from './auth/address-store.ts';
import { createAuth, type PasswordHashing } from './auth/auth.ts';
import { ensureFirstOrganization } from './auth/first-organization.ts';
import { noteDevice } from './auth/note-device.ts';
import type { Connections } from './connections.ts';
import { findHostOrganization } from './domains/store.ts';
import { joinByAddress } from './join-requests/join-by-address.ts';
import type { MailWriter } from './mail/enqueue-mail.ts';
import { recordRefusedSignIn } from './sign-ins/record-refused-sign-in.ts';
import { createStaffAuth } from './staff/auth.ts';

export interface AuthenticationOptions {
  readonly connections: Connections;
  readonly secretKey: string;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  /** Null where no mail is sent. */
  readonly writer: MailWriter | null;
  readonly passwords: PasswordHashing | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How people sign in, and what follows of it in their organizations. */
export function createPeopleAuth({ connections, writer, passwords, clock, ...common }: AuthenticationOptions) {
  const { database, authPool } = connections;
  const announce = (event: DomainEvent) =>
    database.transact('shared', { actor: null, requestId: null, clock }, (trx) => emit(trx, event));
  const account = accountMail({
    database,
    isTaken: (email) => isAddressTaken(authPool, email),
    writer,
    clock,
    ...common,
  });
  const auth = createAuth({
    pool: authPool,
    account,
    passwords,
    async onSession(session) {
      await ensureFirstOrganization(database, clock, session.userId);
      await joinByAddress(database, clock, session.userId);
      await noteDevice(database, clock, session);
    },
    onRefusedSignIn: (refused) => account.inBackground(recordRefusedSignIn(database, clock, refused)),
    onSessionEnd: (userId, sessionId) => announce(sessionRevoked({ userId, sessionId }, userId)),
    announce,
    isOrganizationHost: async (host) => (await findHostOrganization(database, host)) !== null,
    ...common,
  });
  return { auth, account };
}

/** How staff sign in, by a door of their own. */
export function createStaffDoor({
  connections: { staffDatabase, staffPool },
  clock,
  secretKey,
  publicUrl,
  logger,
}: Omit<AuthenticationOptions, 'writer' | 'passwords'>) {
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
  return { staffAuth, hash };
}
