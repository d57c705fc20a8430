import type { Variant } from '../answer.ts';
import type { DescribedOrg } from '../description.ts';

const ordinary = 'scenario-l01-idle-30';
const profile = 'Minimum Access - API Only Integrations';
type Limits = DescribedOrg['loginLimits'][string];
type Hours = Limits['hours'];

/** The same hours, in minutes after midnight, on every day. */
const daily = (start: number, end: number): Hours => ({
  Sunday: [start, end],
  Monday: [start, end],
  Tuesday: [start, end],
  Wednesday: [start, end],
  Thursday: [start, end],
  Friday: [start, end],
  Saturday: [start, end],
});
const { Sunday: _, ...allButSunday } = daily(0, 1440);
const limited = { 'login-hours': 'failed warning login-hours.limited' };
const outside = { 'vendor-addresses': 'failed blocker vendor-addresses.outside' };

const withHours = (title: string, hours: Hours, answer: Variant['answer']): Variant => ({
  of: ordinary,
  title,
  change: ({ org }) => {
    org.loginLimits[profile] = { ranges: [], hours };
  },
  answer,
});

const withRanges = (
  title: string,
  outgoingAddresses: readonly string[],
  ranges: Limits['ranges'],
  answer: Variant['answer'],
): Variant => ({
  of: ordinary,
  title,
  change: ({ org, product }) => {
    product.integration.wishes = { outgoingAddresses, ipRelaxation: 'Enforce' };
    const policy = org.ecas[0]?.policy;
    if (policy) policy.ipRelaxationPolicyType = 'Enforce';
    org.loginLimits[profile] = { ranges, hours: {} };
  },
  answer,
});

/** When and from where a profile lets its users log in. */
export const loginLimitVariants: readonly Variant[] = [
  withHours('the hours of every day are the whole day', daily(0, 1440), {}),
  withHours('the hours end an hour before midnight', daily(0, 1380), limited),
  withHours('one day has no hours, which nobody documents', allButSunday, limited),
  withHours('the hours go over midnight', { Monday: [1320, 1440], Sunday: [0, 360] }, limited),
  withRanges(
    'two ranges that touch include the addresses together',
    ['203.0.113.0/24'],
    [
      { start: '203.0.113.128', end: '203.0.114.10' },
      { start: '203.0.112.0', end: '203.0.113.127' },
    ],
    {},
  ),
  withRanges(
    'two ranges leave out one address between them',
    ['203.0.113.0/24'],
    [
      { start: '203.0.113.0', end: '203.0.113.126' },
      { start: '203.0.113.128', end: '203.0.113.255' },
    ],
    outside,
  ),
  withRanges(
    'a range of IPv6 includes an address of IPv6, however it is written',
    ['2001:0DB8:0000:0000::1'],
    [{ start: '2001:db8::', end: '2001:db8::ffff' }],
    {},
  ),
  withRanges(
    'a range of IPv6 form includes an address of IPv4',
    ['198.51.100.7'],
    [{ start: '::ffff:198.51.100.0', end: '::ffff:198.51.100.255' }],
    {},
  ),
  withRanges(
    'the vendor connects by IPv6 as well, and only IPv4 has a range',
    ['198.51.100.0/24', '2001:db8::/64'],
    [{ start: '198.51.100.0', end: '198.51.100.255' }],
    outside,
  ),
  withRanges(
    'every address of IPv4 is in a range',
    ['198.51.100.0/24', '8.8.8.8'],
    [{ start: '0.0.0.0', end: '255.255.255.255' }],
    {},
  ),
];
