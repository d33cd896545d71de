import type { Clock, Database } from '@tenantry/database';
import { recurringAt } from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import { remindOfExpiry } from './api-keys/remind-of-expiry.ts';
import { sweepPurges } from './deletion/purge.ts';
import type { DB } from './generated/tables.ts';
import type { MailService } from './mail/mail-service.ts';
import { tellForgotten } from './sign-ins/tell-untold.ts';

export interface Recurrence {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees where there is something to do. */
  readonly worker: pg.Pool;
  /** Null where no mail is sent. */
  readonly mailService: MailService | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What is done every minute or every hour, by name. */
export function recurring({ mailService, ...within }: Recurrence) {
  return {
    ...recurringAt(
      '* * * * *',
      { tell_sign_ins: () => tellForgotten(within), purge_organizations: () => sweepPurges(within) },
      {
        tell_sign_ins: 'Tells organizations of sign-ins that were not told of at once.',
        purge_organizations: 'Deletes organizations whose time to be restored is over.',
      },
    ),
    ...recurringAt(
      '23 * * * *',
      { remind_of_expiring_keys: () => remindOfExpiry(within) },
      { remind_of_expiring_keys: 'Reminds organizations of API keys that expire soon.' },
    ),
    ...(mailService &&
      recurringAt(
        '11 * * * *',
        { forget_old_mail: mailService.forgetOld },
        { forget_old_mail: 'Deletes mail that was sent or given up and is kept no longer.' },
      )),
  };
}
