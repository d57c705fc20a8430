import { describe, expect, test } from 'vitest';
import cleanSvg from './clean-svg.ts';
import { readPicture } from './read-picture.ts';

const head =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10"';
const drawing = (inside: string, more = ''): string => `<svg ${head}${more}>${inside}</svg>`;
const clean = (text: string): string => {
  const cleaned = cleanSvg(text);
  if ('fault' in cleaned) throw new Error(cleaned.fault);
  return cleaned.text;
};
const shape = '<path d="M0 0h9v9z" fill="#c00"/>';

/** Files that attack the person who opens them, and what must not be left of them. */
const attacks: readonly [name: string, text: string, gone: RegExp][] = [
  ['a script', drawing(`<script>alert(1)</script>${shape}`), /script|alert/],
  [
    'a script of another prefix',
    drawing(`<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>${shape}`),
    /script|alert/,
  ],
  [
    'a script of HTML',
    drawing(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>${shape}`),
    /script|alert/,
  ],
  ['an event of the file', drawing(shape, ' onload="alert(1)"'), /onload|alert/],
  [
    'an event of a shape',
    drawing(`<g onclick="alert(1)" onbegin="alert(2)">${shape}</g>`),
    /onclick|onbegin|alert/,
  ],
  [
    'HTML',
    drawing(
      `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>${shape}`,
    ),
    /foreign|iframe|alert/,
  ],
  ['a link', drawing(`<a href="javascript:alert(1)">${shape}</a>${shape}`), /javascript|<a/],
  ['a picture from elsewhere', drawing(`<image href="https://evil.example/x.png"/>${shape}`), /evil|image/],
  [
    'a picture in itself',
    drawing(`<image xlink:href="data:image/svg+xml;base64,PHN2Zy8+"/>${shape}`),
    /data:|image/,
  ],
  ['a part from elsewhere', drawing(`<use href="https://evil.example/x.svg#a"/>${shape}`), /evil|use/],
  [
    'a gradient from elsewhere',
    drawing(`<linearGradient id="a" xlink:href="https://evil.example/x.svg#a"/>${shape}`),
    /evil/,
  ],
  ['a fill from elsewhere', drawing('<path d="M0 0h9" fill="url(https://evil.example/x#a)"/>'), /evil/],
  ['a style that loads', drawing(`<style>path{fill:url("https://evil.example/x")}</style>${shape}`), /evil/],
  [
    'a style that loads by escapes',
    drawing(`<style>path{fill:u\\72l(//evil.example)}</style>${shape}`),
    /evil/,
  ],
  [
    'a style that loads behind a comment',
    drawing(`<style>/**/path{mask:url/**/(//evil.example)}</style>${shape}`),
    /evil/,
  ],
  [
    'a style that loads by another function',
    drawing(`<style>path{mask:image-set("//evil.example" 1x)}</style>${shape}`),
    /evil/,
  ],
  [
    'a style that imports',
    drawing(`<style><![CDATA[@import "https://evil.example/x.css";]]></style>${shape}`),
    /evil|import/,
  ],
  ['a style of one shape', drawing('<path d="M0 0h9" style="fill:url(//evil.example)"/>'), /evil/],
  [
    'a sheet named before the file',
    `<?xml-stylesheet href="https://evil.example/x.css"?>${drawing(shape)}`,
    /evil|stylesheet/,
  ],
  [
    'an animated address',
    drawing(
      `<a id="x"><animate attributeName="href" to="javascript:alert(1)"/></a><set attributeName="onload" to="alert(1)"/>${shape}`,
    ),
    /animate|set|alert/,
  ],
  [
    'a handler of events',
    drawing(`<handler xmlns="http://www.w3.org/2000/svg">alert(1)</handler><listener handler="#x"/>${shape}`),
    /handler|listener|alert/,
  ],
  ['a comment that ends early', drawing(`<!--><script>alert(1)</script>-->${shape}`), /alert/],
  [
    'parts that draw each other',
    drawing(
      `<mask id="a"><g mask="url(#b)">${shape}</g></mask><mask id="b"><g mask="url(#a)">${shape}</g></mask>`,
    ),
    /mask="/,
  ],
  [
    'styles that draw each other',
    drawing(`<style>g{mask:url(#a)}</style><mask id="a"><g>${shape}</g></mask>`),
    /url/,
  ],
  [
    'a filter',
    drawing(`<filter id="f"><feTurbulence numOctaves="99999"/></filter><g filter="url(#f)">${shape}</g>`),
    /filter|Turbulence/,
  ],
  ['metadata', drawing(`<metadata>Drawn by Ana</metadata>${shape}`), /Ana/],
];

describe('cleaning an SVG', () => {
  test.each(attacks)('T09: leaves nothing of %s', (_, text, gone) => {
    const cleaned = clean(text);
    expect(cleaned).not.toMatch(gone);
    expect(cleaned).toContain('<path d="M0 0h9');
    // What is left stays as it is.
    expect(clean(cleaned)).toBe(cleaned);
  });

  test('removes its own size, and keeps its proportions', async () => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg" width="400000" height="200000">${shape}</svg>`;
    const { bytes, width, height } = await readPicture(Buffer.from(text));
    expect(bytes.toString()).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400000 200000">',
    );
    expect({ width, height }).toEqual({ width: 320, height: 160 });
  });
});

test('a logo as drawing programs write it stays whole', () => {
  const logo = drawing(
    '<title>Tidewater</title><defs><style>.a{fill:url(#g)} .b{fill:rgb(10 20 30)}</style><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff"/></linearGradient><linearGradient id="h" xlink:href="#g"/><clipPath id="c"><rect width="5" height="5"/></clipPath></defs><g clip-path="url(#c)" transform="translate(1 2)"><path class="a" d="M0 0h9"/></g><text x="1" y="9" font-family="serif" style="letter-spacing:1px">Tidewater</text>',
  );
  expect(cleanSvg(logo)).toEqual({ text: logo, width: 20, height: 10, leftOut: [] });
});

test('what had to go is named', () => {
  const cleaned = cleanSvg(
    drawing(`<image href="x.png"/><use href="#a"/><style>@import "x"</style>${shape}`, ' onload="a()"'),
  );
  expect(cleaned).toMatchObject({ leftOut: ['image', 'onload', 'style', 'use'] });
});

test.each([
  ['a page of HTML', '<html><body><svg></svg></body></html>', 'svg'],
  ['what is not closed', `<svg ${head}><g></svg>`, 'svg'],
  ['an SVG without a size', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg-size'],
  ['an SVG of no size', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"/>', 'svg-size'],
  [
    'an SVG of a size that cannot be drawn',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e300 9"/>',
    'svg-size',
  ],
])('%s is refused', (_, text, fault) => {
  expect(cleanSvg(text)).toEqual({ fault });
});
