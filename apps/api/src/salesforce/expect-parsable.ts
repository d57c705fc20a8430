import { SalesforceRefusal } from './refusal.ts';

/** What an answer of 5 MB holds at most if it is honest; with more, a parser needs seconds for it. */
const most = {
  /** Objects and lists: an honest one has 50 characters and more. */
  parts: 100_000,
  /** Values: the shortest honest one, with its name, has ten characters. */
  values: 500_000,
  /** Names of values that differ from each other: those of an org's fields and of Salesforce's own properties. */
  names: 20_000,
  /** Short texts that differ from each other: a parser looks each of them up. */
  words: 100_000,
};
/** A longer text is not looked up by the parser. */
const longestWord = 10;

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const openBracket = 0x5b;
const openBrace = 0x7b;

/** A set of hashes that takes too few texts for different ones rather than too many. */
const newSet = () => {
  const bits = new Uint32Array(1 << 15);
  let size = 0;
  return {
    add(hash: number): void {
      const at = (hash ^ (hash >>> 15)) & 0xfffff;
      const known = bits[at >>> 5] ?? 0;
      const bit = 1 << (at & 31);
      if ((known & bit) !== 0) return;
      bits[at >>> 5] = known | bit;
      size += 1;
    },
    size: () => size,
  };
};

/** Throws if a JSON text holds so many parts, values, or texts that parsing it would hold up everybody else. */
export const expectParsable = (json: string): void => {
  let parts = 0;
  let values = 0;
  const names = newSet();
  const words = newSet();
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === openBracket || code === openBrace) parts += 1;
    else if (code === comma) values += 1;
    else if (code === quote) {
      const start = at;
      let hash = 0;
      for (at += 1; at < json.length; at += 1) {
        const inside = json.charCodeAt(at);
        if (inside === quote) break;
        if (inside === backslash) at += 1;
        hash = (Math.imul(hash, 31) + inside) | 0;
      }
      if (json.charCodeAt(at + 1) === colon || json.charCodeAt(at + 2) === colon) names.add(hash);
      else if (at - start <= longestWord) words.add(hash);
    }
  }
  if (parts > most.parts || values > most.values || names.size() > most.names || words.size() > most.words)
    throw new SalesforceRefusal({ reason: 'fault', code: 'ANSWER_TOO_LARGE' });
};
