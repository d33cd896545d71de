import { type Client } from 'pg';

/** How one of the deliveries went, without anything having been sent. */
export async function makeAttempt(client: Client, orgId: string): Promise<void> {
  await client.query(
    `INSERT INTO webhook_attempt (org_id, delivery_id, number, started_at, duration_ms, status_code, failure, response)
     SELECT org_id, id, 1, now(), 5, 500, 'Answered 500', 'An answer to the victim' FROM webhook_delivery
     WHERE org_id = $1`,
    [orgId],
  );
}

/** What comes of the payment provider alone. */
export async function makeRevenue(client: Client, orgId: string): Promise<void> {
  const tax = {
    name: 'VAT',
    percentage: '19',
    jurisdiction: 'DE',
    isInclusive: false,
    taxableMinor: '100',
    amountMinor: '19',
  };
  const payment = { externalId: 'py_of_the_victim', amountMinor: '119', paidAt: 1_770_000_000_000 };
  const customer = {
    name: 'The victim',
    email: 'bills@victim.example',
    address: ['Street 1'],
    taxIds: ['DE123456789'],
  };
  const values = [orgId, JSON.stringify([tax]), JSON.stringify([payment]), JSON.stringify(customer)];
  await client.query(
    `WITH made AS (
       INSERT INTO invoice (org_id, external_id, external_customer_id, external_subscription_id, number, status, reason, currency,
         subtotal_minor, discount_minor, tax_minor, total_minor, amount_due_minor, amount_paid_minor, taxes, payments, customer,
         attempt_count, period_start, period_end, created_at, finalized_at)
       VALUES ($1, 'in_of_the_victim', 'cus_of_the_victim', 'sub_of_the_victim', 'INV-2020-000001', 'PAID', 'OTHER', 'EUR',
         100, 0, 19, 119, 119, 119, $2, $3, $4, 1, now(), now(), now(), now())
       RETURNING id)
     INSERT INTO invoice_line (org_id, invoice_id, position, external_id, external_item_id, external_price_id, kind, description,
       quantity, unit_price_minor, amount_minor, discount_minor, tax_minor, period_start, period_end)
     SELECT $1, id, 0, 'il_of_the_victim', 'ii_of_the_victim', 'price_of_the_victim', 'ITEM', 'A line', 1, 100, 100, 0, 19, now(), now()
     FROM made`,
    values,
  );
  await client.query(
    `WITH granted AS (
       INSERT INTO credit_grant (org_id, currency, amount_minor, remaining_minor, reason, granted_at)
       VALUES ($1, 'EUR', 100, 50, 'Credit of the victim', now()) RETURNING id)
     INSERT INTO credit_draw (org_id, grant_id, invoice_id, amount_minor)
     SELECT $1, granted.id, invoice.id, 50 FROM granted, invoice WHERE invoice.org_id = $1`,
    [orgId],
  );
  await client.query(
    `WITH credited AS (
       INSERT INTO credit_note (org_id, invoice_id, external_id, number, status, reason, memo, currency, subtotal_minor,
         discount_minor, tax_minor, total_minor, owed_less_minor, refunded_minor, issued_at)
       SELECT $1, id, 'cn_of_the_victim', 'CN-2020-000001', 'ISSUED', 'DUPLICATE', 'Credited to the victim', 'EUR', 50, 0, 0, 50, 0,
         50, now() FROM invoice WHERE org_id = $1 AND external_id = 'in_of_the_victim' RETURNING id, invoice_id),
     refunded AS (
       INSERT INTO invoice_refund (org_id, invoice_id, external_id, status, currency, amount_minor, refunded_at)
       SELECT $1, invoice_id, 're_of_the_victim', 'SUCCEEDED', 'EUR', 50, now() FROM credited)
     INSERT INTO credit_note_line (org_id, credit_note_id, position, description, quantity, amount_minor, discount_minor, tax_minor)
     SELECT $1, id, 0, 'A line', 1, 50, 0, 0 FROM credited`,
    [orgId],
  );
  await client.query(
    `WITH closed AS (
       INSERT INTO usage_period (org_id, meter, period, period_start, period_end, quantity, version, closed_at)
       VALUES ($1, 'leads', 'MONTH', '2020-01-01Z', '2020-02-01Z', 1, 1, now()) RETURNING meter, period, period_start)
     INSERT INTO usage_charge (org_id, meter, period, period_start, version, quantity, amount_minor, currency, description,
       is_adjustment, charged_at)
     SELECT $1, meter, period, period_start, 1, 1, 100, 'EUR', 'Use of the victim', false, now() FROM closed`,
    [orgId],
  );
  await client.query(
    `INSERT INTO revenue_account (org_id, currency, annual_minor, month_opening_minor, first_paid_at, moved_at)
     VALUES ($1, 'EUR', 100, 0, now(), now()) ON CONFLICT DO NOTHING`,
    [orgId],
  );
}
