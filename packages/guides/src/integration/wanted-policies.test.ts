import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/check.ts';
import { read } from '../model/derive.ts';
import { readingsFor } from '../readings.ts';
import { setupWith } from '../testing/setup.ts';
import { refreshTokenPolicy } from './checks/refresh-token-policy.ts';
import { vendorAppPolicy } from './facts/vendor-app-policy.ts';
import { integration } from './scenarios/world.ts';
import { appPoliciesEca } from './steps/app-policies-eca.ts';
import { judgeIpRelaxation, refreshTokenToChoose } from './wanted-policies.ts';

const idle = (refreshTokenDays: number | null) =>
  ({ refreshToken: 'SpecificInactivity', refreshTokenDays }) as const;
const none = { refreshToken: 'Infinite', refreshTokenDays: null } as const;
const lifetime = { refreshToken: 'SpecificLifetime', refreshTokenDays: 1 } as const;

describe('the refresh token policy to choose', () => {
  it.each([
    ['nothing is known', null, {}, none],
    [
      'nothing is known, and the vendor has the idle limit',
      null,
      { refreshToken: 'SpecificInactivity' },
      idle(30),
    ],
    ['no end is set, and the vendor has the idle limit', none, { refreshToken: 'SpecificInactivity' }, none],
    ['it ends at a fixed time', lifetime, {}, none],
    [
      'it ends at a fixed time, and the vendor has the idle limit',
      lifetime,
      { refreshToken: 'SpecificInactivity' },
      idle(30),
    ],
    ['it lasts 30 days without use', idle(30), {}, idle(30)],
    ['it lasts 90 days without use', idle(90), {}, idle(90)],
    ['it lasts 7 days without use: Setup may hide the other value', idle(7), {}, idle(30)],
    ['it lasts 7 days without use, and the vendor connects daily', idle(7), { connectsEvery: 24 }, idle(7)],
    ['the vendor connects every 40 days', idle(30), { connectsEvery: 960 }, idle(41)],
    ['its unit is unknown', idle(null), {}, idle(30)],
  ] as const)('%s', (_name, policy, wishes, expected) => {
    expect(refreshTokenToChoose(policy, { ...integration, ...wishes })).toEqual(expected);
  });
});

describe('the click that changes the refresh token policy', () => {
  const [clicks = []] = appPoliciesEca.tasks?.map((task) => task.clicks) ?? [];
  const click = clicks.find((one) => typeof one !== 'string' && one.text === 'policies.click.refresh');
  const unless = typeof click === 'object' ? click.unless : undefined;

  it.each([
    ['no end is set', none, {}, true],
    ['no end is set, and the vendor has the idle limit', none, { refreshToken: 'SpecificInactivity' }, true],
    ['it lasts 30 days without use', idle(30), {}, true],
    ['it lasts 30 days, and the vendor connects every 40', idle(30), { connectsEvery: 960 }, false],
    ['it lasts 7 days without use', idle(7), {}, false],
    ['it lasts 7 days, and the vendor connects daily', idle(7), { connectsEvery: 24 }, false],
    ['its unit is unknown', idle(null), {}, false],
    ['it ends at a fixed time', lifetime, {}, false],
    ['it ends at once', { refreshToken: 'Zero', refreshTokenDays: null }, {}, false],
    ['it is not shown', { refreshToken: null, refreshTokenDays: null }, {}, false],
  ] as const)('is left out where the check passes, and only there: %s', (_name, found, wishes, isLeftOut) => {
    if (!unless) throw new Error('The click is always shown');
    const policy = {
      record: true,
      permittedUsers: null,
      ipRelaxation: null,
      refreshTokenPeriod: found.refreshTokenDays,
      sessionLevel: null,
      ...found,
    } as const;
    const setup = setupWith({ params: { ...integration, ...wishes } });
    const shown = unless.fact.derive(
      setup,
      readingsFor(unless.fact, new Map([[vendorAppPolicy, read(policy)]])),
    );
    expect(shown.state === 'read' && shown.value === unless.is).toBe(isLeftOut);
    expect(refreshTokenPolicy.evaluate({ policy }, setup).outcome === 'passed').toBe(isLeftOut);
  });
});

describe('IP Relaxation', () => {
  const wanted = (ipRelaxation?: 'Enforce' | 'Enforce_RelaxRefresh' | 'Bypass_2factor') => ({
    ...integration,
    ...(ipRelaxation ? { ipRelaxation } : {}),
  });
  it.each([
    ['Bypass', undefined, 'as-wanted'],
    ['Enforce', undefined, 'too-strict'],
    ['Enforce_RelaxRefresh', undefined, 'too-strict'],
    ['Bypass_2factor', undefined, 'too-strict'],
    ['Enforce_RelaxRefresh', 'Enforce_RelaxRefresh', 'as-wanted'],
    ['Bypass', 'Enforce_RelaxRefresh', 'more-relaxed'],
    ['Bypass_2factor', 'Enforce_RelaxRefresh', 'too-strict'],
    ['Enforce', 'Enforce_RelaxRefresh', 'too-strict'],
    ['Bypass_2factor', 'Enforce', 'more-relaxed'],
    ['Enforce', 'Enforce', 'as-wanted'],
  ] as const)('%s where %s is asked for is %s', (value, ask, expected) => {
    expect(judgeIpRelaxation(value, wanted(ask))).toBe(expected);
  });
});

describe('the statement about a limit without its unit', () => {
  const statement = (number: number, wishes: object = {}) => {
    const policy = {
      record: true,
      permittedUsers: null,
      ipRelaxation: null,
      ...idle(null),
      refreshTokenPeriod: number,
      sessionLevel: null,
    } as const;
    const setup = setupWith({ params: { ...integration, ...wishes } });
    const verdict: Verdict = refreshTokenPolicy.evaluate({ policy }, setup);
    return verdict.outcome === 'cantTell' ? verdict.statement?.params : verdict.outcome;
  };
  it.each([
    [30, {}, 'days'],
    [29, {}, 'months'],
    [1, {}, 'months'],
    [720, {}, 'hours'],
    [719, {}, 'days'],
    [7, { connectsEvery: 24 }, 'days'],
    [2, { connectsEvery: 40 * 24 }, 'months'],
  ])('%s, with %o, is good enough from %s on', (number, wishes, smallest) => {
    expect(statement(number, wishes)).toEqual({ number, smallest });
  });
});
