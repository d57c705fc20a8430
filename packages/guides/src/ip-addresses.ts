import ipaddr from 'ipaddr.js';

/** Returns an address; null if the text is none. An IPv4 address in IPv6 form is an IPv4 address. */
const addressOf = (text: string) => (ipaddr.isValid(text) ? ipaddr.process(text) : null);

/** The first and last address of a range, inclusive, as bytes of the same length. */
interface AddressRange {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Returns the range between two addresses; null if they are none, or of different kinds. */
export const rangeBetween = (start: string, end: string): AddressRange | null => {
  const [first, last] = [addressOf(start)?.toByteArray(), addressOf(end)?.toByteArray()];
  return first && last && first.length === last.length ? { first, last } : null;
};

const isSingle = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
const isCidr = (text: string): boolean =>
  ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);

/** Returns the range of an address, or of a text in CIDR notation; null if it is neither. */
export const rangeOf = (text: string): AddressRange | null => {
  if (isSingle(text)) return rangeBetween(text, text);
  if (!isCidr(text)) return null;
  const [written, size] = ipaddr.parseCIDR(text);
  const address = size >= 96 ? (addressOf(written.toString()) ?? written) : written;
  const length = address.kind() === written.kind() ? size : size - 96;
  const masked = (isSet: boolean): readonly number[] =>
    address.toByteArray().map((byte, at) => {
      const free = 0xff >> Math.min(8, Math.max(0, length - at * 8));
      return isSet ? byte | free : byte & ~free;
    });
  return { first: masked(false), last: masked(true) };
};

const spell = (bytes: readonly number[]): string => ipaddr.fromByteArray([...bytes]).toString();

/** Returns the first and the last address of a range as Setup asks for them: `203.0.113.0 – 203.0.113.255`. */
export const firstAndLast = (text: string): string => {
  const range = rangeOf(text);
  return range === null ? text : `${spell(range.first)} – ${spell(range.last)}`;
};

/** Returns whether a text is an address or a range of addresses in CIDR notation. */
export const isAddressRange = (text: string): boolean => rangeOf(text) !== null;

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

/** Returns the next address; null after the last of its kind. */
const after = (address: readonly number[]): readonly number[] | null => {
  const at = address.findLastIndex((byte) => byte < 0xff);
  return at === -1 ? null : address.map((byte, index) => (index < at ? byte : index === at ? byte + 1 : 0));
};

/** Returns whether ranges, taken together, include every address of another range. */
export const coverRange = (ranges: readonly AddressRange[], wanted: AddressRange): boolean => {
  const inOrder = ranges
    .filter(({ first }) => first.length === wanted.first.length)
    .toSorted((a, b) => compare(a.first, b.first));
  let open: readonly number[] | null = wanted.first;
  for (const { first, last } of inOrder) {
    if (compare(first, open) > 0) return false;
    if (compare(last, open) < 0) continue;
    if (compare(last, wanted.last) >= 0) return true;
    open = after(last);
    if (open === null) return true;
  }
  return false;
};
