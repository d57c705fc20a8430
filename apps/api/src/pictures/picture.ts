/** A picture as it is kept and sent: small, of a known type, with nothing in it that runs or loads. */
export interface Picture {
  readonly mediaType: 'image/svg+xml' | 'image/webp';
  readonly bytes: Buffer;
  /** Its size in CSS pixels where it is shown largest. */
  readonly width: number;
  readonly height: number;
  /** Names of elements and attributes of an SVG that may not be in one. */
  readonly leftOut: readonly string[];
}

/** Why a file does not become a picture: the format in a fault of the contract. */
export type PictureFault = 'logo' | 'svg' | 'svg-doctype' | 'svg-size' | 'pixels' | 'too-much' | 'unreadable';

/** A file that does not become a picture. */
export class PictureRefused extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault, cause?: unknown) {
    super(fault, { cause });
    this.name = 'PictureRefused';
    this.fault = fault;
  }
}

/** The largest picture that is kept, in bytes. */
export const mostKept = 64 * 1024;

/** The box into which a picture is fitted, in pixels: four times as high as a logo is shown. */
const box = { width: 480, height: 160 } as const;

/** Returns the size of a picture of these proportions in the box. */
export const fitted = (width: number, height: number): Pick<Picture, 'width' | 'height'> => {
  const scale = Math.min(box.width / width, box.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};
