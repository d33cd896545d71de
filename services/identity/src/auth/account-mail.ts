import type { Clock, Database, Trx } from '@tenantry/database';
import { type DomainEvent, emailVerified, emit, passwordChanged } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import type { BetterAuthOptions } from 'better-auth';
import { APIError, createEmailVerificationToken } from 'better-auth/api';
import type { DB } from '../generated/tables.ts';
import { joinByAddress } from '../join-requests/join-by-address.ts';
import { changedAddressMail, passwordResetMail, verificationMail } from '../mail/account-templates.ts';
import { enqueueAskedFor, type MailWriter } from '../mail/enqueue-mail.ts';

const verificationSeconds = 86_400;

interface Person {
  readonly id: string;
  readonly email: string;
}
type EmailAndPassword = NonNullable<BetterAuthOptions['emailAndPassword']>;

/** What better-auth does about mail and passwords, and what it tells of them. */
export interface AccountMail {
  readonly emailVerification: NonNullable<BetterAuthOptions['emailVerification']>;
  readonly passwordReset: Partial<EmailAndPassword>;
  readonly onAccountUpdate: (
    account: { readonly providerId?: string; readonly userId?: string } | number | null,
  ) => Promise<void>;
  /** Called with everybody new, once they are stored: better-auth itself would send before. */
  readonly onSignUp: (user: Person & { readonly emailVerified: boolean }) => Promise<void>;
  /** Called with every change of a person, before it is stored; refuses an address that is taken. */
  readonly onUserUpdate: (change: { readonly email?: string | undefined }) => Promise<void>;
  /** Runs beside the answer to a request. */
  readonly inBackground: (task: Promise<unknown>) => void;
  /** Resolves when no task runs in the background. */
  settled(): Promise<void>;
}

export interface AccountMailOptions {
  readonly database: Database<DB>;
  /** Whether somebody signs in with an address. */
  readonly isTaken: (email: string) => Promise<boolean>;
  /** Null when no mail is sent: then nobody can verify an address or reset a password. */
  readonly writer: MailWriter | null;
  /** Where clients reach the gateway, whose pages links lead to where the caller names none. */
  readonly publicUrl: string;
  /** What signs better-auth's links. */
  readonly secretKey: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Mail goes to the queue in a transaction of its own, so that no sign-up waits for it or fails with it. */
export function accountMail(options: AccountMailOptions): AccountMail {
  const { database, isTaken, writer, publicUrl, secretKey, clock, logger } = options;
  const tasks = new Set<Promise<unknown>>();
  const asPerson = (userId: string, work: (trx: Trx<DB>) => Promise<void>) =>
    database.transact({ userId }, { actor: { kind: 'user', id: userId, userId }, requestId: null, clock }, work);
  const tell = (userId: string, event: DomainEvent) => asPerson(userId, (trx) => emit(trx, event));

  const askToVerify = (user: Person, link: string, mail = verificationMail) =>
    asPerson(user.id, async (trx) => {
      if (writer) await enqueueAskedFor(trx, writer, user.id, mail({ to: user.email, link }));
    });
  const inBackground = (task: Promise<unknown>) => {
    const watched = task
      .catch((error: unknown) => logger.error({ err: error }, 'what was to be done beside an answer failed'))
      .finally(() => tasks.delete(watched));
    tasks.add(watched);
  };

  return {
    emailVerification: {
      expiresIn: verificationSeconds,
      ...(writer && {
        sendVerificationEmail: ({ user, url, token }) =>
          askToVerify(user, verificationLink(url), isChange(token) ? changedAddressMail : verificationMail),
      }),
      afterEmailVerification: async ({ id, email }) => {
        await tell(id, emailVerified({ userId: id, email }, id));
        await joinByAddress(database, clock, id);
      },
    },
    passwordReset: {
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      ...(writer && {
        sendResetPassword: ({ user, url, token }) =>
          asPerson(user.id, (trx) => {
            const content = passwordResetMail({ to: user.email, link: resetLink(url, token, publicUrl) });
            return enqueueAskedFor(trx, writer, user.id, content);
          }),
      }),
      onPasswordReset: ({ user: { id } }) => tell(id, passwordChanged({ userId: id }, id)),
    },
    async onSignUp(user) {
      if (!writer || user.emailVerified) return;
      const token = await createEmailVerificationToken(secretKey, user.email, undefined, verificationSeconds);
      const link = new URL('/auth/verify-email', publicUrl);
      link.searchParams.set('token', token);
      link.searchParams.set('callbackURL', '/verify-email');
      inBackground(askToVerify(user, link.href));
    },
    // A reset updates by condition and so is told of without the account; this is the other way to change a password.
    async onAccountUpdate(account) {
      if (account === null || typeof account !== 'object' || account.providerId !== 'credential') return;
      if (account.userId) await tell(account.userId, passwordChanged({ userId: account.userId }, account.userId));
    },
    // Between the asking and the confirming, the address may have become somebody else's. The last word has the database.
    async onUserUpdate({ email }) {
      if (email !== undefined && (await isTaken(email)))
        throw new APIError('CONFLICT', { code: 'EMAIL_TAKEN', message: 'Somebody else signs in with this address.' });
    },
    inBackground,
    settled: async () => {
      await Promise.all(tasks);
    },
  };
}

/** Whether a link, whose signature is looked at when it is followed, is to change the address. */
function isChange(token: string): boolean {
  const [, payload = ''] = token.split('.');
  return 'updateTo' in (JSON.parse(Buffer.from(payload, 'base64url').toString()) as object);
}

/** Where the address is confirmed; then on to the page that says so, where the caller named no other. */
function verificationLink(url: string): string {
  const link = new URL(url);
  if (link.searchParams.get('callbackURL') === '/') link.searchParams.set('callbackURL', '/verify-email');
  return link.href;
}

/** The page where a new password is chosen: the gateway's, or the one that the caller named. */
function resetLink(url: string, token: string, publicUrl: string): string {
  const own = new URL('/reset-password', publicUrl);
  const named = new URL(new URL(url).searchParams.get('callbackURL') || own, own);
  // Better-auth has looked already, but who gets the token has the account: it leads nowhere but to us.
  const isOurs = named.protocol === own.protocol && (named.host === own.host || named.host.endsWith(`.${own.host}`));
  const link = isOurs ? named : own;
  link.searchParams.set('token', token);
  return link.href;
}
