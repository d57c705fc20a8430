import { describe, expect, it } from 'vitest';
import { setupWith } from '../../testing/setup.ts';
import { verdictOf } from '../../testing/verdict.ts';
import type { AppAuthorization } from '../facts/app-authorization.ts';
import type { VendorAppPolicy } from '../facts/vendor-app-policy.ts';
import { integration } from '../scenarios/world.ts';
import { appEnabled } from './app-enabled.ts';
import { ipRelaxation } from './ip-relaxation.ts';
import { permittedUsers } from './permitted-users.ts';

const right = {
  record: true,
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
  refreshTokenPeriod: null,
  sessionLevel: { level: 'STANDARD', action: null },
} as const satisfies VendorAppPolicy;
const noRecord = { record: false, appIsHere: true } as const;

describe('IP relaxation', () => {
  it.each<[string, VendorAppPolicy, string]>([
    ['is relaxed', right, 'passed ip-relaxation.passed'],
    ['is enforced', { ...right, ipRelaxation: 'Enforce' }, 'failed blocker ip-relaxation.enforced'],
    [
      'is relaxed for refresh tokens only',
      { ...right, ipRelaxation: 'Enforce_RelaxRefresh' },
      'failed blocker ip-relaxation.refresh-only',
    ],
    [
      'is relaxed for activated devices only',
      { ...right, ipRelaxation: 'Bypass_2factor' },
      'failed blocker ip-relaxation.devices',
    ],
    ['is an unknown value', { ...right, ipRelaxation: null }, 'cantTell not-readable-by-api'],
    ['has no record', noRecord, 'failed blocker policy-missing'],
  ])('%s', (_state, policy, verdict) => {
    expect(verdictOf(ipRelaxation, { policy })).toBe(verdict);
  });

  const asked = setupWith({ params: { ...integration, ipRelaxation: 'Enforce_RelaxRefresh' } });
  it.each<[string, VendorAppPolicy, string]>([
    [
      'is relaxed for refresh tokens, as the vendor asks',
      { ...right, ipRelaxation: 'Enforce_RelaxRefresh' },
      'passed ip-relaxation.as-asked',
    ],
    ['is more relaxed than the vendor asks', right, 'failed advice ip-relaxation.more-relaxed'],
    [
      'is stricter than the vendor asks',
      { ...right, ipRelaxation: 'Enforce' },
      'failed blocker ip-relaxation.enforced',
    ],
  ])('%s', (_state, policy, verdict) => {
    expect(verdictOf(ipRelaxation, { policy }, asked)).toBe(verdict);
  });
});

describe('permitted users', () => {
  const approved = { record: true, permittedUsers: 'AdminApprovedPreAuthorized' } as const;
  it.each<[string, AppAuthorization, string]>([
    [
      'are all users',
      { record: true, permittedUsers: 'AllSelfAuthorized', grants: [], doubtful: [], lost: [], held: [] },
      'passed permitted-users.passed',
    ],
    [
      'are approved ones, including this person',
      {
        ...approved,
        grants: [{ setId: '0PSHs000000AdminIAS', kind: 'profile', name: 'System Administrator' }],
        doubtful: [],
        lost: [],
        held: [],
      },
      'failed warning permitted-users.granted',
    ],
    [
      'are approved ones, not including this person',
      { ...approved, grants: [], doubtful: [], lost: [], held: [] },
      'failed blocker permitted-users.not-granted',
    ],
    ['have no record', noRecord, 'failed blocker policy-missing'],
  ])('%s', (_state, authorization, verdict) => {
    expect(verdictOf(permittedUsers, { authorization, grantee: '005Hs000000AnaBIAS' })).toBe(verdict);
  });

  const asked = setupWith({ params: { ...integration, permittedUsers: 'AdminApprovedPreAuthorized' } });
  it.each<[string, AppAuthorization, string]>([
    [
      'are all users, and the vendor asks for approved ones',
      { record: true, permittedUsers: 'AllSelfAuthorized', grants: [], doubtful: [], lost: [], held: [] },
      'failed warning permitted-users.all',
    ],
    [
      'are approved ones, as the vendor asks, including this person',
      {
        ...approved,
        grants: [{ setId: '0PSHs000000AdminIAS', kind: 'profile', name: 'System Administrator' }],
        doubtful: [],
        lost: [],
        held: [],
      },
      'passed permitted-users.granted',
    ],
    [
      'are approved ones, as the vendor asks, not including this person',
      { ...approved, grants: [], doubtful: [], lost: [], held: [] },
      'failed blocker permitted-users.not-granted',
    ],
  ])('%s', (_state, authorization, verdict) => {
    const values = { authorization, grantee: '005Hs000000AnaBIAS' };
    expect(verdictOf(permittedUsers, values, asked)).toBe(verdict);
  });
});

describe('the app', () => {
  it.each([
    [
      'is enabled',
      { here: true, id: undefined, enabled: true, oauth: true } as const,
      'passed app-enabled.passed',
    ],
    [
      'is enabled, and the org does not show its OAuth part',
      { here: true, id: undefined, enabled: true, oauth: null } as const,
      'passed app-enabled.passed',
    ],
    [
      'is disabled',
      { here: true, id: undefined, enabled: false, oauth: true } as const,
      'failed blocker app-enabled.off',
    ],
    [
      'has its OAuth part disabled',
      { here: true, id: undefined, enabled: true, oauth: false } as const,
      'failed blocker app-enabled.oauth-off',
    ],
    ['is not in this org', { here: false } as const, 'failed blocker app-missing'],
    [
      'may be an app that was made here',
      { here: 'unclear' } as const,
      'cantTell not-readable-by-api app-enabled.unclear',
    ],
  ])('%s', (_state, presence, verdict) => {
    expect(verdictOf(appEnabled, { presence, namesake: null })).toBe(verdict);
  });

  it('is not in this org, which has made an app of the same name', () => {
    const found = { presence: { here: false }, namesake: 'Tidewater Connect' } as const;
    expect(verdictOf(appEnabled, found)).toBe('failed blocker app-missing.local');
  });
});
