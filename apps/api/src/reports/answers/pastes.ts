import type { Actor, CauseId } from '@orgready/guides/explain/cause';

/** What a pasted text means, with an External Client App: its cause, who acts, the steps, and what it names. */
export interface PasteAnswer {
  readonly id: CauseId;
  readonly who: Actor;
  /** Ids of the steps, most likely first. */
  readonly steps: readonly string[];
  readonly code: string | null;
  /** Present if the text names something. */
  readonly names?: readonly string[];
}

const policies = 'app-policies-eca';
const connection = 'connect-integration';

/** The right answer to each pasted text of the reports. */
export const pasteAnswers: Readonly<Record<string, PasteAnswer>> = {
  'paste-p01-install-mail': {
    id: 'install-feature',
    who: 'salesforce-admin',
    steps: ['install-package'],
    code: null,
    names: ['Missing Organization Feature: CommonPortal null'],
  },
  'paste-s01-not-approved-consumer': {
    id: 'user-not-approved',
    who: 'salesforce-admin',
    steps: [policies],
    code: 'invalid_grant',
  },
  'paste-s03-expired-refresh-token': {
    id: 'refresh-token-ended',
    who: 'salesforce-admin',
    steps: [policies, connection],
    code: 'invalid_grant',
  },
  'paste-s06-code-verifier': { id: 'code-verifier', who: 'party', steps: [], code: 'invalid_grant' },
  'paste-s07-missing-code-challenge': {
    id: 'code-challenge',
    who: 'party',
    steps: [],
    code: 'invalid_request',
  },
  'paste-s10-session-not-valid-rest': {
    id: 'session-not-for-api',
    who: 'salesforce-admin',
    steps: ['system-permissions', policies],
    code: 'INVALID_SESSION_ID',
  },
  'paste-s11-illegal-session': {
    id: 'illegal-session',
    who: 'salesforce-admin',
    steps: [policies],
    code: 'INVALID_SESSION_ID',
  },
  'paste-s12-api-disabled-org': {
    id: 'api-off-org',
    who: 'salesforce-admin',
    steps: ['edition'],
    code: 'API_DISABLED_FOR_ORG',
  },
  'paste-s15-app-blocked-words': { id: 'blocked', who: 'salesforce-admin', steps: [policies], code: null },
  'paste-s16-login-history-not-approved': {
    id: 'history-not-approved',
    who: 'salesforce-admin',
    steps: [policies],
    code: null,
  },
  'paste-s19-internal-error': {
    id: 'internal-error',
    who: 'unclear',
    steps: ['user', 'connect'],
    code: null,
    names: ['1234567-8901 (123456789)'],
  },
  'paste-s21-field-insert': {
    id: 'field-not-writable',
    who: 'salesforce-admin',
    steps: ['field-access', 'object-access'],
    code: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    names: ['Region__c'],
  },
  'paste-s23-invalid-type': {
    id: 'type-unknown',
    who: 'salesforce-admin',
    steps: ['object-access'],
    code: 'INVALID_TYPE',
    names: ['ResidentialLoanApplication'],
  },
  'paste-s25-security-token': {
    id: 'login-refused',
    who: 'salesforce-admin',
    steps: ['user'],
    code: 'LOGIN_MUST_USE_SECURITY_TOKEN',
  },
  'paste-s27-events-limit': {
    id: 'events-used',
    who: 'salesforce-admin',
    steps: ['extra-permissions'],
    code: null,
  },
  'paste-s28-organization-info': {
    id: 'organization-hidden',
    who: 'salesforce-admin',
    steps: ['system-permissions'],
    code: null,
  },
  'paste-s29-oauth-library-text': {
    id: 'library-grant',
    who: 'unclear',
    steps: [policies, connection],
    code: null,
  },
  'paste-s40-ip-restricted': { id: 'ip', who: 'salesforce-admin', steps: [policies], code: 'invalid_grant' },
  'paste-s41-invalid-client': { id: 'client-secret', who: 'party', steps: [], code: 'invalid_client' },
  'paste-s42-redirect-uri': {
    id: 'redirect-mismatch',
    who: 'party',
    steps: [],
    code: 'redirect_uri_mismatch',
  },
  'variant-api-currently-disabled': {
    id: 'api-off-user',
    who: 'salesforce-admin',
    steps: ['system-permissions'],
    code: 'API_CURRENTLY_DISABLED',
  },
  'variant-audience-is-invalid': { id: 'audience', who: 'party', steps: [], code: 'invalid_grant' },
  'variant-functionality-not-enabled': {
    id: 'api-off-org',
    who: 'salesforce-admin',
    steps: ['edition'],
    code: 'FUNCTIONALITY_NOT_ENABLED',
  },
  'variant-install-apex-classes-missing': {
    id: 'install-edition',
    who: 'unclear',
    steps: ['install-package', 'edition'],
    code: null,
    names: ['Apex Classes'],
  },
  'variant-install-dependency-of-permissions': {
    id: 'install-dependency',
    who: 'party',
    steps: ['install-package'],
    code: null,
    names: ['Permission Read Account depends on permission(s): Read Contact'],
  },
  'variant-license-does-not-allow-read-quotes': {
    id: 'license-refuses',
    who: 'salesforce-admin',
    steps: ['system-permissions', 'user'],
    code: null,
    names: ['Salesforce Integration', 'Read Quotes'],
  },
  'variant-login-rate-exceeded': { id: 'login-rate', who: 'party', steps: [], code: 'invalid_grant' },
  'variant-no-client-credentials-user': {
    id: 'no-run-as-user',
    who: 'salesforce-admin',
    steps: [policies],
    code: 'invalid_grant',
  },
  'variant-request-limit-exceeded': {
    id: 'requests-used',
    who: 'salesforce-admin',
    steps: ['edition'],
    code: 'REQUEST_LIMIT_EXCEEDED',
  },
  'variant-token-request-already-processed': {
    id: 'asked-twice',
    who: 'party',
    steps: [],
    code: 'invalid_grant',
  },
  'variant-url-encoded-address': {
    id: 'not-installed',
    who: 'salesforce-admin',
    steps: ['install-package'],
    code: 'invalid_client',
  },
};
