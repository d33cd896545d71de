import { type Database } from '@tenantry/database';
import { type CallerRoutes, decodeId, forCallers, refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { downloadInvoice } from './download-invoice.ts';
import { renderInvoice } from './pdf/render-invoice.ts';

export interface InvoiceRoutes extends CallerRoutes {
  readonly database: Database<DB>;
  /** Who issues invoices, line by line. */
  readonly issuer: readonly string[];
}

/** `GET /invoices/:id.pdf` shows an invoice that was issued to who has INVOICES_READ in its organization. */
export function invoiceRoutes({ database, issuer, ...callers }: InvoiceRoutes): Hono {
  const app = new Hono();
  app.get(
    '/invoices/:file',
    forCallers(callers, 'INVOICES_READ', async (c, { orgId, meta }) => {
      const [, written = ''] = /^(.+)\.pdf$/.exec(c.req.param('file') ?? '') ?? [];
      const id = decodeId(written);
      const found =
        id?.prefix === 'invoice'
          ? await database.transact({ orgId }, meta, (trx) => downloadInvoice(trx, id.uuid, issuer))
          : null;
      if (!found)
        return refusal('BAD_USER_INPUT', 'There is no such invoice, or it is not issued yet.', {
          status: 404,
          requestId: meta.requestId ?? 'none',
        });
      return new Response(new Uint8Array(await renderInvoice(found)), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="${found.invoice.number}.pdf"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        },
      });
    }),
  );
  return app;
}
