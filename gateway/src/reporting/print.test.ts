import { expect, test } from 'vitest';
import { printReport } from './print.ts';
import { moneyOf, type Report } from './report.ts';

const report: Report = {
  title: 'Plans & money',
  columns: [
    { key: 'plan', title: 'Plan' },
    { key: 'mrr', title: 'MRR', isNumber: true },
    { key: 'nrr', title: 'NRR %', isNumber: true },
  ],
  rows: [
    { plan: '=STARTER', mrr: moneyOf(123_450n, 'EUR'), nrr: '98.50' },
    { plan: 'FREE', mrr: moneyOf(-500n, 'EUR'), nrr: null },
  ],
  chart: { label: 'plan', value: 'mrr' },
};

test('a table lines up, numbers to the right', () => {
  expect(printReport(report, 'table')).toBe(
    [
      'Plans & money',
      '',
      'Plan            MRR  NRR %',
      '────────  ─────────  ─────',
      '=STARTER  €1,234.50  98.50',
      'FREE         -€5.00      –',
      '',
    ].join('\n'),
  );
});

test('CSV has plain numbers, and no formulas', () => {
  expect(printReport(report, 'csv')).toBe(`Plan,MRR,NRR %\r\n"'=STARTER",1234.5,98.50\r\nFREE,-5,\r\n`);
});

test('JSON has amounts as the graph has them', () => {
  expect(JSON.parse(printReport(report, 'json'))).toEqual({ title: report.title, rows: report.rows });
});

test('a picture has a bar for each row, none below nothing, and its words are text', () => {
  const svg = printReport(report, 'svg');

  expect(svg.match(/<rect [^>]*class="bar"\/>/g)).toEqual([
    '<rect x="101.6" y="84" width="316.8" height="308" rx="3" class="bar"/>',
    '<rect x="541.6" y="392" width="316.8" height="0" rx="3" class="bar"/>',
  ]);
  expect(svg).toContain('aria-label="Plans &amp; money"');
  expect(svg).toContain('>€1,234.50</text>');
});
