import createDOMPurify from 'dompurify';
import { type Element, JSDOM, type Window } from 'jsdom';
import type { Cleaned } from './cleaned-svg.ts';
import { attributes, elements, isHarmless, isHarmlessStyle, isReference } from './svg-rules.ts';

const svg = 'http://www.w3.org/2000/svg';
const gradients: ReadonlySet<string> = new Set(['linearGradient', 'radialGradient']);
/** What is drawn wherever something refers to it: without references of its own, a file cannot be drawn a billion times. */
const repeated = 'mask, clipPath';

const isKept = (element: Element, name: string, value: string): boolean => {
  if (name.startsWith('xmlns')) return true;
  if (/href$/i.test(name)) return gradients.has(element.nodeName) && /^#[\w.:-]+$/.test(value);
  if (name === 'style') return isHarmlessStyle(value);
  if (!isHarmless(value)) return false;
  return !isReference(value) || name === 'fill' || name === 'stroke' || element.closest(repeated) === null;
};
const options = {
  PARSER_MEDIA_TYPE: 'application/xhtml+xml',
  ALLOWED_TAGS: elements,
  ALLOWED_ATTR: attributes,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // The text of a script is no text of the picture.
  KEEP_CONTENT: false,
  IN_PLACE: true,
} as const;

/** No picture is larger, in its own units. */
const longest = 1e6;
const isLength = (length: number): boolean => length > 0 && length <= longest;

/** Returns width and height as the file has them; undefined if it has neither, or ones that cannot be. */
const sizeOf = (root: Element) => {
  const box = root
    .getAttribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const plain = ['width', 'height'].map((name) => {
    const [, digits] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(root.getAttribute(name) ?? '') ?? [];
    return Number(digits);
  });
  const [width = Number.NaN, height = Number.NaN] = box?.length === 4 ? box.slice(2) : plain;
  return isLength(width) && isLength(height) ? { width, height } : undefined;
};

/** Removes styles that load something, and turns sections of CDATA in the others into text; returns whether there were any. */
const removeStyles = (root: Element): boolean => {
  let removed = false;
  for (const style of [...root.querySelectorAll('style')]) {
    const text = style.textContent ?? '';
    style.textContent = text;
    if (isHarmlessStyle(text)) continue;
    style.remove();
    removed = true;
  }
  return removed;
};

/** Removes what is not allowed, and returns the names of what had to go. */
const sanitize = (root: Element, window: Window): string[] => {
  const purify = createDOMPurify(window as never);
  purify.addHook('uponSanitizeAttribute', (element, data) => {
    // A yes allows nothing that the lists do not name.
    data.keepAttr = isKept(element as unknown as Element, data.attrName, data.attrValue);
  });
  purify.sanitize(root as never, options);
  return purify.removed
    .map((each) => ('attribute' in each ? (each.attribute?.name ?? '') : each.element.nodeName))
    .filter((name) => /^[\w:-]+$/.test(name));
};

const parse = (text: string): Window | undefined => {
  try {
    return new JSDOM(text, { contentType: 'image/svg+xml' }).window;
  } catch {
    return undefined;
  }
};

/** Returns the text of an SVG with its allowed parts alone; runs in a thread of its own. */
export default (text: string): Cleaned => {
  const window = parse(text);
  const root = window?.document.documentElement;
  if (!window || root?.nodeName !== 'svg' || root.namespaceURI !== svg) return { fault: 'svg' };
  const size = sizeOf(root);
  if (!size) return { fault: 'svg-size' };
  // Its own size would decide how much memory a browser takes for it.
  for (const name of ['width', 'height', 'style']) root.removeAttribute(name);
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  const styles = removeStyles(root) ? ['style'] : [];
  const leftOut = [...new Set([...styles, ...sanitize(root, window)])].toSorted();
  return { text: new window.XMLSerializer().serializeToString(root), leftOut, ...size };
};
