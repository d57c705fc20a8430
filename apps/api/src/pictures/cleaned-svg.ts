import { Tinypool } from 'tinypool';
import { fitted, type Picture, type PictureFault, PictureRefused } from './picture.ts';

/** In milliseconds: on a loaded machine the start of the thread takes most of it. */
const patience = 30_000;

/** Each costs time, and most if they are nested: a logo has some hundred. */
const mostTags = 8000;

/** A thread of its own: a file that takes all of its time or memory ends it, and nothing else. */
const cleaner = new Tinypool({
  filename: new URL('./clean-svg.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 10_000,
  resourceLimits: { maxOldGenerationSizeMb: 256 },
});

/** What the thread answers. */
export type Cleaned =
  | {
      readonly text: string;
      readonly width: number;
      readonly height: number;
      readonly leftOut: readonly string[];
    }
  | { readonly fault: PictureFault };

const decode = (file: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (error) {
    throw new PictureRefused('logo', error);
  }
};

/** Returns an SVG with nothing in it but shapes, colors and texts. */
export const cleanedSvg = async (file: Buffer): Promise<Picture> => {
  const text = decode(file);
  if (!/<(?:[\w-]+:)?svg[\s>]/.test(text)) throw new PictureRefused('logo');
  // A doctype with declarations of its own can make a short file long (entities), or fetch another one.
  if (/<!DOCTYPE[^>[]*\[|<!ENTITY/i.test(text)) throw new PictureRefused('svg-doctype');
  if (text.split('<').length > mostTags) throw new PictureRefused('too-much');
  const cleaned: Cleaned = await cleaner
    .run(text, { signal: AbortSignal.timeout(patience) })
    .catch((error: unknown) => {
      throw new PictureRefused('unreadable', error);
    });
  if ('fault' in cleaned) throw new PictureRefused(cleaned.fault);
  return {
    mediaType: 'image/svg+xml',
    bytes: Buffer.from(cleaned.text),
    leftOut: cleaned.leftOut,
    ...fitted(cleaned.width, cleaned.height),
  };
};
