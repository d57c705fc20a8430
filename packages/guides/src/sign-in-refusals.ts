import type { en } from './locales/en.ts';

type Key = keyof typeof en;
/** Who can fix it; `unclear` if there are several possible causes, to be tried in turn. */
type Who = 'you' | 'salesforce-admin' | 'party' | 'salesforce' | 'unclear';

/** The cause of a refusal, by the id of its rule. */
export type RefusalCause = 'unknown' | (typeof rules)[number]['id'];

export interface Refusal {
  readonly id: RefusalCause;
  readonly title: Key;
  readonly cause: Key;
  readonly who: Who;
  readonly actions: readonly Key[];
  /** True if the app is certainly not in the org. */
  readonly appIsAbsent?: true;
}

interface Rule extends Omit<Refusal, 'id'> {
  readonly id: string;
  /** Salesforce's codes, upper case. */
  readonly codes: readonly string[];
  /** If present, the description must match too: one code can have several meanings. */
  readonly description?: RegExp;
}

const partyFixes = ['sign-in.action.forward'] as const satisfies readonly Key[];

/** The first matching rule decides. Sources: A 2.6. */
const rules = [
  {
    id: 'ec-app-not-found',
    codes: ['OAUTH_EC_APP_NOT_FOUND', 'APP_NOT_FOUND', 'INVALID_DISTRIBUTION_STATE'],
    title: 'sign-in.ec-app-not-found.title',
    cause: 'sign-in.ec-app-not-found.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.ec-app-not-found.action', 'sign-in.action.my-domain', 'sign-in.action.private-window'],
    appIsAbsent: true,
  },
  {
    id: 'not-installed',
    codes: ['INVALID_CLIENT', 'OAUTH_APPROVAL_ERROR_GENERIC'],
    description: /must be installed/i,
    title: 'sign-in.not-installed.title',
    cause: 'sign-in.not-installed.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.not-installed.action'],
    appIsAbsent: true,
  },
  {
    id: 'access-denied-by-policy',
    codes: ['OAUTH_APP_ACCESS_DENIED', 'INVALID_APP_ACCESS', 'OAUTH_AUTHORIZATION_BLOCKED'],
    title: 'sign-in.access-denied-by-policy.title',
    cause: 'sign-in.access-denied-by-policy.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.access-denied-by-policy.action', 'sign-in.access-denied-by-policy.wait'],
  },
  {
    id: 'blocked',
    codes: ['OAUTH_APP_BLOCKED', 'APP_BLOCKED', 'FAIL_CLOSE_APP_BLOCKED'],
    title: 'sign-in.blocked.title',
    cause: 'sign-in.blocked.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.blocked.action'],
  },
  {
    id: 'redirect-mismatch',
    codes: ['REDIRECT_URI_MISMATCH', 'REDIRECT_URI_MISSING'],
    title: 'sign-in.redirect-mismatch.title',
    cause: 'sign-in.redirect-mismatch.cause',
    who: 'party',
    actions: partyFixes,
  },
  {
    id: 'client-id',
    codes: ['INVALID_CLIENT_ID'],
    title: 'sign-in.client-id.title',
    cause: 'sign-in.client-id.cause',
    who: 'unclear',
    actions: ['sign-in.action.my-domain', 'sign-in.action.private-window', 'sign-in.action.forward'],
  },
  {
    id: 'client-secret',
    codes: ['INVALID_CLIENT', 'INVALID_CLIENT_CREDENTIALS'],
    title: 'sign-in.client-secret.title',
    cause: 'sign-in.client-secret.cause',
    who: 'party',
    actions: partyFixes,
  },
  {
    id: 'scope',
    codes: ['INVALID_SCOPE'],
    title: 'sign-in.scope.title',
    cause: 'sign-in.scope.cause',
    who: 'party',
    actions: partyFixes,
  },
  {
    id: 'denied',
    codes: ['ACCESS_DENIED'],
    title: 'sign-in.denied.title',
    cause: 'sign-in.denied.cause',
    who: 'you',
    actions: ['sign-in.denied.action'],
  },
  {
    id: 'no-policy',
    codes: ['OAUTH_POLICY_NOT_FOUND', 'ECAPP_POLICY_NOT_FOUND'],
    title: 'sign-in.no-policy.title',
    cause: 'sign-in.no-policy.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.no-policy.action'],
  },
  {
    id: 'inactive-user',
    codes: ['INVALID_GRANT', 'INACTIVE_USER'],
    description: /inactive user/i,
    title: 'sign-in.inactive-user.title',
    cause: 'sign-in.inactive-user.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.inactive-user.action'],
  },
  {
    id: 'ip',
    codes: ['INVALID_GRANT'],
    description: /ip restricted|login hours/i,
    title: 'sign-in.ip.title',
    cause: 'sign-in.ip.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.ip.action'],
  },
  {
    id: 'flow-disabled',
    codes: ['OAUTH_FLOW_DISABLED'],
    title: 'sign-in.flow-disabled.title',
    cause: 'sign-in.flow-disabled.cause',
    who: 'salesforce-admin',
    actions: ['sign-in.flow-disabled.action'],
  },
  {
    id: 'session-level',
    codes: ['INVALID_SESSION_LEVEL'],
    title: 'sign-in.session-level.title',
    cause: 'sign-in.session-level.cause',
    who: 'you',
    actions: ['sign-in.session-level.action'],
  },
  {
    id: 'org-closed',
    codes: ['INACTIVE_ORG', 'TRIAL_EXPIRED', 'ORG_LOCKED'],
    title: 'sign-in.org-closed.title',
    cause: 'sign-in.org-closed.cause',
    who: 'salesforce',
    actions: ['sign-in.org-closed.action'],
  },
  {
    id: 'expired-code',
    codes: ['INVALID_GRANT'],
    title: 'sign-in.expired-code.title',
    cause: 'sign-in.expired-code.cause',
    who: 'you',
    actions: ['sign-in.action.retry'],
  },
  {
    id: 'busy',
    codes: [
      'SERVER_ERROR',
      'TEMPORARILY_UNAVAILABLE',
      'SERVICE_UNAVAILABLE',
      'SYSTEM_DOWN',
      'RATE_LIMIT_EXCEEDED',
    ],
    title: 'sign-in.busy.title',
    cause: 'sign-in.busy.cause',
    who: 'salesforce',
    actions: ['sign-in.busy.action'],
  },
  {
    id: 'generic',
    codes: ['OAUTH_APPROVAL_ERROR_GENERIC'],
    title: 'sign-in.generic.title',
    cause: 'sign-in.generic.cause',
    who: 'unclear',
    actions: ['sign-in.not-installed.action', 'sign-in.blocked.action', 'sign-in.action.private-window'],
  },
] as const satisfies readonly Rule[];

const unknown: Refusal = {
  id: 'unknown',
  title: 'sign-in.unknown.title',
  cause: 'sign-in.unknown.cause',
  who: 'unclear',
  actions: ['sign-in.action.retry', 'sign-in.action.private-window', 'sign-in.action.forward'],
};

/** Returns what a Salesforce refusal means. `known` is false for a code without a rule; the code is still shown. */
export const explainRefusal = (
  code: string,
  description: string,
): { readonly known: boolean; readonly refusal: Refusal } => {
  const upper = code.toUpperCase();
  const rule = (rules as readonly (Rule & Refusal)[]).find(
    (candidate) => candidate.codes.includes(upper) && (candidate.description?.test(description) ?? true),
  );
  return rule ? { known: true, refusal: rule } : { known: false, refusal: unknown };
};

const oauthCodes = new Set<string>(rules.flatMap((rule) => rule.codes));
/** A Salesforce code in text: upper case with underscores, or one of OAuth's lower-case codes. */
const codeInText = /\b(?:OAUTH_[A-Z_]{3,60}|[A-Z]+(?:_[A-Z]+){1,6}|[a-z]+(?:_[a-z]+){1,5})\b/g;

/**
 * Returns the code and description in the address or the text of Salesforce's error page. An address is read by its
 * `error` and `error_description`; a text by the first code in it, known ones first.
 */
export const findRefusal = (
  pasted: string,
): { readonly code: string; readonly description: string } | null => {
  const text = pasted.trim();
  // An address, or the end of one.
  const [, parameters] = /(?:^|[?#\s])((?:[^\s?#]*&)?error=\S+)/.exec(text) ?? [];
  if (parameters !== undefined) {
    const query = new URLSearchParams(parameters.replaceAll('#', '&'));
    const code = query.get('error');
    const description = query.get('error_description') ?? '';
    // The page's visible text can be more exact than its `error` ("invalid_client" with an OAUTH_… description).
    if (code) {
      const exact = description.match(/\bOAUTH_[A-Z_]{3,60}\b/)?.[0];
      return { code: exact ?? code.slice(0, 80), description: description.slice(0, 500) };
    }
  }
  const codes = text.replace(/https?:\/\/\S+/gi, ' ').match(codeInText) ?? [];
  const code =
    codes.find((candidate) => oauthCodes.has(candidate.toUpperCase())) ??
    codes.find((candidate) => candidate.startsWith('OAUTH_'));
  if (code) return { code, description: text.slice(0, 500) };
  // Pages and messages that show only the description.
  if (/external client app is not installed/i.test(text))
    return { code: 'OAUTH_EC_APP_NOT_FOUND', description: text.slice(0, 500) };
  if (/app must be installed/i.test(text)) return { code: 'invalid_client', description: text.slice(0, 500) };
  if (/not admin approved/i.test(text))
    return { code: 'OAUTH_APP_ACCESS_DENIED', description: text.slice(0, 500) };
  return null;
};
