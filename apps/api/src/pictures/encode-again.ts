import { fitted, mostKept, type Picture, PictureRefused } from './picture.ts';

/** A picture of more pixels is refused before it is decoded (decompression bombs). */
const mostPixels = 16_000_000;
/** For decoding and encoding, in seconds. */
const patience = 5;

/** Loaded with the first picture: most deployments seldom get one. */
const loadSharp = async () => {
  const { default: sharp } = await import('sharp');
  // libvips reads forty formats, some with programs of others; these two are enough.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
};

/** Returns a PNG or WebP as WebP of its pixels alone, fitted into the box: nothing else of the file is left. */
export const encodeAgain = async (file: Buffer): Promise<Picture> => {
  const sharp = await loadSharp();
  const options = { limitInputPixels: mostPixels, failOn: 'error', pages: 1 } as const;
  const refuse = (error: unknown) => {
    throw new PictureRefused('unreadable', error);
  };
  const { width, height } = await sharp(file, { ...options, limitInputPixels: false })
    .metadata()
    .catch(refuse);
  if (width * height > mostPixels) throw new PictureRefused('pixels');
  const size = fitted(width, height);
  const encode = (how: { readonly lossless: true } | { readonly quality: number }) =>
    sharp(file, options)
      .timeout({ seconds: patience })
      .resize({ ...size, fit: 'fill', withoutEnlargement: true })
      .webp(how)
      .toBuffer()
      .catch(refuse);
  let bytes = await encode({ lossless: true });
  for (const quality of [90, 70, 50, 30]) {
    if (bytes.length <= mostKept) break;
    bytes = await encode({ quality });
  }
  return { mediaType: 'image/webp', bytes, leftOut: [], ...size };
};
