import type { PaperDocument } from './document.ts';
import { bytesOf, ink, openPaper, page, type Pdf, rule, set } from './paper.ts';

const width = page.right - page.left;
const ownColor = '#2f5bea';
/** Where the columns of the table end. */
const columns = { description: 250, quantity: 352, unitPrice: 446, amount: page.right } as const;

/** A document as a PDF. The same content is the same bytes. */
export async function renderDocument(document: PaperDocument): Promise<Buffer> {
  const { title, issuer, madeAt, headline, subline } = document;
  const pdf = openPaper(title, issuer[0] ?? 'Tenantry', madeAt);
  let y = writeHead(pdf, document);
  y = writeParties(pdf, document, y);
  y = set(pdf, headline, { x: page.left, y: y + 26, width, size: 17, font: 'bold' });
  y = set(pdf, subline, { x: page.left, y: y + 2, width, color: ink.soft });
  y = writeLines(pdf, document, y + 24);
  writeSums(pdf, document, y);
  writeFeet(pdf, title, document);
  return bytesOf(pdf);
}

function writeHead(pdf: Pdf, { heading, facts, looks }: PaperDocument): number {
  pdf.rect(0, 0, page.width, 6).fill(looks.color ?? ownColor);
  set(pdf, heading, { x: page.right, y: page.top - 4, width: 220, size: 22, font: 'bold', align: 'right' });
  let y = page.top + 32;
  for (const [name, value] of facts) {
    set(pdf, name, { x: page.right - 130, y, width: 80, color: ink.soft, align: 'right' });
    y = set(pdf, value, { x: page.right, y, width: 118, font: 'medium', align: 'right' }) + 2;
  }
  const end = looks.logoPng
    ? writeLogo(pdf, looks.logoPng)
    : set(pdf, looks.name ?? '', {
        x: page.left,
        y: page.top,
        width: 280,
        size: 15,
        font: 'bold',
        color: looks.color ?? ink.text,
      });
  return (y > end ? y : end) + 22;
}

function writeLogo(pdf: Pdf, logo: Buffer): number {
  pdf.image(logo, page.left, page.top, { fit: [170, 48] });
  return page.top + 48;
}

function writeParties(pdf: Pdf, { billedTo, issuer }: PaperDocument, top: number): number {
  const half = width / 2 - 12;
  const ends = [
    { title: 'Billed to', lines: billedTo, x: page.left },
    { title: 'From', lines: issuer, x: page.left + width / 2 + 12 },
  ].map(({ title, lines, x }) => {
    let y = set(pdf, title, { x, y: top, width: half, size: 8, font: 'medium', color: ink.soft }) + 3;
    for (const [index, line] of lines.entries())
      y = set(pdf, line, { x, y, width: half, font: index === 0 ? 'medium' : 'regular' });
    return y;
  });
  return ends.reduce((last, end) => (end > last ? end : last), top);
}

function writeLines(pdf: Pdf, document: PaperDocument, top: number): number {
  let y = writeTableHead(pdf, top);
  for (const { description, period, quantity, unitPrice, amount } of document.lines) {
    const column = { x: page.left, width: columns.description - 8 };
    pdf.font('regular').fontSize(9);
    const height = pdf.heightOfString(description, { width: column.width, lineGap: 2.5 }) + 34;
    if (y + height > page.bottom) y = writeTableHead(pdf, nextPage(pdf, document));
    const number = (text: string, x: number, font: 'regular' | 'medium' = 'regular') =>
      set(pdf, text, { x, y: y + 9, width: 92, font, align: 'right' });
    number(quantity, columns.quantity);
    number(unitPrice, columns.unitPrice);
    number(amount, columns.amount, 'medium');
    y = set(pdf, description, { ...column, y: y + 9 });
    y = period === null ? y + 7 : set(pdf, period, { ...column, y: y + 1, size: 7.5, color: ink.soft }) + 7;
    rule(pdf, y);
  }
  return y;
}

function writeTableHead(pdf: Pdf, y: number): number {
  const head = { y, size: 8, font: 'medium', color: ink.soft } as const;
  set(pdf, 'Description', { ...head, x: page.left, width: 200 });
  set(pdf, 'Quantity', { ...head, x: columns.quantity, width: 90, align: 'right' });
  set(pdf, 'Price of one', { ...head, x: columns.unitPrice, width: 90, align: 'right' });
  const end = set(pdf, 'Amount', { ...head, x: columns.amount, width: 90, align: 'right' }) + 5;
  rule(pdf, end);
  return end;
}

function writeSums(pdf: Pdf, document: PaperDocument, top: number): void {
  const { sums } = document;
  let y = top + 12;
  if (y + sums.length * 19 + 24 > page.bottom) y = nextPage(pdf, document);
  for (const [index, [name, amount]] of sums.entries()) {
    const isLast = index === sums.length - 1;
    if (isLast) {
      rule(pdf, y + 3, columns.description + 20);
      y += 10;
    }
    const font = isLast || name === 'Total' ? 'bold' : 'regular';
    const size = isLast ? 11 : 9;
    set(pdf, name, { x: columns.description + 20, y, width: 180, font, size, color: isLast ? ink.text : ink.soft });
    y = set(pdf, amount, { x: page.right, y, width: 130, font: isLast ? 'bold' : 'medium', size, align: 'right' }) + 5;
  }
}

function nextPage(pdf: Pdf, { looks }: PaperDocument): number {
  pdf.addPage();
  pdf.rect(0, 0, page.width, 6).fill(looks.color ?? ownColor);
  return page.top;
}

function writeFeet(pdf: Pdf, title: string, { issuer }: PaperDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    rule(pdf, 790);
    const foot = { y: 798, size: 7.5, color: ink.soft };
    set(pdf, issuer.join(' · '), { ...foot, x: page.left, width: 300 });
    set(pdf, `${title} · Page ${index + 1} of ${count}`, { ...foot, x: page.right, width: 180, align: 'right' });
  }
}
