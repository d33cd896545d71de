import type { Contents } from './contents.ts';
import { expectEvents, findEvents } from './event-store.ts';
import { eventLine, fileHeader } from './lines.ts';
import type { UsageExportRow } from './store.ts';

/** How many events are looked at at once. */
const pageSize = 2_000;

/** Usage events, in the order in which they happened. */
export const usageContents: Contents<UsageExportRow> = {
  kind: 'USAGE_EXPORT',
  expect: expectEvents,
  async page(trx, row) {
    const { events, next } = await findEvents(trx, row, pageSize);
    const lines = events.map((event) => eventLine(row.format, event)).join('');
    return {
      text: (row.chunks === 0 ? fileHeader(row.format) : '') + lines,
      count: events.length,
      next: next && { cursorAt: next.at, cursorKey: next.key },
    };
  },
  end: () => '',
};
