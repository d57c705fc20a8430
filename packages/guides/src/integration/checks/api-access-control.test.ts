import { expect, it } from 'vitest';
import { verdictOf } from '../../testing/verdict.ts';
import { apiAccessControl } from './api-access-control.ts';

it.each([
  ['was never enabled', 'never-enabled', false, 'passed api-access-control.open'],
  ['is off', 'off', false, 'passed api-access-control.open'],
  ['is on, and the app is installed', 'on', true, 'passed api-access-control.listed'],
  ['is on, and the app is not installed', 'on', false, 'failed blocker api-access-control.closed'],
] as const)('where API Access Control %s', (_, control, installed, verdict) => {
  expect(verdictOf(apiAccessControl, { control, installed })).toBe(verdict);
});
