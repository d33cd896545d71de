import { csvLine } from '@tenantry/graphql/csv-line';
import { plainOf, type Report, type Table, textOf } from './report.ts';
import { drawReport } from './draw.ts';

/** The forms a report is printed in. */
export const formats = ['table', 'csv', 'json', 'svg'] as const;
export type Format = (typeof formats)[number];

/** A report as text, with a line break at its end. */
export function printReport(report: Report, format: Format): string {
  return printers[format](report);
}

/** A table for a person to read, with a line break at its end. */
export function printTable({ title, columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map(({ key }) => textOf(row[key])));
  const widths = columns.map(({ title: head }, index) =>
    Math.max(head.length, ...cells.map((line) => line[index]!.length)),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => (columns[index]!.isNumber ? text.padStart(widths[index]!) : text.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[title, '', line(columns.map((column) => column.title)), rule, ...cells.map(line)].join('\n')}\n`;
}

const printers: Readonly<Record<Format, (report: Report) => string>> = {
  table: printTable,
  csv: ({ columns, rows }) =>
    csvLine(columns.map(({ title }) => title)) +
    rows.map((row) => csvLine(columns.map(({ key }) => plainOf(row[key])))).join(''),
  json: ({ title, rows }) => `${JSON.stringify({ title, rows }, null, 2)}\n`,
  svg: drawReport,
};
