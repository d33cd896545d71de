import { admit } from './admit.ts';
import type { Caller, Callers } from './callers.ts';
import type { SpendRequest } from './key-limits.ts';
import type { Credential } from './credentials.ts';
import type { RefusalReporter } from './refusal-report.ts';

/** Who wants in, and from where. */
export interface Visitor {
  readonly credential: Credential | null;
  /** What names the organization asked for. */
  readonly organizations: readonly string[];
  readonly address: string;
  readonly userAgent: string | null;
  /** Of the request that is to be let in first. */
  readonly requestId: string;
}

/**
 * The one way in. Rejects with the fault that tells why a request is not let in; `fresh` asks identity anew who it is. A new
 * request is counted as a call of its `endpoint`; without one it was counted before.
 */
export type Door = (visitor: Visitor, options?: { fresh?: boolean; endpoint?: string }) => Promise<Caller>;

export interface DoorParts {
  readonly callers: Callers;
  readonly spendRequest: SpendRequest;
  /** Told of everybody who is let in. */
  readonly report: (caller: Caller, address: string) => void;
  /** Told of everybody who is not. */
  readonly reportRefusal: RefusalReporter['report'];
  /** Told of every request that is let in. */
  readonly countCall: (caller: Caller, endpoint: string) => void;
  readonly clock: { now(): Date };
}

/** Counts the request, finds out who it is, judges it by the organization's policy, and tells of whom a policy reports or refuses. */
export function createDoor({ callers, spendRequest, report, reportRefusal, countCall, clock }: DoorParts): Door {
  async function letIn({ credential, organizations, address }: Visitor, fresh: boolean): Promise<Caller> {
    const caller = await callers.resolve(credential, organizations, { fresh });
    admit(caller, { address, now: clock.now() });
    return caller;
  }

  return async (visitor, { fresh = false, endpoint } = {}) => {
    if (endpoint) await spendRequest(visitor.credential);
    const caller = await letIn(visitor, fresh).catch((error: unknown) => {
      reportRefusal(error, visitor);
      throw error;
    });
    report(caller, visitor.address);
    if (endpoint) countCall(caller, endpoint);
    return caller;
  };
}
