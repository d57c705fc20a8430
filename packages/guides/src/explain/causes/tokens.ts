import { type Cause, defineCause, forwarded } from '../cause.ts';

const grant = ['INVALID_GRANT'];

/**
 * Refusals of the token request. One code, `invalid_grant`, has many descriptions, and each has its own cause (A 2.6,
 * C 8); without a known one only the code is certain.
 */
export const tokenCauses: readonly Cause[] = [
  defineCause('refresh-token-ended', {
    source: 'A 2.6',
    matches: [{ text: /\bexpired access\/refresh token\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.refresh-token-ended.action', 'explain.action.reconnect'],
    topics: ['app-policies', 'connection'],
    refusesSignIn: true,
  }),
  defineCause('code-verifier', {
    source: 'A 2.2',
    matches: [{ text: /\b(?:invalid|missing|required) (?:required )?code verifier\b/ }],
    who: 'party',
    actions: forwarded,
    refusesSignIn: true,
  }),
  defineCause('code-challenge', {
    source: 'A 2.2',
    matches: [{ text: /\b(?:missing required|invalid|missing) code challenge\b/ }],
    who: 'party',
    actions: forwarded,
    refusesSignIn: true,
  }),
  defineCause('ip-by-developer', {
    source: 'C 1',
    matches: [{ text: /\bip restricted by app developer\b/ }],
    who: 'party',
    actions: forwarded,
    refusesSignIn: true,
  }),
  defineCause('ip', {
    source: 'A 2.6',
    matches: [
      { codes: grant, text: /\bip restricted\b|\binvalid login hours\b/ },
      { text: /\bip restricted or invalid login hours\b/ },
    ],
    who: 'salesforce-admin',
    actions: ['explain.ip.action'],
    topics: ['app-policies'],
    refusesSignIn: true,
  }),
  defineCause('inactive-user', {
    source: 'A 2.6',
    matches: [
      { codes: grant, text: /\binactive user\b/ },
      { codes: ['INACTIVE_USER'], needs: 'origin' },
    ],
    who: 'salesforce-admin',
    actions: ['explain.inactive-user.action'],
    topics: ['user'],
    refusesSignIn: true,
  }),
  defineCause('expired-code', {
    source: 'A 2.6',
    matches: [{ codes: grant, text: /\b(?:expired|invalid) authorization code\b/ }],
    who: 'you',
    actions: ['explain.action.retry'],
    topics: ['sign-in'],
    refusesSignIn: true,
  }),
  defineCause('audience', {
    source: 'C 8',
    matches: [{ codes: grant, text: /\baudience (?:is invalid|validation failed)\b/ }],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('assertion', {
    source: 'C 8',
    matches: [
      { codes: grant, text: /\b(?:invalid|expired) assertion\b|\bassertion (?:is )?(?:expired|invalid)\b/ },
      { codes: ['BAD_JTI_CLAIM', 'INVALID_ASSERTION_TYPE'] },
    ],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('login-rate', {
    source: 'A 2.6',
    matches: [{ text: /\blogin rate exceeded\b/ }, { codes: ['RATE_LIMIT_EXCEEDED'], needs: 'origin' }],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('no-run-as-user', {
    source: 'C 8',
    matches: [{ text: /\bno client credentials user enabled\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.no-run-as-user.action'],
    topics: ['app-policies'],
  }),
  defineCause('asked-twice', {
    source: 'C 8',
    matches: [{ text: /\btoken request is already being processed\b/ }],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('authentication-failure', {
    source: 'A 2.6',
    matches: [{ codes: grant, text: /\bauthentication failure\b/ }],
    who: 'unclear',
    actions: ['explain.action.login-history', 'explain.action.reconnect'],
    topics: ['user'],
  }),
  defineCause('unsupported-grant', {
    source: 'A 2.6',
    matches: [
      { text: /\bgrant type not supported\b/ },
      {
        codes: ['UNSUPPORTED_GRANT_TYPE', 'UNSUPPORTED_RESPONSE_TYPE', 'UNSUPPORTED_TOKEN_TYPE'],
        needs: 'origin',
      },
    ],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('client-request', {
    source: 'A 2.6',
    matches: [
      { codes: ['INVALID_BASIC_AUTH_HEADER', 'IMMEDIATE_UNSUCCESSFUL'] },
      { codes: ['INVALID_REQUEST', 'INVALID_DPOP_PROOF', 'USE_DPOP_NONCE'], needs: 'origin' },
    ],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('token-refused', {
    source: 'C 8',
    matches: [
      { codes: ['LOGIN_OAUTH_INVALID_TOKEN', 'BAD_OAUTH_TOKEN'], needs: 'form' },
      { text: /\bbad_oauth_token\b|\blogin_oauth_invalid_token\b/ },
    ],
    who: 'party',
    actions: ['explain.action.reconnect', 'explain.action.forward'],
    topics: ['connection'],
  }),
  defineCause('grant-refused', {
    source: 'A 2.6',
    matches: [{ codes: grant, needs: 'origin' }],
    who: 'unclear',
    actions: ['explain.action.login-history', 'explain.action.reconnect', 'explain.action.forward'],
    topics: ['app-policies', 'connection'],
    refusesSignIn: true,
  }),
];
