import { describe, expect, it } from 'vitest';
import { isComplete, readPolicyValues } from './app-policy.ts';

const raw = {
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  period: null,
  unit: null,
  session: null,
};

describe('policy values', () => {
  it.each([
    ['Enforce_relaxrefresh', 'Enforce_RelaxRefresh'],
    ['BYPASS', 'Bypass'],
    ['1', null],
    [null, null],
    ['Something new', null],
  ])('read the IP relaxation %s as %s', (ipRelaxation, expected) => {
    expect(readPolicyValues({ ...raw, ipRelaxation }).ipRelaxation).toBe(expected);
  });

  it.each([
    [12, 'Hours', 0],
    [48, 'hours', 2],
    [30, 'Days', 30],
    [3, 'Months', 90],
    [3, '2', null],
    [null, 'Days', null],
  ])('count %s %s as %s days', (period, unit, days) => {
    expect(readPolicyValues({ ...raw, period, unit }).refreshTokenDays).toBe(days);
  });

  it('are complete when every value was recognized, a limit with its length', () => {
    expect(isComplete(readPolicyValues(raw))).toBe(true);
    expect(isComplete(readPolicyValues({ ...raw, ipRelaxation: '1' }))).toBe(false);
    const limited = { ...raw, refreshToken: 'SpecificInactivity' };
    expect(isComplete(readPolicyValues(limited))).toBe(false);
    expect(isComplete(readPolicyValues({ ...limited, period: 30, unit: 'Days' }))).toBe(true);
  });
});
