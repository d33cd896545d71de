import { crc32 } from 'node:zlib';

// https://www.w3.org/TR/png-3/#5DataRep
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What the picture is made of, and what says how bright and how large it is; texts, EXIF, profiles and animations are not. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'pHYs']);
const longestSide = 4_096;

/** The picture without anything else, or what is wrong with it. */
export type CleanedPicture = { readonly content: Buffer } | { readonly problem: string };

/** Takes from a PNG all but the picture: other chunks, and whatever follows its end. Refuses what is damaged or too large. */
export function cleanPng(png: Buffer): CleanedPicture {
  if (!png.subarray(0, 8).equals(signature)) return { problem: 'This is not a PNG: it does not begin like one.' };
  const chunks: Chunk[] = [];
  for (let at = 8; chunks.at(-1)?.type !== 'IEND';) {
    const chunk = chunkAt(png, at);
    if (!chunk) return { problem: 'This PNG is damaged: a part of it is cut off, or its checksum is wrong.' };
    chunks.push(chunk);
    at += chunk.bytes.length;
  }
  const problem = problemOf(chunks);
  if (problem) return { problem };
  const parts = chunks.filter(({ type }) => kept.has(type)).map(({ bytes }) => bytes);
  return { content: Buffer.concat([signature, ...parts]) };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** All of it: length, type, data and checksum. */
  readonly bytes: Buffer;
}

/** The chunk that begins at a place; null when it is cut off or its checksum is wrong. */
function chunkAt(png: Buffer, at: number): Chunk | null {
  if (at + 12 > png.length) return null;
  const length = png.readUInt32BE(at);
  const end = at + 12 + length;
  if (end > png.length) return null;
  const isIntact = crc32(png.subarray(at + 4, end - 4)) === png.readUInt32BE(end - 4);
  const type = png.toString('latin1', at + 4, at + 8);
  return isIntact ? { type, data: png.subarray(at + 8, end - 4), bytes: png.subarray(at, end) } : null;
}

function problemOf(chunks: readonly Chunk[]): string | null {
  const [header] = chunks;
  if (header?.type !== 'IHDR' || header.data.length !== 13) return 'This PNG is damaged: it has no header.';
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  if (width < 1 || height < 1 || width > longestSide || height > longestSide)
    return `A logo has 1 to ${longestSide} pixels each way; this one has ${width} × ${height}.`;
  const headers = chunks.filter(({ type }) => type === 'IHDR').length;
  if (headers > 1 || !chunks.some(({ type }) => type === 'IDAT')) return 'This PNG is damaged: it has no picture.';
  // A capital first letter says that the picture cannot be shown without it.
  const unknown = chunks.find(({ type }) => /^[A-Z]/.test(type) && !kept.has(type));
  return unknown ? 'This PNG has parts that no viewer knows.' : null;
}
