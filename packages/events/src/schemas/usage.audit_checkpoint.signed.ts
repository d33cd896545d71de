import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  /** With how many entries the log is signed; digits. */
  size: z.string(),
  /** The root hash, in base64. */
  root: z.string(),
  /** The signed text: https://c2sp.org/tlog-checkpoint */
  note: z.string(),
  signedAt: z.iso.datetime(),
});

/** The latest signed head of an organization's audit log, told at most once an hour. */
export const auditCheckpointSigned = defineEvent('usage.audit_checkpoint.signed', schema);
