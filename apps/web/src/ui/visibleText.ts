const bidi: Readonly<Record<string, string>> = {
  '\u061C': 'ALM',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
// The zero-width joiners U+200C and U+200D are allowed: Persian, Hindi and emoji need them.
const concealed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

const shown = (char: string): string => {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  return `⟨${bidi[char] ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`}⟩`;
};

/**
 * Returns text from an org with all characters that hide or reorder text made visible, so that a name cannot imitate
 * another name or reverse the sentence around it.
 */
export const visibleText = (text: string): string => text.replace(concealed, shown);
