/** sRGB channels, 0 to 1. */
type Rgb = readonly [number, number, number];
/** Lightness 0 to 1, chroma, hue in radians. */
type Oklch = readonly [number, number, number];

/** The lightest and darkest background of text per theme. They must match tokens.css. */
export const surfaces = { light: ['#ffffff', '#f5f6f7'], dark: ['#0c0d10', '#1a1c20'] } as const;
/** WCAG 2.2 AA for text. */
export const enough = 4.5;

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const fromLinear = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

const parse = (hex: string): Rgb => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [r ?? 0, g ?? 0, b ?? 0];
};
const print = (rgb: Rgb): string =>
  `#${rgb
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, c)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

// Björn Ottosson's OKLab matrices.
const toOklch = (rgb: Rgb): Oklch => {
  const [r, g, b] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(A, B), Math.atan2(B, A)];
};
const fromOklch = ([L, C, h]: Oklch): Rgb => {
  const [A, B] = [C * Math.cos(h), C * Math.sin(h)];
  const l = (L + 0.3963377774 * A + 0.2158037573 * B) ** 3;
  const m = (L - 0.1055613458 * A - 0.0638541728 * B) ** 3;
  const s = (L - 0.0894841775 * A - 1.291485548 * B) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};
const inGamut = (rgb: Rgb) => rgb.every((c) => c >= -0.0005 && c <= 1.0005);

/** Returns the color with the same hue at another lightness, with as much of its chroma as sRGB can show. */
const atLightness = (L: number, [, C, h]: Oklch): string => {
  let chroma = C;
  while (chroma > 0.002 && !inGamut(fromOklch([L, chroma, h]))) chroma *= 0.94;
  return print(fromOklch([L, chroma > 0.002 ? chroma : 0, h]));
};

const luminance = (hex: string): number => {
  const [r, g, b] = parse(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
};
/** Returns the WCAG contrast ratio of two `#rrggbb` colors, 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const corrected = (hex: string, theme: keyof typeof surfaces): string => {
  const readable = (color: string) => surfaces[theme].every((surface) => contrast(color, surface) >= enough);
  if (readable(hex)) return hex.toLowerCase();
  const color = toOklch(parse(hex));
  const step = theme === 'light' ? -0.01 : 0.01;
  for (let L = color[0]; L > 0 && L < 1; L += step) {
    const candidate = atLightness(L, color);
    if (readable(candidate)) return candidate;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
};

/** Returns a party's color per theme, changed only in lightness until it is readable as text. */
export const readableAccent = (hex: string): { light: string; dark: string } => ({
  light: corrected(hex, 'light'),
  dark: corrected(hex, 'dark'),
});
