import * as z from 'zod';
import { defineEvent, type EventDefinition } from '../event.ts';

const state = z.record(z.string(), z.json()).nullable();

/** What the audit log says beyond the envelope's actor, organization, request and time. */
export const auditSchema = z.object({
  /** What was done: `identity.addMember`. */
  action: z.string(),
  targets: z.array(z.object({ type: z.string(), id: z.string() })),
  outcome: z.enum(['SUCCESS', 'FAILURE']),
  before: state,
  after: state,
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
});
export type AuditRecorded = z.infer<typeof auditSchema>;

/** The audit events of one service, typed `<service>.audit.recorded`. */
export function auditRecorded(service: string): EventDefinition<AuditRecorded> {
  return defineEvent(`${service}.audit.recorded`, auditSchema, 1, 'audit');
}
