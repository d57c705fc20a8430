/** Elements that draw something by themselves, or describe how others are drawn. Everything else goes, with what is in it. */
export const elements = [
  ...['svg', 'g', 'defs', 'title', 'desc', 'style', 'switch'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', '#text'],
];

/** What they may carry. Names of events are not among it, nor what loads or animates. */
export const attributes = [
  ...[
    'xmlns',
    'xmlns:xlink',
    'version',
    'id',
    'class',
    'style',
    'viewBox',
    'preserveAspectRatio',
    'transform',
  ],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr'],
  ...['d', 'points', 'pathLength', 'dx', 'dy', 'rotate', 'textLength', 'lengthAdjust', 'text-anchor'],
  ...[
    'fill',
    'fill-opacity',
    'fill-rule',
    'clip-rule',
    'opacity',
    'color',
    'display',
    'visibility',
    'overflow',
  ],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'vector-effect', 'paint-order', 'mix-blend-mode', 'isolation'],
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-stretch',
    'letter-spacing',
    'word-spacing',
  ],
  ...['dominant-baseline', 'alignment-baseline', 'baseline-shift', 'text-decoration', 'xml:space'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'offset', 'stop-color', 'stop-opacity'],
  ...[
    'clip-path',
    'clipPathUnits',
    'mask',
    'maskUnits',
    'maskContentUnits',
    'mask-type',
    'href',
    'xlink:href',
  ],
];

/** The only functions in styles and attributes, but for `url()` of a part of the same file. */
const harmless =
  /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]|calc)\s*\($/i;
const callsOnlyHarmless = (text: string): boolean =>
  !/[\\@<]/.test(text) && (text.match(/[\w-]*\s*\(/g) ?? []).every((call) => harmless.test(call));

const reference = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/g;
/** Returns whether an attribute names another part of the file. */
export const isReference = (text: string): boolean => /url\s*\(/i.test(text);
/** Returns whether an attribute loads nothing. Escapes are refused, whatever they hold. */
export const isHarmless = (text: string): boolean => callsOnlyHarmless(text.replaceAll(reference, ' '));

const paint = /\b(?:fill|stroke)\s*:\s*url\(\s*(["']?)#[\w.:-]+\1\s*\)/g;
/** Returns whether a style loads nothing, and refers to other parts of the file only for colors. */
export const isHarmlessStyle = (css: string): boolean =>
  callsOnlyHarmless(css.replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ').replaceAll(paint, ' '));
