import { type Cause, defineCause } from '../cause.ts';

/** Pages of Salesforce that explain themselves in words, without a code (C 8). */
export const errorPageCauses: readonly Cause[] = [
  defineCause('internal-error', {
    source: 'C 8',
    matches: [
      {
        text: /\binternal server error has occurred\b.*\bsalesforce(?:\.com)? support team has been notified\b/,
      },
      {
        text: /\ban error has occurred while processing your request\b.*\bsalesforce(?:\.com)? support team\b/,
      },
    ],
    names: /\bError ID: ?([\d ()-]{5,60})/i,
    who: 'unclear',
    actions: ['explain.internal-error.action', 'explain.action.forward'],
    topics: ['user', 'sign-in'],
  }),
  defineCause('insufficient-privileges', {
    source: 'C 8',
    matches: [{ text: /\binsufficient privileges\b.*\byou do not have the level of access necessary\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.insufficient-privileges.action'],
  }),
  defineCause('page-without-code', {
    source: 'C 8',
    matches: [
      {
        text: /^we can'?t authorize you because of an oauth error\.? ?(?:for more information, contact your salesforce administrator\.?)?$/,
      },
    ],
    who: 'you',
    actions: ['explain.none.action'],
  }),
];
