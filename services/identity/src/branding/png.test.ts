import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPng } from './png.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width);
  data.writeUInt32BE(height, 4);
  data.set([8, 6, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

const pixel = chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3, 4])));
const end = chunk('IEND');
const png = Buffer.concat([signature, header(1, 1), pixel, end]);

test('a picture stays as it is', () => {
  expect(cleanPng(png)).toEqual({ content: png });
});

test('what says how it looks stays, what tells of its maker goes, and so does what follows its end', () => {
  const shown = [chunk('gAMA', Buffer.alloc(4)), chunk('sRGB', Buffer.alloc(1)), chunk('pHYs', Buffer.alloc(9))];
  const told = [
    chunk('tEXt', Buffer.from('Author\0Jane')),
    chunk('eXIf', Buffer.from('GPS')),
    chunk('acTL', Buffer.alloc(8)),
  ];
  const transparent = chunk('tRNS', Buffer.alloc(6));
  const dirty = Buffer.concat([
    signature,
    header(1, 1),
    ...told,
    ...shown,
    transparent,
    pixel,
    end,
    Buffer.from('PK\u0003\u0004'),
  ]);

  expect(cleanPng(dirty)).toEqual({
    content: Buffer.concat([signature, header(1, 1), ...shown, transparent, pixel, end]),
  });
});

test.each([
  ['nothing', Buffer.alloc(0), 'This is not a PNG: it does not begin like one.'],
  ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'This is not a PNG: it does not begin like one.'],
  ['no end', png.subarray(0, -12), 'This PNG is damaged: a part of it is cut off, or its checksum is wrong.'],
  ['no header', Buffer.concat([signature, pixel, end]), 'This PNG is damaged: it has no header.'],
  ['no picture', Buffer.concat([signature, header(1, 1), end]), 'This PNG is damaged: it has no picture.'],
  [
    'a second header',
    Buffer.concat([signature, header(1, 1), header(9, 9), pixel, end]),
    'This PNG is damaged: it has no picture.',
  ],
  [
    'no width',
    Buffer.concat([signature, header(0, 1), pixel, end]),
    'A logo has 1 to 4096 pixels each way; this one has 0 × 1.',
  ],
  [
    'too much height',
    Buffer.concat([signature, header(1, 4097), pixel, end]),
    'A logo has 1 to 4096 pixels each way; this one has 1 × 4097.',
  ],
  [
    'a part it cannot do without',
    Buffer.concat([signature, header(1, 1), chunk('ABCD'), pixel, end]),
    'This PNG has parts that no viewer knows.',
  ],
])('%s is refused', (_, bytes, problem) => {
  expect(cleanPng(bytes)).toEqual({ problem });
});

test('of a damaged one nothing is taken, wherever the damage is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: png.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(png);
      damaged[at]! ^= change;
      expect(cleanPng(damaged)).toHaveProperty('problem');
    }),
  );
});

test('whatever is sent, it is cleaned or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Object.keys(cleanPng(Buffer.concat([signature, bytes])))).toEqual(['problem']);
    }),
  );
});
