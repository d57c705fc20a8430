import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../testing/verdict.ts';
import type { AppAuthorization } from '../facts/app-authorization.ts';
import type { VendorAppPolicy } from '../facts/vendor-app-policy.ts';
import { appEnabled } from './app-enabled.ts';
import { ipRelaxation } from './ip-relaxation.ts';
import { permittedUsers } from './permitted-users.ts';
import { refreshTokenPolicy } from './refresh-token-policy.ts';

const right = {
  record: true,
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
} as const satisfies VendorAppPolicy;
const noRecord = { record: false, appIsHere: true } as const;
const noApp = { record: false, appIsHere: false } as const;

describe('the refresh token policy', () => {
  it.each<[string, VendorAppPolicy, string]>([
    ['is valid until revoked', right, 'passed refresh-token-policy.passed'],
    [
      'expires after 30 idle days',
      { ...right, refreshToken: 'SpecificInactivity', refreshTokenDays: 30 },
      'failed warning refresh-token-policy.inactivity',
    ],
    [
      'expires after 29 idle days',
      { ...right, refreshToken: 'SpecificInactivity', refreshTokenDays: 29 },
      'failed blocker refresh-token-policy.inactivity',
    ],
    [
      'expires after an unknown idle time',
      { ...right, refreshToken: 'SpecificInactivity' },
      'cantTell not-readable-by-api',
    ],
    [
      'expires at a fixed time',
      { ...right, refreshToken: 'SpecificLifetime', refreshTokenDays: 365 },
      'failed blocker refresh-token-policy.lifetime',
    ],
    ['expires immediately', { ...right, refreshToken: 'Zero' }, 'failed blocker refresh-token-policy.zero'],
    ['is an unknown value', { ...right, refreshToken: null }, 'cantTell not-readable-by-api'],
    ['has no record', noRecord, 'failed blocker policy-missing'],
    ['belongs to an app that is not in this org', noApp, 'failed blocker app-missing'],
  ])('%s', (_state, policy, verdict) => {
    expect(verdictOf(refreshTokenPolicy, { policy })).toBe(verdict);
  });
});

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
});

describe('permitted users', () => {
  const approved = { record: true, permittedUsers: 'AdminApprovedPreAuthorized' } as const;
  it.each<[string, AppAuthorization, string]>([
    [
      'are all users',
      { record: true, permittedUsers: 'AllSelfAuthorized', grants: [], doubtful: [], lost: [] },
      'passed permitted-users.passed',
    ],
    [
      'are approved ones, including this person',
      {
        ...approved,
        grants: [{ setId: '0PSHs000000AdminIAS', kind: 'profile', name: 'System Administrator' }],
        doubtful: [],
        lost: [],
      },
      'failed warning permitted-users.granted',
    ],
    [
      'are approved ones, not including this person',
      { ...approved, grants: [], doubtful: [], lost: [] },
      'failed blocker permitted-users.not-granted',
    ],
    ['have no record', noRecord, 'failed blocker policy-missing'],
  ])('%s', (_state, authorization, verdict) => {
    expect(verdictOf(permittedUsers, { authorization, grantee: '005Hs000000AnaBIAS' })).toBe(verdict);
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
  ])('%s', (_state, presence, verdict) => {
    expect(verdictOf(appEnabled, { presence })).toBe(verdict);
  });
});
