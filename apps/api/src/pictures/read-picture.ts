import limit from 'p-limit';
import { cleanedSvg } from './cleaned-svg.ts';
import { encodeAgain } from './encode-again.ts';
import { mostKept, type Picture, PictureRefused } from './picture.ts';

/** Each takes up to 64 MB while it is decoded: others wait. */
const atOnce = limit(1);

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const isWebp = (file: Buffer): boolean =>
  file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP';

/**
 * Returns a file of untrusted origin as a picture. What it is follows from its content, never from its name: PNG and WebP
 * are decoded and encoded again, everything else has to be SVG and is cleaned.
 */
export const readPicture = async (file: Buffer): Promise<Picture> => {
  const isPixels = file.subarray(0, png.length).equals(png) || isWebp(file);
  const picture = await atOnce(() => (isPixels ? encodeAgain(file) : cleanedSvg(file)));
  if (picture.bytes.length > mostKept) throw new PictureRefused('too-much');
  return picture;
};
