import { createHash } from 'node:crypto';
import type { World } from '../world/world.ts';
import { StripeRefusal } from './errors.ts';
import { expand } from './expand.ts';
import { decodeForm } from './form.ts';
import { parseParams } from './params.ts';
import type { Route } from './routes.ts';

export interface Request {
  readonly id: string;
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
  /** The URL's path, for the idempotency record. */
  readonly target: string;
  /** The query of a GET, the body of the others. */
  readonly form: string;
  readonly idempotencyKey: string | null;
}

export interface Response {
  readonly status: number;
  readonly body: string;
  /** The ID of the request that was first answered so, when this is a repetition. */
  readonly originalRequest?: string;
}

const dayInSeconds = 86_400;

/** Answers a request in a transaction of its own; what it changed is on the disk when this resolves. */
export async function answer(world: World, request: Request): Promise<Response> {
  const { route, idempotencyKey } = request;
  const key = route.method === 'POST' ? idempotencyKey : null;
  const fingerprint = createHash('sha256').update(`${request.target}\n${request.form}`).digest('base64url');

  return world.transact({ id: request.id, idempotencyKey: key }, (trx, commit) => {
    const before = key === null ? undefined : trx.get('answer', key);
    if (before && before.at > trx.now - dayInSeconds) {
      if (before.request === fingerprint) {
        return { status: before.status, body: before.body, originalRequest: before.requestId };
      }
      const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
      return refused(new StripeRefusal(400, { type: 'idempotency_error', message }));
    }

    const params = parsed(request);
    if (params instanceof StripeRefusal) return refused(params);
    const response = run(() => {
      const object = route.run(trx, { params: params as never, path: request.path });
      return expand(trx, object, (params as { expand?: string[] }).expand);
    });
    if (response.keeps) {
      if (key !== null) {
        const { status, body } = response;
        trx.put('answer', { id: key, request: fingerprint, status, body, requestId: request.id, at: trx.now });
      }
      commit();
    }
    return { status: response.status, body: response.body };
  });
}

function parsed({ route, form }: Request): unknown {
  try {
    return parseParams(route.params, decodeForm(form));
  } catch (error) {
    if (error instanceof StripeRefusal) return error;
    throw error;
  }
}

function run(act: () => object): Response & { keeps: boolean } {
  try {
    return { status: 200, body: JSON.stringify(act()), keeps: true };
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error;
    return { ...refused(error), keeps: error.keepsChanges };
  }
}

function refused({ status, body }: StripeRefusal): Response {
  return { status, body: JSON.stringify({ error: body }) };
}
