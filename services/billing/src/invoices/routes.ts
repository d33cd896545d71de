import { type CallerRoutes, decodeId, fileResponse, forCallers, refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { downloadCreditNote, downloadInvoice } from './download-invoice.ts';
import { renderDocument } from './pdf/render-document.ts';

export interface InvoiceRoutes extends CallerRoutes<DB> {
  /** Who issues invoices, line by line. */
  readonly issuer: readonly string[];
}

const downloads = new Map([
  ['invoice', downloadInvoice],
  ['creditnote', downloadCreditNote],
]);

/** `GET /invoices/:id.pdf` shows an invoice that was issued, or a credit note, to who has INVOICES_READ in its organization. */
export function invoiceRoutes({ database, issuer, ...callers }: InvoiceRoutes): Hono {
  const app = new Hono();
  app.get(
    '/invoices/:file',
    forCallers({ database, ...callers }, 'INVOICES_READ', async (c, { orgId, meta }) => {
      const [, written = ''] = /^(.+)\.pdf$/.exec(c.req.param('file') ?? '') ?? [];
      const id = decodeId(written);
      const download = downloads.get(id?.prefix ?? '');
      const found =
        id && download ? await database.transact({ orgId }, meta, (trx) => download(trx, id.uuid, issuer)) : null;
      if (!found)
        return refusal('BAD_USER_INPUT', 'There is no such invoice, or it is not issued yet.', {
          status: 404,
          requestId: meta.requestId ?? 'none',
        });
      const about = { type: 'application/pdf', name: `${found.number}.pdf`, isShown: true };
      return fileResponse(new Uint8Array(await renderDocument(found.document)), about);
    }),
  );
  return app;
}
