/** What Stripe says when it refuses; the SDK makes an error of it by `type`. */
export interface ErrorBody {
  readonly type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
  readonly decline_code?: string;
  readonly payment_intent?: object;
  readonly setup_intent?: object;
  readonly payment_method?: object;
}

/** A request that is refused. */
export class StripeRefusal extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  /** Whether what was done before is kept, as a declined attempt to pay is. */
  readonly keepsChanges: boolean;

  constructor(status: number, body: ErrorBody, keepsChanges = false) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.keepsChanges = keepsChanges;
  }
}

/** A request that cannot be meant so. */
export function invalidRequest(message: string, param?: string, code?: string, status = 400): StripeRefusal {
  return new StripeRefusal(status, {
    type: 'invalid_request_error',
    message,
    ...(param !== undefined && { param }),
    ...(code !== undefined && { code }),
  });
}

/** An ID that nothing has. */
export function missing(noun: string, id: string, param = 'id'): StripeRefusal {
  return invalidRequest(`No such ${noun}: '${id}'`, param, 'resource_missing', param === 'id' ? 404 : 400);
}
