import { type Cause, defineCause } from '../cause.ts';

/** What the programs of others add to, or write instead of, Salesforce's words (C 8). */
export const libraryCauses: readonly Cause[] = [
  defineCause('library-grant', {
    source: 'C 8',
    matches: [
      {
        text: /\bthe provided authorization grant \(e\.g\.,? authorization code, resource owner credentials\) or refresh token is invalid, expired, revoked\b/,
      },
    ],
    who: 'unclear',
    actions: ['explain.action.login-history', 'explain.action.reconnect', 'explain.action.forward'],
    topics: ['app-policies', 'connection'],
  }),
  defineCause('library-no-refresh-token', {
    source: 'C 8',
    matches: [{ text: /\bno refresh token found in the connection\b/ }],
    who: 'party',
    actions: ['explain.action.reconnect', 'explain.action.forward'],
    topics: ['connection', 'app-policies'],
  }),
  defineCause('library-refresh', {
    source: 'C 8',
    matches: [
      {
        text: /\b(?:failed|unable|could not|couldn't|error) (?:to )?(?:refresh(?:ing)?|renew(?:ing)?) (?:the |an? |your )?(?:\w+ )?(?:access |oauth |session )?(?:tokens?|session|connection|credentials)\b/,
        needs: 'origin',
      },
      { text: /\brefreshtokenautherror\b/ },
    ],
    who: 'unclear',
    actions: ['explain.action.login-history', 'explain.action.reconnect', 'explain.action.forward'],
    topics: ['app-policies', 'connection'],
  }),
  defineCause('library-session', {
    source: 'C 8',
    matches: [{ text: /\bsalesforceexpiredsession\b|\brestforce::unauthorizederror\b/ }],
    who: 'unclear',
    actions: ['explain.action.reconnect', 'explain.action.login-history'],
    topics: ['connection', 'app-policies'],
  }),
  defineCause('org-moved', {
    source: 'A 8.2',
    matches: [{ codes: ['ERROR_HTTP_420'] }],
    who: 'you',
    actions: ['explain.org-moved.action'],
    topics: ['sign-in'],
  }),
  defineCause('busy', {
    source: 'A 8.2',
    matches: [{ codes: ['ERROR_HTTP_500', 'ERROR_HTTP_502', 'ERROR_HTTP_503', 'ERROR_HTTP_504'] }],
    who: 'salesforce',
    actions: ['explain.busy.action'],
  }),
];
