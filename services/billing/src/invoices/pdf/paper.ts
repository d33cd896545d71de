import { createRequire } from 'node:module';
import PdfKit from 'pdfkit';

const fontFile = (weight: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`);
const fonts = { regular: '400Regular', medium: '500Medium', bold: '600SemiBold' } as const;

export type Pdf = typeof PdfKit.prototype;

/** A4 in points, and where what is on it begins and ends. */
export const page = { width: 595.28, height: 841.89, left: 56, right: 539.28, top: 56, bottom: 762 } as const;

/** The greys of text and lines; the colour is the organization's. */
export const ink = { text: '#16181d', soft: '#5d6470', line: '#dfe2e7' } as const;

/** How a piece of text is set. `x` is its left edge, with `align: 'right'` its right one. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size?: number;
  readonly font?: keyof typeof fonts;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

/** An empty document. Its dates and all that follows from them are `at`, so that the same content is the same bytes. */
export function openPaper(title: string, author: string, at: Date): Pdf {
  const pdf = new PdfKit({
    size: [page.width, page.height],
    margin: 0,
    bufferPages: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Author: author, Creator: author, Producer: 'Tenantry', CreationDate: at, ModDate: at },
  });
  for (const [name, weight] of Object.entries(fonts)) pdf.registerFont(name, fontFile(weight));
  return pdf;
}

/** Sets text and answers where the next line begins. */
export function set(pdf: Pdf, text: string, setting: Setting): number {
  const { x, y, width, size = 9, font = 'regular', color = ink.text, align = 'left' } = setting;
  const options = { width, align, lineGap: 2.5 };
  pdf.font(font).fontSize(size).fillColor(color);
  pdf.text(text, align === 'right' ? x - width : x, y, options);
  return y + pdf.heightOfString(text, options);
}

/** A hairline from the left edge of the text to the right one, or from `from`. */
export function rule(pdf: Pdf, y: number, from: number = page.left): void {
  pdf.moveTo(from, y).lineTo(page.right, y).lineWidth(0.6).strokeColor(ink.line).stroke();
}

/** The bytes of a document that is finished. */
export async function bytesOf(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  pdf.end();
  for await (const chunk of pdf) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
