import { recognizeSalesforceHost } from '@orgready/shared/salesforce/host';
import { decodePasted, fold } from './decode.ts';

/** What can be read from a pasted text. */
export interface Pasted {
  /** The text without encodings and tags, for what it names. */
  readonly plain: string;
  /** The text for comparison. */
  readonly folded: string;
  /** The codes in it, as written, by their upper case, in order. */
  readonly codes: ReadonlyMap<string, string>;
  /** The code that the text itself marks as its error; null if it marks none. */
  readonly marked: string | null;
  /** True if the text names Salesforce or a host of it, has the form of its answers, or consists of a code only. */
  readonly isFromSalesforce: boolean;
  /** The codes, upper case, that a text after a colon explains, as Salesforce and its libraries write them. */
  readonly leading: ReadonlySet<string>;
}

const code = /(?<![\w-])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+){1,9}(?![\w-])/g;
/** Codes of one word, and those with dots or a number before two colons. */
const otherCodes =
  /(?<![\w-])(?:RESTAPINOTENABLED|ExceededQuota|InvalidSessionId|FeatureNotEnabled)(?![\w-])|sfdc(?:\.\w+){3,9}/g;
const isOtherCode = (text: string): boolean => text.replace(otherCodes, '') === '';
const isOneCase = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();

/** Codes that Salesforce's pages also print in words, at the start of a line: `OAuth App Blocked` (C 8). */
const inWords =
  /^[ \t"'>]*(oauth (?:app blocked|app access denied|ec app not found|authorization blocked|approval error generic))(?=[ \t]*(?:[:."'\r\n]|$))/gim;

/** Returns the codes of a text: words of one case, joined by underscores. */
const codesIn = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  const add = (one: string) => {
    if (!found.has(one.toUpperCase())) found.set(one.toUpperCase(), one);
  };
  for (const [one] of text.matchAll(code)) if (isOneCase(one)) add(one);
  for (const [one] of text.matchAll(otherCodes)) add(one);
  for (const [, words = ''] of text.matchAll(inWords)) add(words.replaceAll(' ', '_').toUpperCase());
  return found;
};

/** The value of an error in an address, in JSON, in a log, or in a fault of SOAP whose tags are gone. */
const markedCode =
  /(?:^|[?&#\s"'{,;(])(?:error|error_?code|exception_?code|status_?code)["']?\s*[=:]\s*["']?(?:sf:)?([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)(?=$|[\s"'&#,;:})\]])/gi;
/** The same in an element of XML (A 8.2), and before a comma in the text of an Apex exception. */
const markedElsewhere =
  /<(?:\w+:)?(?:error|error_?code|exception_?code|status_?code)>\s*([A-Za-z]\w*)\s*<\/|\bfirst error: ([A-Z]\w*),/gi;
const isCode = (one: string): boolean =>
  one.length <= 80 &&
  ((isOneCase(one) && (one.includes('_') || /^[A-Z]{6,}$/.test(one))) || isOtherCode(one));

const markedIn = (plain: string, withTags: string): string | null => {
  for (const [, one = ''] of plain.matchAll(markedCode)) if (isCode(one)) return one;
  for (const [, element, word] of withTags.matchAll(markedElsewhere)) {
    const one = element ?? word ?? '';
    if (isCode(one)) return one;
  }
  return null;
};

const address = /\bhttps?:\/\/[^\s"'<>]+/gi;
const isSalesforceAddress = (url: string): boolean =>
  URL.canParse(url) && recognizeSalesforceHost(new URL(url).hostname) !== null;

/** Salesforce and the libraries that speak to it, by name. */
const named =
  /\b(?:simple_)?salesforce(?![a-z])|\bsalesforce(?=[A-Z])|\bsfdc\b|\bsforce\b|\bforce\.com\b|\bjsforce\b|\brestforce\b|\bdatabasedotcom\b/i;
/**
 * The answer of the REST API, as JSON and as XML (A 8.2), the fault of the SOAP API, and the error of the Bulk API, which names
 * its schema.
 */
const answered =
  /\[\s*\{(?=[^[\]]*["']errorCode["']\s*:)(?=[^[\]]*["']message["']\s*:)|<Errors>\s*<Error>(?=.{0,2000}<errorCode>)|<(?:faultcode|sf:exceptionCode)>\s*sf:|\bsf:[A-Z_]+\b|\bxmlns="http:\/\/www\.force\.com\//s;
/** Names of parameters, which say nothing about where a text is from. */
const parameters = /\b(?:error|error_description|error_?code|state|code|message|http|status|exception)\b/gi;

/** Returns true if nothing but codes and names of parameters is in the text, and no address of others. */
const isBare = (plain: string, codes: Iterable<string>, urls: readonly string[]): boolean => {
  if (!urls.every(isSalesforceAddress)) return false;
  let rest = plain.replace(address, ' ').replace(parameters, ' ');
  for (const one of codes) rest = rest.replaceAll(one, ' ');
  return !/\p{L}/u.test(rest);
};

/** Reads a pasted text. */
export const readPasted = (pasted: string): Pasted => {
  const plain = decodePasted(pasted);
  const urls = plain.match(address) ?? [];
  const codes = codesIn(plain);
  const marked = markedIn(plain, pasted);
  // Bulk results write no space after the colon.
  const leading = [
    ...plain.matchAll(/(?:^|[\s"'>(:])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)["']?\s*:(?=\s|[A-Z][a-z]|[a-z])/gm),
  ];
  return {
    plain,
    folded: fold(plain),
    codes,
    marked,
    isFromSalesforce:
      named.test(plain.replace(address, ' ')) ||
      urls.some(isSalesforceAddress) ||
      answered.test(pasted) ||
      answered.test(plain) ||
      isBare(plain, codes.values(), urls),
    leading: new Set(leading.map(([, one = '']) => one)),
  };
};
