import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mostKept } from './picture.ts';
import { readPicture } from './read-picture.ts';

const pixels = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#3b5bdb80' } });
const refusal = (file: Buffer) =>
  readPicture(file).then(
    () => undefined,
    ({ fault }) => fault,
  );

test.each(['png', 'webp'] as const)(
  'a picture of pixels (%s) becomes WebP that fits, without what else its file held',
  async (format) => {
    const file = await pixels(960, 480)
      .withExif({ IFD0: { Artist: 'Ana Reyes' } })
      .toFormat(format)
      .toBuffer();
    expect(file.includes('Ana Reyes')).toBe(true);
    const { bytes, ...rest } = await readPicture(file);
    expect(rest).toEqual({ mediaType: 'image/webp', width: 320, height: 160, leftOut: [] });
    expect(bytes.includes('Ana Reyes')).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'webp',
      width: 320,
      height: 160,
      hasAlpha: true,
    });
  },
);

test('T09: what is hidden behind the end of a picture is gone', async () => {
  const file = Buffer.concat([
    await pixels(10, 10).png().toBuffer(),
    Buffer.from('<script>alert(1)</script>'),
  ]);
  expect((await readPicture(file)).bytes.includes('script')).toBe(false);
});

test('a picture of noise is kept in as few bytes as all others', async () => {
  const noise = {
    width: 480,
    height: 160,
    channels: 3,
    noise: { type: 'gaussian', mean: 128, sigma: 90 },
  } as const;
  const file = await sharp({ create: { ...noise, background: '#000' } })
    .png()
    .toBuffer();
  expect(file.length).toBeGreaterThan(mostKept);
  expect((await readPicture(file)).bytes.length).toBeLessThanOrEqual(mostKept);
});

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** A PNG of black and white pixels that says how large it is. */
const pngOf = (width: number, height: number, content: Buffer): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

test('T24: a small file of very many pixels is refused before it is decoded', async () => {
  const bomb = pngOf(50_000, 50_000, deflateSync(Buffer.alloc(4_000_000)));
  expect(bomb.length).toBeLessThan(10_000);
  expect(await refusal(bomb)).toBe('pixels');
});

test.each([
  ['a PNG without pixels', pngOf(10, 10, Buffer.alloc(0)), 'unreadable'],
  ['a file that only begins as WebP', Buffer.from('RIFF....WEBP<svg/>'), 'unreadable'],
  ['a GIF', Buffer.from('GIF89a'), 'logo'],
  ['a text', Buffer.from('Tidewater'), 'logo'],
  ['nothing', Buffer.alloc(0), 'logo'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x3c, 0x00]), 'logo'],
  [
    'an SVG of a billion laughs',
    Buffer.from(
      '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&b;</svg>',
    ),
    'svg-doctype',
  ],
  [
    'an SVG with an entity of another file',
    Buffer.from(
      '<!DOCTYPE svg [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>&x;</text></svg>',
    ),
    'svg-doctype',
  ],
  [
    'an SVG that is too large when it is cleaned',
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="${'M0 0h1'.repeat(12_000)}"/></svg>`,
    ),
    'too-much',
  ],
])('%s is refused', async (_, file, fault) => {
  expect(await refusal(file)).toBe(fault);
});

test('T24: an SVG of very many nested parts is refused before it is read, which would take long', async () => {
  const nested = (deep: number) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">${'<g>'.repeat(deep)}${'</g>'.repeat(deep)}</svg>`,
    );
  expect(await refusal(nested(60_000))).toBe('too-much');
  expect((await readPicture(nested(3900))).width).toBe(320);
});
