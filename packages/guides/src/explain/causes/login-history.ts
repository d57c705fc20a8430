import { type Cause, defineCause, forwarded } from '../cause.ts';

/** Statuses of Login History (C 8). They have no codes; each is the whole text, or follows `Failed:`. */
export const loginHistoryCauses: readonly Cause[] = [
  defineCause('history-not-approved', {
    source: 'C 8',
    matches: [{ text: /\bfailed: ?not approved for access\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.user-not-approved.action', 'explain.action.wait-for-app'],
    topics: ['app-approval', 'app-policies'],
  }),
  defineCause('history-security-token', {
    source: 'C 8',
    matches: [{ text: /\bfailed: ?api security token required\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.history-security-token.action'],
    topics: ['user'],
  }),
  defineCause('history-activation', {
    source: 'C 8',
    matches: [{ text: /\bfailed: ?computer activation (?:required|pending)\b/ }],
    who: 'you',
    actions: ['explain.history-activation.action'],
  }),
  defineCause('history-mobile-license', {
    source: 'C 8',
    matches: [{ text: /\bfailed: ?mobile license required\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.history-mobile-license.action'],
    topics: ['license'],
  }),
  defineCause('history-single-sign-on', {
    source: 'C 8',
    matches: [
      {
        text: /\bfailed: ?(?:inresponseto|signature|assertion|audience|issuer|recipient|subject confirmation|saml)\b/,
      },
    ],
    who: 'salesforce-admin',
    actions: ['explain.history-single-sign-on.action'],
  }),
  defineCause('history-token', {
    source: 'C 8',
    matches: [{ text: /\bfailed: ?(?:invalid nonce|invalid token|invalid grant|token expired)\b/ }],
    who: 'party',
    actions: ['explain.action.reconnect', 'explain.action.forward'],
    topics: ['connection'],
  }),
  defineCause('history-frozen', {
    source: 'C 8',
    matches: [{ text: /^(?:failed: ?)?user is frozen\.?$/ }],
    who: 'salesforce-admin',
    actions: ['explain.history-frozen.action'],
    topics: ['user'],
  }),
  defineCause('history-inactive', {
    source: 'C 8',
    matches: [{ text: /^(?:failed: ?)?(?:user is inactive|inactive user)\.?$/ }],
    who: 'salesforce-admin',
    actions: ['explain.history-inactive.action'],
    topics: ['user'],
  }),
  defineCause('password-locked', {
    source: 'C 8',
    matches: [{ text: /^(?:failed: ?)?password lockout\.?$/ }],
    who: 'salesforce-admin',
    actions: ['explain.password-locked.action'],
    topics: ['user'],
  }),
  defineCause('history-password', {
    source: 'C 8',
    matches: [{ text: /^(?:failed: ?)?invalid password\.?$/ }],
    who: 'you',
    actions: ['explain.history-password.action'],
    topics: ['user'],
  }),
  defineCause('outside-ranges', {
    source: 'C 8',
    matches: [{ text: /^(?:failed: ?)?restricted ip\.?$/ }],
    who: 'salesforce-admin',
    actions: ['explain.outside-ranges.action'],
    topics: ['app-policies'],
  }),
  defineCause('outside-hours', {
    source: 'C 8',
    matches: [{ text: /^(?:failed: ?)?restricted time\.?$/ }],
    who: 'salesforce-admin',
    actions: ['explain.outside-hours.action'],
    topics: ['user'],
  }),
  defineCause('redirect-mismatch', {
    source: 'A 2.6',
    matches: [{ text: /\bfailed: ?redirect uri mismatch\b/ }],
    who: 'party',
    actions: forwarded,
  }),
];
