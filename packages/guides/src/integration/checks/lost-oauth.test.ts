import { expect, it } from 'vitest';
import { setupWith } from '../../testing/setup.ts';
import { verdictOf } from '../../testing/verdict.ts';
import { isOauthLost } from '../facts/vendor-app-policy.ts';
import { appEnabled } from './app-enabled.ts';
import { noPolicyRecord } from './no-policy-record.ts';

const { connection } = setupWith();
if (!connection) throw new Error('The sample is signed in');
const inSandbox = setupWith({ connection: { ...connection, isSandbox: true } });
const without = { here: true, id: undefined, enabled: true, oauth: false, isWithoutOauth: true } as const;
const disabled = { here: true, id: undefined, enabled: true, oauth: false } as const;

it.each([
  ['a sandbox: a refresh can have taken it', without, inSandbox, 'failed blocker app-enabled.lost'],
  ['a production org: no refresh explains it', without, setupWith(), 'failed blocker app-enabled.oauth-off'],
  ['a sandbox, but disabled only', disabled, inSandbox, 'failed blocker app-enabled.oauth-off'],
])('an app without its OAuth part in %s', (_, presence, setup, verdict) => {
  expect(verdictOf(appEnabled, { presence, namesake: null }, setup)).toBe(verdict);
  expect(isOauthLost(presence, setup)).toBe(verdict === 'failed blocker app-enabled.lost');
});

it.each([
  ['without-oauth', 'cantTell not-yet app-enabled.lost.waits'],
  [true, 'failed blocker policy-missing'],
  [false, 'failed blocker app-missing'],
] as const)('a missing policy record where the app is here: %s', (appIsHere, expected) => {
  const verdict = noPolicyRecord('permitted-users.seen', appIsHere);
  const key = 'message' in verdict ? verdict.message?.key : undefined;
  const how = verdict.outcome === 'cantTell' ? verdict.reason : 'blocker';
  expect(`${verdict.outcome} ${how} ${key}`).toBe(expected);
});
