import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverRange, firstAndLast, isAddressRange, rangeBetween, rangeOf } from './ip-addresses.ts';

const range = (start: string, end: string) => {
  const found = rangeBetween(start, end);
  if (!found) throw new Error(`${start} to ${end} is no range`);
  return found;
};
const cidr = (text: string) => {
  const found = rangeOf(text);
  if (!found) throw new Error(`${text} is no range`);
  return found;
};

describe('a range of addresses', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.0 – 203.0.113.255'],
    ['203.0.113.9/30', '203.0.113.8 – 203.0.113.11'],
    ['203.0.113.7', '203.0.113.7 – 203.0.113.7'],
    ['2001:db8::/126', '2001:db8:: – 2001:db8::3'],
  ])('%s is entered in Setup as %s', (text, entered) => {
    expect(firstAndLast(text)).toBe(entered);
  });

  it.each([
    ['203.0.113.0/24', true],
    ['203.0.113.7', true],
    ['2001:db8::/32', true],
    ['2001:db8::1', true],
    ['0.0.0.0/0', true],
    ['203.0.113.0/33', false],
    ['203.0.113/24', false],
    ['2001:db8::/129', false],
    ['10', false],
    ['0x7f000001', false],
    ['203.0.113.0-203.0.113.9', false],
    ['tidewater.example', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isAddressRange(text)).toBe(is);
  });

  it.each([
    ['203.0.113.0/30', '203.0.113.0', '203.0.113.3', true],
    ['::ffff:203.0.113.0/126', '203.0.113.0', '203.0.113.3', true],
    ['::ffff:203.0.113.0/126', '203.0.113.0', '203.0.113.2', false],
    ['203.0.113.0/30', '203.0.113.1', '203.0.113.255', false],
    ['203.0.113.0/30', '203.0.113.0', '203.0.113.2', false],
    ['203.0.113.9/30', '203.0.113.8', '203.0.113.11', true],
    ['2001:db8::/126', '2001:db8::', '2001:db8::3', true],
    ['2001:db8::/126', '2001:db8::1', '2001:db8::3', false],
    ['203.0.113.7', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', false],
    ['203.0.113.7', '::ffff:203.0.113.0', '::ffff:203.0.113.9', true],
  ])('%s is between %s and %s: %s', (wanted, start, end, is) => {
    expect(coverRange([range(start, end)], cidr(wanted))).toBe(is);
  });

  it('is included by ranges that follow each other without a gap, in any order', () => {
    const parts = [range('203.0.113.128', '203.0.113.255'), range('203.0.113.0', '203.0.113.127')];
    expect(coverRange(parts, cidr('203.0.113.0/24'))).toBe(true);
    expect(coverRange(parts, cidr('203.0.112.0/23'))).toBe(false);
    expect(coverRange([], cidr('203.0.113.0/24'))).toBe(false);
  });

  it('is included exactly if each of its addresses is', () => {
    const byte = fc.integer({ min: 0, max: 20 });
    const pair = fc.tuple(byte, byte).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const at = (last: number) => `198.51.100.${last}`;
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), pair, (parts, [from, to]) => {
        const ranges = parts.map(([a, b]) => range(at(a), at(b)));
        const each = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        const isIn = (one: number) => parts.some(([a, b]) => a <= one && one <= b);
        expect(coverRange(ranges, range(at(from), at(to)))).toBe(each.every(isIn));
      }),
    );
  });
});
