/** The longest text that is read; the rest is ignored. */
const longest = 20_000;
/** Texts are encoded more than once if a page, a log, or a mail quotes another. */
const passes = 3;

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

const characterOf = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10_ff_ff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : otherwise;

const decodePercent = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/** In the values of an address a plus is a space. */
const spacedPluses = (text: string): string =>
  text.replace(/\berror(?:_description|_message|code)?=[^\s&#"'<>]*/gi, (value) =>
    value.replaceAll('+', ' '),
  );

/** A mail's encoding: `=E2=80=99`, with `=` at the end of a line that goes on. */
const fromQuotedPrintable = (text: string): string =>
  /=\r?\n|=3D/.test(text)
    ? decodeURIComponentSafe(text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1'))
    : text;
const decodeURIComponentSafe = (text: string): string => text.replace(/(?:%[0-9A-F]{2})+/g, decodePercent);

const decodeOnce = (text: string): string =>
  spacedPluses(text)
    .replace(/(?:%[0-9a-f]{2})+/gi, decodePercent)
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(quot|apos|amp|lt|gt|nbsp));/gi,
      (whole, decimal, hex, name) => {
        if (name) return entities[String(name).toLowerCase()] ?? whole;
        return characterOf(Number.parseInt(decimal ?? hex, decimal ? 10 : 16), whole);
      },
    )
    .replace(/\\u([0-9a-f]{4})/gi, (whole, hex) => characterOf(Number.parseInt(hex, 16), whole))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["'/\\])/g, '$1');

/** Returns a pasted text as a person would read it: without encodings, tags, quote marks, and invisible characters. */
export const decodePasted = (pasted: string): string => {
  let text = fromQuotedPrintable(pasted.slice(0, longest));
  for (let pass = 0; pass < passes; pass += 1) {
    const decoded = decodeOnce(text);
    if (decoded === text) break;
    text = decoded;
  }
  return (
    text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      // Mails quote with `>` at the start of a line.
      .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
      .replace(/<[/!?]?[a-z][^<>]{0,400}>/gi, ' ')
  );
};

/** Returns a text for comparison: lower case, plain quotes and hyphens, single spaces. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
