import { plainOf, type Report, textOf } from './report.ts';

const width = 960;
const height = 440;
const top = 84;
const bottom = 48;
const side = 40;

/** A report as a picture: one bar a row, with its value above and its label below, and the first and last in words. */
export function drawReport({ title, columns, rows, chart }: Report): string {
  const values = rows.map((row) => Number(plainOf(row[chart.value]) ?? 0));
  const highest = Math.max(1, ...values);
  const step = (width - 2 * side) / Math.max(1, rows.length);
  const scale = (height - top - bottom) / highest;
  const floor = height - bottom;
  const subtitle = columns.find(({ key }) => key === chart.value)?.title ?? '';

  const bars = rows.map((row, index) => {
    const barHeight = Math.max(0, values[index]! * scale);
    const x = side + index * step;
    const middle = x + step / 2;
    return [
      `<rect x="${of(x + step * 0.14)}" y="${of(floor - barHeight)}" width="${of(step * 0.72)}" height="${of(barHeight)}" rx="3" class="bar"/>`,
      `<text x="${of(middle)}" y="${of(floor - barHeight - 7)}" class="value">${escaped(textOf(row[chart.value]))}</text>`,
      `<text x="${of(middle)}" y="${floor + 20}" class="label">${escaped(textOf(row[chart.label]))}</text>`,
    ].join('\n  ');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
  <style>
    text { font: 12px system-ui, sans-serif; fill: #475569; text-anchor: middle }
    .title { font-size: 20px; font-weight: 650; fill: #0f172a; text-anchor: start }
    .subtitle { font-size: 13px; text-anchor: start }
    .value { font-size: 11px; fill: #0f172a }
    .bar { fill: #4f46e5 }
  </style>
  <rect width="${width}" height="${height}" fill="#fff"/>
  <text x="${side}" y="38" class="title">${escaped(title)}</text>
  <text x="${side}" y="58" class="subtitle">${escaped(subtitle)}</text>
  ${bars.join('\n  ')}
  <path d="M${side} ${floor + 0.5}H${width - side}" stroke="#cbd5e1"/>
</svg>
`;
}

const of = (number: number) => Number(number.toFixed(1));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
