import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori';

/** A color for each theme, as `#rrggbb`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** What the color has to stand out from: the backgrounds of pages, and the text on buttons. As tokens.css has them. */
export const beside = {
  light: ['oklch(0.995 0.001 265)', 'oklch(1 0 0)', 'oklch(0.972 0.002 265)'],
  dark: ['oklch(0.178 0.006 265)', 'oklch(0.25 0.008 265)', 'oklch(0.215 0.007 265)', 'oklch(0.17 0.01 265)'],
} as const;
/** WCAG 2.2 AA for text; what is not text needs 3. */
export const enough = 4.5;

const toOklch = converter('oklch');
const print = (color: Oklch): string => formatHex(clampChroma(color, 'oklch')) ?? '#000000';

const corrected = (hex: string, theme: keyof Accent): string => {
  const isReadable = (color: string) => beside[theme].every((other) => wcagContrast(color, other) >= enough);
  if (isReadable(hex)) return hex.toLowerCase();
  const color = toOklch(hex);
  const step = theme === 'light' ? -0.01 : 0.01;
  for (let l = color?.l ?? 0; color && l > 0 && l < 1; l += step) {
    const candidate = print({ ...color, l });
    if (isReadable(candidate)) return candidate;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
};

const known = new Map<string, Accent>();
/** The one that was asked for first goes first. */
const mostKnown = 500;

/**
 * Returns a party's color for each theme, changed only in lightness, and in as much chroma as sRGB cannot show, until text
 * in it, text on it, and controls of it can be read.
 */
export const readableAccent = (hex: string): Accent => {
  const found = known.get(hex) ?? { light: corrected(hex, 'light'), dark: corrected(hex, 'dark') };
  const [first] = known.keys();
  if (known.size >= mostKnown && first !== undefined) known.delete(first);
  known.set(hex, found);
  return found;
};
